/// The line that begins a block of text: `|` or `>`, and how its indentation and its end are to be understood.
struct BlockHeader {
  /// What becomes of the line feeds behind the last line of the text.
  enum Chomping {
    /// One stays.
    case clip
    /// `-`: none stays.
    case strip
    /// `+`: all stay.
    case keep
  }

  var chomping = Chomping.clip

  /// By how much the text is indented deeper than what it is in; `nil` where its first line tells.
  var indent: Int?

  /// The offset behind the header, without white space or a comment.
  var end: Int

  /// `nil` where anything else stands on the line.
  init?(at place: RecordText.Place, in text: RecordText) {
    var offset = place.offset + 1
    var hasChomping = false
    while let byte = text.byte(offset, inLine: place.line), !byte.isBlank {
      switch byte {
      case .hyphen where !hasChomping, UInt8(ascii: "+") where !hasChomping:
        chomping = byte == .hyphen ? .strip : .keep
        hasChomping = true
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indent == nil: indent = Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      offset += 1
    }
    end = offset
    let rest = text.rest(from: offset, ofLine: place.line)
    guard rest.isEmpty || text.bytes[rest.lowerBound] == .hash else { return nil }
  }
}

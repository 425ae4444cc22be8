/// Where in HTML the next output stands: what must be escaped, or refused, depends on it.
///
/// It follows the tokenizer of the HTML standard (section 13.2.5) as far as that decides how a value is read.
struct MarkupContext: Hashable {
  enum State: Hashable {
    case text
    case tagName(String)
    case inTag
    case attributeName(String)
    case afterAttributeName(String)
    case beforeValue(String)

    /// `settled` says how far an address has come.
    case value(String, quote: UInt8, settled: Settled)
    case unquotedValue(String)
    case comment
    case rawText(String)
  }

  /// How far the value of an attribute has come, if it is an address.
  enum Settled: Hashable {
    /// Nothing has come yet: a value can bring its own scheme, which is checked.
    case nothing

    /// Something has come, but the scheme may still go on.
    case beginning

    /// A `/`, `?`, `#` or `:` has come: what follows is part of no scheme.
    case scheme
  }

  private(set) var state: State = .text
  private var element = ""

  /// The last bytes, for the ends of comments and raw text.
  private var recent: [UInt8] = []

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { read(byte) }
  }

  /// Takes what has been read of a tag's or attribute's name for the whole of it, since the template divides here.
  mutating func settle() {
    switch state {
    case .tagName(let name):
      element = name
      state = name.isEmpty ? .text : .inTag
    case .attributeName, .afterAttributeName: state = .inTag
    case .text, .inTag, .beforeValue, .value, .unquotedValue, .comment, .rawText: break
    }
  }

  /// An output was written here.
  mutating func readOutput() {
    if case .value(let name, let quote, .nothing) = state { state = .value(name, quote: quote, settled: .beginning) }
  }

  private mutating func read(_ byte: UInt8) {
    recent.append(byte)
    if recent.count > 12 { recent.removeFirst(recent.count - 12) }
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagName("") }
    case .tagName(let name): readTagName(name, byte)
    case .inTag: readInTag(byte)
    case .attributeName(let name): readAttributeName(name, byte)
    case .afterAttributeName(let name):
      if byte == UInt8(ascii: "=") { state = .beforeValue(name) } else if !Self.isSpace(byte) { readInTag(byte) }
    case .beforeValue(let name): readBeforeValue(name, byte)
    case .value(let name, let quote, let settled):
      let settles = settled == .scheme || "/?#:".utf8.contains(byte)
      state = byte == quote ? .inTag : .value(name, quote: quote, settled: settles ? .scheme : .beginning)
    case .unquotedValue:
      if Self.isSpace(byte) { state = .inTag } else if byte == UInt8(ascii: ">") { endTag() }
    case .comment: if recent.suffix(3).elementsEqual("-->".utf8) { state = .text }
    case .rawText(let name):
      if recent.suffix(name.utf8.count + 2).map({ $0 | 0x20 }).elementsEqual("</\(name)".utf8.map { $0 | 0x20 }) {
        state = .inTag
        element = ""
      }
    }
  }

  private mutating func readTagName(_ name: String, _ byte: UInt8) {
    if name == "!-", byte == UInt8(ascii: "-") {
      state = .comment
    } else if byte == UInt8(ascii: ">") {
      element = name
      endTag()
    } else if Self.isSpace(byte) {
      element = name
      state = name.isEmpty ? .text : .inTag
    } else {
      state = .tagName(name + String(UnicodeScalar(byte | (Self.isLetter(byte) ? 0x20 : 0))))
    }
  }

  private mutating func readInTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte == UInt8(ascii: "=") {
      state = .beforeValue(Self.unnamed)
    } else if !Self.isSpace(byte), byte != UInt8(ascii: "/") {
      state = .attributeName(String(UnicodeScalar(byte | (Self.isLetter(byte) ? 0x20 : 0))))
    }
  }

  private mutating func readAttributeName(_ name: String, _ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      state = .beforeValue(name)
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if Self.isSpace(byte) {
      state = .afterAttributeName(name)
    } else {
      state = .attributeName(name + String(UnicodeScalar(byte | (Self.isLetter(byte) ? 0x20 : 0))))
    }
  }

  private mutating func readBeforeValue(_ name: String, _ byte: UInt8) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .value(name, quote: byte, settled: .nothing)
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if !Self.isSpace(byte) {
      state = .unquotedValue(name)
    }
  }

  private mutating func endTag() {
    state = element == "script" || element == "style" ? .rawText(element) : .text
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  /// What may be written here.
  enum Permission: Hashable {
    case markup
    case attribute(Instruction.Escaping)
    case refused(String)
  }

  var permission: Permission {
    switch state {
    case .text: .markup
    case .tagName, .inTag, .attributeName, .afterAttributeName: .refused("inside a tag")
    case .beforeValue(let name), .unquotedValue(let name): .refused("in '\(name)' without quotation marks")
    case .comment: .refused("in a comment")
    case .rawText(let name): .refused("in <\(name)>")
    case .value(let name, _, let settled):
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" || name == Self.unnamed {
        .refused("in the attribute '\(name)'")
      } else if Self.addresses.contains(name), settled == .beginning {
        .refused("in the middle of the beginning of an address; join its parts with '~'")
      } else {
        .attribute(settled == .nothing && Self.addresses.contains(name) ? .address : .markup)
      }
    }
  }

  /// Stands for the name of an attribute that a template puts together of pieces.
  private static let unnamed = "?"

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "background", "ping",
  ]

  /// The same place whatever came before it.
  var place: State {
    switch state {
    case .value(let name, let quote, _): .value(name, quote: quote, settled: .beginning)
    case .text, .tagName, .inTag, .attributeName, .afterAttributeName, .beforeValue, .unquotedValue, .comment, .rawText:
      state
    }
  }
}

import WikiDiagnostics

/// Reads front matter, line by line and once, and goes on behind whatever it cannot accept.
///
/// What it takes without an error is what YAML 1.1 and YAML 1.2 both read so. Every function that reads a node is given
/// the column of the collection that the node is inside of, and leaves `line` behind what it has read.
struct RecordReader {
  typealias Place = RecordText.Place

  let text: RecordText

  /// The first line, from 0, that is not read yet.
  var line: Int

  /// The line behind the front matter.
  let end: Int

  var findings: [Diagnostic] = []

  /// Numbers, from 1, of lines on which something unreadable was reported already.
  var spoiled: Set<Int> = []

  /// Maps and lists inside of one another, the outermost map counted.
  static let deepest = 8

  init(_ text: RecordText, lines: Range<Int>) {
    self.text = text
    line = lines.lowerBound
    end = lines.upperBound
  }

  mutating func report(_ finding: Diagnostic) {
    if let span = finding.span, spoiled.contains(span.start.line) { return }
    findings.append(finding)
  }

  /// Passes over a first line `---`, as it may stand above a map that is a file.
  mutating func passOpeningMarker() {
    let first = text.lines.indices.first {
      !text.lines[$0].isBlank && text.byte(at: text.content(ofLine: $0)) != .hash
    }
    if let first, text.isMarker(first) { line = first + 1 }
  }

  /// Passes over blank lines and comments, and over what divides YAML into documents; the next content, if any.
  mutating func nextContent() -> Place? {
    while line < end {
      let place = text.content(ofLine: line)
      switch text.byte(at: place) {
      case nil, UInt8.hash: break
      case _ where !refuseMarker(at: place): return place
      default: break
      }
      line += 1
    }
    return nil
  }

  /// Whether the line is a directive, or a line at which YAML begins or ends a document.
  private mutating func refuseMarker(at place: Place) -> Bool {
    guard text.column(of: place) == 0, let first = text.byte(at: place) else { return false }
    if first == UInt8(ascii: "%") {
      report(.directive(text.rest(from: place.offset, ofLine: line), in: text, line: line))
      return true
    }
    let rest = text.rest(from: place.offset, ofLine: line)
    guard rest.count >= 3, text.isBlankOrEnd(place.offset + 3, inLine: line) else { return false }
    let marker = text.bytes[rest.prefix(3)]
    guard marker.elementsEqual("---".utf8) || marker.elementsEqual("...".utf8) else { return false }
    report(.severalDocuments(place.offset..<place.offset + 3, in: text, line: line))
    return true
  }

  /// Passes over the lines that are indented deeper than `column`.
  mutating func skipDeeper(than column: Int) {
    while line < end, text.lines[line].isBlank || text.lines[line].indent > column { line += 1 }
  }
}

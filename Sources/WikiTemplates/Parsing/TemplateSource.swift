import WikiDiagnostics
import WikiFiles

/// The text of a template with its lines, for places.
struct TemplateSource {
  let path: RelativePath

  /// With `\n` for every line's end, as Jinja reads templates.
  let bytes: [UInt8]
  private let lines: LineIndex

  init(_ file: TemplateFile) {
    path = file.path
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var previous: UInt8 = 0
    for byte in Array(String(decoding: file.bytes, as: UTF8.self).utf8) {
      if byte == UInt8(ascii: "\n"), previous == UInt8(ascii: "\r") { bytes.removeLast() }
      bytes.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
      if byte == UInt8(ascii: "\n"), previous == UInt8(ascii: "\r") { bytes[bytes.count - 1] = byte }
      previous = byte
    }
    self.bytes = bytes
    lines = LineIndex(bytes, of: file.path)
  }

  func span(_ range: Range<Int>) -> SourceSpan { lines.span(range) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

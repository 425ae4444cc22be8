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
    var wasReturn = false
    bytes.reserveCapacity(file.bytes.count)
    for byte in String(decoding: file.bytes, as: UTF8.self).utf8 {
      if byte == UInt8(ascii: "\n"), wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = byte == UInt8(ascii: "\r")
      bytes.append(wasReturn ? UInt8(ascii: "\n") : byte)
    }
    self.bytes = bytes
    lines = LineIndex(bytes, of: file.path)
  }

  func finding(of fault: TemplateFault) -> Diagnostic {
    Diagnostic(fault.code, .error, fault.message, at: span(fault.range), hints: fault.hints)
  }

  func span(_ range: Range<Int>) -> SourceSpan { lines.span(range) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

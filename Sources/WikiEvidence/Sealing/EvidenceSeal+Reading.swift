package import WikiDiagnostics
import WikiFiles

extension EvidenceSeal {
  /// Reads a seal, lines that cannot be read left out; `nil` where the whole is no text.
  package static func read(_ bytes: [UInt8]) -> Checked<EvidenceSeal?> {
    if let fault = EncodingFault(in: bytes) { return Checked(nil, [.unreadableSeal(fault, bytes)]) }
    var reader = SealReader(bytes)
    for line in reader.lines { reader.read(line) }
    return Checked(EvidenceSeal(entries: reader.entries, comments: reader.comments), reader.findings)
  }
}

/// Why a line of a seal says nothing of any file.
enum SealFault: Hashable {
  case line(SealLine.Fault)

  /// The name leads out of `seeds/`.
  case outside(String)

  /// The name is that of the seal: a file cannot hold its own digest.
  case itself

  /// The name is that of a file which the program passes over.
  case hidden(String)

  /// An earlier line says another digest of the file.
  case repeated(String, first: SourceSpan)
}

private struct SealReader {
  let lines: [ArraySlice<UInt8>]
  private let index: LineIndex
  var entries: [RelativePath: EvidenceSeal.Entry] = [:]
  var comments: [[UInt8]] = []
  var findings: [Diagnostic] = []

  init(_ bytes: [UInt8]) {
    index = LineIndex(bytes, of: EvidenceSeal.path)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    lines = text.split(separator: UInt8(ascii: "\n"))
  }

  mutating func read(_ line: ArraySlice<UInt8>) {
    func span(_ place: Range<Int>) -> SourceSpan {
      index.span(line.startIndex + place.lowerBound..<line.startIndex + place.upperBound)
    }
    switch SealLine(line) {
    case .blank: break
    case .comment: comments.append(line.last == UInt8(ascii: "\r") ? line.dropLast() : Array(line))
    case .fault(let fault, let place): findings.append(.badSeal(.line(fault), at: span(place)))
    case .entry(let digest, let name, let place): add(digest, String(decoding: name, as: UTF8.self), span(place))
    }
  }

  private mutating func add(_ digest: SHA256Digest, _ name: String, _ span: SourceSpan) {
    guard let inner = RelativePath(name) else { return findings.append(.badSeal(.outside(name), at: span)) }
    let path = EvidenceSeal.folder / inner
    if path == EvidenceSeal.path {
      findings.append(.badSeal(.itself, at: span))
    } else if inner.components.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) {
      findings.append(.badSeal(.hidden(name), at: span))
    } else if let first = entries[path] {
      if first.digest != digest { findings.append(.badSeal(.repeated(name, first: first.span), at: span)) }
    } else {
      entries[path] = EvidenceSeal.Entry(path: path, digest: digest, span: span)
    }
  }
}

import WikiDiagnostics
import WikiFiles

extension RecordScalar {
  /// A text as it is written behind `key: ` or `- ` on one line: plain where that loses nothing, else in quotes; `nil`
  /// where no record may hold it.
  /// - Complexity: O(*n*), *n* the length of the text.
  package static func written(_ text: String) -> String? {
    [text, quotedScalar(text)].first { RecordFile.isRead($0, as: text) }
  }
}

extension RecordFile {
  /// Whether what stands behind a key is read without a finding, and as the text.
  fileprivate static func isRead(_ written: String, as text: String) -> Bool {
    let checked = readMap(Array("text: \(written)\n".utf8), path: "text.yml")
    guard checked.diagnostics.isEmpty, checked.value.count == 1, let entry = checked.value.first,
      case .scalar(let scalar) = entry.value.content
    else { return false }
    return scalar.text == text
  }
}

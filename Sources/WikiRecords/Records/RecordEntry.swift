package import WikiDiagnostics

/// One `key: value` of a map.
package struct RecordEntry: Hashable, Sendable {
  /// The key as written, without its quotes where it has any.
  package var key: String

  /// The key as the fields are called: hyphens and underscores are spaces. Each once in a map.
  package var name: String

  /// The key as it stands in the file, with its quotes.
  package var keySpan: SourceSpan

  package var value: RecordNode

  package init(key: String, keySpan: SourceSpan, value: RecordNode) {
    self.key = key
    self.name = Self.name(of: key)
    self.keySpan = keySpan
    self.value = value
  }

  /// The name that `key` is a spelling of: `disputed-by` and `disputed_by` are `disputed by`.
  package static func name(of key: String) -> String {
    String(decoding: key.utf8.map { $0 == .hyphen || $0 == .underscore ? .space : $0 }, as: UTF8.self)
  }
}

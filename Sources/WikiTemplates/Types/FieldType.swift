/// The type of a field.
package indirect enum FieldType: Hashable, Sendable {
  case text, html, number, flag
  case list(FieldType)
  case record(Shape)

  /// For messages and the reference: "list of link".
  package var words: String { ValueType(self).words }
}

/// A value, and everything worth telling the editor about how it was made.
///
/// Broken input is no exception here: a stage does what it can with it and reports the rest, so one
/// run shows every finding. Stages throw only where the world fails them (a disk, a network).
package struct Checked<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The bare value; its findings are put behind those already there.
  package func unpack(into findings: inout [Diagnostic]) -> Value {
    findings += diagnostics
    return value
  }
}

extension Checked {
  /// Another value made of this one, with the same findings.
  package func map<Other>(_ transform: (Value) -> Other) -> Checked<Other> {
    Checked<Other>(transform(value), diagnostics)
  }
}

extension Checked: Sendable where Value: Sendable {}
extension Checked: Equatable where Value: Equatable {}

extension Sequence {
  /// The bare values, in order; their findings are put behind those already there.
  package func unpack<Value>(into findings: inout [Diagnostic]) -> [Value] where Element == Checked<Value> {
    map { $0.unpack(into: &findings) }
  }
}

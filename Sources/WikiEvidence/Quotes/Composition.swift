/// Canonical composition (Unicode Standard, 3.11) of a Latin letter and one mark.
///
/// Other scripts are compared as they are stored: their texts come composed, and a whole normaliser would need
/// tables a hundred times as large.
enum Composition {
  /// The one character that `base` and `mark` are together; `nil` where there is none.
  static func of(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x0300...0x036F).contains(mark.value) else { return nil }
    return composed[UInt64(base.value) << 32 | UInt64(mark.value)]
  }

  private static let composed: [UInt64: Unicode.Scalar] = {
    var composed: [UInt64: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: table.count, by: 3) {
      composed[UInt64(table[index]) << 32 | UInt64(table[index + 1])] = Unicode.Scalar(table[index + 2])
    }
    return composed
  }()
}

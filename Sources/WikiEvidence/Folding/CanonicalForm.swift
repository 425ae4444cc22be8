/// Normalisation form C of Unicode, as far as `CanonicalData` reaches.
///
/// The standard library compares strings by canonical equivalence but does not hand out the composed form, and here
/// the place of every byte must be known.
enum CanonicalForm {
  /// Whether the scalar can change with what stands before it, as combining marks do.
  static func joins(_ value: UInt32) -> Bool {
    guard value >= 0x300, value < 0x3100, !(0x2000..<0x20D0).contains(value) else { return false }
    return tables.classes[value] != nil || tables.seconds.contains(value)
  }

  /// Whether the scalar becomes another even where it stands alone.
  static func changes(_ value: UInt32) -> Bool {
    value >= 0x340 && value < 0x3100 && tables.changing.contains(value)
  }

  /// The composed form of a scalar with all that joins it.
  /// - Complexity: O(*n* log *n*), *n* the number of scalars.
  static func composed(_ cluster: [UInt32]) -> [UInt32] {
    var scalars: [UInt32] = []
    for value in cluster { decompose(value, into: &scalars) }
    order(&scalars)
    return compose(scalars)
  }

  /// The scalar without the marks that are composed with it.
  static func base(of value: UInt32) -> UInt32 {
    guard value >= 0xC0 else { return value }
    var scalars: [UInt32] = []
    decompose(value, into: &scalars)
    return scalars.first ?? value
  }

  private static func combiningClass(_ value: UInt32) -> UInt8 { tables.classes[value] ?? 0 }

  /// Decompositions nest only a few deep in the data, so recursion is bounded.
  private static func decompose(_ value: UInt32, into scalars: inout [UInt32]) {
    guard let (first, second) = tables.decompositions[value] else { return scalars.append(value) }
    decompose(first, into: &scalars)
    if second != 0 { decompose(second, into: &scalars) }
  }

  /// Sorts every run of marks by combining class, marks of one class in their order.
  private static func order(_ scalars: inout [UInt32]) {
    var start = 0
    while start < scalars.count {
      guard combiningClass(scalars[start]) != 0 else {
        start += 1
        continue
      }
      let end = scalars[start...].firstIndex { combiningClass($0) == 0 } ?? scalars.count
      // The standard library's sort is stable in fact but not by contract, so the position breaks ties.
      let run = scalars[start..<end].enumerated().sorted {
        (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
      }
      scalars.replaceSubrange(start..<end, with: run.map(\.element))
      start = end
    }
  }

  private static func compose(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var starter: Int?
    var lastClass: UInt8?
    for value in scalars {
      let valueClass = combiningClass(value)
      let isBlocked = lastClass.map { $0 >= valueClass } ?? false
      if let starter, !isBlocked, let whole = tables.compositions[result[starter], default: [:]][value] {
        result[starter] = whole
        continue
      }
      if valueClass == 0 { (starter, lastClass) = (result.count, nil) } else { lastClass = valueClass }
      result.append(value)
    }
    return result
  }

  /// The data as it is looked up; made once, at first use.
  private struct Tables {
    var compositions: [UInt32: [UInt32: UInt32]] = [:]
    var decompositions: [UInt32: (UInt32, UInt32)] = [:]
    var changing: Set<UInt32> = []
    var seconds: Set<UInt32> = []
    var classes: [UInt32: UInt8] = [:]

    init() {
      for triple in Self.triples(CanonicalData.pairs) {
        compositions[triple.0, default: [:]][triple.1] = triple.2
        decompositions[triple.2] = (triple.0, triple.1)
        seconds.insert(triple.1)
      }
      for triple in Self.triples(CanonicalData.others) {
        decompositions[triple.0] = (triple.1, triple.2)
        changing.insert(triple.0)
      }
      for triple in Self.triples(CanonicalData.classes) {
        for value in triple.0...triple.1 { classes[value] = UInt8(truncatingIfNeeded: triple.2) }
      }
    }

    private static func triples(_ numbers: [UInt32]) -> [(UInt32, UInt32, UInt32)] {
      stride(from: 0, to: numbers.count - 2, by: 3).map { (numbers[$0], numbers[$0 + 1], numbers[$0 + 2]) }
    }
  }

  private static let tables = Tables()
}

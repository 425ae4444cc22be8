/// Comparisons, as Python has them.
enum Ordering {
  static func holds(_ sign: Expression.Comparison, _ left: TemplateValue, _ right: TemplateValue) -> Bool {
    switch sign {
    case .equal: left.equals(right)
    case .unequal: !left.equals(right)
    case .less: isLess(left, right)
    case .lessOrEqual: isLess(left, right) || left.equals(right)
    case .greater: isLess(right, left)
    case .greaterOrEqual: isLess(right, left) || left.equals(right)
    case .isIn: contains(right, left)
    case .isNotIn: !contains(right, left)
    }
  }

  /// -1, 0 or 1 as a whole number is less than, equal to or greater than another one, without rounding.
  private static func order(_ one: Int, _ other: Double) -> Int {
    guard let whole = Int(exactly: other.rounded(.down)) else { return other < 0 ? 1 : -1 }
    if one != whole { return one < whole ? -1 : 1 }
    return other > Double(whole) ? -1 : 0
  }

  private static func contains(_ whole: TemplateValue, _ part: TemplateValue) -> Bool {
    switch (whole, part) {
    case (.text, _), (.html, _): Texts.contains(Texts.plain(whole), Texts.plain(part))
    case (.map(let entries), .text(let key)): entries.contains { $0.key.utf8.elementsEqual(key.utf8) }
    case (.list(let items), _): items.contains { $0.equals(part) }
    default: preconditionFailure("the compiler let through what contains nothing")
    }
  }

  /// Whether one of two numbers, texts or flags comes before the other; lists are compared item by item.
  static func isLess(_ left: TemplateValue, _ right: TemplateValue) -> Bool {
    switch (left, right) {
    case (.number(let one), .number(let other)): return one < other
    case (.number(let one), .decimal(let other)): return order(one, other) < 0
    case (.decimal(let one), .number(let other)): return order(other, one) > 0
    case (.decimal(let one), .decimal(let other)): return one < other
    case (.flag(let one), .flag(let other)): return !one && other
    case (.list(let one), .list(let other)):
      for (left, right) in zip(one, other) where !left.equals(right) { return isLess(left, right) }
      return one.count < other.count
    default: return Texts.bytes(left).lexicographicallyPrecedes(Texts.bytes(right))
    }
  }
}

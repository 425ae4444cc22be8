import WikiDiagnostics

extension TemplateCompiler {
  mutating func compile(sign: Expression.Kind, _ value: Expression, _ range: Range<Int>) -> ValueType {
    let type = compile(value)
    guard type.allSatisfy(\.isNumeric) else { return fail(.wrongOperand("-", type, at: span(value.range))) }
    if case .negative = sign { emit(.negate, range) }
    return type
  }

  mutating func compile(
    _ sign: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    _ range: Range<Int>
  ) -> ValueType {
    guard sign != .and, sign != .or else { return compile(either: sign, left, right, range) }
    let isWriting = sign == .concatenate
    let one = isWriting ? compile(left, orElse: .text("")) : compile(left)
    let other = isWriting ? compile(right, orElse: .text("")) : compile(right)
    let result = one.map { one in other.map { other in Self.result(of: sign, one, other) } }
    guard let result else { return fail(.wrongOperands(sign.rawValue, one, other, at: span(range))) }
    emit(.binary(sign), range)
    return result
  }

  /// `and` and `or` give one of their sides; the right one is looked at only where the left one does not decide.
  private mutating func compile(
    either sign: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    _ range: Range<Int>
  ) -> ValueType {
    if let known = knownTruth(of: left) {
      return known == (sign == .and) ? compile(right) : emit(constant: .flag(known), .flag, range)
    }
    let one = compile(left)
    checkTruth(one, left.range)
    let jump = emit(sign == .and ? .jumpKeepingIfFalse(0) : .jumpKeepingIfTrue(0), range)
    let before = scope.frames
    narrow(by: left, being: sign == .and)
    let other = compile(right)
    scope.show(before)
    program.setTarget(of: jump)
    return (sign == .or ? one.without(.none) : one).joined(other)
  }

  /// The type that an operator gives for two types; `nil` where it cannot take them.
  private static func result(of sign: Expression.Operator, _ left: ValueType, _ right: ValueType) -> ValueType? {
    if left == .unknown || right == .unknown { return .unknown }
    let areNumeric = left.isNumeric && right.isNumeric
    let arithmetic: ValueType? = areNumeric ? (left == .number && right == .number ? .number : .decimal) : nil
    switch sign {
    case .and, .or: return nil
    case .plus: return arithmetic ?? sum(left, right)
    case .minus, .floorDivide, .remainder: return arithmetic
    case .times: return arithmetic ?? repetition(left, right)
    case .divide: return areNumeric ? .decimal : nil
    case .power: return left == .number && right == .number ? .number : nil
    case .concatenate:
      guard left.isConcatenable, right.isConcatenable else { return nil }
      return concatenated(left, right)
    }
  }

  private static func sum(_ left: ValueType, _ right: ValueType) -> ValueType? {
    if left.isWritten, right.isWritten { return concatenated(left, right) }
    switch (left, right) {
    case (.list(let one), .list(let other)): return .list(one.joined(other))
    case (.tuple(let one), .tuple(let other)): return .tuple(one + other)
    case (.arguments(let one), .arguments(let other)): return .arguments(one.joined(other))
    default: return nil
    }
  }

  private static func concatenated(_ left: ValueType, _ right: ValueType) -> ValueType {
    let types = [left, right]
    guard types.contains(where: \.isHTML) else { return .text }
    return types.allSatisfy { $0 == .plain || !$0.isHTML } ? .plain : .html
  }

  private static func repetition(_ left: ValueType, _ right: ValueType) -> ValueType? {
    switch (left, right) {
    case (.text, .number), (.html, .number), (.plain, .number): left
    case (.number, .text), (.number, .html), (.number, .plain): right
    case (.list, .number): left
    case (.number, .list): right
    default: nil
    }
  }

  /// A comparison, or a chain of them: each operand is looked at once, and no further than to the first that is false.
  mutating func compile(
    _ first: Expression,
    _ rest: [(sign: Expression.Comparison, operand: Expression)],
    _ range: Range<Int>
  ) -> ValueType {
    var left = compile(first)
    var jumps: [Int] = []
    for (index, step) in rest.enumerated() {
      let isLast = index == rest.count - 1
      let right = compile(step.operand)
      if !Self.takes(step.sign, anyOf: left, right) {
        report(.wrongComparison(step.sign, left, right, at: span(range)))
      }
      if !isLast { emit(.copyBelow, range) }
      emit(.compare(step.sign), range)
      if !isLast { jumps.append(emit(.jumpDroppingIfFalse(0), range)) }
      left = right
    }
    for jump in jumps { program.setTarget(of: jump) }
    return .flag
  }

  /// Whether a comparison makes sense of values that can be of several types: some must be able to be equal, and all
  /// must be able to be ordered.
  static func takes(_ sign: Expression.Comparison, anyOf left: ValueType, _ right: ValueType) -> Bool {
    switch sign {
    case .equal, .unequal: left.members.contains { one in right.members.contains { takes(sign, one, $0) } }
    case .isIn, .isNotIn:
      right.members.allSatisfy { whole in
        let areAllTexts = if case .map = whole { true } else { whole.isWritten }
        return areAllTexts
          ? left.members.allSatisfy { takes(sign, $0, whole) } : left.members.contains { takes(sign, $0, whole) }
      }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      left.members.allSatisfy { one in right.members.allSatisfy { takes(sign, one, $0) } }
    }
  }

  /// Whether a comparison of two types makes sense: of types that are never equal it does not.
  static func takes(_ sign: Expression.Comparison, _ left: ValueType, _ right: ValueType) -> Bool {
    if left == .unknown || right == .unknown { return true }
    switch sign {
    case .equal, .unequal: return areComparable(left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return left.isNumeric && right.isNumeric || left == .text && right == .text
    case .isIn, .isNotIn:
      switch right {
      case .text, .html, .plain: return left.isWritten
      case .map: return left == .text
      case .tuple, .group, .list, .arguments, .range, .stream:
        return (right.item ?? .nothing).members.contains { $0 == .nothing || areComparable(left, $0) }
      default: return false
      }
    }
  }

  /// Whether values of two types can be equal.
  private static func areComparable(_ left: ValueType, _ right: ValueType) -> Bool {
    if left == right || left == .none || right == .none || left.isNumeric && right.isNumeric { return true }
    switch (left, right) {
    case (.unknown, _), (_, .unknown): return true
    case (.list(let one), .list(let other)):
      return one == .nothing || other == .nothing
        || one.members.contains { left in other.members.contains { areComparable(left, $0) } }
    case (.tuple(let one), .tuple(let other)):
      return one.count == other.count && zip(one, other).allSatisfy { areComparable($0, $1) }
    case (.map(let one, _), .map(let other, _)): return areComparable(.list(one), .list(other))
    case (.either(let one), _): return one.contains { areComparable($0, right) }
    case (_, .either(let other)): return other.contains { areComparable(left, $0) }
    default: return left.isWritten && right.isWritten
    }
  }
}

extension ValueType {
  /// Whether `~` takes it.
  fileprivate var isConcatenable: Bool { isWritten || isNumeric || self == .flag }
}

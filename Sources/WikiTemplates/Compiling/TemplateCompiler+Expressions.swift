import WikiDiagnostics

extension TemplateCompiler {
  /// Emits what makes the value of an expression, and returns its type; `nil` where that was reported.
  mutating func compile(_ expression: Expression) -> FieldType? {
    let span = source.span(expression.range)
    switch expression.kind {
    case .text(let text): return emit(constant: .text(text), .text, span)
    case .number(let number): return emit(constant: .number(number), .number, span)
    case .flag(let flag): return emit(constant: .flag(flag), .flag, span)
    case .list(let items): return compile(list: items, span)
    case .name(let name): return compile(name: name, span)
    case .field(let value, let name, let range): return compile(field: name, of: value, source.span(range))
    case .index(let value, let index): return compile(index, of: value, span)
    case .filter(let value, let name, let arguments, let range):
      return compile(filter: name, value, arguments, name: source.span(range), span)
    case .test(let value, let name, let range): return compile(test: name, value, source.span(range))
    case .not(let value):
      compile(condition: value)
      program.emit(.not, span)
      return .flag
    case .negative(let value):
      guard let type = compile(value) else { return nil }
      guard type == .number else { return fail(.wrongOperand("-", type, at: source.span(value.range))) }
      program.emit(.negate, span)
      return .number
    case .binary(let sign, let left, let right): return compile(sign, left, right, span)
    case .choice(let condition, let value, let otherwise): return compile(condition, value, otherwise, span)
    }
  }

  /// Emits what decides a condition: of `and` and `or` only the truth counts there, so that their sides may be of
  /// different types.
  mutating func compile(condition: Expression) {
    guard case .binary(let sign, let left, let right) = condition.kind, sign == .and || sign == .or else {
      _ = compile(condition)
      return
    }
    compile(condition: left)
    let span = source.span(condition.range)
    let jump = program.emit(sign == .and ? .jumpKeepingIfFalse(0) : .jumpKeepingIfTrue(0), span)
    compile(condition: right)
    program.setTarget(of: jump)
  }

  private mutating func emit(constant: TemplateValue, _ type: FieldType, _ span: SourceSpan) -> FieldType {
    program.emit(.constant(program.add(constant: constant)), span)
    return type
  }

  private mutating func fail(_ finding: Diagnostic) -> FieldType? {
    report(finding)
    return nil
  }

  private mutating func compile(list items: [Expression], _ span: SourceSpan) -> FieldType? {
    var type: FieldType?
    for item in items {
      guard let next = compile(item) else { return nil }
      if let type, type != next { return fail(.mixedList(type, next, at: source.span(item.range))) }
      type = next
    }
    program.emit(.makeList(items.count), span)
    return .list(type ?? .text)
  }

  private mutating func compile(name: String, _ span: SourceSpan) -> FieldType? {
    if name == "loop" { return fail(.loopItself(at: span)) }
    guard let variable = scope.variable(name) else { return fail(.unknownName(name, known: scope.names, at: span)) }
    program.emit(.load(slot: variable.slot), span)
    return variable.type
  }

  private mutating func compile(field name: String, of value: Expression, _ span: SourceSpan) -> FieldType? {
    if case .name("loop") = value.kind { return compile(loopField: name, span) }
    guard let type = compile(value) else { return nil }
    guard case .record(let shape) = type else { return fail(.noFields(type, name, at: span)) }
    guard let index = shape.index(of: name) else {
      return fail(.unknownField(name, shape, at: span))
    }
    program.emit(.field(index), span)
    return shape.fields[index].type
  }

  private mutating func compile(loopField name: String, _ span: SourceSpan) -> FieldType? {
    guard loopDepth > 0 else { return fail(.loopOutside(at: span)) }
    guard let field = Instruction.LoopField(rawValue: name) else {
      return fail(.unknownLoopField(name, known: Instruction.LoopField.allCases.map(\.rawValue), at: span))
    }
    program.emit(.loopValue(field), span)
    switch field {
    case .first, .last: return .flag
    case .index, .index0, .revindex, .revindex0, .length: return .number
    }
  }

  private mutating func compile(_ index: Expression, of value: Expression, _ span: SourceSpan) -> FieldType? {
    guard let type = compile(value) else { return nil }
    guard case .list(let item) = type else { return fail(.notAList(type, at: source.span(value.range))) }
    guard let indexType = compile(index) else { return nil }
    guard indexType == .number else { return fail(.wrongOperand("[ ]", indexType, at: source.span(index.range))) }
    program.emit(.item, span)
    return item
  }

  private mutating func compile(
    _ condition: Expression,
    _ value: Expression,
    _ otherwise: Expression,
    _ span: SourceSpan
  ) -> FieldType? {
    compile(condition: condition)
    let skip = program.emit(.jumpIfFalse(0), span)
    guard let type = compile(value) else { return nil }
    let end = program.emit(.jump(0), span)
    program.setTarget(of: skip)
    guard let other = compile(otherwise) else { return nil }
    program.setTarget(of: end)
    return type == other ? type : fail(.differentTypes(type, other, at: span))
  }

  private mutating func compile(test name: String, _ value: Expression, _ span: SourceSpan) -> FieldType? {
    if name == "defined" || name == "undefined" { return compile(defined: value, name == "defined", span) }
    guard let test = Instruction.ValueTest(rawValue: name) else {
      let known = Instruction.ValueTest.allCases.map(\.rawValue) + ["defined", "undefined"]
      return fail(.unknownTest(name, known: known, at: span))
    }
    guard let type = compile(value) else { return nil }
    guard type == .number else { return fail(.wrongOperand("is \(name)", type, at: source.span(value.range))) }
    program.emit(.test(test), span)
    return .flag
  }

  /// Whether a name or field is declared is known here: asking is no finding, and costs nothing.
  private mutating func compile(defined value: Expression, _ wanted: Bool, _ span: SourceSpan) -> FieldType? {
    var trial = self
    trial.findings = []
    let isDefined = trial.compile(value) != nil
    return emit(constant: .flag(isDefined == wanted), .flag, span)
  }

  private mutating func compile(
    _ sign: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    _ span: SourceSpan
  ) -> FieldType? {
    guard let type = compile(left) else { return nil }
    switch sign {
    case .and, .or:
      let jump = program.emit(sign == .and ? .jumpKeepingIfFalse(0) : .jumpKeepingIfTrue(0), span)
      guard let other = compile(right) else { return nil }
      program.setTarget(of: jump)
      return type == other ? type : fail(.differentTypes(type, other, at: span))
    default:
      guard let other = compile(right) else { return nil }
      guard let result = Self.result(of: sign, type, other) else {
        return fail(.wrongOperands(sign.rawValue, type, other, at: span))
      }
      program.emit(.binary(sign), span)
      return result
    }
  }

  /// The type that an operator gives for two types; `nil` where it cannot take them.
  private static func result(of sign: Expression.Operator, _ left: FieldType, _ right: FieldType) -> FieldType? {
    switch sign {
    case .or, .and: return left == right ? left : nil
    case .equal, .unequal: return left == right ? .flag : nil
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return left == right && (left == .number || left == .text) ? .flag : nil
    case .isIn, .isNotIn: return right == .list(left) || (left == .text && right == .text) ? .flag : nil
    case .plus:
      return left == right && (left == .number || left == .text) ? left : nil
    case .minus, .times, .floorDivide, .remainder: return left == .number && right == .number ? .number : nil
    case .concatenate:
      let types = [left, right]
      guard types.allSatisfy({ $0 == .text || $0 == .number || $0 == .html }) else { return nil }
      return types.contains(.html) ? .html : .text
    }
  }
}

import WikiDiagnostics

extension TemplateCompiler {
  mutating func compile(
    test word: Expression.Word,
    _ value: Expression,
    _ arguments: Expression.Arguments,
    _ range: Range<Int>
  ) -> ValueType {
    if word.text == "defined" || word.text == "undefined" { return compile(defined: value, word, arguments, range) }
    guard let test = ValueTest.named(word.text) else {
      _ = compile(value)
      return fail(unknown(test: word))
    }
    let type = compile(value)
    guard compile(arguments, for: test, of: type, word) else { return .flag }
    emit(.test(test, arguments: Int32(test.argumentCount)), range)
    return .flag
  }

  func unknown(test word: Expression.Word) -> Diagnostic {
    let known = ValueTest.allCases.map(\.rawValue) + ValueTest.aliases.keys.sorted() + ["defined", "undefined"]
    return .unknownTest(word.text, known: known, at: span(word.range))
  }

  private mutating func compile(
    defined value: Expression,
    _ word: Expression.Word,
    _ arguments: Expression.Arguments,
    _ range: Range<Int>
  ) -> ValueType {
    guard arguments.isEmpty else { return fail(.wrongArguments("is \(word.text)", at: span(word.range))) }
    if let known = isDefined(value) {
      return emit(constant: .flag(known == (word.text == "defined")), .flag, range)
    }
    _ = compile(leniently: value)
    emit(.isDefined, range)
    if word.text == "undefined" { emit(.not, range) }
    return .flag
  }

  /// Emits the arguments of a test; says whether they and the value are such as the test takes.
  mutating func compile(
    _ arguments: Expression.Arguments,
    for test: ValueTest,
    of type: ValueType,
    _ word: Expression.Word
  ) -> Bool {
    guard arguments.named.isEmpty, arguments.positional.count == test.argumentCount else {
      report(.wrongArguments(test.usage, at: span(word.range)))
      return false
    }
    let other = arguments.positional.first.map { (type: compile($0), argument: $0) }
    guard type.allSatisfy({ test.takes($0) }) else {
      report(.wrongOperand("is \(word.text)", type, at: span(word.range)))
      return false
    }
    guard let other else { return true }
    if let sign = test.comparison {
      guard Self.takes(sign, anyOf: type, other.type) else {
        report(.wrongComparison(sign, type, other.type, at: span(word.range)))
        return false
      }
    } else if test == .divisibleby {
      guard other.type.allSatisfy(\.isNumeric) else {
        report(.wrongOperand("divisibleby", other.type, at: span(other.argument.range)))
        return false
      }
    } else if !other.argument.isConstant {
      report(.wrongArguments(test.usage, at: span(other.argument.range)))
      return false
    }
    return true
  }
}

extension ValueTest {
  /// How it is written, for messages and the reference.
  var usage: String {
    switch self {
    case .divisibleby: "is divisibleby(number)"
    case .sameas: "is sameas(true), is sameas(false) or is sameas(none)"
    case .isIn: "is in(list)"
    default: argumentCount == 0 ? "is \(rawValue)" : "is \(rawValue)(value)"
    }
  }

  fileprivate func takes(_ type: ValueType) -> Bool {
    switch self {
    case .odd, .even, .divisibleby: type.isNumeric
    case .lower, .upper: type == .text
    case .sequence: if case .stream = type { false } else { type != .undefined }
    default: type != .undefined
    }
  }
}

extension Expression {
  /// Whether it is `true`, `false` or `none`.
  fileprivate var isConstant: Bool {
    switch kind {
    case .flag, .none: true
    default: false
    }
  }
}

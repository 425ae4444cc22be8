import WikiDiagnostics

extension TemplateCompiler {
  mutating func compile(output expression: Expression) {
    guard !compile(writingCall: expression) else { return }
    if let path = path(of: expression) {
      guard let escaping = escaping(of: path.type, expression.range) else { return }
      emit(.printPath(program.add(path: path.slot, path.fields), escaping), expression.range)
    } else {
      let type = compile(expression, orElse: .text(""))
      guard let escaping = escaping(of: type, expression.range) else { return }
      emit(.print(escaping), expression.range)
    }
  }

  /// How a value of the type is written where the output stands; `nil` where it cannot be, which is reported.
  mutating func escaping(of type: ValueType, _ range: Range<Int>) -> Instruction.Escaping? {
    defer { context.readOutput() }
    let span = span(range)
    if type.members.contains(.html) || type.members.contains(.json) { markUnplain() }
    let permission = context.permission
    if case .refused(let place, let hint) = permission {
      report(.unsafeOutput(place, hint: hint, at: span))
      return nil
    }
    guard permission == .data || type.members.allSatisfy(\.isPrintable) else {
      report(.unprintable(type, at: span))
      return nil
    }
    switch permission {
    case .markup: return .markup
    case .data:
      guard type.allSatisfy({ $0 == .json }) else {
        let hint = "Write {{ …|tojson }}, without quotation marks around it."
        report(.unsafeOutput("in a <script> of data, except as JSON", hint: hint, at: span))
        return nil
      }
      return .markup
    case .attribute(let escaping, let quote):
      guard type.allSatisfy({ $0 != .html }) else {
        report(.unsafeOutput("as html in an attribute", hint: "Use a field that is a text.", at: span))
        return nil
      }
      guard quote == UInt8(ascii: "'") || type.allSatisfy({ $0 != .json }) else {
        report(.unsafeOutput("as JSON in double quotation marks", hint: "Put the attribute in single ones.", at: span))
        return nil
      }
      return escaping
    case .refused: return nil
    }
  }

  /// The variable and fields that an expression is, if it is nothing else.
  func path(of expression: Expression) -> (slot: Int32, fields: [Int32], type: ValueType)? {
    switch expression.kind {
    case .name(let name):
      guard case .variable(let slot, let type)? = scope.entry(name), !type.mayBeUndefined else { return nil }
      return (slot, [], type)
    case .field(let value, let word):
      guard let path = path(of: value), let step = Self.step(to: word.text, in: path.type) else { return nil }
      return (path.slot, path.fields + [Int32(step.index)], step.type)
    default: return nil
    }
  }

  /// Where a field lies in values of a type, if that is known beforehand.
  static func step(to field: String, in type: ValueType) -> (index: Int, type: ValueType)? {
    switch type {
    case .record(let shape): shape.index(of: field).map { ($0, ValueType(shape.fields[$0].type)) }
    case .group(let key, let items):
      field == "grouper" ? (0, key) : field == "list" ? (1, .list(items)) : nil
    default: nil
    }
  }
}

extension ValueType {
  /// Whether a template can write it: all but what Python would write with brackets.
  fileprivate var isPrintable: Bool {
    switch self {
    case .text, .number, .decimal, .flag, .html, .plain, .json, .nothing, .unknown: true
    case .none, .list, .range, .arguments, .stream, .tuple, .group, .record, .map, .undefined, .either: false
    }
  }
}

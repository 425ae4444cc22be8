import WikiDiagnostics

extension TemplateCompiler {
  mutating func compile(field word: Expression.Word, of value: Expression, isLenient: Bool) -> ValueType {
    if case .name(let name) = value.kind, let type = compile(field: word, of: value, named: name, isLenient) {
      return type
    }
    let type = compile(value)
    if type == .unknown { return .unknown }
    if let step = Self.step(to: word.text, in: type) {
      emit(.field(Int32(step.index)), word.range)
      return step.type
    }
    if case .map(let value, let known) = type {
      let item = known[word.text] ?? value
      guard !Self.mapMethods.contains(word.text) else { return fail(.mapMethod(word.text, at: span(word.range))) }
      emit(.constant(program.add(constant: .text(word.text))), word.range)
      emit(.item(isLenient: isLenient), word.range)
      return isLenient ? item.joined(.undefined) : item
    }
    guard case .record(let shape) = type else { return fail(.noFields(type, word.text, at: span(word.range))) }
    return fail(.unknownField(word.text, shape, at: span(word.range)))
  }

  /// What Python's dictionaries have: there, such a key could only be had with brackets.
  private static let mapMethods: Set<String> = [
    "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values",
  ]

  /// A field of what is no value: the loop, a namespace, an imported template; `nil` where the name is a value.
  private mutating func compile(
    field word: Expression.Word,
    of value: Expression,
    named name: String,
    _ isLenient: Bool
  ) -> ValueType? {
    let span = span(word.range)
    switch scope.entry(name) {
    case .loop(let slot)?: return compile(loopField: word, slot, isLenient)
    case .namespace(let number)?:
      guard let field = namespaces[number].fields[word.text] else {
        guard !isLenient else { return emit(constant: .undefined, .undefined, word.range) }
        return fail(.unknownPart(name, word.text, known: namespaces[number].fields.keys.sorted(), at: span))
      }
      emit(.load(path: program.add(path: field.slot, [])), word.range)
      return field.type
    case .module(let number)?:
      switch word.text.hasPrefix("_") ? nil : modules[number].frame.entries[word.text] {
      case .variable(let slot, let type)?:
        emit(.load(path: program.add(path: slot, [])), word.range)
        return isLenient ? type : defined(type, word.range, name: word.text)
      case nil:
        guard !isLenient else { return emit(constant: .undefined, .undefined, word.range) }
        return fail(.unknownPart(name, word.text, known: modules[number].names, at: span))
      default: return fail(.macroAsValue("\(name).\(word.text)", at: span))
      }
    case nil where name == "loop": return fail(.loopOutside(at: self.span(value.range)))
    case nil where name == "self" || name == "super": return fail(.blockAsValue(name, at: span))
    default: return nil
    }
  }

  private mutating func compile(loopField word: Expression.Word, _ slot: Int32, _ isLenient: Bool) -> ValueType {
    guard let field = Instruction.LoopField(rawValue: word.text) else {
      let known = Instruction.LoopField.allCases.map(\.rawValue) + ["cycle", "changed"]
      return fail(.unknownPart("loop", word.text, known: known, at: span(word.range)))
    }
    emit(.loopValue(field, slot: slot), word.range)
    switch field {
    case .first, .last: return .flag
    case .index, .index0, .revindex, .revindex0, .length, .depth, .depth0: return .number
    case .previtem, .nextitem:
      let item = loopItems[slot] ?? .unknown
      if isLenient { return item.joined(.undefined) }
      emit(.checkDefined, word.range)
      return item
    }
  }

  mutating func compile(
    _ index: Expression,
    of value: Expression,
    isLenient: Bool,
    _ range: Range<Int>
  ) -> ValueType {
    let type = compile(value)
    if case .record(let shape) = type { return compile(index, ofRecord: shape) }
    let position = fixedIndex(index)
    let key = fixedWords(of: index)
    let indexType = compile(index)
    guard let item = type.map({ Self.item(of: $0, at: position, key) }) else {
      return fail(.notAList(type, at: span(value.range)))
    }
    let isMap = if case .map = type { true } else { false }
    let wanted: ValueType = isMap ? .text : .number
    guard indexType.allSatisfy({ $0 == wanted }) else {
      return fail(.wrongOperand("[ ]", indexType, at: span(index.range)))
    }
    emit(.item(isLenient: isLenient), range)
    return isLenient ? item.joined(.undefined) : item
  }

  /// The type of one item; `nil` where the type has none that can be asked for one by one.
  static func item(of type: ValueType, at position: Int?, _ key: String? = nil) -> ValueType? {
    switch type {
    case .tuple(let items):
      guard let position else { return type.item }
      let index = position < 0 ? items.count + position : position
      return items.indices.contains(index) ? items[index] : nil
    case .group(let key, let items): return position == 0 ? key : position == 1 ? .list(items) : type.item
    case .map(let item, let known): return key.flatMap { known[$0] } ?? item
    case .list, .arguments, .range, .text: return type.item
    case .unknown: return .unknown
    default: return nil
    }
  }

  private func fixedIndex(_ index: Expression) -> Int? {
    switch index.kind {
    case .number(let number): number
    case .negative(let inner): fixedIndex(inner).map { -$0 }
    default: nil
    }
  }

  /// A field whose name stands in brackets.
  private mutating func compile(_ index: Expression, ofRecord shape: Shape) -> ValueType {
    guard case .text(let name) = index.kind else { return fail(.unknownKey(shape.name, at: span(index.range))) }
    guard let step = Self.step(to: name, in: .record(shape)) else {
      return fail(.unknownField(name, shape, at: span(index.range)))
    }
    emit(.field(Int32(step.index)), index.range)
    return step.type
  }

  mutating func compile(slice value: Expression, _ bounds: [Expression?], _ range: Range<Int>) -> ValueType {
    let type = compile(value)
    for bound in bounds {
      guard let bound else {
        emit(.constant(program.add(constant: .none)), range)
        continue
      }
      let boundType = compile(bound)
      if !boundType.allSatisfy({ $0 == .number || $0 == .none }) {
        report(.wrongOperand("[ : ]", boundType, at: span(bound.range)))
      }
    }
    let result = type.map { type -> ValueType? in
      switch type {
      case .text: .text
      case .list(let item): .list(item)
      case .range, .arguments: type
      default: nil
      }
    }
    guard let result else { return fail(.notAList(type, at: span(value.range))) }
    emit(.slice, range)
    return result
  }
}

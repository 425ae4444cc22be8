import WikiDiagnostics

/// A namespace: variables that can be set from inner scopes.
struct Namespace {
  let site: Site
  var fields: [String: (slot: Int32, type: ValueType)]

  /// The call that makes it.
  struct Site: Hashable {
    let source: Int32
    let start: Int32
  }
}

extension TemplateCompiler {
  mutating func compile(assignment target: AssignmentTarget, _ value: Expression, _ range: Range<Int>) {
    if case .name(let word) = target, case .call(let callee, let arguments) = value.kind,
      case .name("namespace") = callee.kind, scope.entry("namespace") == nil
    {
      return compile(namespace: word, arguments, value.range)
    }
    store(stored(compile(value), value.range), in: target, range)
  }

  /// Takes the last value for what it is given to.
  mutating func store(_ type: ValueType, in target: AssignmentTarget, _ range: Range<Int>) {
    switch target {
    case .name(let word):
      guard word.text != "loop" else { return report(.reservedName(at: span(word.range))) }
      emit(.store(slot: slot(for: word.text, type)), range)
    case .tuple(let targets, let targetRange):
      emit(.unpack(Int32(targets.count)), range)
      let types = partTypes(of: type, targets.count, targetRange)
      for (target, type) in zip(targets, types) { store(type, in: target, range) }
    case .field(let name, let field): store(type, inField: field, of: name, range)
    }
  }

  /// The slot of a variable of this scope, which gets the type.
  private mutating func slot(for name: String, _ type: ValueType) -> Int32 {
    var slot: Int32
    if case .variable(let known, _)? = scope.ownEntry(name) { slot = known } else { slot = scope.newSlot() }
    scope.set(name, .variable(slot: slot, type: type))
    return slot
  }

  /// The types of the parts of a value that is given to several names.
  private mutating func partTypes(of type: ValueType, _ count: Int, _ range: Range<Int>) -> [ValueType] {
    var types = [ValueType](repeating: .nothing, count: count)
    for member in type.members {
      let parts: [ValueType]? =
        switch member {
        case .tuple(let items): items.count == count ? items : nil
        case .group(let key, let items): count == 2 ? [key, .list(items)] : nil
        case .list(let item), .arguments(let item): [ValueType](repeating: item, count: count)
        case .range: [ValueType](repeating: .number, count: count)
        case .unknown: [ValueType](repeating: .unknown, count: count)
        default: nil
        }
      guard let parts else {
        report(.notUnpacked(member, count, at: span(range)))
        return [ValueType](repeating: .unknown, count: count)
      }
      types = zip(types, parts).map { $0.joined($1) }
    }
    return types
  }

  private mutating func compile(
    namespace word: Expression.Word,
    _ arguments: Expression.Arguments,
    _ range: Range<Int>
  ) {
    for argument in arguments.positional { report(.namespaceArgument(at: span(argument.range))) }
    let place = origin(range)
    let site = Namespace.Site(source: place.source, start: place.start)
    var fields: [String: (slot: Int32, type: ValueType)] = [:]
    for (name, value) in arguments.named {
      let type = stored(compile(value), value.range)
      let slot = scope.newSlot()
      emit(.store(slot: slot), range)
      fields[name.text] = (slot, widen(site, name.text, by: type))
    }
    namespaces.append(Namespace(site: site, fields: fields))
    scope.set(word.text, .namespace(namespaces.count - 1))
  }

  private mutating func store(
    _ type: ValueType,
    inField field: Expression.Word,
    of name: Expression.Word,
    _ range: Range<Int>
  ) {
    guard case .namespace(let number)? = scope.entry(name.text) else {
      return report(.notANamespace(name.text, at: span(name.range)))
    }
    guard let known = namespaces[number].fields[field.text] else {
      let names = namespaces[number].fields.keys.sorted()
      return report(.unknownPart(name.text, field.text, known: names, at: span(field.range)))
    }
    let wide = widen(namespaces[number].site, field.text, by: type)
    namespaces[number].fields[field.text] = (known.slot, wide)
    emit(.store(slot: known.slot), range)
  }

  /// The type of a namespace's field, which can be of this type, too.
  private mutating func widen(_ site: Namespace.Site, _ field: String, by type: ValueType) -> ValueType {
    let known = namespaceTypes[site]?[field]
    let wide = known?.joined(type) ?? type
    if let known, known != wide { hasChangedNamespace = true }
    namespaceTypes[site, default: [:]][field] = wide
    return wide
  }

  mutating func compile(
    scope values: [(target: AssignmentTarget, value: Expression)],
    _ body: [TemplateNode],
    _ range: Range<Int>
  ) {
    let types = values.map { stored(compile($0.value), $0.value.range) }
    let before = scope.frames
    scope.push()
    for (value, type) in zip(values, types).reversed() { store(type, in: value.target, range) }
    copyOuterVariables(assignedIn: body, range)
    compile(body)
    scope.show(before)
  }
}

// What templates write into variables instead of pages.
extension TemplateCompiler {
  mutating func compile(
    capture target: AssignmentTarget,
    _ value: Expression,
    _ body: [TemplateNode],
    _ range: Range<Int>
  ) {
    store(filtered(value, body, range), in: target, range)
  }

  mutating func compile(filtered value: Expression, _ body: [TemplateNode], _ range: Range<Int>) {
    let type = filtered(value, body, range)
    guard let escaping = escaping(of: type, range) else { return }
    emit(.print(escaping), range)
  }

  /// Captures a body and puts it through filters, which keep it HTML.
  private mutating func filtered(_ value: Expression, _ body: [TemplateNode], _ range: Range<Int>) -> ValueType {
    let outer = capturedType
    capturedType = capture(range) { compiler in
      let before = compiler.scope.frames
      compiler.scope.push()
      compiler.copyOuterVariables(assignedIn: body, range)
      compiler.compile(body)
      compiler.scope.show(before)
    }
    let type = compile(value)
    capturedType = outer
    guard type.allSatisfy({ $0 == .html || $0 == .plain }) else {
      return fail(.notHTML(type, at: span(value.range)))
    }
    return type
  }

  /// Emits what pushes what `write` writes; returns the kind of HTML that it is.
  mutating func capture(_ range: Range<Int>, _ write: (inout TemplateCompiler) -> Void) -> ValueType {
    let outer = context
    context = MarkupContext()
    plainCaptures.append(true)
    emit(.beginCapture, range)
    write(&self)
    emit(.endCapture, range)
    context.settle()
    if context.place != .text { report(.unfinishedCapture(at: span(range))) }
    context = outer
    return plainCaptures.removeLast() ? .plain : .html
  }
}

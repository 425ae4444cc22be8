// Instructions that make values of values.
extension Renderer {
  mutating func compute(_ instruction: Instruction, _ place: inout Int) throws(Failure) {
    switch instruction {
    case .field(let index): stack.append(Self.field(Int(index), of: pop()))
    case .jumpKeepingIfFalse(let distance): if top.isTruthy { _ = pop() } else { place += Int(distance) }
    case .jumpKeepingIfTrue(let distance): if top.isTruthy { place += Int(distance) } else { _ = pop() }
    case .jumpDroppingIfFalse(let distance):
      if pop().isTruthy { return }
      stack[stack.count - 1] = .flag(false)
      place += Int(distance)
    case .chooseDefault(let replacesFalse):
      let fallback = pop()
      let isReplaced = if case .undefined = top { true } else { replacesFalse && !top.isTruthy }
      if isReplaced { stack[stack.count - 1] = fallback }
    case .loopValue(let field, let slot): pushLoopValue(field, slot)
    case .cycle(let count, let slot): cycle(count, slot)
    case .hasChanged(let slot): pushWhetherChanged(slot)
    case .collect(let slot, let loop): collect(slot, from: loop)
    case .unpack(let count): try unpack(Int(count))
    case .not: stack.append(.flag(!pop().isTruthy))
    case .negate: stack.append(try Arithmetic.negated(pop()))
    case .binary(let sign): try binary(sign)
    case .compare(let sign): compare(sign)
    case .copyBelow: stack.insert(top, at: stack.count - 2)
    case .item(let isLenient): try item(isLenient)
    case .slice: try slice()
    case .filter(let filter, let count, let isLenient): try apply(filter, count, isLenient)
    case .siteFilter(let index, let count):
      let arguments = popArguments(count)
      stack.append(try apply(site: index, pop(), arguments))
    case .mapFilter(let filter, let count): try map(filter, count)
    case .mapSiteFilter(let index, let count): try map(site: index, count)
    case .select(let test, let count, let wanted): try select(test, count, wanted)
    case .test(let test, let count):
      let arguments = popArguments(count)
      stack.append(.flag(try test.holds(of: pop(), arguments)))
    case .json(let type): try pushJSON(type)
    case .checkDefined: if top == .undefined { throw Failure(words: "there is no item before or behind this one") }
    case .isDefined: stack.append(.flag(pop() != .undefined))
    case .makeList(let count): stack.append(.list(popArguments(count)))
    case .makeMap(let count): makeMap(count)
    case .range: try makeRange()
    default: preconditionFailure("an instruction that the renderer runs itself")
    }
  }

  private var top: TemplateValue { stack[stack.count - 1] }

  private mutating func unpack(_ count: Int) throws(Failure) {
    let items = Self.items(of: pop())
    guard items.count == count else {
      throw Failure(words: "a list of \(items.count) cannot be taken apart into \(count)")
    }
    stack += items.reversed()
  }

  private mutating func binary(_ sign: Expression.Operator) throws(Failure) {
    let right = pop()
    let left = pop()
    stack.append(try Arithmetic.result(of: sign, left, right))
  }

  private mutating func compare(_ sign: Expression.Comparison) {
    let right = pop()
    let left = pop()
    stack.append(.flag(Ordering.holds(sign, left, right)))
  }

  private mutating func item(_ isLenient: Bool) throws(Failure) {
    let index = pop()
    let found = Self.item(index, of: pop())
    guard let found else {
      guard !isLenient else { return stack.append(.undefined) }
      if case .text(let key) = index { throw Failure(words: "the map has no '\(key)'") }
      throw Failure(words: "the list has no item \(Texts.plain(index))")
    }
    stack.append(found)
  }

  /// The item of a list, character of a text or value of a map; `nil` where there is none.
  static func item(_ index: TemplateValue, of value: TemplateValue) -> TemplateValue? {
    switch (index, value) {
    case (.text(let key), .map(let entries)): return entries.last { $0.key.utf8.elementsEqual(key.utf8) }?.value
    case (.number(let index), _):
      let items = if case .record(let fields) = value { fields } else { items(of: value) }
      let position = index < 0 ? items.count + index : index
      return items.indices.contains(position) ? items[position] : nil
    default: return nil
    }
  }

  private mutating func slice() throws(Failure) {
    let bounds = popArguments(3).map { if case .number(let number) = $0 { number } else { nil as Int? } }
    let value = pop()
    guard bounds[2] != 0 else { throw Failure(words: "the step of a slice is 0") }
    let items = Self.items(of: value)
    let part = Lists.slice(items, from: bounds[0], to: bounds[1], step: bounds[2] ?? 1)
    if case .text = value { stack.append(.text(part.map(Texts.plain).joined())) } else { stack.append(.list(part)) }
  }

  private mutating func makeMap(_ count: Int32) {
    let parts = popArguments(count * 2)
    var entries: [TemplateValue.MapEntry] = []
    for index in stride(from: 0, to: parts.count, by: 2) {
      guard case .text(let key) = parts[index] else { continue }
      if let known = entries.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
        entries[known].value = parts[index + 1]
      } else {
        entries.append(TemplateValue.MapEntry(key: key, value: parts[index + 1]))
      }
    }
    stack.append(.map(entries))
  }

  private mutating func makeRange() throws(Failure) {
    guard case .list(let bounds) = pop() else { return }
    let numbers = bounds.map { if case .number(let number) = $0 { number } else { 0 } }
    let start = numbers.count > 1 ? numbers[0] : 0
    let end = numbers.count > 1 ? numbers[1] : numbers[0]
    let step = numbers.count > 2 ? numbers[2] : 1
    guard step != 0 else { throw Failure(words: "the step of a range is 0") }
    let (length, overflow) = end.subtractingReportingOverflow(start)
    guard !overflow, length.magnitude / step.magnitude < Self.longestList.magnitude else {
      throw Failure(words: "a range has more than \(Self.longestList) numbers")
    }
    stack.append(.list(stride(from: start, to: end, by: step).map { .number($0) }))
  }

  private mutating func pushJSON(_ type: Int32) throws(Failure) {
    let indent = pop()
    var writer = JSONWriter(indent: indent)
    try writer.write(pop(), program.types[Int(type)])
    stack.append(.html(TrustedHTML(writer.bytes)))
  }
}

// Filters and tests over lists.
extension Renderer {
  private mutating func apply(_ filter: Filter, _ count: Int32, _ isLenient: Bool) throws(Failure) {
    let arguments = popArguments(count)
    let result = try filter.apply(to: pop(), arguments)
    if result == .undefined, !isLenient { throw Failure(words: "the list is empty") }
    stack.append(result)
  }

  private func apply(site index: Int32, _ value: TemplateValue, _ arguments: [TemplateValue]) throws(Failure)
    -> TemplateValue
  {
    switch program.siteFilters[Int(index)].apply(value, arguments, page) {
    case .success(let result): return result
    case .failure(let refusal): throw Failure(words: refusal.words)
    }
  }

  private mutating func map(_ filter: Filter, _ count: Int32) throws(Failure) {
    let arguments = popArguments(count)
    var results: [TemplateValue] = []
    for item in Self.items(of: pop()) {
      let result = try filter.apply(to: item, arguments)
      guard result != .undefined else { throw Failure(words: "a list in the list is empty") }
      results.append(result)
    }
    stack.append(.list(results))
  }

  private mutating func map(site index: Int32, _ count: Int32) throws(Failure) {
    let arguments = popArguments(count)
    var results: [TemplateValue] = []
    for item in Self.items(of: pop()) { results.append(try apply(site: index, item, arguments)) }
    stack.append(.list(results))
  }

  private mutating func select(_ test: ValueTest?, _ count: Int32, _ wanted: Bool) throws(Failure) {
    let arguments = popArguments(count)
    let path = pop()
    var results: [TemplateValue] = []
    for item in Self.items(of: pop()) {
      let subject = try Lists.attribute(path, of: item)
      let holds = try test.map { (test) throws(Failure) in try test.holds(of: subject, arguments) } ?? subject.isTruthy
      if holds == wanted { results.append(item) }
    }
    stack.append(.list(results))
  }
}

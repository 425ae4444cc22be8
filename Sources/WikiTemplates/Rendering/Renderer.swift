package import WikiDiagnostics

/// What ends the rendering of a page.
package struct RenderFault: Error {
  package let diagnostic: Diagnostic
}

/// Runs a compiled template over the values of a page.
struct Renderer {
  private let program: Program
  private let record: String
  private var slots: [TemplateValue]
  private var stack: [TemplateValue] = []
  private var loops: [(items: [TemplateValue], index: Int)] = []
  private var included: [Int] = []

  /// The most bytes that a page may have.
  static let largestPage = 64 << 20

  init(_ program: Program, _ values: [TemplateValue], record: String) {
    self.program = program
    self.record = record
    slots = values
    slots.append(contentsOf: repeatElement(.flag(false), count: max(0, program.slotCount - values.count)))
  }

  mutating func run(into buffer: inout [UInt8]) throws(RenderFault) {
    let limit = buffer.count + Self.largestPage
    var place = 0
    while place < program.instructions.count {
      let instruction = program.instructions[place]
      place += 1
      switch instruction {
      case .append(let range): buffer += program.literals[range]
      case .load(let slot): stack.append(slots[slot])
      case .constant(let index): stack.append(program.constants[index])
      case .field(let index): stack.append(field(index))
      case .store(let slot): slots[slot] = pop()
      case .print(let escaping): Output.append(pop(), escaping, to: &buffer)
      case .jump(let target): place = target
      case .jumpIfFalse(let target): if !pop().isTruthy { place = target }
      case .jumpKeepingIfFalse(let target): if top.isTruthy { _ = pop() } else { place = target }
      case .jumpKeepingIfTrue(let target): if top.isTruthy { place = target } else { _ = pop() }
      case .beginLoop(let slot, let otherwise): if !beginLoop(slot) { place = otherwise }
      case .nextItem(let slot, let body):
        if nextItem(slot) { place = body }
        if buffer.count > limit { throw fault("the page is larger than \(Self.largestPage >> 20) MiB", at: place - 1) }
      case .loopValue(let field): stack.append(value(of: field))
      case .not: stack.append(.flag(!pop().isTruthy))
      case .negate: stack.append(.number(0 &- number()))
      case .binary(let sign): try binary(sign, at: place - 1)
      case .item: try item(at: place - 1)
      case .filter(let filter, let count): try apply(filter, count, at: place - 1)
      case .test(let test): stack.append(.flag((number() % 2 != 0) == (test == .odd)))
      case .makeList(let count):
        let items = Array(stack.suffix(count))
        stack.removeLast(count)
        stack.append(.list(items))
      case .enter(let site): included.append(site)
      case .leave: included.removeLast()
      }
    }
  }

  private var top: TemplateValue { stack[stack.count - 1] }

  private mutating func pop() -> TemplateValue { stack.removeLast() }

  private mutating func number() -> Int {
    guard case .number(let number) = pop() else { preconditionFailure("the compiler let through what is no number") }
    return number
  }

  private mutating func text() -> String {
    guard case .text(let text) = pop() else { preconditionFailure("the compiler let through what is no text") }
    return text
  }

  private mutating func list() -> [TemplateValue] {
    guard case .list(let items) = pop() else { preconditionFailure("the compiler let through what is no list") }
    return items
  }

  private mutating func field(_ index: Int) -> TemplateValue {
    guard case .record(let fields) = pop() else { preconditionFailure("the compiler let through what is no record") }
    return fields[index]
  }

  private mutating func beginLoop(_ slot: Int) -> Bool {
    let items = list()
    guard let first = items.first else { return false }
    loops.append((items, 0))
    slots[slot] = first
    return true
  }

  private mutating func nextItem(_ slot: Int) -> Bool {
    let last = loops.count - 1
    loops[last].index += 1
    guard loops[last].index < loops[last].items.count else {
      loops.removeLast()
      return false
    }
    slots[slot] = loops[last].items[loops[last].index]
    return true
  }

  private func value(of field: Instruction.LoopField) -> TemplateValue {
    let loop = loops[loops.count - 1]
    switch field {
    case .index: return .number(loop.index + 1)
    case .index0: return .number(loop.index)
    case .revindex: return .number(loop.items.count - loop.index)
    case .revindex0: return .number(loop.items.count - loop.index - 1)
    case .first: return .flag(loop.index == 0)
    case .last: return .flag(loop.index == loop.items.count - 1)
    case .length: return .number(loop.items.count)
    }
  }

  private mutating func item(at place: Int) throws(RenderFault) {
    let index = number()
    let items = list()
    let position = index < 0 ? items.count + index : index
    guard items.indices.contains(position) else { throw fault("the list has no item \(index)", at: place) }
    stack.append(items[position])
  }

  func fault(_ message: String, at place: Int) -> RenderFault {
    let notes = included.reversed().compactMap { site in
      program.sites[site].span.map { Diagnostic.Note("included from here", at: $0) }
    }
    return RenderFault(diagnostic: .renderFault(message, record, at: program.spans[place], notes: notes))
  }
}

extension Renderer {
  private mutating func binary(_ sign: Expression.Operator, at place: Int) throws(RenderFault) {
    let right = pop()
    let left = pop()
    switch (sign, left, right) {
    case (.equal, _, _): stack.append(.flag(left == right))
    case (.unequal, _, _): stack.append(.flag(left != right))
    case (.isIn, _, _): stack.append(.flag(Self.contains(right, left)))
    case (.isNotIn, _, _): stack.append(.flag(!Self.contains(right, left)))
    case (.concatenate, _, _): stack.append(Self.concatenation(left, right))
    case (.plus, .text(let one), .text(let other)): stack.append(.text(one + other))
    case (_, .number(let one), .number(let other)): stack.append(try arithmetic(sign, one, other, at: place))
    case (_, .text(let one), .text(let other)):
      let isLess = one.utf8.lexicographicallyPrecedes(other.utf8)
      stack.append(.flag(Self.compares(sign, isLess: isLess, isEqual: one.utf8.elementsEqual(other.utf8))))
    default: preconditionFailure("the compiler let through operands of other types")
    }
  }

  private func arithmetic(
    _ sign: Expression.Operator,
    _ one: Int,
    _ other: Int,
    at place: Int
  ) throws(RenderFault) -> TemplateValue {
    let result: (partialValue: Int, overflow: Bool)
    switch sign {
    case .plus: result = one.addingReportingOverflow(other)
    case .minus: result = one.subtractingReportingOverflow(other)
    case .times: result = one.multipliedReportingOverflow(by: other)
    case .floorDivide, .remainder:
      guard other != 0 else { throw fault("a number is divided by 0", at: place) }
      guard other != -1 else { return sign == .remainder ? .number(0) : .number(0 &- one) }
      let (quotient, remainder) = one.quotientAndRemainder(dividingBy: other)
      let isBelow = remainder != 0 && (remainder < 0) != (other < 0)
      return .number(sign == .floorDivide ? quotient - (isBelow ? 1 : 0) : remainder + (isBelow ? other : 0))
    default: return .flag(Self.compares(sign, isLess: one < other, isEqual: one == other))
    }
    guard !result.overflow else { throw fault("a number is too large", at: place) }
    return .number(result.partialValue)
  }

  private static func compares(_ sign: Expression.Operator, isLess: Bool, isEqual: Bool) -> Bool {
    switch sign {
    case .less: isLess
    case .lessOrEqual: isLess || isEqual
    case .greater: !isLess && !isEqual
    case .greaterOrEqual: !isLess
    default: preconditionFailure("'\(sign.rawValue)' does not compare")
    }
  }

  private static func contains(_ whole: TemplateValue, _ part: TemplateValue) -> Bool {
    switch (whole, part) {
    case (.list(let items), _): items.contains(part)
    case (.text(let text), .text(let inner)): Texts.contains(text, inner)
    default: preconditionFailure("the compiler let through what contains nothing")
    }
  }

  private static func concatenation(_ left: TemplateValue, _ right: TemplateValue) -> TemplateValue {
    let parts = [left, right]
    let isMarkup = parts.contains { if case .html = $0 { true } else { false } }
    var bytes: [UInt8] = []
    for part in parts {
      if isMarkup { Output.append(part, .markup, to: &bytes) } else { bytes += Texts.plain(part).utf8 }
    }
    return isMarkup ? .html(TrustedHTML(bytes)) : .text(String(decoding: bytes, as: UTF8.self))
  }

  private mutating func apply(_ filter: Filter, _ count: Int, at place: Int) throws(RenderFault) {
    let arguments = Array(stack.suffix(count))
    stack.removeLast(count)
    switch filter {
    case .length: stack.append(.number(Texts.length(pop())))
    case .first, .last:
      let items = list()
      guard let item = filter == .first ? items.first : items.last else { throw fault("the list is empty", at: place) }
      stack.append(item)
    case .join:
      let separator = arguments.first.map(Texts.plain) ?? ""
      stack.append(.text(list().map(Texts.plain).joined(separator: separator)))
    case .upper: stack.append(.text(text().uppercased()))
    case .lower: stack.append(.text(text().lowercased()))
    case .capitalize: stack.append(.text(Texts.capitalized(text())))
    case .trim: stack.append(.text(Texts.trimmed(text())))
    case .replace:
      stack.append(.text(Texts.replaced(text(), Texts.plain(arguments[0]), Texts.plain(arguments[1]))))
    case .escape:
      var bytes: [UInt8] = []
      Output.append(pop(), .markup, to: &bytes)
      stack.append(.html(TrustedHTML(bytes)))
    case .defaulting:
      let replacesEmpty = arguments.count > 1 && arguments[1].isTruthy
      if replacesEmpty, !top.isTruthy {
        _ = pop()
        stack.append(arguments[0])
      }
    }
  }
}

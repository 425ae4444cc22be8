import WikiDiagnostics
import WikiFiles

/// Runs a compiled template over the values of a page.
///
/// What can be decided beforehand has been: a value is always of a type that the instruction takes. Variables lie in
/// memory of its own and are read where they lie, since a copy of a value costs more than most instructions.
@safe struct Renderer: ~Copyable {
  let program: Program

  /// Where the page is, for the site's filters.
  let page: RelativePath
  private let slots: UnsafeMutablePointer<TemplateValue>
  private let slotCount: Int
  var stack: [TemplateValue] = []

  /// Where on the page the captures around began, outermost first.
  private var captures: [Int] = []

  /// The included templates and the calls that led here, outermost first.
  private var trace: [Step] = []

  /// How often each routine is running.
  private var running: [Int32]

  /// The variables of routines that call themselves, as they were before.
  private var kept: [[TemplateValue]] = []

  /// How many turns all loops and calls together have taken.
  private var turns = 0
  private var depth = 0

  private enum Step {
    case included(site: Int32)
    case called(from: Int, routine: Int32, keeps: Bool)
  }

  /// Why the page cannot be made: words for the message, and the instruction.
  struct Failure: Error {
    let words: String
    var place = 0
  }

  /// The most bytes that a page may have.
  static let largestPage = 64 << 20

  /// The most bytes that a text, and items that a list, may have that a template makes.
  static let largestText = 16 << 20
  static let longestList = 1_000_000

  /// The most turns that all loops and calls of a page may take together.
  static let mostTurns = 20_000_000

  /// How deep macros may call one another.
  static let deepestCall = 200

  init(_ program: Program, _ values: [TemplateValue], page: RelativePath) {
    self.program = program
    self.page = page
    slotCount = max(Int(program.slotCount), values.count)
    unsafe slots = .allocate(capacity: slotCount)
    for (index, value) in values.enumerated() { unsafe (slots + index).initialize(to: value) }
    unsafe (slots + values.count).initialize(repeating: .undefined, count: slotCount - values.count)
    running = Array(repeating: 0, count: program.routines.count)
  }

  deinit {
    unsafe slots.deinitialize(count: slotCount)
    unsafe slots.deallocate()
  }

  mutating func run(into buffer: inout [UInt8]) throws(Failure) {
    let limit = buffer.count + Self.largestPage
    var place = 0
    do throws(Failure) {
      while try step(&place, &buffer, limit) {}
    } catch {
      throw Failure(words: error.words, place: place - 1)
    }
  }

  /// Runs one instruction; says whether there is a next one.
  @inline(__always)
  private mutating func step(_ place: inout Int, _ buffer: inout [UInt8], _ limit: Int) throws(Failure) -> Bool {
    let instruction = program.instructions[place]
    place += 1
    switch instruction {
    case .append(let start, let count):
      unsafe program.literals.withUnsafeBufferPointer { literals in
        let text = unsafe UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start + count)])
        unsafe buffer.append(contentsOf: text)
      }
    case .printPath(let path, let escaping): unsafe Output.append(pointer(at: path).pointee, escaping, to: &buffer)
    case .print(let escaping): Output.append(pop(), escaping, to: &buffer)
    case .load(let path): unsafe stack.append(pointer(at: path).pointee)
    case .constant(let index): stack.append(program.constants[Int(index)])
    case .pop: stack.removeLast()
    case .store(let slot): self[slot] = pop()
    case .clear(let slot): self[slot] = .undefined
    case .jump(let distance): place += Int(distance)
    case .jumpIfFalse(let distance): if !pop().isTruthy { place += Int(distance) }
    case .jumpIfPathFalse(let path, let distance):
      if unsafe !pointer(at: path).pointee.isTruthy { place += Int(distance) }
    case .beginLoopOverPath(let path, let slot, let otherwise):
      if unsafe !beginLoop(over: pointer(at: path).pointee, slot) { place += Int(otherwise) }
    case .beginLoop(let slot, let otherwise): if !beginLoop(over: pop(), slot) { place += Int(otherwise) }
    case .nextItem(let slot, let body):
      if nextItem(slot) { place += Int(body) }
      turns += 1
      guard turns < Self.mostTurns else {
        throw Failure(words: "loops and calls take more than \(Self.mostTurns) turns")
      }
      guard buffer.count <= limit else { throw Failure(words: "the page is larger than \(Self.largestPage >> 20) MiB") }
    case .enter(let site): trace.append(.included(site: site))
    case .leave: trace.removeLast()
    case .beginCapture: captures.append(buffer.count)
    case .endCapture:
      let start = captures.removeLast()
      stack.append(.html(TrustedHTML(Array(buffer[start...]))))
      buffer.removeSubrange(start...)
    case .call(let routine):
      guard buffer.count <= limit else { throw Failure(words: "the page is larger than \(Self.largestPage >> 20) MiB") }
      place = try call(routine, from: place)
    case .leaveRoutine:
      guard let back = leaveRoutine() else { return false }
      place = back
    default: try compute(instruction, &place)
    }
    return true
  }

  mutating func pop() -> TemplateValue { stack.removeLast() }

  mutating func popArguments(_ count: Int32) -> [TemplateValue] {
    defer { stack.removeLast(Int(count)) }
    return Array(stack.suffix(Int(count)))
  }

  /// The finding for a failure, with the places that led to it.
  func finding(of failure: Failure, _ record: String) -> Diagnostic {
    var notes = trace.reversed().map { step in
      switch step {
      case .included(let site):
        Diagnostic.Note("included from here", at: program.span(of: program.sites[Int(site)]))
      case .called(let place, _, _):
        Diagnostic.Note("called from here", at: program.span(of: program.origins[place - 1]))
      }
    }
    if notes.count > 10 { notes.removeSubrange(9..<(notes.count - 1)) }
    let origin = program.origins[min(failure.place, program.origins.count - 1)]
    return .renderFault(failure.words, record, at: program.span(of: origin), notes: notes)
  }
}

// Variables and paths.
extension Renderer {
  private subscript(slot: Int32) -> TemplateValue {
    get { unsafe slots[Int(slot)] }
    set { unsafe slots[Int(slot)] = newValue }
  }

  /// Where the value lies that a path leads to: it stays there while nothing is stored.
  @inline(__always)
  private func pointer(at path: Int32) -> UnsafePointer<TemplateValue> {
    let path = program.paths[Int(path)]
    var pointer = unsafe UnsafePointer(slots + Int(path.slot))
    for index in path.firstField..<(path.firstField + path.fieldCount) {
      unsafe pointer = Self.parts(of: pointer) + Int(program.pathFields[Int(index)])
    }
    return unsafe pointer
  }

  /// Where the first field or item of a value lies: the value keeps its storage.
  @inline(__always)
  private static func parts(of pointer: UnsafePointer<TemplateValue>) -> UnsafePointer<TemplateValue> {
    switch unsafe pointer.pointee {
    case .record(let parts), .list(let parts):
      guard let first = unsafe parts.withUnsafeBufferPointer({ $0.baseAddress }) else {
        preconditionFailure("the compiler let through what has no fields")
      }
      return unsafe first
    default: preconditionFailure("the compiler let through what has no fields")
    }
  }

  static func field(_ index: Int, of value: TemplateValue) -> TemplateValue {
    switch value {
    case .record(let fields), .list(let fields): fields[index]
    default: preconditionFailure("the compiler let through what has no fields")
    }
  }
}

// Loops: their slots hold the list, the index, the item, and what `loop.changed` has seen.
extension Renderer {
  private mutating func beginLoop(over value: TemplateValue, _ slot: Int32) -> Bool {
    let items = Self.items(of: value)
    guard let first = items.first else { return false }
    self[slot] = .list(items)
    self[slot + 1] = .number(0)
    self[slot + 2] = first
    self[slot + 3] = .undefined
    return true
  }

  /// What a loop goes over: the items of a list, the characters of a text, the keys of a map.
  static func items(of value: TemplateValue) -> [TemplateValue] {
    switch value {
    case .list(let items): items
    case .text(let text): text.unicodeScalars.map { .text(String($0)) }
    case .map(let entries): entries.map { .text($0.key) }
    default: preconditionFailure("the compiler let through what is no list")
    }
  }

  private mutating func nextItem(_ slot: Int32) -> Bool {
    guard case .list(let items) = self[slot], case .number(let index) = self[slot + 1], index + 1 < items.count else {
      return false
    }
    self[slot + 1] = .number(index + 1)
    self[slot + 2] = items[index + 1]
    return true
  }

  private func loop(_ slot: Int32) -> (items: [TemplateValue], index: Int) {
    guard case .list(let items) = self[slot], case .number(let index) = self[slot + 1] else {
      preconditionFailure("the compiler let through a loop that has not begun")
    }
    return (items, index)
  }

  mutating func pushLoopValue(_ field: Instruction.LoopField, _ slot: Int32) {
    let (items, index) = loop(slot)
    let value: TemplateValue =
      switch field {
      case .index: .number(index + 1)
      case .index0: .number(index)
      case .revindex: .number(items.count - index)
      case .revindex0: .number(items.count - index - 1)
      case .first: .flag(index == 0)
      case .last: .flag(index == items.count - 1)
      case .length: .number(items.count)
      case .depth: .number(1)
      case .depth0: .number(0)
      case .previtem: index > 0 ? items[index - 1] : .undefined
      case .nextitem: index + 1 < items.count ? items[index + 1] : .undefined
      }
    stack.append(value)
  }

  mutating func cycle(_ count: Int32, _ slot: Int32) {
    let values = popArguments(count)
    stack.append(values[loop(slot).index % values.count])
  }

  mutating func pushWhetherChanged(_ slot: Int32) {
    let value = pop()
    let isSame = self[slot].equals(value)
    self[slot] = value
    stack.append(.flag(!isSame))
  }

  mutating func collect(_ slot: Int32, from loop: Int32) {
    guard case .list(var items) = self[slot] else { return }
    self[slot] = .undefined
    items.append(self[loop + 2])
    self[slot] = .list(items)
  }
}

// Routines.
extension Renderer {
  /// Takes the arguments, keeps the variables of a routine that is running already, and returns its first instruction.
  private mutating func call(_ number: Int32, from place: Int) throws(Failure) -> Int {
    let routine = program.routines[Int(number)]
    depth += 1
    turns += 1
    guard depth <= Self.deepestCall else {
      throw Failure(words: "macros call one another more than \(Self.deepestCall) deep")
    }
    guard turns < Self.mostTurns else { throw Failure(words: "loops and calls take more than \(Self.mostTurns) turns") }
    let isRunning = running[Int(number)] > 0
    if isRunning { kept.append(routine.slots.map { self[$0] }) }
    running[Int(number)] += 1
    let count = Int(routine.parameterCount)
    for (slot, argument) in zip(routine.slots, stack.suffix(count)) { self[slot] = argument }
    stack.removeLast(count)
    trace.append(.called(from: place, routine: number, keeps: isRunning))
    return routine.entry
  }

  /// Where it goes on behind a call; `nil` where the page is finished.
  private mutating func leaveRoutine() -> Int? {
    guard case .called(let place, let number, let keeps)? = trace.popLast() else { return nil }
    depth -= 1
    running[Int(number)] -= 1
    if keeps, let values = kept.popLast() {
      for (slot, value) in zip(program.routines[Int(number)].slots, values) { self[slot] = value }
    }
    return place
  }
}

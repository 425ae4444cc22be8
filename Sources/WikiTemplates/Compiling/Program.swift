import WikiDiagnostics
import WikiFiles

/// A compiled page template.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []

  /// Where in the templates each instruction comes from.
  private(set) var spans: [SourceSpan] = []

  /// All literal text, one stretch behind the other.
  private(set) var literals: [UInt8] = []
  private(set) var constants: [TemplateValue] = []
  private(set) var sites: [Site] = []
  var slotCount = 0

  /// A template that is entered, and where it is included.
  struct Site: Sendable {
    let span: SourceSpan?
    let template: RelativePath
  }

  var count: Int { instructions.count }

  /// Appends an instruction, and returns its place.
  @discardableResult mutating func emit(_ instruction: Instruction, _ span: SourceSpan) -> Int {
    instructions.append(instruction)
    spans.append(span)
    return instructions.count - 1
  }

  /// Lets a jump that was emitted lead to the next instruction.
  mutating func setTarget(of place: Int) {
    switch instructions[place] {
    case .jump: instructions[place] = .jump(count)
    case .jumpIfFalse: instructions[place] = .jumpIfFalse(count)
    case .jumpKeepingIfFalse: instructions[place] = .jumpKeepingIfFalse(count)
    case .jumpKeepingIfTrue: instructions[place] = .jumpKeepingIfTrue(count)
    case .beginLoop(let slot, _): instructions[place] = .beginLoop(slot: slot, otherwise: count)
    case .append, .load, .constant, .field, .store, .print, .nextItem, .loopValue, .not, .negate, .binary, .item,
      .filter, .test, .makeList, .enter, .leave:
      preconditionFailure("only jumps have a target")
    }
  }

  mutating func add(literal bytes: ArraySlice<UInt8>) -> Range<Int> {
    let start = literals.count
    literals += bytes
    return start..<literals.count
  }

  mutating func add(constant: TemplateValue) -> Int {
    constants.append(constant)
    return constants.count - 1
  }

  mutating func add(site: Site) -> Int {
    sites.append(site)
    return sites.count - 1
  }
}

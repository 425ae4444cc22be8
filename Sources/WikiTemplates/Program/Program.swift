import WikiDiagnostics
import WikiFiles

/// A compiled page template.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []

  /// Where in the templates each instruction comes from.
  private(set) var origins: [Origin] = []

  /// All literal text, one stretch behind the other.
  private(set) var literals: [UInt8] = []
  private(set) var constants: [TemplateValue] = []
  private(set) var paths: [Path] = []

  /// The fields of all paths, one path behind the other.
  private(set) var pathFields: [Int32] = []
  private(set) var sites: [Origin] = []
  private(set) var sources: [TemplateSource] = []
  private(set) var routines: [Routine] = []

  /// The types that are written as JSON.
  private(set) var types: [ValueType] = []
  var siteFilters: [SiteFilter] = []
  var slotCount: Int32 = 0

  /// The code of routines, laid behind the rest at the end.
  private var routineCode: [Code] = []

  /// A stretch of a template.
  struct Origin: Sendable {
    let source: Int32
    let start: Int32
    let end: Int32
  }

  /// A variable and the fields that lead from it to a value.
  struct Path: Sendable {
    let slot: Int32
    let firstField: Int32
    let fieldCount: Int32
  }

  /// A macro, compiled for arguments of certain types.
  struct Routine: Sendable {
    /// The first of its instructions.
    var entry = 0

    /// The parameters, and all variables behind them, are kept where it calls itself.
    var slots: Range<Int32>
    let parameterCount: Int32
  }

  /// Instructions that are laid into the program later.
  struct Code: Sendable {
    fileprivate var instructions: [Instruction] = []
    fileprivate var origins: [Origin] = []
  }

  var count: Int { instructions.count }

  /// Appends an instruction, and returns its place.
  @discardableResult mutating func emit(_ instruction: Instruction, _ origin: Origin) -> Int {
    instructions.append(instruction)
    origins.append(origin)
    return instructions.count - 1
  }

  func span(of origin: Origin) -> SourceSpan {
    sources[Int(origin.source)].span(Int(origin.start)..<Int(origin.end))
  }

  /// Lets a jump that was emitted lead to the next instruction.
  mutating func setTarget(of place: Int) {
    let distance = Int32(count - place - 1)
    instructions[place] =
      switch instructions[place] {
      case .jump: .jump(distance)
      case .jumpIfFalse: .jumpIfFalse(distance)
      case .jumpIfPathFalse(let path, _): .jumpIfPathFalse(path: path, distance)
      case .jumpKeepingIfFalse: .jumpKeepingIfFalse(distance)
      case .jumpKeepingIfTrue: .jumpKeepingIfTrue(distance)
      case .jumpDroppingIfFalse: .jumpDroppingIfFalse(distance)
      case .beginLoop(let slot, _): .beginLoop(slot: slot, otherwise: distance)
      case .beginLoopOverPath(let path, let slot, _): .beginLoopOverPath(path: path, slot: slot, otherwise: distance)
      default: preconditionFailure("only jumps have a target")
      }
  }

  /// The distance from the instruction that is emitted next back to `place`.
  func distance(backTo place: Int) -> Int32 { Int32(place - count - 1) }

  mutating func add(literal bytes: ArraySlice<UInt8>) -> Instruction {
    let start = Int32(literals.count)
    literals += bytes
    return .append(start: start, count: Int32(bytes.count))
  }

  mutating func add(constant: TemplateValue) -> Int32 {
    constants.append(constant)
    return Int32(constants.count - 1)
  }

  mutating func add(path slot: Int32, _ fields: [Int32]) -> Int32 {
    paths.append(Path(slot: slot, firstField: Int32(pathFields.count), fieldCount: Int32(fields.count)))
    pathFields += fields
    return Int32(paths.count - 1)
  }

  mutating func add(site: Origin) -> Int32 {
    sites.append(site)
    return Int32(sites.count - 1)
  }

  mutating func add(source: TemplateSource) -> Int32 {
    if let known = sources.firstIndex(where: { $0.path == source.path }) { return Int32(known) }
    sources.append(source)
    return Int32(sources.count - 1)
  }

  mutating func add(type: ValueType) -> Int32 {
    types.append(type)
    return Int32(types.count - 1)
  }

  /// Announces a routine, so that it can call itself; `finish` gives it its code.
  mutating func add(routine: Routine) -> Int32 {
    routines.append(routine)
    routineCode.append(Code())
    return Int32(routines.count - 1)
  }

  /// Takes the instructions out, so that a routine can be emitted.
  mutating func setAside() -> Code {
    defer { (instructions, origins) = ([], []) }
    return Code(instructions: instructions, origins: origins)
  }

  /// Takes what was emitted since `setAside` as the code of a routine, and goes on with the code set aside.
  mutating func finish(routine index: Int32, slots: Range<Int32>, goingOnWith code: Code) {
    routineCode[Int(index)] = setAside()
    routines[Int(index)].slots = slots
    (instructions, origins) = (code.instructions, code.origins)
  }

  /// Lays the routines behind the rest.
  mutating func link() {
    emit(.leaveRoutine, Origin(source: 0, start: 0, end: 0))
    for (index, code) in routineCode.enumerated() {
      routines[index].entry = count
      instructions += code.instructions
      origins += code.origins
    }
    routineCode = []
  }
}

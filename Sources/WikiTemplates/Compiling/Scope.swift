/// The variables that a stretch of a template sees, each with its slot and type.
///
/// As in Jinja, loops, blocks and included templates have scopes of their own, conditions have not.
struct Scope {
  struct Variable {
    let slot: Int
    let type: FieldType
  }

  /// The variables of each scope, outermost first.
  private var frames: [[String: Variable]] = [[:]]

  /// The slots given out so far; none is given twice.
  private(set) var slotCount = 0

  func variable(_ name: String) -> Variable? {
    frames.reversed().lazy.compactMap { $0[name] }.first
  }

  /// The variable of the innermost scope only.
  func ownVariable(_ name: String) -> Variable? { frames.last?[name] }

  var names: [String] { Set(frames.flatMap(\.keys)).sorted() }

  mutating func declare(_ name: String, _ type: FieldType) -> Variable {
    let variable = Variable(slot: slotCount, type: type)
    slotCount += 1
    frames[frames.count - 1][name] = variable
    return variable
  }

  mutating func push() { frames.append([:]) }
  mutating func pop() { frames.removeLast() }

  /// The variables of the innermost scope, to be put back after a branch.
  var innermost: [String: Variable] {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }

  /// Hides all but the outermost scope, as blocks do; gives back what was hidden.
  mutating func hideInner() -> [[String: Variable]] {
    defer { frames = [frames[0]] }
    return Array(frames.dropFirst())
  }

  mutating func show(_ hidden: [[String: Variable]]) { frames = [frames[0]] + hidden }
}

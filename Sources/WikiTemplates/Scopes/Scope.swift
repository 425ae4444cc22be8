/// The names that a stretch of a template sees.
///
/// As in Jinja, loops, blocks, macros and included templates have scopes of their own, conditions have not.
struct Scope {
  /// What a name stands for. Only variables are values; the others are known before anything is rendered.
  enum Entry: Hashable {
    case variable(slot: Int32, type: ValueType)

    /// A macro, by its number, and for those of another template that template's names.
    case macro(Int, module: Int?)

    /// An imported template, by its number.
    case module(Int)

    /// What is known of the loop around, by its slot.
    case loop(slot: Int32)

    /// The body of a `call`, by its number.
    case caller(Int)

    /// A macro's `caller` where it was called without a body, or where that is not known.
    case noCaller
    case someCaller

    /// The fields of a namespace, by its number.
    case namespace(Int)

    /// Nothing, though there is one further out.
    case hidden
  }

  struct Frame: Hashable {
    fileprivate(set) var entries: [String: Entry] = [:]

    /// Differs between frames with different entries: cheaper to compare.
    fileprivate(set) var version = 0
  }

  /// The names of each scope, outermost first.
  private(set) var frames: [Frame] = [Frame()]

  /// The slots given out so far; none is given twice.
  private(set) var slotCount: Int32 = 0

  private var versions = 0

  func entry(_ name: String) -> Entry? {
    for frame in frames.reversed() {
      if let entry = frame.entries[name] { return entry == .hidden ? nil : entry }
    }
    return nil
  }

  /// The entry of the innermost scope only.
  func ownEntry(_ name: String) -> Entry? { frames[frames.count - 1].entries[name] }

  /// How many scopes there are around and with the one that has the name.
  func depth(of name: String) -> Int {
    (frames.lastIndex { $0.entries[name] != nil } ?? 0) + 1
  }

  var names: [String] { Set(frames.flatMap(\.entries.keys)).sorted() }

  /// Gives out `count` slots that follow one another, and returns the first.
  mutating func newSlots(_ count: Int32) -> Int32 {
    defer { slotCount += count }
    return slotCount
  }

  mutating func newSlot() -> Int32 { newSlots(1) }

  /// Sets a name of the innermost scope.
  mutating func set(_ name: String, _ entry: Entry) { set(name, entry, at: frames.count - 1) }

  /// Sets the type of a variable wherever it stands.
  mutating func narrow(_ name: String, to type: ValueType) {
    guard let index = frames.lastIndex(where: { $0.entries[name] != nil }),
      case .variable(let slot, _)? = frames[index].entries[name]
    else { return }
    set(name, .variable(slot: slot, type: type), at: index)
  }

  private mutating func set(_ name: String, _ entry: Entry, at index: Int) {
    guard frames[index].entries[name] != entry else { return }
    frames[index].entries[name] = entry
    versions += 1
    frames[index].version = versions
  }

  mutating func push() {
    versions += 1
    frames.append(Frame(entries: [:], version: versions))
  }

  mutating func pop() { frames.removeLast() }

  /// Sees other scopes for a while; the ones that it saw come back with `show`.
  mutating func replace(with others: [Frame]) -> [Frame] {
    defer { frames = others }
    return frames
  }

  mutating func show(_ others: [Frame]) { frames = others }

  /// Leaves what holds whichever of several ways was taken: a variable has one of the types it has on each of them,
  /// and other names stand for what they stand for on all of them.
  mutating func join(_ ways: [[Frame]]) {
    guard let first = ways.first else { return }
    frames = first
    for index in frames.indices where ways.contains(where: { $0[index].version != first[index].version }) {
      var entries: [String: Entry] = [:]
      for (name, entry) in first[index].entries {
        let others = ways.compactMap { $0[index].entries[name] }
        guard others.count == ways.count else { continue }
        entries[name] = Self.joined(entry, others)
      }
      versions += 1
      frames[index] = Frame(entries: entries, version: versions)
    }
  }

  private static func joined(_ entry: Entry, _ others: [Entry]) -> Entry? {
    guard case .variable(let slot, _) = entry else { return others.allSatisfy { $0 == entry } ? entry : nil }
    var types: [ValueType] = []
    for case .variable(slot, let type) in others { types.append(type) }
    return types.count == others.count ? .variable(slot: slot, type: .union(types)) : nil
  }
}

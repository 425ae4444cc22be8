/// What the templates around a place have set.
struct GeneratedScope {
  private(set) var names: [Kind: [String]] = [:]
  private(set) var kinds: [String: Kind] = [:]

  /// Names that are set on some ways only, in the order of their setting.
  private(set) var unsure: [(name: String, kind: Kind)] = []

  /// The fields of namespaces, as `ns.a`.
  var namespaceFields: [(path: String, kind: Kind)] = []
  var macros: [GeneratedMacro] = []

  /// The kind of the items of the loop around, if there is one.
  var loopItem: Kind?

  /// Whether the template does not see the fields of the page.
  var isAlone = false

  /// Whether a tag around the place keeps what is written in it; `include` without context cannot stand there.
  var isKept = false

  /// What gives HTML here: `super()`, `caller()`.
  var calls: [String] = []

  mutating func set(_ name: String, _ kind: Kind) {
    forget(name)
    kinds[name] = kind
    names[kind, default: []].append(name)
  }

  mutating func setUnsurely(_ name: String, _ kind: Kind) {
    forget(name)
    unsure.append((name, kind))
  }

  mutating func forget(_ name: String) {
    if let old = kinds.removeValue(forKey: name) { names[old]?.removeAll { $0 == name } }
    unsure.removeAll { $0.name == name }
    macros.removeAll { $0.name == name }
  }

  /// The scope behind several ways of which one was taken.
  func joined(_ ways: [GeneratedScope]) -> GeneratedScope {
    var result = self
    for name in Set(ways.flatMap(\.kinds.keys)).sorted() {
      let kinds = ways.map { $0.kinds[name] }
      guard let kind = kinds.compactMap(\.self).first, kinds.contains(where: { $0 != self.kinds[name] }) else {
        continue
      }
      if kinds.allSatisfy({ $0 == kind }) { result.set(name, kind) } else { result.setUnsurely(name, kind) }
    }
    for (name, kind) in ways.flatMap(\.unsure) where result.kinds[name] == nil { result.setUnsurely(name, kind) }
    return result
  }
}

struct GeneratedMacro {
  /// As a call writes it: `m0`, or `lib0.m0`.
  var name: String
  var parameters: [(name: String, kind: Kind, isOptional: Bool)] = []
  var more: Kind?

  /// The kinds of what it gives to its caller; `nil` where it calls none.
  var caller: [Kind]?
}

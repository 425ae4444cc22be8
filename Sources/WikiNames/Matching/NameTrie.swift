/// All names as an Aho–Corasick automaton (Aho, Corasick 1975) that reads tokens from the last to the first.
///
/// Read so, it stands before each token at the longest name that begins there, and leftmost-longest (L6) is one walk
/// forwards: no name need be taken back.
struct NameTrie: Sendable {
  /// Tokens with which some name ends; the root, 0, is none.
  typealias State = Int32
  typealias Symbol = TokenTable.Symbol

  /// For each state: the longest shorter one that begins at the same token of the text; where a token that does not fit
  /// leads back to.
  private var failures: [State] = [0]

  /// For each state: itself if it is a name, else the next shorter name that begins at the same token, else the root.
  private var longest: [State] = [0]

  /// For each state: how many tokens it has.
  private(set) var depths: [Int32] = [0]

  /// For each state: the number of its name, or -1.
  private var names: [Int32] = [-1]

  /// Child states by state and symbol, with open addressing: -1 or a child, of which `parents` and `symbols` are the key.
  private var edges: [State] = Array(repeating: -1, count: 16)
  private var parents: [State] = [0]
  private var symbols: [Symbol] = [-1]
  private(set) var nameCount = 0

  /// In bytes, what the automaton holds.
  var byteCount: Int { (6 * failures.count + edges.count) * MemoryLayout<Int32>.stride }

  /// The number of the name with these tokens, a new one where it has none. `link` must follow the last of them.
  mutating func insert(_ tokens: [Symbol]) -> Int {
    var state: State = 0
    for symbol in tokens.reversed() { state = intern(symbol, below: state) }
    let index = Int(state)
    if names[index] < 0 {
      names[index] = Int32(nameCount)
      nameCount += 1
    }
    return Int(names[index])
  }

  /// Computes where each state goes when a token does not fit.
  ///
  /// - Complexity: O(*n*), *n* the number of tokens in all names.
  mutating func link() {
    failures = Array(repeating: 0, count: depths.count)
    longest = Array(repeating: 0, count: depths.count)
    for state in statesByDepth().dropFirst() {
      let index = Int(state)
      if parents[index] != 0 { failures[index] = next(after: symbols[index], from: failures[Int(parents[index])]) }
      longest[index] = names[index] >= 0 ? state : longest[Int(failures[index])]
    }
  }

  /// The state when `symbol` stands before what led to `state`.
  ///
  /// - Complexity: O(1), averaged over a run of tokens.
  func next(after symbol: Symbol, from state: State) -> State {
    var state = state
    while true {
      let child = edges[slot(of: symbol, below: state)]
      if child >= 0 { return child }
      if state == 0 { return 0 }
      state = failures[Int(state)]
    }
  }

  /// The longest name at a state, as its state; the root where there is none.
  func longestName(at state: State) -> State { longest[Int(state)] }

  /// The next shorter name that begins at the same token as the name at `state`, as its state; the root where there is none.
  func shorterName(at state: State) -> State { longest[Int(failures[Int(state)])] }

  /// The number of the name at a state that is one.
  func name(at state: State) -> Int { Int(names[Int(state)]) }

  private func statesByDepth() -> [State] {
    var starts = [Int](repeating: 0, count: Int(depths.max() ?? 0) + 2)
    for depth in depths { starts[Int(depth) + 1] += 1 }
    for depth in starts.indices.dropFirst() { starts[depth] += starts[depth - 1] }
    var states = [State](repeating: 0, count: depths.count)
    for (state, depth) in depths.enumerated() {
      states[starts[Int(depth)]] = State(state)
      starts[Int(depth)] += 1
    }
    return states
  }

  private mutating func intern(_ symbol: Symbol, below state: State) -> State {
    let slot = slot(of: symbol, below: state)
    if edges[slot] >= 0 { return edges[slot] }
    let child = State(depths.count)
    edges[slot] = child
    parents.append(state)
    symbols.append(symbol)
    depths.append(depths[Int(state)] + 1)
    names.append(-1)
    if depths.count * 2 > edges.count { grow() }
    return child
  }

  private func slot(of symbol: Symbol, below state: State) -> Int {
    let mask = edges.count - 1
    let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: symbol))
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while edges[slot] >= 0, !(symbols[Int(edges[slot])] == symbol && parents[Int(edges[slot])] == state) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    edges = Array(repeating: -1, count: edges.count * 2)
    for child in 1..<depths.count { edges[slot(of: symbols[child], below: parents[child])] = State(child) }
  }
}

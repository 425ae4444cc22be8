/// Numbers for the folds of tokens: a hash table with open addressing, keyed by bytes.
struct TokenTable: Sendable {
  /// The number of a token, counted from 0 in the order of first use.
  typealias Symbol = Int32

  /// For each slot the symbol in it, or -1; their number is a power of two, twice that of symbols at least.
  private var slots: [Symbol] = Array(repeating: -1, count: 16)

  /// For each symbol its hash, so that most other tokens need not be compared by their bytes.
  private var hashes: [UInt64] = []

  /// For each symbol the end of its bytes in `pool`, where it begins at the end of the one before.
  private var ends: [Int] = [0]
  private var pool: [UInt8] = []

  /// The hashes of all tokens.
  private(set) var filter = HashFilter()

  var count: Int { hashes.count }

  /// In bytes, what the table holds.
  var byteCount: Int {
    slots.count * MemoryLayout<Symbol>.stride + hashes.count * MemoryLayout<UInt64>.stride
      + ends.count * MemoryLayout<Int>.stride + pool.count + filter.byteCount
  }

  /// The letters of a token.
  func letters(of symbol: Int) -> ArraySlice<UInt8> { pool[ends[symbol]..<ends[symbol + 1]] }

  /// The symbol of a token, or -1.
  @inline(__always)
  func symbol(of token: borrowing FoldBuffer) -> Symbol {
    let hash = token.hash
    return filter.mayHold(hash) ? slots[slot(of: token, hash: hash)] : -1
  }

  /// The symbol of a token, a new one where it has none.
  mutating func intern(_ token: borrowing FoldBuffer) -> Symbol {
    let hash = token.hash
    let slot = slot(of: token, hash: hash)
    guard slots[slot] < 0 else { return slots[slot] }
    let symbol = Symbol(count)
    slots[slot] = symbol
    filter.insert(hash)
    hashes.append(hash)
    pool += token.letters
    ends.append(pool.count)
    if count * 2 > slots.count { grow() }
    return symbol
  }

  /// The slot that holds the token, or the free one where it would go.
  private func slot(of token: borrowing FoldBuffer, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0, !holds(slots[slot], token, hash) { slot = (slot + 1) & mask }
    return slot
  }

  private func holds(_ symbol: Symbol, _ token: borrowing FoldBuffer, _ hash: UInt64) -> Bool {
    let index = Int(symbol)
    return hashes[index] == hash && ends[index + 1] - ends[index] == token.count
      && token.equals(pool, from: ends[index])
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (symbol, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Symbol(symbol)
    }
  }
}

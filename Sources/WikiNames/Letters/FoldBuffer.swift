/// The folded letters of one token after the other, in UTF-8, in memory that is never given back in between.
struct FoldBuffer {
  private var bytes = [UInt8](repeating: 0, count: 64)
  private(set) var count = 0

  init() {}

  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  /// The letters by themselves.
  var letters: ArraySlice<UInt8> { bytes[..<count] }
  var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

  /// The letter at a place below `count`.
  subscript(place: Int) -> UInt8 {
    get { bytes[place] }
    set { bytes[place] = newValue }
  }

  @inline(__always)
  mutating func append(_ letter: UInt8) {
    if count == bytes.count { bytes += Array(repeating: 0, count: count) }
    bytes[count] = letter
    count += 1
  }

  /// Appends letters of a text that need no folding.
  @inline(__always)
  mutating func append(_ text: [UInt8], _ range: Range<Int>) {
    while count + range.count > bytes.count { bytes += Array(repeating: 0, count: bytes.count) }
    let distance = count - range.lowerBound
    for place in range { bytes[place + distance] = text[place] }
    count += range.count
  }

  mutating func removeAll() {
    count = 0
  }

  /// Takes the last letter away; there is one.
  mutating func removeLast() {
    count -= 1
  }

  var hash: UInt64 {
    var hash = TokenHash()
    for place in stride(from: 0, to: count, by: 8) {
      var letters = EightBytes(bytes, at: place)
      letters.keep(first: count - place)
      hash.add(letters)
    }
    return hash.value
  }

  /// Whether the letters are those of `pool` from `start` on.
  func equals(_ pool: [UInt8], from start: Int) -> Bool {
    for place in 0..<count where bytes[place] != pool[start + place] { return false }
    return true
  }
}

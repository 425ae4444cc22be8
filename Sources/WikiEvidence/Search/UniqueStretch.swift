/// How far a stretch of words has to grow until it stands in one place.
///
/// Every other place where the words stand goes along with them for some words to the left and to the right. A longer
/// stretch tells the two apart once it has more words on either side than they share.
struct UniqueStretch {
  /// How many words a stretch may grow by on either side.
  static let reach = 40

  private let words: WholeWords
  private let start: Range<Int>

  /// How many words there are to grow by.
  private let room: (left: Int, right: Int)

  /// For every number of words to the left: how many to the right tell all other places apart.
  private var needed: [Int]

  /// - Parameters:
  ///   - start: the numbers of the words, at least one.
  ///   - allowed: the numbers of the words that the stretch may grow to.
  ///   - isRival: whether a place of the folded bytes counts.
  /// - Complexity: O(*n* + *r*), *n* the length of the article, *r* the number of rivals.
  init(_ words: WholeWords, _ start: Range<Int>, within allowed: Range<Int>, isRival: (Range<Int>) -> Bool) {
    self.words = words
    self.start = start
    room = (
      left: min(Self.reach, start.lowerBound - allowed.lowerBound),
      right: min(Self.reach, allowed.upperBound - start.upperBound)
    )
    needed = Array(repeating: 0, count: room.left + 1)
    let own = words.range(of: start)
    for place in ByteSearch(Array(words.folded.bytes[own])).positions(in: words.folded.bytes)
    where place != own.lowerBound {
      let rival = place..<(place + own.count)
      let (left, right) = (sharedLeft(own, rival), sharedRight(own, rival))
      // Most rivals share nothing that another has not shared before, and need not be looked up.
      guard needed[left] <= right, isRival(rival) else { continue }
      needed[left] = right + 1
      if left == room.left, right == room.right { break }
    }
    for left in needed.indices.dropLast().reversed() { needed[left] = max(needed[left], needed[left + 1]) }
  }

  /// The stretch with the fewest words, and of those the fewest bytes; `nil` where the words have too little room.
  var shortest: Range<Int>? {
    needed.indices.filter { needed[$0] <= room.right }
      .map { (start.lowerBound - $0)..<(start.upperBound + needed[$0]) }
      .min { ($0.count, words.range(of: $0).count) < ($1.count, words.range(of: $1).count) }
  }

  /// How many words before the stretch stand before the rival, too.
  private func sharedLeft(_ own: Range<Int>, _ rival: Range<Int>) -> Int {
    let bytes = words.folded.bytes
    var (count, offset) = (0, 0)
    while count < room.left {
      let length = own.lowerBound - words.words[start.lowerBound - count - 1].lowerBound
      guard rival.lowerBound >= length else { break }
      while offset < length, bytes[own.lowerBound - offset - 1] == bytes[rival.lowerBound - offset - 1] { offset += 1 }
      guard offset == length else { break }
      count += 1
    }
    return count
  }

  /// How many words behind the stretch stand behind the rival, too.
  private func sharedRight(_ own: Range<Int>, _ rival: Range<Int>) -> Int {
    let bytes = words.folded.bytes
    var (count, offset) = (0, 0)
    while count < room.right {
      let length = words.words[start.upperBound + count].upperBound - own.upperBound
      guard rival.upperBound + length <= bytes.count else { break }
      while offset < length, bytes[own.upperBound + offset] == bytes[rival.upperBound + offset] { offset += 1 }
      guard offset == length else { break }
      count += 1
    }
    return count
  }
}

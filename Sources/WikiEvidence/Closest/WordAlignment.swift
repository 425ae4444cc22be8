/// The cheapest way to turn the words of a quote into a stretch of its source (Gotoh 1982).
///
/// Words of the source before the first and behind the last that take part cost nothing, so the stretch is found too.
struct WordAlignment {
  enum Step: Hashable {
    /// A word of the quote, and one of the source that reads the same.
    case same(Int, Int)
    /// A word of the quote, and the one that the source has instead.
    case replaced(Int, Int)
    /// A word that the source has not.
    case removed(Int)
    /// A word of the source that the quote has not.
    case added(Int)
    /// A word of the source that an ellipsis of the quote stands for.
    case skipped(Int)
  }

  /// In the order of both texts; begins and ends with words of the quote.
  let steps: [Step]

  /// A replaced word is cheaper than a removed one, so that the first and the last word get their counterpart;
  /// a dropped clause costs little more than a dropped word.
  private enum Cost {
    static let spelling = 4
    static let replaced = 7
    static let removed = 8
    static let added = 8
    static let addedNext = 1
  }

  /// How a cell of the table was reached.
  private enum Move {
    static let diagonal: UInt8 = 0
    static let up: UInt8 = 1
    static let left: UInt8 = 2
    /// Flag: the gap that ends here was open before.
    static let goesOn: UInt8 = 4
  }

  /// - Complexity: O(*m* · *n*), of time and of space.
  init(_ quote: [ComparedWord], _ source: [ComparedWord]) {
    let width = source.count + 1
    var moves = Array(repeating: Move.diagonal, count: (quote.count + 1) * width)
    var above = Array(repeating: 0, count: width)
    for (row, word) in quote.enumerated() {
      let (open, next) = word.leadsOn && row + 1 < quote.count ? (0, 0) : (Cost.added, Cost.addedNext)
      var current = [above[0] + Cost.removed]
      var gap = Int.max / 2
      moves[(row + 1) * width] = Move.up
      for column in source.indices {
        let goesOn = gap + next < current[column] + open
        gap = min(gap + next, current[column] + open)
        let diagonal = above[column] + Self.cost(word, source[column], isLast: row + 1 == quote.count)
        let up = above[column + 1] + Cost.removed
        let best = min(diagonal, up, gap)
        var move = best == diagonal ? Move.diagonal : best == up ? Move.up : Move.left
        if goesOn { move |= Move.goesOn }
        moves[(row + 1) * width + column + 1] = move
        current.append(best)
      }
      above = current
    }
    let end = above.indices.min { (above[$0], $0) < (above[$1], $1) } ?? 0
    steps = Self.steps(back: moves, width, from: end, quote, source)
  }

  private static func cost(_ word: ComparedWord, _ other: ComparedWord, isLast: Bool) -> Int {
    if word.reads(as: other, isLast: isLast) { return 0 }
    return word.key != 0 && word.key == other.key ? Cost.spelling : Cost.replaced
  }

  private static func steps(
    back moves: [UInt8],
    _ width: Int,
    from end: Int,
    _ quote: [ComparedWord],
    _ source: [ComparedWord]
  ) -> [Step] {
    var steps: [Step] = []
    var (row, column) = (quote.count, end)
    var isInGap = false
    while row > 0 {
      let move = moves[row * width + column]
      if isInGap || move & 3 == Move.left {
        column -= 1
        isInGap = move & Move.goesOn != 0
        steps.append(quote[row - 1].leadsOn && row < quote.count ? .skipped(column) : .added(column))
      } else if move & 3 == Move.up {
        row -= 1
        steps.append(.removed(row))
      } else {
        (row, column) = (row - 1, column - 1)
        let isSame = quote[row].reads(as: source[column], isLast: row + 1 == quote.count)
        steps.append(isSame ? .same(row, column) : .replaced(row, column))
      }
    }
    return steps.reversed()
  }
}

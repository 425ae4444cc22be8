/// How a word is written: what its fold forgets, and L2 and L4 need.
struct WordShape {
  /// The class of the first letter; `digit` where there is none yet.
  private(set) var first = LetterClass.digit
  private(set) var scalars = 0
  private(set) var smalls = 0
  private(set) var uncased = 0

  /// Counted in letters of the fold: Æ is two.
  private(set) var capitals = 0

  /// The length of the fold just behind the last capital.
  private(set) var capitalEnd = 0

  /// Takes in one scalar, of which the fold now has `length` bytes, and which is `letters` letters of it.
  @inline(__always)
  mutating func add(_ kind: LetterClass, letters: Int, length: Int) {
    scalars += 1
    if first == .digit { first = kind }
    if kind == .small {
      smalls += 1
    } else if kind == .capital {
      capitals += letters
      capitalEnd = length
    } else if kind == .uncased {
      uncased += 1
    }
  }

  /// Takes in so many small letters, at least one.
  @inline(__always)
  mutating func addSmalls(_ count: Int) {
    scalars += count
    smalls += count
    if first == .digit { first = .small }
  }

  /// Forgets a plural *s*, the last letter.
  mutating func dropSmall() {
    scalars -= 1
    smalls -= 1
  }

  /// Whether the word is one capital so far: an initial, or the head of `I.R.G.C.`
  var isInitial: Bool { scalars == 1 && first == .capital }

  /// L4: all letters are capitals, and there are one to six of them.
  var isAllCapitals: Bool { smalls == 0 && uncased == 0 && capitals > 0 && capitals <= 6 }

  /// Whether a fold of `length` bytes ends with one small letter behind two capitals or more, which may be a plural *s*.
  func endsBehindCapitals(_ length: Int) -> Bool {
    smalls == 1 && uncased == 0 && capitals >= 2 && capitalEnd == length - 1
  }
}

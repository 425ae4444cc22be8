/// What the transliteration fold keeps of a word: whether it begins with a vowel, and its consonants in their order, each
/// run of one consonant once, `y` left out. Words that sound alike have these in common, and most others have not.
///
/// The one exception are the words that the fold joins as they are.
struct Consonants {
  private var bits: UInt64 = 0xCBF2_9CE4_8422_2325
  private var last: UInt8 = 0
  private var isFirst = true

  /// A hash of it all: FNV-1a (Fowler, Noll, Vo), its bits mixed once more for the low ones.
  var hash: UInt64 { bits ^ bits >> 32 }

  init() {}

  init(of word: borrowing FoldBuffer) {
    for place in 0..<word.count { add(word[place]) }
  }

  init(of letters: some Sequence<UInt8>) {
    for letter in letters { add(letter) }
  }

  /// Takes in the next letter, in whatever case.
  @inline(__always)
  mutating func add(_ letter: UInt8) {
    let number = letter & 31
    let isVowel = Self.vowels >> number & 1 == 1
    let symbol = isVowel ? 0 : number
    let isKept = isVowel ? isFirst && number != Self.y : number != last
    let product = (bits ^ UInt64(symbol)) &* 0x100_0000_01B3
    bits = isKept ? product : bits
    last = isVowel ? last : number
    isFirst = false
  }

  /// The bits of a, e, i, o, u and y, where a letter's bit is its low five.
  private static let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
  private static let y = UInt8(ascii: "y") & 31
}

import WikiTestSupport

/// Texts and names made to provoke overlaps, articles, hyphens, capitals, apostrophes and breaks.
struct RandomText {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let words = [
    "a", "A", "b", "B", "al", "Al", "AL", "el", "as", "An", "is", "IS", "Is", "US", "U.S.", "U.S", "I.S", "J.", "PMUs",
    "P.M.U.s", "P.M.Us",
    "Haq", "haq", "HAQ", "Kata’ib", "Kata'ib", "Kataib", "É", "e\u{301}", "ß", "mobilisation", "3.3", "1,0", "15",
    "حزب", "ʿAli", "Ali", "bin",
    "x_y", "a@b", "http://A/b", "b.org", "Mosulʼs", "İ", "И", "ⅷ", "Æ", "한", "s", "S", "AB", "ABs", "ABCDEFG",
  ]
  private static let joints = [
    " ", " ", " ", " ", "-", "-", "‑", "–", "—", ". ", ".", ", ", "’", "’s ", "'s", "s’ ", "[", "] ", "(", ") ", "\n",
    "/", "“", "_", "@", "://",
    "\u{301}", "\u{AD}", "\u{A0}", "ʿ", "  ", "\r\n", "²", "",
  ]

  /// Words of the alphabet with all kinds of things between them.
  mutating func text(words count: Int) -> String {
    (0..<count).map { _ in word() + (Self.joints.randomElement(using: &generator) ?? "") }.joined()
  }

  /// Few words with mild things between them, so that names and texts often agree.
  mutating func plain(words count: Int) -> String {
    let words = ["a", "A", "b", "B", "al", "Al", "IS", "is", "U.S.", "us", "’s", "x"]
    let joints = [" ", " ", " ", " ", " ", "-", "-", "’s ", ". ", "] "]
    return (0..<count).map { _ in
      (words.randomElement(using: &generator) ?? "") + (joints.randomElement(using: &generator) ?? "")
    }.joined()
  }

  /// Words of few letters and all lengths up to eleven, as in prose: mostly plain ones.
  mutating func prose(words count: Int) -> String {
    (0..<count).map { _ in
      let letters = (0..<number(in: 0...number(in: 0...10))).map { _ in
        "aeilnst".randomElement(using: &generator) ?? "a"
      }
      let first = "aelAELSU".randomElement(using: &generator) ?? "a"
      let ending = number(in: 0...9) == 0 ? "isation" : number(in: 0...9) == 0 ? "izations" : ""
      let word = String([first] + letters) + ending
      let joint =
        [" ", " ", " ", " ", " ", ", ", "-", "’s ", "'", ".", "/", "1", "\n"].randomElement(using: &generator) ?? " "
      return (number(in: 0...9) == 0 ? word.uppercased() : word) + joint
    }.joined()
  }

  /// Words that differ by what the transliteration fold forgets.
  mutating func sounding(words count: Int) -> String {
    let words = [
      "Qasem", "Qasim", "Qassem", "qasim", "QASIM", "Hussein", "Husain", "al-Husayn", "Kata'ib", "Kataeb", "bin", "Ibn",
      "Qods", "IS", "Mohammed", "Muhammad", "é", "Hizbollah", "Hezballah",
    ]
    let joints = [" ", " ", " ", " ", "-", "’s ", ". ", "] ", ", "]
    return (0..<count).map { _ in
      (words.randomElement(using: &generator) ?? "") + (joints.randomElement(using: &generator) ?? "")
    }.joined()
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in Bool.random(using: &generator) ? UInt8.random(in: 0...255, using: &generator) : letter() }
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func word() -> String {
    Self.words.randomElement(using: &generator) ?? ""
  }

  private mutating func letter() -> UInt8 {
    Array("aAsS.-'@_:/ \n,1\u{CC}\u{81}".utf8).randomElement(using: &generator) ?? 0
  }
}

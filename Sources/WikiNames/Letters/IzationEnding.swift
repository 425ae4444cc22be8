/// British and American spelling, as far as the light fold joins them (format.md §4): *-isation* becomes *-ization*.
enum IzationEnding {
  private static let british = Array("isation".utf8)
  private static let american = Array("ization".utf8)

  /// Where the *s* of the ending stands in a folded word, or in its plural; nil for a word that is nothing but the ending.
  static func place(in word: ArraySlice<UInt8>) -> Int? { place(of: british, in: word) }

  /// Where the *z* of the ending stands in a word that is written the American way.
  static func placeOfAmerican(in word: ArraySlice<UInt8>) -> Int? { place(of: american, in: word) }

  private static func place(of suffix: [UInt8], in word: ArraySlice<UInt8>) -> Int? {
    let ending = word.last == UInt8(ascii: "s") ? word.dropLast() : word
    guard ending.count > suffix.count, ending.suffix(suffix.count).elementsEqual(suffix) else { return nil }
    return ending.endIndex - suffix.count + 1
  }
}

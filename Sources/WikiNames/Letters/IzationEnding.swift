/// British and American spelling, as far as the light fold joins them (format.md §4): *-isation* becomes *-ization*.
enum IzationEnding {
  private static let british = Array("isation".utf8)

  /// Where the *s* of the ending stands in a folded word, or in its plural; nil for a word that is nothing but the ending.
  static func place(in word: ArraySlice<UInt8>) -> Int? {
    let ending = word.last == UInt8(ascii: "s") ? word.dropLast() : word
    guard ending.count > british.count, ending.suffix(british.count).elementsEqual(british) else { return nil }
    return ending.endIndex - british.count + 1
  }
}

/// British and American spelling, as far as the light fold joins them (format.md §4): *-isation* becomes *-ization*.
enum IzationEnding {
  private static let british = Array("isation".utf8)

  /// Rewrites the ending of a folded word, also that of its plural; a word that is nothing but the ending stays.
  static func write(in bytes: inout [UInt8], word: Range<Int>) {
    let plural = word.isEmpty || bytes[word.upperBound - 1] != UInt8(ascii: "s") ? 0 : 1
    let start = word.upperBound - plural - british.count
    guard start > word.lowerBound, bytes[start] == british[0] else { return }
    guard bytes[start..<(start + british.count)].elementsEqual(british) else { return }
    bytes[start + 1] = UInt8(ascii: "z")
  }
}

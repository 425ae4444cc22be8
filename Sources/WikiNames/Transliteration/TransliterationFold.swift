/// The transliteration fold of format.md §4: spellings of one Arabic, Persian or Hebrew word in Latin letters fold to
/// the same letters, such as Qassem, Qasem and Qasim.
///
/// It knows F1 to F5 and F7 of the linking rules, and is only for names that come from such a script: it joins Bell and
/// Bill, too. The article and hyphens have fallen before, by the light fold.
package struct TransliterationFold: Sendable {
  /// Words as the light fold has them, and for each what stands for it.
  private var words = TokenTable()
  private var replacements: [[UInt8]] = []

  /// The words that are joined as they are, whatever their letters.
  private(set) var joinedWords: [[UInt8]] = []

  /// - Parameter equivalences: pairs of words, as the light fold has them, that are one, beside those of the program.
  package init(_ equivalences: [(String, String)] = []) {
    for (from, to) in TransliterationData.words.map({ ($0.from, $0.to) }) + equivalences { add(from, to) }
  }

  private mutating func add(_ from: String, _ to: String) {
    joinedWords += [Array(from.utf8), Array(to.utf8)]
    let symbol = Int(words.intern(FoldBuffer(from.utf8)))
    if symbol == replacements.count { replacements.append(Array(to.utf8)) }
  }

  /// The fold of a word that the light fold has folded; the word itself where it has letters beyond ASCII.
  package func folded(_ word: String) -> String {
    var folded = FoldBuffer()
    return fold(FoldBuffer(word.utf8), into: &folded) ? String(decoding: folded.letters, as: UTF8.self) : word
  }

  /// Writes the fold of a word; says whether it has one.
  ///
  /// - Complexity: O(*n*), *n* the length of the word.
  func fold(_ word: borrowing FoldBuffer, into folded: inout FoldBuffer) -> Bool {
    folded.removeAll()
    let symbol = words.symbol(of: word)
    let letters = symbol >= 0 ? replacements[Int(symbol)][...] : word.letters
    let ending = Self.endings.first {
      letters.count > $0.from.count && Self.has(letters, $0.from, at: letters.endIndex - $0.from.count)
    }
    let last = letters.endIndex - (ending?.from.count ?? 0)
    var place = letters.startIndex
    while place < last {
      guard letters[place] < 0x80 else { return false }
      place = Self.append(letters, at: place, to: &folded)
    }
    for letter in ending?.to ?? [] { Self.append(letter, to: &folded) }
    return true
  }

  /// Appends what stands for the letters at a place, and returns the place behind them.
  private static func append(_ letters: ArraySlice<UInt8>, at place: Int, to folded: inout FoldBuffer) -> Int {
    guard isVowel[Int(letters[place])] else {
      append(letters[place], to: &folded)
      return place + 1
    }
    for vowel in vowels[Int(letters[place])] where has(letters, vowel.from, at: place) {
      let end = place + vowel.from.count
      let isBeforeVowel = end < letters.endIndex && letters[end] < 0x80 && isVowel[Int(letters[end])]
      guard vowel.beforeVowel || !isBeforeVowel else { continue }
      for letter in vowel.to { folded.append(letter) }
      return end
    }
    folded.append(letters[place])
    return place + 1
  }

  @inline(__always)
  private static func has(_ letters: ArraySlice<UInt8>, _ part: [UInt8], at place: Int) -> Bool {
    guard part.count <= letters.endIndex - place else { return false }
    for index in part.indices where letters[place + index] != part[index] { return false }
    return true
  }

  /// Appends a letter, but not a consonant that was the last one, too (F5).
  private static func append(_ letter: UInt8, to folded: inout FoldBuffer) {
    guard folded.last != letter || isVowel[Int(letter)] else { return }
    folded.append(letter)
  }

  /// The spellings of vowels by their first letter.
  private static let vowels = (0..<128 as Range<UInt8>).map { first in
    TransliterationData.vowels.filter { $0.from.utf8.first == first }.map {
      (from: Array($0.from.utf8), to: Array($0.to.utf8), beforeVowel: $0.beforeVowel)
    }
  }
  private static let endings = TransliterationData.endings.map { (from: Array($0.from.utf8), to: Array($0.to.utf8)) }

  /// For each letter of ASCII whether it is a vowel.
  private static let isVowel = (0..<128 as Range<UInt8>).map { "aeiou".utf8.contains($0) }
}

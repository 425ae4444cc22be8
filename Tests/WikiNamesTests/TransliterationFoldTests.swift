import Foundation
import Testing
import WikiNames

/// F1 to F5 and F7: which spellings of one word sound alike.
@Suite struct TransliterationFoldTests {
  @Test(
    arguments: [
      ["Qods", "Quds"], ["Mohandes", "Muhandis"], ["Houthi", "Huthi"], ["Moqtada", "Muqtada"],
      ["Kataeb", "Kataib", "Kata'ib", "Kata’ib"], ["Daesh", "Daish"], ["Faleh", "Falih"], ["Ameri", "Amiri"],
      ["Soleimani", "Suleimani", "Sulaimani"], ["Hayder", "Haider"], ["Hussein", "Husayn", "Hussain"],
      ["Shaabi", "Shabi", "Sha'bi"], ["Hizbullah", "Hezbollah", "Hizballah", "Hizbollah"],
      ["Qassem", "Qasem", "Qasim"], ["Asa'ib", "Assa'ib"], ["hashd", "hashed", "hashid"],
      ["Muhammad", "Mohammed", "Mohamed"], ["Ahmad", "Ahmed"], ["Abdul", "Abdel"], ["bin", "ibn", "ben"],
      ["Abdullah", "Abdollah", "Abdallah"],
    ]
  )
  func joinsSpellingsOfOneSound(words: [String]) {
    #expect(Set(words.map(folded)).count == 1, "\(words.map(folded))")
  }

  @Test(
    arguments: [
      ["Khamenei", "Khomeini"], ["Mahdi", "Mehdi"], ["Sharaa", "Sharifi"], ["Iran", "Iraq"], ["Badr", "Bader"],
      ["Qom", "Ghom"], ["Kadhimi", "Kazemi"], ["Fayaz", "Fayyadh"], ["Zarfi", "Zurfi"], ["Sadr", "Sader"],
    ]
  )
  func keepsApartWhatMayBeSomebodyElse(words: [String]) {
    #expect(Set(words.map(folded)).count == words.count, "\(words.map(folded))")
  }

  @Test func joinsWhatTheWikiSaysIsOne() {
    let fold = TransliterationFold([("hasan", "hassan"), ("jamil", "gamil")])
    #expect(fold.folded("jamil") == fold.folded("gamil"))
    #expect(TransliterationFold().folded("jamil") != TransliterationFold().folded("gamil"))
  }

  private let fold = TransliterationFold()

  private func folded(_ word: String) -> String { fold.folded(LightFold.folded(word)) }
}

/// The most frequent names of many languages: no two different ones may be one.
@Suite struct FrequentNameTests {
  /// Those that differ by accents only, which the light fold forgets.
  @Test func theLightFoldJoinsOnlyWhatDiffersByMarks() throws {
    for group in try FrequentNames().groups(by: LightFold.folded) {
      let bare = Set(group.map { $0.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.value < 0x80 } })
      let letters = Set(bare.map { String(String.UnicodeScalarView($0)).lowercased() })
      #expect(letters.count == 1, "\(group)")
    }
  }

  /// What the transliteration fold joins, for reading: it is for names of records with a script only.
  /// `UPDATE_GOLDEN=1` writes the list anew, and fails.
  @Test func theTransliterationFoldJoinsThese() throws {
    let fold = TransliterationFold()
    let groups = try FrequentNames().groups { fold.folded(LightFold.folded($0)) }
    let list = groups.map { $0.joined(separator: " = ") + "\n" }.joined()
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "names/joined-names.txt")
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try Data(list.utf8).write(to: file)
      Issue.record("wrote joined-names.txt")
      return
    }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == list)
  }

  /// No name of one language is found in a text with names of another, unless its record has a script.
  @Test func theMatcherFindsNoNameInAnother() throws {
    let names = try FrequentNames().names.filter { $0.language != "Arabic" && $0.language != "Persian" }
    let texts = Array(Set(names.map(\.text))).sorted()
    let matcher = NameMatcher(texts.enumerated().map { NamePattern(spelling: $1, id: $0) })
    for text in texts {
      let bytes = Array("Mr \(text) said".utf8)
      for match in matcher.matches(in: bytes, range: bytes.indices) {
        for id in match.ids { #expect(LightFold.folded(texts[id]) == LightFold.folded(text)) }
      }
    }
  }
}

/// The names of `names/frequent-names.txt`.
struct FrequentNames {
  let names: [(language: String, text: String)]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "names/frequent-names.txt")
    names = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let fields = line.split(separator: "\t")
        return (String(fields[0]), String(fields[2]))
      }
  }

  /// The different names that fold alike, sorted; only where there are several.
  func groups(by fold: (String) -> String) -> [[String]] {
    Dictionary(grouping: Set(names.map(\.text)), by: fold).values.filter { $0.count > 1 }.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }
}

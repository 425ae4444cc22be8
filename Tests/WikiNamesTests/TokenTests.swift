import Testing
import WikiNames

/// L1, L2, L3, L5 and articles, as tokens: `|` stands for a break, `(al)` for an article that was dropped.
@Suite struct TokenTests {
  @Test(arguments: [
    ("Kata’ib Kata'ib Kataʿib Kata`ib Kata´ib Kataʾib Kata‘ib Kataʼib", Array(repeating: "kataib", count: 8)),
    ("PMF/PMU [Iran-Iraq War] a–b", ["pmf", "pmu", "iran", "iraq", "war", "a", "b"]),
    ("Fateh-110 15th 250k", ["fateh", "110", "15th", "250k"]),
    ("don’t O’Neill d'Estaing", ["dont", "oneill", "destaing"]),
    ("‘Golan war trap’", ["golan", "war", "trap"]),
    ("ʿAbd ʿʿ Shafiʿ", ["abd", "shafi"]),
    ("$3.3 billion, 1,000 22.5km", ["3.3", "billion", "|", "1,000", "22.5km"]),
    ("said.728 2019. 21,x", ["said", "|", "728", "2019", "|", "21", "|", "x"]),
    ("", []), ("  ’ — . ", []),
  ])
  func separatesWordsByL1(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("I.R.G.C. groups", ["irgc", "groups"]), ("U.S State", ["us", "state"]), ("U.S. Troops", ["us", "troops"]),
    ("US.Troops", ["us", "|", "troops"]), ("U.S.Troops", ["us", "troops"]), ("the U.S.", ["the", "us"]),
    ("P.M.U.s. P.M.Us PMUs P.M.U.s", ["pmu", "|", "pmu", "pmu", "pmu"]), ("P.M.U.’s I.R.G.C's", ["pmu", "irgc"]),
    ("J. Smith J.R.R. Tolkien", ["j", "smith", "jrr", "tolkien"]), ("J.Smith", ["j", "smith"]),
    ("Us Is PMus PMUS F16s", ["us", "is", "pmus", "pmus", "f16s"]), ("MPs’ MPs", ["mp", "mp"]),
    ("Oct. 19", ["oct", "|", "19"]), ("Ph.D.", ["ph", "|", "d"]), ("U.S.A", ["usa"]), ("U.S.-led", ["us", "led"]),
    ("U.S... The", ["us", "|", "the"]), ("É.U. À.É", ["eu", "ae"]), ("U.S.’ A.B’s", ["us", "ab"]),
    ("А.Б. Иванов", ["аб", "иванов"]), ("J.O'Neill", ["j", "oneill"]), ("A.s", ["a", "s"]), ("U.Ss", ["us"]),
  ])
  func joinsDottedCapitalsByL2(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("IRGC’s PMF's Iran`s", ["irgc", "pmf", "iran"]), ("militias’ scholars' views", ["militias", "scholars", "views"]),
    ("IRGC’S COMMAND", ["irgc", "command"]), ("Iran’s-backed", ["iran", "backed"]), ("IRGCʼs", ["irgc"]),
    ("Ma’sum", ["masum"]), ("that’s", ["that"]), ("PMUs’ PMU’s", ["pmu", "pmu"]), ("’s", ["s"]),
  ])
  func leavesPossessivesOutByL3(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("a. b, c; d: e! f? g (h) i\nj\r\nk", Array("abcdefghijk".map { [String($0)] }.joined(separator: ["|"]))),
    ("[a b] c/d – e ’f‘ * g", ["a", "b", "c", "d", "e", "f", "g"]),
    ("a “b” c\"d—e…f", ["a", "|", "b", "|", "c", "|", "d", "|", "e", "|", "f"]),
    ("أ، ب؛ ج؟ د", ["ا", "|", "ب", "|", "ج", "|", "د"]), ("a\u{2028}b\u{85}c", ["a", "|", "b", "|", "c"]),
  ])
  func breaksByL5(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    (
      "al-Hakim Al-Hakim AL-HAKIM al‑Hakim al–Hakim", ["(al)hakim", "(Al)hakim", "(AL)hakim", "(al)hakim", "(al)hakim"]
    ),
    (
      "as-Sistani ash-Sham Ad-Dawla adh-Dhahab ath-Thawra",
      ["(as)sistani", "(ash)sham", "(Ad)dawla", "(adh)dhahab", "(ath)thawra"]
    ),
    ("Hayder al Abadi al Qaeda el Sisi ul Haq", ["hayder", "(al)abadi", "(al)qaeda", "(el)sisi", "(ul)haq"]),
    ("Al Gore AL QAEDA", ["al", "gore", "al", "qaeda"]),
    ("at Chatham House as P.M.U. groups an IRGC", ["at", "chatham", "house", "as", "pmu", "groups", "an", "irgc"]),
    ("et al said al. Hakim al, Hakim al", ["et", "al", "said", "al", "|", "hakim", "al", "|", "hakim", "al"]),
    ("wilayat al-faqih wilayat-al faqih", ["wilayat", "(al)faqih", "wilayat", "al", "faqih"]),
    ("AR-15 Al- al-’Abadi al-ʿAbadi", ["ar", "15", "al", "(al)abadi", "(al)abadi"]),
    ("ez-Zur A.L.-Hakim al—Hakim", ["ez", "zur", "al", "hakim", "al", "|", "hakim"]),
    ("al-al-Bayt Haq-al-Din al-An", ["(al-al)bayt", "haq", "(al)din", "(al)an"]),
    ("Abdul-Hussain Alal-Bayt", ["abdul", "hussain", "alal", "bayt"]),
    ("al\u{A0}Abadi al\nAbadi", ["(al)abadi", "al", "|", "abadi"]),
  ])
  func dropsArticlesOnlyWhereTheyAreArticles(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("https://x.org/IRGC/a?b=c, Iran", ["https://x.org/irgc/a?b=c", "|", "iran"]),
    ("j.Smith@Irgc.org", ["j.smith@irgc.org"]),
    ("@IRGC_news #IRGC", ["@irgc_news", "irgc"]), ("ArabNews.com’s text", ["arabnews.com", "text"]),
    ("a.m. e.g.", ["a.m", "|", "e.g"]),
    ("IRGC_QF _Hamas_ x_", ["irgc_qf", "hamas", "x"]),
    ("here.Will change.Iraq", ["here", "|", "will", "change", "|", "iraq"]),
    ("(www.irgc.ir/Quds).", ["www.irgc.ir/quds"]), ("a @ b http:// c", ["a", "b", "http", "|", "c"]),
  ])
  func keepsAddressesWhole(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(
    arguments: [
      "⟨P.M.Us⟩ ⟨groups⟩", "⟨the⟩ ⟨U.S.⟩", "⟨U.S⟩ ⟨State⟩", "⟨J⟩. ⟨Smith⟩", "⟨PMUs⟩’ ⟨IRGC⟩’s", "al-⟨Hakim⟩’s",
      "⟨Iran⟩-⟨backed⟩",
      "‘⟨ʿAbd⟩’ ⟨Shafiʿ⟩", "⟨E\u{301}tat⟩", "⟨P.M.U.s⟩.", "⟨US⟩.⟨Troops⟩", "⟨U.S.⟩’s", "⟨Hizb\u{AD}allah⟩\u{200E}",
    ] as [MarkedText]
  )
  func coversWhatALinkWould(text: MarkedText) {
    let plain = text.plain
    #expect(
      MarkedText(plain, marking: NameTokens.tokens(of: plain).map(\.range)).testDescription == text.testDescription
    )
  }

  @Test func tellsHowTokensAreWritten() {
    let flags = NameTokens.tokens(of: "IRGC Iran is A PMUs I.S. HEZBOLLAH al-Hakim Al-qaeda 67 3M حزب").map {
      ($0.isCapitalised ? "C" : "") + ($0.isAllCapitals ? "A" : "") + ($0.isUncased ? "U" : "")
    }
    #expect(flags == ["CA", "C", "", "CA", "CA", "CA", "C", "C", "C", "", "CA", "U"])
  }

  @Test func readsNothingOutsideOfItsRange() {
    let bytes = Array("Quds Force.".utf8)
    #expect(NameTokens.tokens(of: bytes, in: 2..<7).map(\.folded) == ["ds", "fo"])
    #expect(NameTokens.tokens(of: bytes, in: 5..<99).map(\.folded) == ["force"])
    #expect(NameTokens.tokens(of: bytes, in: 50..<99).isEmpty)
    #expect(NameTokens.tokens(of: [], in: 0..<0).isEmpty)
  }
}

private func tokens(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return NameTokens.tokens(of: bytes, in: bytes.indices).enumerated().flatMap { index, token in
    let article = token.article.map { "(" + String(decoding: bytes[$0], as: UTF8.self) + ")" } ?? ""
    return (token.precededByBreak && index > 0 ? ["|"] : []) + [article + token.folded]
  }
}

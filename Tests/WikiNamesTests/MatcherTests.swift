import Testing
import WikiNames

/// The rules of domain.md §3.2 one by one: ⟨ and ⟩ stand around each match, links and all.
@Suite struct MatcherTests {
  @Test(
    arguments: [
      "⟨Kata’ib Hezbollah⟩, ⟨Kata'ib Hezbollah⟩, ⟨Kataib Hezbollah⟩, ⟨Kataʿib Hezbollah⟩",
      "Hezbollahs, Hezbollahi, xHezbollah",
      "⟨Hezbollah⟩/⟨Hezbollah⟩ [⟨Hezbollah⟩]",
      "Hezbollah9, Hezbollah_x, Hezbollah.org, @Hezbollah, Hezbollah@x, https://x.org/Hezbollah",
      "⟨Hezbollah⟩² #⟨Hezbollah⟩ *⟨Hezbollah⟩* _⟨Hezbollah⟩_",
    ] as [MarkedText]
  )
  func l1MatchesWholeTokens(text: MarkedText) {
    expect(["Kata'ib Hezbollah", "Hezbollah"], in: text)
  }

  @Test(
    arguments: [
      "⟨I.R.G.C.⟩’s, the ⟨IRGC⟩. ⟨P.M.U.s⟩. ⟨P.M.Us⟩ ⟨PMUs⟩ ⟨P.M.U.⟩ groups",
      "in ⟨U.S⟩ and the ⟨U.S.⟩ The ⟨US⟩.Troops ⟨U.S.⟩-led",
      "irgc Irgc pmu PMUS", "⟨U.S. Central Command⟩ and ⟨US Central Command⟩",
      "⟨J. Smith⟩, ⟨J Smith⟩, ⟨J.Smith⟩, j Smith", "A J. The",
    ] as [MarkedText]
  )
  func l2ReadsDottedCapitalsAsOneToken(text: MarkedText) {
    expect(["IRGC", "P.M.U.", "US", "US Central Command", "J. Smith"], in: text)
  }

  @Test(
    arguments: [
      "⟨IRGC⟩’s and ⟨IRGC⟩'s; the ⟨Houthis⟩’ aim; ⟨IRGC⟩’S; ⟨I.R.G.C.⟩'s", "⟨al-Masoud⟩’s cousin ⟨IRGC⟩ʼs",
    ] as [MarkedText]
  )
  func l3LeavesThePossessiveOutside(text: MarkedText) {
    expect(["IRGC", "Houthis", "Masoud"], in: text)
  }

  @Test(
    arguments: [
      "⟨IS⟩ is Is iS ⟨I.S.⟩ the ⟨US⟩ us Us", "⟨Masjedi⟩ ⟨MASJEDI⟩ masjedi",
      "⟨HEZBOLLAH⟩ ⟨Hezbollah⟩ hezbollah ⟨hezbollah Brigades⟩",
      "⟨Islamic state⟩ islamic state ⟨islamic State⟩", "⟨daesh Group⟩ daesh group ⟨DAESH GROUP⟩", "iPhone ⟨IPhone⟩",
      "⟨الحشد الشعبي⟩ ⟨حزب الله⟩", "67",
    ] as [MarkedText]
  )
  func l4WantsCapitals(text: MarkedText) {
    expect(
      ["IS", "US", "Masjedi", "HEZBOLLAH", "Hezbollah Brigades", "Islamic State", "daesh group", "iPhone", "67"]
        + ["الحشد الشعبي", "حِزب الله"],
      in: text
    )
  }

  @Test(arguments: [
    ("IS", ["IS", "Is"], [[0, 1]]), ("Is", ["IS", "Is"], [[1]]), ("is", ["IS", "Is"], []),
    ("IS Is", ["Is IS", "IS Is", "IS"], [[1]]), ("IS IS", ["Is IS", "IS Is", "IS"], [[0, 1]]),
    ("Is Is", ["Is IS", "IS Is", "is", "IS"], [[2], [2]]), ("IS US", ["IS US", "Is Us", "IS us"], [[0, 1, 2]]),
  ])
  func l4TellsSpellingsInCapitalsApart(text: String, names: [String], ids: [[Int]]) {
    #expect(matches(names, in: text).map(\.ids) == ids)
  }

  @Test(
    arguments: [
      "[United States President ⟨Donald] Trump⟩ met Donald, Trump and Donald. Trump",
      "Donald\nTrump Donald (Trump) Donald: Trump; Donald! Trump? Trump",
      "Donald “Trump” \"Donald\" Trump Donald—Trump", "⟨Donald-Trump⟩ ⟨Donald–Trump⟩ ⟨Donald / Trump⟩ ⟨Donald  Trump⟩",
      "“⟨Donald Trump⟩” (⟨Donald Trump⟩)",
      "Donald\rTrump Donald… Trump Donald\u{2028}Trump",
    ] as [MarkedText]
  )
  func l5NeverCrossesABreak(text: MarkedText) {
    expect(["Donald Trump"], in: text)
  }

  @Test(
    arguments: [
      "⟨Islamic Revolutionary Guard Corps⟩ (⟨IRGC⟩) ⟨Qods Force⟩", "⟨Kataib Hezbollah⟩ of ⟨Hezbollah⟩",
      "⟨IRGC-QF⟩ and ⟨IRGC’s Quds Force⟩ and ⟨IRGC⟩",
      "⟨Islamic Republic of Iran⟩ ⟨Islamic Republic⟩ of ⟨Iraq⟩",
    ] as [MarkedText]
  )
  func l6TakesTheLeftmostAndThenTheLongest(text: MarkedText) {
    expect(
      [
        "Islamic Revolutionary Guard Corps", "IRGC", "Qods Force", "Quds Force", "Kataib Hezbollah", "Hezbollah",
        "IRGC-QF",
      ]
        + ["IRGC's Quds Force", "Islamic Republic of Iran", "Islamic Republic", "Republic of Iraq", "Iraq"],
      in: text
    )
  }

  @Test func l7GivesAllPatternsOfASpellingSortedAndOnce() {
    let patterns = [("al-Hakim", 7), ("Hakim", 3), ("HAKIMS", 1), ("Hakim", 7), ("?!", 9), ("hakim", 5)]
      .map { NamePattern(spelling: $0.0, id: $0.1) }
    let bytes = Array("Hakim".utf8)
    let expected = [NameMatch(range: 0..<5, ids: [3, 5, 7], tokenCount: 1)]
    #expect(NameMatcher(patterns).matches(in: bytes, range: 0..<5) == expected)
    #expect(NameMatcher(patterns.reversed()).matches(in: bytes, range: 0..<5) == expected)
  }

  @Test(
    arguments: [
      "⟨IRGC⟩-backed ⟨Iran⟩-backed ⟨Houthi⟩-controlled ⟨Quds Force⟩-supported ⟨US⟩-led",
      "anti-⟨ISIS⟩ pro-⟨Iran⟩ non-⟨US⟩ pro-iran anti-isis",
      "Many pro ⟨Quds Force⟩-P.M.U.s share", "⟨Iran⟩-Iraq War",
    ] as [MarkedText]
  )
  func l8LinksHeadsAndCapitalisedTailsOfHyphens(text: MarkedText) {
    expect(["IRGC", "Iran", "Houthi", "Quds Force", "US", "ISIS"], in: text)
  }

  @Test(
    arguments: [
      "⟨Hayder al Abadi⟩ ⟨Hayder al-Abadi⟩ ⟨Hayder Al-Abadi⟩ ⟨Hayder Abadi⟩ Hayder Al Abadi",
      "⟨al Qaeda⟩ ⟨al-Qaeda⟩ ⟨Al-Qaeda⟩ ⟨Al-qaeda⟩ Al ⟨Qaeda⟩ al-qaeda",
      "⟨al-Hashd al-Shaabi⟩ ⟨Hashd Al-Shaabi⟩", "at ⟨Chatham House⟩, as ⟨P.M.U.⟩ groups, an ⟨IRGC⟩ commander",
      "⟨Al Gore⟩ al Gore, Gore, ⟨Al gore⟩",
      "⟨as-Sistani⟩ ⟨Sistani⟩ as ⟨Sistani⟩ said", "⟨Asaib Ahl al-Haq⟩ ⟨Asa’ib Ahl al Haq⟩ Asaib Ahl Al Haq",
    ] as [MarkedText]
  )
  func dropsAndCoversArticles(text: MarkedText) {
    expect(
      [
        "Hayder al-Abadi", "al-Qaeda", "Hashd al-Shaabi", "Chatham House", "PMU", "IRGC", "Al Gore", "al-Sistani",
        "Asa'ib Ahl al-Haq",
      ],
      in: text
    )
  }

  @Test(
    arguments: [
      "⟨Mohammed Shia Al-Sudani⟩ and Shia groups",
      "National Security Presidential Memorandum; ⟨Shiite National Alliance⟩; UAE-based National website",
      "Revolutionary Guards (⟨IRGC⟩) ⟨Quds Force⟩ is",
      "Al Bukamal; ⟨Ali Khamenei⟩ / ⟨Ali Sistani⟩ / ⟨Khomeini⟩; Khamenei’s",
      "⟨Saddam Hussein⟩’s, ⟨Hussain Abdul-Hussain⟩",
      "⟨Adel al-Ashram Bin Ammar⟩ and ⟨Ammar Hakim⟩", "basij [mobilization] force",
      "Islamic Resistance; Zulfiqar; US.Troops", "“⟨Hashed Al-Shaabi⟩ fighters",
    ] as [MarkedText]
  )
  func passesTheTrapList(text: MarkedText) {
    expect(
      [
        "Mohammed Shia al-Sudani", "Shiite National Alliance", "IRGC", "Quds Force", "Kamal", "Ali Khamenei",
        "Ali al-Sistani", "Khomeini",
      ]
        + [
          "Saddam Hussein", "Hussain Abdul-Hussain", "Adel al-Ashram Bin Ammar", "Ammar Hakim", "Basij Force",
          "Hashed al-Shaabi",
        ],
      in: text
    )
  }

  @Test func findsNothingWithoutNames() {
    #expect(NameMatcher([]).matches(in: Array("IRGC".utf8), range: 0..<4).isEmpty)
    #expect(matches(["", "—", "…"], in: "— … IRGC").isEmpty)
  }

  @Test func readsNothingOutsideOfItsRange() {
    let matcher = NameMatcher([NamePattern(spelling: "Quds Force", id: 0), NamePattern(spelling: "Force", id: 1)])
    let bytes = Array("Quds Force Quds Force".utf8)
    #expect(matcher.matches(in: bytes, range: 5..<15) == [NameMatch(range: 5..<10, ids: [1], tokenCount: 1)])
    #expect(matcher.matches(in: bytes, range: 11..<90) == [NameMatch(range: 11..<21, ids: [0], tokenCount: 2)])
  }
}

private func matches(_ names: [String], in text: String) -> [NameMatch] {
  let bytes = Array(text.utf8)
  return NameMatcher(names.enumerated().map { NamePattern(spelling: $1, id: $0) }).matches(
    in: bytes,
    range: bytes.indices
  )
}

private func expect(_ names: [String], in text: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) {
  let plain = text.plain
  let found = MarkedText(plain, marking: matches(names, in: plain).map(\.range))
  #expect(found.testDescription == text.testDescription, sourceLocation: sourceLocation)
}

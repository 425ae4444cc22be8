import Testing
import WikiNames

/// The light fold of format.md §4, and slugs of its §1.
@Suite struct LightFoldTests {
  @Test(arguments: [
    ["Kata’ib Hezbollah", "Kata'ib Hezbollah", "Kataib Hezbollah", "KATAIB-HEZBOLLAH", "kataʿib  hezbollah"],
    ["Asa'ib Ahl al-Haq", "Asaib Ahl al Haq", "Asa’ib Ahl Al-Haq", "ʿAṣāʾib Ahl al-Ḥaqq".replacing("qq", with: "q")],
    ["I.R.G.C.", "IRGC", "irgc", "I.R.G.C", "IRGCs", "IRGC’s"], ["P.M.U.s", "PMU", "P.M.Us", "PMUs", "P.M.U."],
    ["Popular Mobilisation Forces", "Popular Mobilization Forces"], ["Organisations", "organizations"],
    [
      "Hayat Tahrir al-Sham", "Hayat Tahrir Al-Sham", "Hayat Tahrir al Sham", "Hayat-Tahrir-al-Sham",
      "Hayat Tahrir ash-Sham",
    ],
    ["Nguyễn Văn Linh", "Nguyen Van Linh"], ["Straße", "STRASSE"], ["Łódź Ørsted Đặng", "Lodz Orsted Dang"],
    ["Æthelred œuvre", "aethelred oeuvre"],
    ["İstanbul ılıca", "Istanbul ilica"], ["Ångström", "Angstrom", "A\u{30A}ngstro\u{308}m"], ["ﬁnance", "finance"],
    ["ＩＲＧＣ", "IRGC"],
    ["Горбачёв", "ГОРБАЧЕВ"], ["Ἀθήνα", "αθηνα", "ΑΘΗΝΑ"], ["الحَشْد", "الحـشد", "الحشد"],
    ["한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"],
    ["Hez\u{AD}bollah", "Hezbollah"], ["al-Sistani", "as-Sistani", "Sistani"], ["Ludźmierz", "Ludzmierz"],
  ])
  func joinsSpellings(spellings: [String]) {
    #expect(Set(spellings.map(LightFold.folded)).count == 1)
  }

  @Test(arguments: [
    ("Bell", "Bill"), ("Moore", "More"), ("Reid", "Raid"), ("Hong", "Hung"), ("Ross", "Russ"), ("Green", "Grin"),
    ("Ann", "An"),
    ("Al Gore", "Gore"), ("Khamenei", "Khomeini"), ("Mahdi", "Mehdi"), ("Qassem", "Qasem"), ("Qods", "Quds"),
    ("Sharaa", "Sharifi"),
    ("Hizbullah", "Hezbollah"), ("Iran", "Iraq"), ("Hashd", "Hashed"), ("an IRGC", "IRGC"), ("as Sistani", "Sistani"),
    ("Deir ez-Zur", "Deir Zur"),
    ("US.Troops", "USTroops"), ("3.3", "33"), ("colour", "color"), ("organise", "organize"), ("が", "か"), ("हिन्दी", "हनद"),
    ("AR-15", "15"),
  ])
  func keepsNamesApart(first: String, second: String) {
    #expect(LightFold.folded(first) != LightFold.folded(second))
  }

  @Test(arguments: [
    ("Abu Mahdi al-Muhandis", "abu mahdi muhandis"), ("", ""), ("—’ .", ""),
    ("Iran’s IRGC-QF (Quds)", "iran irgc qf quds"),
    ("Hashd al-Shaabi, Al Gore", "hashd shaabi al gore"),
  ])
  func joinsTokensByOneSpace(text: String, folded: String) {
    #expect(LightFold.folded(text) == folded)
  }

  @Test(arguments: [
    ("Abu Mahdi al-Muhandis", "abu-mahdi-al-muhandis"), ("Hayder al Abadi", "hayder-al-abadi"),
    ("Kata’ib Hezbollah", "kataib-hezbollah"),
    ("Iraq’s PMF is IRGC’s “next step”", "iraqs-pmf-is-irgcs-next-step"), ("P.M.U.s & I.R.G.C.", "pmu-irgc"),
    ("$3.3 billion", "3-3-billion"),
    ("Popular Mobilisation Forces", "popular-mobilization-forces"), ("000_f1010f71447d6e1a", "000-f1010f71447d6e1a"),
    ("Nguyễn Đức", "nguyen-duc"),
    ("2025-10-19 Dumayr raid", "2025-10-19-dumayr-raid"), ("--a--b--", "a-b"), ("الحشد", "x-4dd85fe0"),
    ("PMF الحشد", "x-778d8f82"), ("", "x-e3b0c442"),
    (String(repeating: "a", count: 90), String(repeating: "a", count: 80)),
    (String(repeating: "a", count: 79) + " b", String(repeating: "a", count: 79)),
    (String(repeating: "a", count: 78) + " b", String(repeating: "a", count: 78) + "-b"),
  ])
  func makesSlugs(words: String, slug: String) {
    #expect(LightFold.slug(words) == slug)
  }
}

import Testing

/// Words that judge.
@Suite struct WordingTests {
  @Test(arguments: [
    ("The ministry claimed that the law had passed.", "claimed"),
    ("Ali Hasan claims that the depot was empty.", "claims"),
    ("The group claims that it has many fighters.", "claims"),
    ("They claim that nobody was hurt.", "claim"),
    ("The depot was empty, the ministry claimed.", "claimed"),
    ("“The depot was empty,” he claimed.", "claimed"),
    ("It was claimed that the law had passed.", "claimed"),
    ("He admitted that the depot was his.", "admitted"),
  ])
  func areReportedWhereSaidWouldDo(text: String, word: String) {
    #expect(LintedSite(prose: text).findings() == ["loaded-verb: \(word)"])
  }

  @Test(arguments: [
    "The group claimed responsibility for the attack.",
    "Nobody claimed the attack.",
    "An attack that nobody claimed.",
    "The attack, which the group claimed, failed.",
    "The claim that the law passed is not supported.",
    "Its claims that the law passed are not supported.",
    "The ministry denied claims that the law had passed.",
    "Reports and claims that nobody checked are left out.",
    "The flood claimed three lives.",
    "The PMF claims to have 250,000 fighters.",
    "An adviser claimed it for the corps.",
    "He was admitted to hospital.",
    "It is the seat that he claimed that year.",
    "\"The ministry claimed that the law had passed\" stands there.",
    "The ministry said that the law had passed.",
    "Attacks claimed by the group are marked.",
  ])
  func areFineWhereTheySayWhatTheyMean(text: String) {
    #expect(LintedSite(prose: text).findings() == [])
  }

  @Test(arguments: [
    ("Terrorists attacked the depot.", "Terrorists"),
    ("The army fought terrorists in the town.", "terrorists"),
    ("The ministry said that terrorists had attacked.", "terrorists"),
    ("An extremist group held the town.", "extremist"),
    ("The Assad regime fell.", "regime"),
    ("The Iranian regime sent arms.", "regime"),
    ("Its martyrs are honoured there.", "martyrs"),
    ("The terrorist [[badr]] took the town.", "terrorist"),
  ])
  func areReportedWhereTheyAreNobodysLabels(text: String, word: String) {
    #expect(LintedSite(prose: text).findings() == ["loaded-label: \(word)"])
  }

  @Test(arguments: [
    "The ministry speaks of \"terrorists\".",
    "The group is designated a terrorist organisation by the United States.",
    "It is a Foreign Terrorist Organization under US law.",
    "Its leader was on a US list of terrorists.",
    "Members are listed by the US as global terrorists.",
    "The article calls them terrorists.",
    "They are described as extremists.",
    "A counter-terrorism unit and an anti-terrorist police came.",
    "Counterterrorism officials came.",
    "The law is about terrorism.",
    "A sanctions regime was set up.",
    "It is a call for regime change.",
    "It is a regime of inspections.",
    "The NPT regime holds.",
    "The word *terrorist* is not used.",
    "Martyrs’ Square was closed.",
    "He was convicted as a murderer.",
  ])
  func areFineWhereTheyAreSomebodys(text: String) {
    #expect(LintedSite(prose: text).findings() == [])
  }

  @Test func areFineInTermsDesignationsAndDescriptions() {
    let site = LintedSite(
      """
      -- Site/terms/takfiri.md --
      ---
      name: Takfiri
      ---
      Used of extremists.
      -- Site/events/d.md --
      ---
      name: Listing of terrorists
      kind: designation
      date: 2019
      ---
      -- Site/actors/g.md --
      ---
      name: Army of Terrorists
      kind: armed-group
      native: terrorists
      facts:
        - described as: terrorists
          by: the ministry
          from: s "terrorists"
        - described as: extremist
          from: s "terrorists"
      relations:
        - fights: iran
          by: the ministry
          who: terrorists
          from: s "terrorists"
      ---
      """
    )
    #expect(site.findings() == [])
  }

  @Test func areReportedInNamesOfEventsAndInStatements() {
    let site = LintedSite(
      attack: "actors:\n  - victim: terrorists\n    from: s \"terrorists\"\n",
      name: "Attack by jihadists"
    )
    #expect(site.findings() == ["loaded-label: jihadists", "loaded-label: terrorists"])
  }

  @Test func areFineInTheTitlesThatSourcesPrint() {
    let site = LintedSite(
      """
      -- seeds/t.txt --
      Terrorists allegedly attack
      Body.
      -- Site/sources/t.md --
      ---
      publisher: The Paper
      date: 2019
      title: Terrorists allegedly attack
      ---
      -- Site/sources/u.md --
      ---
      publisher: The Paper
      date: 2019
      title: On terrorists
      ---
      """
    )
    #expect(site.findings() == ["loaded-label: terrorists"])
  }
}

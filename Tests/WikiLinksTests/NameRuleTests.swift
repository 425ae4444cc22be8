import Testing
import WikiDiagnostics
import WikiFiles
import WikiLinks
import WikiModel
import WikiTestSupport

/// L7 to L14, L20 and F: whom a name means, and when it stays text.
@Suite struct NameRuleTests {
  @Test func f_findsASpellingOfTheSameSound() {
    let actors = """
      kh armed-group: Kata'ib Hezbollah | script: arabic
      qs person: Qassem Soleimani | native: قاسم سلیمانی
      """
    expect(
      "Kataeb Hizbullah and Qasim Suleimani; kataeb hizbullah.",
      actors: actors,
      reads: "‹Kataeb Hizbullah = kh F› and ‹Qasim Suleimani = qs F›; kataeb hizbullah."
    )
  }

  @Test func f_joinsNoNamesOfRecordsWithoutAScript() {
    expect(
      "Bill Ball and Bill Bell. Lee and Li.",
      actors: "b person: Bill Bell\nl person: Lee",
      reads: "Bill Ball and ‹Bill Bell = b›. ‹Lee = l› and Li."
    )
  }

  @Test func f_givesWayToALightMatchOfAnotherName() {
    expect(
      "Hasan Ali spoke, Hassan Ali did not.",
      actors: "one person: Hassan Ali | script: arabic\ntwo person: Hasan Ali",
      reads: "‹Hasan Ali = two› spoke, ‹Hassan Ali = one› did not."
    )
  }

  @Test func f_wantsASecondSignForOneWord() {
    let actors = "h person: Haider | script: arabic"
    expect("Hayder spoke.", actors: actors, reads: "Hayder spoke.")
    expect("General Hayder spoke.", actors: actors, reads: "General ‹Hayder = h F› spoke.")
    expect("The house of al-Hayder.", actors: actors, reads: "The house of ‹al-Hayder = h F›.")
    expect("Haider spoke. Hayder left.", actors: actors, reads: "‹Haider = h› spoke. ‹Hayder = h F› left.")
  }

  @Test func f_leavesAWordThatTheTextsWriteSmall() {
    expect(
      "General Amer has been there, and an amer tree.",
      actors: "a person: Amir | script: arabic",
      reads: "General Amer has been there, and an amer tree."
    )
  }

  @Test func f_joinsWhatTheWikiSaysIsOne() {
    expect(
      "Gamil Nasir spoke.",
      settings: "equivalences: [gamil = jamil]\n",
      actors: "j person: Jamil Nasser | script: arabic",
      reads: "‹Gamil Nasir = j F› spoke."
    )
  }

  @Test(arguments: [("s", "The ‹National = n› wrote."), ("t", "The National wrote.")])
  func l7_takesAnAliasForTheActorInItsSourcesOnly(source: String, read: String) {
    var files = LinkedWiki.actors("n organization: National News")
    files["seeds/s.txt"] = Array("The National wrote.".utf8)
    files["seeds/t.txt"] = Array("Nothing.".utf8)
    files["Site/actors/n.md"] = Array(
      "---\nname: National News\nkind: media\naliases:\n  - text: National\n    only in: \(source)\n---\n".utf8
    )
    #expect(LinkedWiki(files).read == read)
  }

  @Test func l9_findsGroupsInAnotherNumber() {
    let actors = """
      q force: Quds Force
      h armed-group: Houthis
      hamas armed-group: Hamas
      p person: Ali Hassan
      """
    expect(
      "Quds Forces, a Houthi missile, Hama, Ali Hassans.",
      actors: actors,
      reads: "‹Quds Forces = q L9›, a ‹Houthi = h L9› missile, Hama, Ali Hassans."
    )
  }

  @Test func l10_leavesALongerNameThatIsSomebodyElse() {
    let actors = "h armed-group: Hezbollah | not: [Kata'ib Hezbollah] | script: arabic"
    expect(
      "Kataib Hezbollah, Kataeb Hizbullah, and Hezbollah.",
      actors: actors,
      reads: "Kataib Hezbollah, Kataeb Hizbullah, and ‹Hezbollah = h›."
    )
  }

  @Test func l10_leavesOneOrdinaryWordInALongerName() {
    let actors = "n media: The National\ng force: Guard\nb person: Ali Bush | short: Bush"
    expect(
      "The National Security Presidential Memorandum is of national importance. The National wrote.",
      actors: actors,
      reads: "The National Security Presidential Memorandum is of national importance. ‹The National = n› wrote."
    )
    expect(
      "A guard saw the Guard, the Guard Commander, the Iraqi Guard, the Coast Guard and the Guard Corps.",
      actors: actors,
      reads:
        "A guard saw the ‹Guard = g›, the ‹Guard = g› Commander, the Iraqi ‹Guard = g›, the Coast Guard and the Guard Corps."
    )
    expect("Bush House, and no small one.", actors: actors, reads: "‹Bush = b› House, and no small one.")
    expect("The IS Group is one.", actors: "is armed-group: IS", reads: "The ‹IS = is› Group is one.")
  }

  @Test func l10_neverLinksExcludedWords() {
    expect(
      "The Base struck the Base Camp.",
      settings: "exclude: [Base Camp]\n",
      actors: "b armed-group: Base",
      reads: "The ‹Base = b› struck the Base Camp."
    )
  }

  @Test func l11_takesAShortNameFromTheBeginning() {
    expect(
      "Assad fell. Bashar al-Assad left.",
      actors: "a person: Bashar al-Assad | short: Assad",
      reads: "‹Assad = a› fell. ‹Bashar al-Assad = a› left."
    )
  }

  @Test func l12_tellsPeopleOfOneSurnameApartByTheArticle() {
    let actors = "k person: Khaled al-Masoud\nc person: Abdel Kareem Masoud"
    expect(
      "Khaled al-Masoud and Abdel Kareem Masoud. Al-Masoud died, Masoud mourned.",
      actors: actors,
      reads: "‹Khaled al-Masoud = k› and ‹Abdel Kareem Masoud = c›. ‹Al-Masoud = k L12› died, ‹Masoud = c L12› mourned."
    )
  }

  @Test func l13_leavesTheSurnameOfSomebodyElse() {
    let actors = "k person: Khaled al-Masoud"
    expect(
      "Khaled al-Masoud died. Sabah Masoud mourned; then Masoud was buried. General Masoud. Yesterday Masoud.",
      actors: actors,
      reads: "‹Khaled al-Masoud = k› died. Sabah Masoud mourned; then ‹Masoud = k L11› was buried. "
        + "General ‹Masoud = k L11›. Yesterday Masoud."
    )
    expect(
      "Khaled al-Masoud died yesterday. Yesterday Masoud spoke.",
      actors: actors,
      reads: "‹Khaled al-Masoud = k› died yesterday. Yesterday ‹Masoud = k L11› spoke."
    )
  }

  @Test func l16_takesNoOfficeForItsHolder() {
    expect(
      "Prime Minister Mustafa al-Kadhimi left. The Iraqi prime minister and the PMF chief met, and Prime Minister too.",
      actors: "mk person: Mustafa al-Kadhimi\npmf force: PMF",
      reads:
        "Prime Minister ‹Mustafa al-Kadhimi = mk› left. The Iraqi prime minister and the ‹PMF = pmf› chief met, and Prime Minister too."
    )
    expect(
      "The Iraqi prime minister came.",
      source: "mentions:\n  - text: Iraqi prime minister\n    is: mk\n",
      actors: "mk person: Mustafa al-Kadhimi",
      reads: "The ‹Iraqi prime minister = mk L20› came."
    )
  }

  @Test func l17_linksNoCountriesPeoplesAndCapitals() {
    expect(
      "Iran and the Shiites said in Tehran that Iranian troops left Iran.",
      actors: "iran state: Iran, Tehran\nshiites community: Shiites",
      reads:
        "‹Iran ~ iran› and the ‹Shiites ~ shiites› said in ‹Tehran ~ iran› that Iranian troops left ‹Iran ~ iran›."
    )
    expect("Iran came.", actors: "iran state: Iran | link: auto", reads: "‹Iran = iran› came.")
  }

  @Test func l20_saysWhereTheSourceSpeaksOfNoNameOfTheArticle() {
    let wiki = LinkedWiki(
      "The Front met the coalition. Hakim spoke.",
      source:
        "mentions:\n  - text: the Front\n    is: m\n  - text: the coalition\n    is: m\n  - text: Hakim\n    not: h\n"
        + "  - text: Hakeem\n    not: h\n",
      actors: "m organization: Mujahedin\nh person: Ammar al-Hakim | short: Hakim"
    )
    #expect(
      wiki.findings.filter { $0.code == "unmatched-mention" }.map(\.message) == [
        "no name 'the coalition' was found in 's'", "no name 'Hakeem' was found in 's'",
      ]
    )
  }

  @Test func l20_obeysWhatTheSourceSays() {
    let actors = "m organization: Mujahedin\nh person: Ammar al-Hakim | short: Hakim"
    expect(
      "The Front met Hakim. The Front left.",
      source: "mentions:\n  - text: the Front\n    is: m\n  - text: Hakim\n    not: h\n",
      actors: actors,
      reads: "‹The Front = m L20› met Hakim. The Front left."
    )
    expect(
      "The Front met. The Front left.",
      source: "mentions:\n  - text: the Front\n    is: m\n    all: yes\n",
      actors: actors,
      reads: "‹The Front = m L20› met. ‹The Front = m L20› left."
    )
  }

  @Test(arguments: [
    (
      "Hakim spoke.", "h person: Ammar al-Hakim", "L11",
      "it is a surname of 'h', not named in full before in this article"
    ),
    ("Bo", "a person: Bo\nb person: Bo", "L7", "it can mean 'a' or 'b'"),
    (
      "Hayder", "h person: Haider | script: arabic", "F",
      "it sounds like a name of 'h', but no article, title or earlier mention says that the actor is meant"
    ),
  ])
  func saysWhyANameStaysText(text: String, actors: String, rule: String, words: String) throws {
    let wiki = LinkedWiki(text, actors: actors)
    let place = try #require(wiki.graph.places(wiki.model).first)
    guard case .refused(let refusal) = place.verdict else { return #expect(Bool(false), "\(place)") }
    #expect(refusal.rule == rule)
    #expect(refusal.words == words)
    #expect(place.remedy.lines.isEmpty == false)
  }

  @Test func l13_leavesASurnameThatIsAGivenNameHere() {
    expect(
      "Saddam Hussein fell. Hussein Ali did not; Hussein did, Hussein President, Hussein PMF.",
      actors: "saddam person: Saddam Hussein\npmf force: PMF",
      reads:
        "‹Saddam Hussein = saddam› fell. Hussein Ali did not; ‹Hussein = saddam L11› did, ‹Hussein = saddam L11› President, ‹Hussein = saddam L11› ‹PMF = pmf›."
    )
  }

  @Test(
    arguments: [
      ("They saw Kataib Hezbollah there.", "Kataib Hezbollah"),
      ("They saw Hezbollah Brigade men.", "Hezbollah Brigade"),
      ("Kataib Hezbollah came.", "Kataib Hezbollah"),
    ]
  )
  func l10_warnsOfWhatMayBeALongerName(text: String, name: String) {
    let findings = LinkedWiki(text, actors: "h armed-group: Hezbollah").findings
    #expect(findings.map(\.code) == ["possible-longer-name"])
    #expect(
      findings.map(\.message) == ["'h' is linked by 'Hezbollah' in '\(name)', which may be somebody else's name"]
    )
  }

  @Test(
    arguments: [
      "When Hezbollah came, it left.", "It told The Hezbollah.", "The Lebanese Hezbollah.", "Iran’s Hezbollah.",
      "General Hezbollah.",
      "Hezbollah. Brigades left.", "Iran, Hezbollah and Hamas.", "Hezbollah-Iran.",
    ]
  )
  func l10_doesNotWarnOfTitlesPeoplesAndBeginningsOfSentences(text: String) {
    #expect(LinkedWiki(text, actors: "h armed-group: Hezbollah").findings == [])
  }

  @Test(arguments: ["aliases: [Kataib Hezbollah]", "not: Kataib Hezbollah"])
  func l10_isSettledByARecord(line: String) {
    let wiki = LinkedWiki("They saw Kataib Hezbollah there.", actors: "h armed-group: Hezbollah | \(line)")
    #expect(wiki.findings == [])
  }
}

import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTestSupport

/// L7: a name of several actors is never linked by guess.
@Suite struct AmbiguityTests {
  static let wiki: MarkedTree = """
    -- seeds/s.txt --
    The Front and the National Front
    -- Site/actors/a.md --
    ---
    name: National Front
    kind: party
    aliases: [The Front]
    ---
    -- Site/actors/b.md --
    ---
    name: Popular Front
    kind: party
    aliases: [1️⃣the front, The Front]
    ---
    """

  @Test func leavesItAsText() {
    #expect(LinkedWiki(Self.wiki.files).read == "The Front and the ‹National Front = a›\n")
  }

  @Test func warnsOnce() {
    let findings = LinkedWiki(Self.wiki.files).findings
    #expect(
      findings.map { Self.wiki.finding($0) } == ["1️⃣: 'The Front' is a name of 'a' and 'b', so it is linked to neither"]
    )
    #expect(findings.map(\.code) == ["ambiguous-name"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.flatMap(\.notes).map(\.span?.file) == ["Site/actors/a.md"])
  }

  @Test func saysNothingOfOneActorWhoHasANameTwice() {
    let wiki = LinkedWiki("The PMF", actors: "pmf force: PMF, P.M.F., Pmf")
    #expect(wiki.findings == [])
    #expect(wiki.read == "The ‹PMF = pmf›")
  }

  @Test func leavesASurnameThatIsAnotherActorsNameAsText() {
    expect(
      "Muqtada Sadr met Sadr.",
      actors: "m person: Muqtada Sadr\nms armed-group: Sadr",
      reads: "‹Muqtada Sadr = m› met Sadr."
    )
    expect("Sadr met.", actors: "m person: Muqtada Sadr\nms armed-group: Sadr", reads: "‹Sadr = ms› met.")
  }
}

/// L11: the surname alone, once the whole name has been read.
@Suite struct SurnameTests {
  @Test func linksAfterTheFullNameAndNeverBefore() {
    expect(
      "Soleimani came.\nQassem Soleimani came.\nSoleimani left.",
      actors: qs,
      reads: "Soleimani came.\n‹Qassem Soleimani = qs› came.\n‹Soleimani = qs L11› left."
    )
  }

  @Test func linksInTheSameParagraphOnlyBehindTheName() {
    expect(
      "Soleimani, that is Qassem Soleimani, is Soleimani.",
      actors: qs,
      reads: "Soleimani, that is ‹Qassem Soleimani = qs›, is ‹Soleimani = qs L11›."
    )
  }

  @Test func takesTheArticleWithIt() {
    expect(
      "Abu Mahdi al-Muhandis spoke. Al-Muhandis left; Muhandis came.",
      actors: "m person: Abu Mahdi al-Muhandis",
      reads: "‹Abu Mahdi al-Muhandis = m› spoke. ‹Al-Muhandis = m L11› left; ‹Muhandis = m L11› came."
    )
  }

  @Test(arguments: ["Bin Ammar", "Ibn Ammar", "Abu Ammar", "Abdul Ammar", "Abdel Ammar", "Abd al-Ammar"])
  func takesTheLastTwoTokensBehindAJoiningWord(surname: String) {
    expect(
      "Adel \(surname) spoke. \(surname) left; Ammar stayed.",
      actors: "a person: Adel \(surname)",
      reads: "‹Adel \(surname) = a› spoke. ‹\(surname) = a L11› left; Ammar stayed."
    )
  }

  @Test func isNoneWhereItWouldBeAllOfTheName() {
    expect(
      "Abu Bakr spoke. Bakr left.",
      actors: "a person: Abu Bakr",
      reads: "‹Abu Bakr = a› spoke. Bakr left."
    )
  }

  @Test func isForPersonsOnly() {
    expect(
      "Badr Organization and the Organization",
      actors: "b party: Badr Organization",
      reads: "‹Badr Organization = b› and the Organization"
    )
  }

  @Test func staysTextWhereTwoWhoWereNamedShareIt() {
    expect(
      "Khaled Masoud left. Masoud left. Karim Masoud came. Masoud came.",
      actors: "a person: Khaled Masoud\nb person: Karim Masoud",
      reads: "‹Khaled Masoud = a› left. ‹Masoud = a L11› left. ‹Karim Masoud = b› came. Masoud came."
    )
  }

  @Test func isNotReadOutOfALongerNameOfAnother() {
    expect(
      "Ammar Hakim spoke. The Hakim Foundation spoke.",
      actors: "h person: Ammar Hakim\nf organization: Hakim Foundation",
      reads: "‹Ammar Hakim = h› spoke. The ‹Hakim Foundation = f› spoke."
    )
  }

  @Test func isRememberedForOneArticleOnly() {
    var files = LinkedWiki.actors(qs)
    files["seeds/a.txt"] = Array("Qassem Soleimani".utf8)
    files["seeds/b.txt"] = Array("Soleimani".utf8)
    #expect(LinkedWiki(files).graph.mentions.map(\.count) == [1, 0])
  }

  @Test func isDecidedByTheBodyNotByTitleOrCaption() {
    expect(
      "Qassem Soleimani visits\nQassem Soleimani in Baghdad\nSoleimani came.\nQassem Soleimani left.\nSoleimani again",
      zones: ["title: 1", "caption: [2, 5]"],
      actors: qs,
      reads: """
        ‹Qassem Soleimani = qs› visits
        ‹Qassem Soleimani = qs› in Baghdad
        Soleimani came.
        ‹Qassem Soleimani = qs› left.
        ‹Soleimani = qs L11› again
        """
    )
  }

  @Test func isNotTaughtByAnAliasOfOneWord() {
    expect(
      "Hajji came. Soleimani came.",
      actors: "qs person: Qassem Soleimani, Hajji",
      reads: "‹Hajji = qs› came. Soleimani came."
    )
  }

  private let qs = "qs person: Qassem Soleimani"
}

import Testing
import WikiAddresses
import WikiDiagnostics
import WikiFiles

@testable import WikiModel

/// The hashes were printed by `sha256sum`, fed by `printf` as the comment of each test shows.
@Suite struct AnchorTests {
  /// `printf 'mei\0they seized the town'`, and the same with `\0002` and `\00012` behind it.
  @Test(arguments: [(1, "q-7adf09a4"), (2, "q-4d369311"), (12, "q-d7f21b0d")])
  func namesAPassageByItsSourceItsTextAndWhichOneItIs(occurrence: Int, id: String) throws {
    let source = try #require(RecordID("mei"))
    let anchor = Anchor.passage(of: source, matched: Array("they seized the town".utf8), occurrence: occurrence)
    #expect(anchor.id == id)
  }

  /// `printf 'kataib-hezbollah\0fighters\00010,000~\0a, Reuters\0spokesman\0who\0armed men\0Iraq\0002014\0002016-05\0mei\0'`
  @Test func namesAStatementByAllThatTellsItFromOthers() throws {
    var statement = try statement(of: "kataib-hezbollah", "fighters", "10,000~")
    statement.by = [.record(RecordReference(.actors, try #require(RecordID("a"))), text: "a"), .text("Reuters")]
    statement.capacity = "spokesman"
    statement.who = "who"
    statement.unit = "armed men"
    statement.place = "Iraq"
    statement.when = try EDTFDate.parse("2014")
    statement.until = try EDTFDate.parse("2016-05")
    statement.evidence = [evidence(try #require(RecordID("mei"))), evidence(try #require(RecordID("lwj-2016")))]
    #expect(Anchor.statement(statement).id == "s-96b20d6e")
  }

  /// `printf 'pmf\0member of\0pmc\0\0\0\0\0\0\0\0\0'`
  @Test func countsWhatAStatementDoesNotSayAsEmpty() throws {
    #expect(Anchor.statement(try statement(of: "pmf", "member of", "pmc")).id == "s-dfc61bb9")
  }

  @Test func keepsTheAnchorOfAStatementWhoseWordingAroundItChanges() throws {
    var statement = try statement(of: "pmf", "member of", "pmc")
    statement.note = "a note"
    statement.because = "a reason"
    statement.hedge = .claimed
    statement.via = [.text("Reuters")]
    statement.disputed = [evidence(try #require(RecordID("mei")))]
    #expect(Anchor.statement(statement).id == "s-dfc61bb9")
  }

  @Test func numbersWhatIsCountedOnAPage() {
    let anchors: [Anchor] = [.paragraph(9), .mention(1), .note(3), .noteReference(3, use: 2)]
    #expect(anchors.map(\.id) == ["p9", "m1", "n-3", "r-3-2"])
  }

  private func statement(of subject: String, _ property: String, _ value: String) throws -> Statement {
    Statement(
      subject: RecordReference(.actors, try #require(RecordID(subject))),
      property: property,
      value: .text(value),
      valueText: value,
      span: SourceSpan(file: "Site/actors/x.md")
    )
  }

  private func evidence(_ source: RecordID) -> Evidence {
    Evidence(source: source, passage: nil, span: SourceSpan(file: "Site/actors/x.md"))
  }
}

import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiTemplates
import WikiTestSupport

@testable import WikiPages

/// One numbering of notes on a page.
@Suite struct NoteListTests {
  @Test func numbersPassagesByTheirFirstReference() {
    #expect(numbers(["x", "y", "x", "z", "y"]) == [1, 2, 1, 3, 2])
  }

  @Test func tellsSourcesAndWholeArticlesApart() throws {
    var notes = NoteList()
    let evidence = try Self.evidence()
    #expect(evidence.map { notes.reference(to: $0).number } == [1, 2, 3, 1])
  }

  @Test func sharesItsNumbersWithFootnotes() {
    #expect(numbers(["x", "^a", "y", "^a", "x", "^b"]) == [1, 2, 3, 2, 1, 4])
  }

  @Test func givesEveryReferenceAnAnchorOfItsOwn() {
    var notes = NoteList()
    let references = (0..<3).map { _ in notes.reference(toFootnote: "a") }
    #expect(references.map(\.id) == ["r-1-1", "r-1-2", "r-1-3"])
    #expect(references.map(\.href) == ["#n-1", "#n-1", "#n-1"])
  }

  @Test func leadsBackToEveryReference() {
    #expect(waysBack(uses: 1) == ["↑ #r-1-1"])
    #expect(waysBack(uses: 2) == ["a #r-1-1", "b #r-1-2"])
    #expect(waysBack(uses: 28).suffix(3) == ["z #r-1-26", "27 #r-1-27", "28 #r-1-28"])
  }

  @Test func showsPassagesAndFootnotes() throws {
    var notes = NoteList()
    _ = notes.reference(to: try Self.evidence()[0])
    _ = notes.reference(toFootnote: "a")
    notes.setFootnote("a", TrustedHTML("words"))
    let views = notes.views { evidence in
      CitationView(
        source: evidence.source.description,
        sourceHref: "",
        publisher: "",
        date: "",
        origin: "",
        quote: "",
        href: "",
        zone: ""
      )
    }
    #expect(views.map(\.number) == [1, 2])
    #expect(views.map(\.id) == ["n-1", "n-2"])
    #expect(views.map { $0.citations.map(\.source) } == [["s"], []])
    #expect(views.map(\.footnote) == [TrustedHTML(""), TrustedHTML("words")])
  }

  /// The numbers of references to passages, and to footnotes where they begin with `^`.
  private func numbers(_ names: [String]) -> [Int] {
    let passages = Set(names.filter { !$0.hasPrefix("^") }).sorted()
    let facts = passages.map { "  - described as: \($0)\n    from: s \"the word \($0)\"\n" }.joined()
    let wiki = PagedWiki(
      FileTree(
        txtar: """
          -- seeds/s.txt --
          \(passages.map { "the word \($0)" }.joined(separator: ", "))
          -- Site/actors/a.md --
          ---
          name: N
          kind: person
          facts:
          \(facts)---

          """
      )
    )
    #expect(wiki.findings == [])
    let evidence = Dictionary(
      uniqueKeysWithValues: wiki.model.actors.flatMap(\.facts).flatMap { fact in
        fact.evidence.map { (fact.valueText, $0) }
      }
    )
    var notes = NoteList()
    return names.map { name in
      evidence[name].map { notes.reference(to: $0).number } ?? notes.reference(toFootnote: name).number
    }
  }

  private func waysBack(uses: Int) -> [String] {
    var notes = NoteList()
    for _ in 0..<uses { _ = notes.reference(toFootnote: "a") }
    return notes.views { _ in preconditionFailure("there is no citation") }[0].back.map { "\($0.text) \($0.href)" }
  }

  /// A passage of `s`, `s` as a whole, `t` as a whole, and the passage again from another record.
  private static func evidence() throws -> [Evidence] {
    let fact = "  - described as: V\n    from: "
    let facts = [#"s "two words""#, "s", "t", #"s "two words""#].enumerated()
      .map { fact.replacing("V", with: "v\($0)") + $1 + "\n" }.joined()
    let wiki = PagedWiki(
      FileTree(
        txtar: """
          -- seeds/s.txt --
          Some two words.
          -- seeds/t.txt --
          Others.
          -- Site/actors/a.md --
          ---
          name: N
          kind: person
          facts:
          \(facts)---

          """
      )
    )
    let evidence = wiki.model.actors[0].facts.flatMap(\.evidence)
    try #require(evidence.count == 4)
    return evidence
  }
}

import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiTestSupport

/// What is said of the citations of front matter.
@Suite struct EvidenceTests {
  @Test func suggestsTheNearestSource() {
    expect(
      cited("1️⃣sr \"first line\""),
      finds: "1️⃣ error[unknown-source]: no source is called 'sr'; did you mean 's'?"
    )
    expect(cited("1️⃣b \"first line\""), finds: "1️⃣ error[unknown-source]: no source is called 'b'")
  }

  @Test func warnsOfACitationWithoutAQuote() {
    expect(cited("1️⃣s"), finds: "1️⃣ warning[no-quote]: 's' is cited without a quote")
  }

  @Test func saysWhereAQuoteDiffers() {
    expect(
      cited("s \"1️⃣The first line of word.\""),
      finds: "1️⃣ error[quote-not-found]: 's' does not say 'The first line of word.'"
    )
    expect(
      cited("s \"1️⃣Nothing alike\""),
      finds: "1️⃣ error[quote-not-found]: 's' does not say 'Nothing alike'"
    )
  }

  @Test func asksWhichPlaceIsMeant() {
    expect(
      cited("s \"1️⃣line of words\""),
      finds: "1️⃣ error[quote-ambiguous]: 'line of words' stands in 2 places of 's'"
    )
    expect(cited("s \"line of words\" (2)"))
    expect(
      cited("s \"1️⃣line of words\" (3)"),
      finds: "1️⃣ error[missing-occurrence]: 'line of words' stands in 2 places of 's', not in 3"
    )
  }

  @Test func findsAQuoteOfACommentOnlyWhereThatIsNamed() {
    expect(
      cited("s \"1️⃣A reader's comment\""),
      finds:
        "1️⃣ error[quote-in-comment]: 'A reader's comment' stands only in the zone 'comment' of 's', which must be named"
    )
    expect(cited("s comment \"A reader's comment\""))
    expect(cited("s \"A caption\""))
  }

  @Test func findsAQuoteThatIsOfAnotherArticleOfTheText() {
    expect(
      """
      -- seeds/t.txt --
      The words of one.
      The words of another.
      -- Site/sources/one.md --
      ---
      text: t.txt
      lines: 1
      publisher: P
      date: 2019
      ---
      -- Site/sources/two.md --
      ---
      text: t.txt
      lines: 2
      publisher: P
      date: 2019
      ---
      -- Site/actors/a.md --
      ---
      name: N
      kind: person
      facts:
        - born: 1954
          from: one "1️⃣The words of another."
      ---
      """,
      finds:
        "1️⃣ error[quote-outside-article]: 'The words of another.' stands on line 2 of seeds/t.txt, which is not of 'one'"
    )
  }

  @Test func looksForNoQuoteInASourceWithoutAText() {
    expect(
      """
      -- Site/sources/m.md --
      ---
      publisher: P
      date: 2019
      ---
      -- Site/actors/a.md --
      ---
      name: N
      kind: person
      facts:
        - born: 1954
          from: 1️⃣m "words"
      ---
      """,
      finds: "1️⃣ error[no-text]: 'm' has no text in which the quote could be looked for"
    )
  }

  @Test func takesSeveralCitationsAsAList() {
    let model = load(cited("\n      - s \"first line\"\n      - s \"second line\"").files)
    #expect(model.diagnostics == [])
    #expect(model.value.actor("a")?.facts[0].evidence.map { $0.passage?.paragraph } == [2, 3])
  }

  @Test func readsAQuoteFromTheFirstMarkToTheLast() {
    let model = load(
      MarkedTree(
        stringLiteral: """
          -- seeds/s.txt --
          He said "yes" and left.
          -- Site/sources/s.md --
          ---
          publisher: P
          date: 2019
          ---
          -- Site/events/e.md --
          ---
          name: N
          kind: speech
          date: 2019
          from: s "He said "yes" and"
          ---
          """
      ).files
    )
    #expect(model.diagnostics == [])
    #expect(model.value.events[0].evidence.map { $0.passage?.range } == [0..<17])
  }

  private func cited(_ citation: String) -> MarkedTree { withActor("facts:\n  - founded: 2014\n    from: \(citation)") }
}

import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiTestSupport

/// What a value that may be an actor means, rule by rule.
@Suite struct RecordOrTextTests {
  @Test func takesAnIDForItsRecord() {
    #expect(meaning(of: "kataib-hezbollah") == "record kataib-hezbollah")
    #expect(meaning(of: "pmf") == "record pmf")
  }

  @Test func takesANameOrAliasOfOneActorForIt() {
    #expect(meaning(of: "Kata'ib Hezbollah") == "record kataib-hezbollah")
    #expect(meaning(of: "KATAIB HEZBOLLAH") == "record kataib-hezbollah")
    #expect(meaning(of: "P.M.F.") == "record pmf")
    #expect(meaning(of: "Hizbullah Brigades") == "record kataib-hezbollah")
  }

  @Test func takesANameOfTwoActorsForText() {
    #expect(meaning(of: "the Brigades") == "text the Brigades")
  }

  @Test func takesAllElseForText() {
    #expect(meaning(of: "US forces") == "text US forces")
    #expect(meaning(of: "residents") == "text residents")
    #expect(meaning(of: "Kataib-Hezbolah") == "text Kataib-Hezbolah")
    #expect(meaning(of: "an official, pmf") == "text an official, pmf")
  }

  @Test func refusesASlugWithAHyphenThatIsNoID() {
    expect(
      wiki("1️⃣kataib-hizbollah"),
      finds: "1️⃣ error[unknown-id]: no record is called 'kataib-hizbollah'; did you mean 'kataib-hezbollah'?"
    )
    expect(wiki("1️⃣no-such-body"), finds: "1️⃣ error[unknown-id]: no record is called 'no-such-body'")
  }

  @Test func warnsOfALowerCaseWordCloseToAnID() {
    expect(
      wiki("1️⃣pmu"),
      finds: "1️⃣ warning[nearly-an-id]: 'pmu' is taken as words; did you mean the record 'pmf'?"
    )
    expect(wiki("PMU"))
  }

  @Test func refusesARecordOfAnotherKind() {
    expect(wiki("1️⃣s"), finds: "1️⃣ error[wrong-kind]: 's' is a source, not an actor")
    expect(wiki("1️⃣the-attack"), finds: "1️⃣ error[wrong-kind]: 'the-attack' is an event, not an actor")
  }

  @Test(arguments: ["publisher", "author", "origin"])
  func holdsForTheFieldsOfASource(field: String) {
    let model = load(
      MarkedTree(
        stringLiteral: """
          -- Site/actors/outlet.md --
          ---
          name: The Outlet
          kind: media
          ---
          -- Site/sources/s.md --
          ---
          \(field == "publisher" ? "" : "publisher: P")
          date: 2019
          \(field): The Outlet
          ---
          """
      ).files
    )
    #expect(model.diagnostics == [])
    let source = model.value.sources[0]
    let parties = [source.publisher, source.origin] + source.authors
    #expect(parties.compactMap(\.?.reference?.id.description) == ["outlet"])
  }

  @Test func holdsForWhoSaysItAndForRoles() {
    let model = load(
      withEvent(
        """
        actors:
          - target: b
            by: [Other Body, somebody]
            via: [b, Iraqi media]
            from: s "first line"
        """
      ).files
    )
    #expect(model.diagnostics == [])
    let role = model.value.events[0].roles[0]
    #expect(
      (role.by + role.via).map { $0.reference?.id.description ?? $0.text } == ["b", "somebody", "b", "Iraqi media"]
    )
  }

  /// What a relation's end is taken for.
  private func meaning(of words: String) -> String {
    let model = load(wiki(words).files)
    guard let relation = model.value.actor("pmf")?.relations.first else { return "nothing" }
    switch relation.value {
    case .record(let reference): return "record \(reference.id)"
    case .text(let text): return "text \(text)"
    case .date, .count, .money: return "no party"
    }
  }

  private func wiki(_ party: String) -> MarkedTree {
    withSource(
      """
      -- Site/actors/kataib-hezbollah.md --
      ---
      name: Kata'ib Hezbollah
      kind: armed-group
      aliases: [Hizbullah Brigades, the Brigades]
      ---
      -- Site/actors/other.md --
      ---
      name: The Others
      kind: armed-group
      aliases: [The Brigades]
      ---
      -- Site/events/the-attack.md --
      ---
      name: N
      kind: attack
      date: 2019
      ---
      -- Site/actors/pmf.md --
      ---
      name: Popular Mobilization Forces
      aliases: [PMF]
      kind: force
      relations:
        - supported by: \(party)
          from: s "first line"
      ---
      """
    )
  }
}

extension Model {
  func actor(_ id: String) -> Actor? { RecordID(id).flatMap { actor($0) } }
}

import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiTestSupport

@Suite struct StatementTests {
  @Test func saysOneThingEach() {
    expect(
      withActor("facts:\n  - 1️⃣from: s \"first line\"\n    by: somebody"),
      finds: "1️⃣ error[bad-statement]: the statement says nothing: it has only keys such as 'from' and 'by'"
    )
    expect(
      withActor("facts:\n  - founded: 2014\n    1️⃣frm: s \"first line\"\n    budget: none"),
      finds: "1️⃣ error[bad-statement]: the statement has 3 properties: 'founded', 'frm', 'budget'"
    )
  }

  @Test func suggestsTheNearestProperty() {
    expect(
      withActor("facts:\n  - 1️⃣foundet: 2014\n    from: s \"first line\""),
      finds: "1️⃣ error[unknown-property]: no fact is called 'foundet'; did you mean 'founded'?"
    )
    expect(
      withActor("relations:\n  - 1️⃣members of: b\n    from: s \"first line\""),
      finds: "1️⃣ error[unknown-property]: no relation is called 'members of'; did you mean 'member of'?"
    )
    expect(
      withEvent("actors:\n  - 1️⃣hots: b\n    from: s \"first line\""),
      finds: "1️⃣ error[unknown-property]: no role is called 'hots'; did you mean 'host'?"
    )
  }

  @Test func keepsFactsToTheirSubjects() {
    expect(
      withActor("facts:\n  - 1️⃣born: 1954\n    from: s \"first line\""),
      finds: "1️⃣ error[misplaced-property]: 'born' is a fact about persons"
    )
    expect(
      withActor("facts:\n  - 1️⃣killed: 3\n    from: s \"first line\""),
      finds: "1️⃣ error[misplaced-property]: 'killed' is a fact about events"
    )
    expect(
      withEvent("facts:\n  - 1️⃣founded: 2014\n    from: s \"first line\""),
      finds: "1️⃣ error[misplaced-property]: 'founded' is a fact about groups"
    )
  }

  @Test(arguments: Vocabulary().properties)
  func readsEveryPropertyByItsType(property: Property) {
    let value =
      switch property.type {
      case .date: "2014-06"
      case .count: "70~"
      case .money: "USD 3.3 billion"
      case .text, .place: "words"
      }
    let kind = property.subjects == .persons ? "person" : "force"
    let fact = "facts:\n  - \(property.name): \(value)\n    from: s \"first line\""
    let wiki =
      property.subjects == .events
      ? withEvent(fact)
      : withSource("-- Site/actors/a.md --\n---\nname: N\nkind: \(kind)\n\(fact)\n---\n")
    let model = load(wiki.files)
    #expect(model.diagnostics == [])
    #expect(model.value.statements.map(\.property) == [property.name])
    #expect(model.value.statements.map(\.valueText) == [value])
    switch (property.type, model.value.statements.first?.value) {
    case (.date, .date), (.count, .count), (.money, .money), (.text, .text), (.place, .text): break
    default: Issue.record("\(property.name) has a value of another type")
    }
  }

  @Test func refusesAValueOfAnotherType() {
    expect(
      withActor("facts:\n  - fighters: 1️⃣many\n    from: s \"first line\""),
      finds: "1️⃣ error[bad-value]: 'many' is not a whole number in plain digits"
    )
  }

  @Test(arguments: Vocabulary().relations)
  func takesEveryRelationOnEitherSide(relation: Relation) {
    let model = load(withActor("relations:\n  - \(relation.name): b\n    from: s \"first line\"").files)
    #expect(model.diagnostics == [])
    #expect(model.value.statements.map(\.property) == [relation.name])
    #expect(Vocabulary().relation(relation.inverse)?.inverse == relation.name)
  }

  @Test(arguments: Vocabulary().roles)
  func takesEveryRole(role: String) {
    let model = load(withEvent("actors:\n  - \(role): b\n    from: s \"first line\"").files)
    #expect(model.diagnostics == [])
    #expect(model.value.statements.map(\.property) == [role])
  }

  @Test func readsEveryQualifier() throws {
    let model = load(
      withActor(
        """
        facts:
          - fighters: 250000
            from: [s]
            disputed by: s "second line"
            when: 2014
            until: 2016
            as: strength
            who: fighters
            unit: people
            place: Iraq
            hedge: estimated
            rank: prefer
            because: it is the later one
            note: as printed
            by: Other Body
            via: [somebody]
        """
      ).files
    )
    #expect(model.diagnostics.map(\.code) == ["no-quote"])
    let fact = try #require(model.value.actor("a")?.facts.first)
    #expect(fact.disputed.map { $0.passage?.paragraph } == [3])
    #expect([fact.when?.text, fact.until?.text] == ["2014", "2016"])
    #expect([fact.capacity, fact.who, fact.unit, fact.place] == ["strength", "fighters", "people", "Iraq"])
    #expect(fact.hedge == .estimated && fact.rank == .prefer)
    #expect([fact.because, fact.note] == ["it is the later one", "as printed"])
    #expect(fact.by.map(\.text) == ["Other Body"] && fact.via.map(\.text) == ["somebody"])
  }

  @Test func wantsAReasonForARank() {
    expect(
      withActor("facts:\n  - founded: 2014\n    rank: 1️⃣prefer\n    from: s \"first line\""),
      finds: "1️⃣ error[rank-without-reason]: a rank needs a reason"
    )
  }

  @Test func namesTheHedgesThereAre() {
    expect(
      withActor("facts:\n  - founded: 2014\n    hedge: 1️⃣allegedly\n    from: s \"first line\""),
      finds: "1️⃣ error[unknown-choice]: 'allegedly' is no hedge; did you mean 'alleged'?"
    )
  }

  @Test func takesTheGradesOfTheAdmiraltyOnly() {
    expect(
      withActor("facts:\n  - founded: 2014\n    credibility: 1️⃣7\n    from: s \"first line\""),
      finds: "1️⃣ error[bad-value]: '7' is no grade"
    )
  }

  @Test func warnsOfAStatementThatRestsOnNothing() {
    expect(
      withActor("facts:\n  - 1️⃣founded: 2014"),
      finds: "1️⃣ warning[no-evidence]: the statement 'founded' rests on no source"
    )
  }

  @Test func refusesAStatementThatIsThereTwice() {
    let wiki = withActor(
      """
      facts:
        - founded: 2014
          from: s "first line"
        - 1️⃣founded: 2014
          from: s "second line"
        - founded: 2014
          by: somebody
          from: s "second line"
      """
    )
    expect(wiki, finds: "1️⃣ error[duplicate-statement]: 'founded: 2014' is stated twice")
  }

  /// Each part of what an anchor is made of tells two statements apart.
  @Test(arguments: ["by: x", "as: x", "who: x", "unit: x", "place: x", "when: 2015", "until: 2015"])
  func tellsStatementsApartByTheirQualifiers(qualifier: String) {
    let fact = "  - founded: 2014\n    from: s \"first line\"\n"
    expect(withActor("facts:\n\(fact)\(fact)    \(qualifier)"))
  }
}

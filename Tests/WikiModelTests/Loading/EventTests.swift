import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiTestSupport

@Suite struct EventTests {
  @Test func readsWhatHappenedWhereAndWhen() throws {
    let model = load(
      withEvent("time: 03:00~\nplace: [Dumayr, Syria]\nfrom: s \"first line\"\nnote: N\nreviewed: 2026-11-21").files
    )
    #expect(model.diagnostics == [])
    let event = try #require(model.value.events.first)
    #expect(event.places.map(\.text) == ["Dumayr", "Syria"])
    #expect(event.time?.words == "about 03:00")
    #expect(event.evidence.map { $0.passage?.paragraph } == [2])
    #expect(event.commons.note == "N")
    #expect(event.commons.reviewed?.words == "21 November 2026")
  }

  @Test func leadsOnlyToOtherEvents() {
    expect(
      withEvent("led to: [1️⃣e, 2️⃣b, 3️⃣f]"),
      finds: "1️⃣ error[about-itself]: 'e' is this event itself",
      "2️⃣ error[wrong-kind]: 'b' is an actor, not an event",
      "3️⃣ error[unknown-id]: no record is called 'f'"
    )
  }

  @Test func isNotPartOfItself() {
    expect(withEvent("part of: 1️⃣e"), finds: "1️⃣ error[about-itself]: 'e' is this event itself")
  }

  @Test func isNotPartOfItselfByWayOfOthers() {
    expect(
      MarkedTree(
        stringLiteral: event("a", "part of: b", mark: "1️⃣") + event("b", "part of: c") + event("c", "part of: a")
          + event("d", "part of: a")
      ),
      finds: "1️⃣ error[about-itself]: an event is part of itself: a is part of b is part of c is part of a"
    )
  }

  @Test func isNotPartOfItselfByAnyOfSeveralWays() {
    expect(
      MarkedTree(
        stringLiteral: event("a", "part of: [z, b]", mark: "1️⃣") + event("b", "part of: [z, a]") + event("z", "")
      ),
      finds: "1️⃣ error[about-itself]: an event is part of itself: a is part of b is part of a"
    )
  }

  @Test func mayBePartOfOneWholeByTwoWays() {
    expect(
      MarkedTree(
        stringLiteral: event("a", "part of: [b, c]") + event("b", "part of: d") + event("c", "part of: d")
          + event("d", "")
      )
    )
  }

  /// A chain of a length that would be too deep for a function that calls itself.
  @Test func mayBePartOfALongChain() {
    let length = 20_000
    var files = FileTree()
    for number in 0..<length {
      let whole = number + 1 < length ? "part of: e\(number + 1)\n" : ""
      files["Site/events/e\(number).md"] = Array(
        "---\nname: N\nkind: attack\ndate: 2019\n\(whole)---\n".utf8
      )
    }
    #expect(load(files).diagnostics == [])
  }

  private func event(_ id: String, _ lines: String, mark: String = "") -> String {
    "-- Site/events/\(id).md --\n\(mark)---\nname: N\nkind: attack\ndate: 2019\n\(lines)\n---\n"
  }
}

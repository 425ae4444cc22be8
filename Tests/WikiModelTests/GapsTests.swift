import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiTestSupport

/// What readers would look for in a record and do not find.
@Suite struct GapsTests {
  @Test func asksOfFewActorsWhatIsUsual() {
    #expect(gaps(persons: 3, born: 0) == ["date of birth", "nationality", "a post or an occupation"])
    #expect(gaps(persons: 3, born: 3) == ["nationality", "a post or an occupation"])
  }

  @Test func asksOfManyOnlyWhatTheSourcesTellOfSome() {
    #expect(gaps(persons: 20, born: 3) == [])
    #expect(gaps(persons: 20, born: 4) == ["date of birth"])
  }

  @Test(arguments: [
    ("attack", ["where it was", "who was responsible", "how many people were killed", "how many people were injured"]),
    ("meeting", ["where it was"]), ("law", []), ("designation", []), ("statement", []),
  ])
  func asksForThePlaceOfWhatHappensSomewhere(kind: String, gaps: [String]) throws {
    let files: FileTree = "-- Site/events/e.md --\n---\nname: E\nkind: KIND\ndate: 2020\n---\n"
    var tree = files
    tree["Site/events/e.md"] = files["Site/events/e.md"].map {
      Array(String(decoding: $0, as: UTF8.self).replacing("KIND", with: kind).utf8)
    }
    let model = load(tree).value
    #expect(Gaps(model).of(RecordReference(.events, try #require(RecordID("e")))) == gaps)
  }

  /// What is not known of the last of some persons, the first of whom have a date of birth.
  private func gaps(persons: Int, born: Int) -> [String] {
    var files = FileTree()
    files["seeds/s.txt"] = Array("Born then".utf8)
    files["Site/sources/s.md"] = Array("---\npublisher: P\ndate: 2019\n---\n".utf8)
    for number in 1...persons {
      let fact = number <= born ? "facts:\n  - born: 1950\n    from: s \"Born then\"\n" : ""
      let path = "Site/actors/p\(number).md"
      files[RelativePath(stringLiteral: path)] = Array("---\nname: P \(number)\nkind: person\n\(fact)---\n".utf8)
    }
    let model = load(files).value
    return model.actors.last { $0.id.description == "p\(persons)" }.map { Gaps(model).of($0.commons.reference) } ?? []
  }
}

import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiTestSupport

/// Statements in, status out, in words that an editor can read.
///
/// Articles: `ap` and `afp` of two agencies; `post` of a paper that prints AP; `herald` of another paper, with no origin.
/// Actors: the group `g`, its leader `p`, the body `h`, the hostile group `foe`; the event is `e`.
@Suite struct StatusTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let title: String
    let statements: [String]
    let statuses: [String]

    init(_ title: String, _ statements: [String], _ statuses: [String]) {
      self.title = title
      self.statements = statements
      self.statuses = statuses
    }

    var testDescription: String { title }
  }

  static let table: [Row] = [
    Row("One article", ["founded: 2014; from: ap"], ["single source"]),
    Row("Two agencies", ["founded: 2014; from: [ap, afp]"], ["2 independent origins"]),
    Row("An agency, and a paper that prints it", ["founded: 2014; from: [ap, post]"], ["single source"]),
    Row("A paper that relies on an agency", ["founded: 2014; from: [ap, herald]; via: ap-agency"], ["single source"]),
    Row("No article", ["founded: 2014"], ["no source"]),
    Row(
      "Two statements that say the same",
      ["founded: 2014; from: ap", "founded: 2014; by: Anybody; from: afp"],
      ["2 independent origins", "2 independent origins"]
    ),
    Row(
      "A year, and a month of it: the month stands for the year, too",
      ["founded: 2014; from: ap", "founded: 2014-06; from: afp"],
      ["2 independent origins", "single source"]
    ),
    Row(
      "Two years",
      ["founded: 2014; from: ap", "founded: 2015; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "Two years, one of them approximate",
      ["founded: 2014~; from: ap", "founded: 2015; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "A date, and unknown",
      ["founded: 2014; from: ap", "founded: unknown; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "67 and about 70",
      ["fighters: 67; from: ap", "fighters: 70~; from: afp"],
      ["single source", "single source"]
    ),
    Row("67 and about 100", ["fighters: 67; from: ap", "fighters: 100~; from: afp"], ["contested", "contested"]),
    Row(
      "67 lies in 60 to 70",
      ["fighters: 60-70; from: ap", "fighters: 67; from: afp"],
      ["2 independent origins", "single source"]
    ),
    Row("None and some", ["fighters: none; from: ap", "fighters: 5+; from: afp"], ["contested", "contested"]),
    Row(
      "Two numbers at two times",
      ["fighters: 5; when: 2014; from: ap", "fighters: 90; when: 2019; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "The same number at two times",
      ["fighters: 5; when: 2014; from: ap", "fighters: 5; when: 2019; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "The largest number there is, about",
      ["fighters: 9223372036854775807~; from: ap", "fighters: 5; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "Two years before our era",
      ["founded: -0500; from: ap", "founded: -0300; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "Two numbers, one without a time",
      ["fighters: 5; when: 2014; from: ap", "fighters: 90; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "Two numbers of two kinds of people",
      ["fighters: 5; who: snipers; from: ap", "fighters: 90; who: cooks; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "The same money, written in two ways",
      ["budget: USD 3.3 billion; from: ap", "budget: USD 3300 million; from: afp"],
      ["2 independent origins", "2 independent origins"]
    ),
    Row(
      "Money of two currencies",
      ["budget: USD 3 billion; from: ap", "budget: IQD 4 trillion; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "Two ideologies are no contradiction",
      ["ideology: Islamism; from: ap", "ideology: socialism; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "Two legal statuses are one",
      ["state status: legal; from: ap", "state status: illegal; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "A town, and the province it lies in",
      ["headquarters: town; from: ap", "headquarters: province; from: afp"],
      ["single source", "2 independent origins"]
    ),
    Row("Two towns", ["headquarters: town; from: ap", "headquarters: city; from: afp"], ["contested", "contested"]),
    Row("A passage against it", ["founded: 2014; from: ap; disputed by: afp"], ["contested"]),
    Row(
      "The editor prefers one",
      ["founded: 2014; from: ap; rank: prefer; because: x", "founded: 2015; from: afp"],
      ["preferred by the editor", "contested"]
    ),
    Row(
      "The editor rejects one: the other stands",
      ["founded: 2014; from: ap; rank: reject; because: x", "founded: 2015; from: afp"],
      ["rejected by the editor", "single source"]
    ),
    Row("The group says it of itself", ["fighters: 9; by: g; from: ap"], ["single source, says it of itself"]),
    Row("Its leader says it", ["fighters: 9; by: p; from: ap"], ["single source, says it of itself"]),
    Row("Its enemy says it", ["fighters: 9; by: foe; from: ap"], ["single source, said by an opponent"]),
    Row("Somebody else says it", ["fighters: 9; by: h; from: ap"], ["single source"]),
  ]

  @Test(arguments: table)
  func isWhatTheTableSays(row: Row) {
    #expect(statuses("Site/actors/g.md", "facts", row.statements) == row.statuses, "\(row.title)")
  }

  static let ties: [Row] = [
    Row(
      "Chief and deputy chief",
      ["leader of: g; as: chief; from: ap", "leader of: g; as: deputy chief; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "Chief, and a leader in no words",
      ["leader of: g; as: chief; from: ap", "leader of: g; from: afp"],
      ["2 independent origins", "2 independent origins"]
    ),
    Row(
      "Chief, then deputy chief",
      ["leader of: g; as: chief; when: 2014; from: ap", "leader of: g; as: deputy; when: 2019; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "Leader and deputy leader",
      ["leader of: g; from: ap", "deputy leader of: g; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "Member and leader",
      ["leader of: g; from: ap", "member of: g; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "Leader of two groups",
      ["leader of: g; from: ap", "leader of: foe; from: afp"],
      ["single source", "single source"]
    ),
  ]

  @Test(arguments: ties)
  func isWhatTheTableSaysOfTies(row: Row) {
    #expect(statuses("Site/actors/q.md", "relations", row.statements) == row.statuses, "\(row.title)")
  }

  @Test func countsATieThatIsWrittenOnBothSidesAsOne() {
    var files = Self.files
    files["Site/actors/q.md"] = Self.record("name: Q\nkind: person", "relations", ["member of: h; from: ap"])
    files["Site/actors/h.md"] = Self.record("name: H\nkind: organization", "relations", ["has member: q; from: afp"])
    let model = load(files).value
    let book = StatusBook(model)
    let ties = model.statements.filter { ["member of", "has member"].contains($0.property) }
    #expect(ties.map { book[$0].standing.words } == ["2 independent origins", "2 independent origins"])
  }

  static let roles: [Row] = [
    Row(
      "Carried out and denied",
      ["carried out by: g; from: ap", "denied by: g; from: afp"],
      ["contested", "contested"]
    ),
    Row(
      "Denied by somebody else",
      ["carried out by: g; from: ap", "denied by: h; from: afp"],
      ["single source", "single source"]
    ),
    Row(
      "Two agencies say who did it",
      ["carried out by: g; from: ap", "carried out by: g; from: afp"],
      ["2 independent origins", "2 independent origins"]
    ),
    Row("Claimed by itself", ["claimed by: g; by: g; from: ap"], ["single source, says it of itself"]),
    Row(
      "Two who did it",
      ["carried out by: g; from: ap", "carried out by: h; from: ap"],
      ["single source", "single source"]
    ),
  ]

  @Test(arguments: roles)
  func isWhatTheTableSaysOfRoles(row: Row) {
    #expect(statuses("Site/events/e.md", "actors", row.statements) == row.statuses, "\(row.title)")
  }

  @Test func saysWhenItIsAttested() {
    let row = ["founded: 2014; from: [afp, ap]", "fighters: 3; when: 2001; from: ap", "members: 4"]
    let model = wiki("Site/actors/g.md", "facts", row)
    let book = StatusBook(model)
    let attested = model.actors.first { $0.id.description == "g" }?.facts.map { statement in
      book[statement].attested.map { "\($0.first.text) \($0.last.text)" } ?? "never"
    }
    #expect(attested == ["2019-03 2020-05", "2001 2001", "never"])
  }

  /// What an editor reads of each statement.
  private func statuses(_ path: RelativePath, _ list: String, _ statements: [String]) -> [String] {
    let model = wiki(path, list, statements)
    let book = StatusBook(model)
    return model.statements.filter { $0.span.file == path }.filter {
      !Self.fixed.contains($0.property) || list != "facts"
    }
    .map { statement in
      let status = book[statement]
      let asides = [status.isSelfReported ? "says it of itself" : "", status.isHostile ? "said by an opponent" : ""]
      return ([status.standing.words] + asides.filter { !$0.isEmpty }).joined(separator: ", ")
    }
  }

  /// The ties that the fixture has for all tests.
  private static let fixed = ["led by", "opposes"]

  private func wiki(_ path: RelativePath, _ list: String, _ statements: [String]) -> Model {
    var files = Self.files
    let head = files[path].map { String(decoding: $0, as: UTF8.self).replacing("---\n", with: "") } ?? ""
    files[path] = Self.record(head, list, statements)
    let loaded = load(files)
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return loaded.value
  }

  private static func record(_ head: String, _ list: String, _ statements: [String]) -> [UInt8] {
    let items = statements.map { "  - " + $0.split(separator: "; ").joined(separator: "\n    ") }
    return Array(
      "---\n\(head.hasSuffix("\n") || head.isEmpty ? head : head + "\n")\(list):\n\(items.joined(separator: "\n"))\n---\n"
        .utf8
    )
  }

  private static let files = FileTree(
    txtar: """
      -- Site/sources/ap.md --
      ---
      publisher: ap-agency
      date: 2020-05
      ---
      -- Site/sources/afp.md --
      ---
      publisher: AFP
      date: 2019-03
      ---
      -- Site/sources/post.md --
      ---
      publisher: The Post
      origin: ap-agency
      date: 2020
      ---
      -- Site/sources/herald.md --
      ---
      publisher: The Herald
      date: unknown
      ---
      -- Site/actors/ap-agency.md --
      ---
      name: AP Agency
      kind: media
      ---
      -- Site/actors/g.md --
      ---
      name: Group
      kind: armed-group
      relations:
        - led by: p
          from: ap
        - opposes: foe
          from: ap
      ---
      -- Site/actors/p.md --
      ---
      name: Leader
      kind: person
      ---
      -- Site/actors/q.md --
      ---
      name: Person
      kind: person
      ---
      -- Site/actors/h.md --
      ---
      name: Body
      kind: organization
      ---
      -- Site/actors/foe.md --
      ---
      name: Enemy
      kind: armed-group
      ---
      -- Site/events/e.md --
      ---
      name: Event
      kind: attack
      date: 2020
      ---
      -- Site/places/town.md --
      ---
      within: province
      ---
      -- Site/places/city.md --
      ---
      name: City
      ---
      -- Site/places/province.md --
      ---
      name: Province
      ---
      """
  )
}

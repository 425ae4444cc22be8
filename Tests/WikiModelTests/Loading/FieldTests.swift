import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiTestSupport

@Suite struct FieldTests {
  static let kinds: [RecordKind] = [.sources, .actors, .events, .pages]

  @Test(arguments: kinds)
  func refusesEveryKeyThatIsNotBuiltYet(kind: RecordKind) {
    for field in FieldDeclaration.fields(of: kind) where field.need == .notYet {
      expect(
        MarkedTree(stringLiteral: record(kind, "1️⃣\(field.name): x\n")),
        finds: "1️⃣ error[not-yet]: the key '\(field.name)' is not built yet"
      )
    }
  }

  @Test(arguments: kinds)
  func missesEveryFieldThatIsNeeded(kind: RecordKind) {
    for field in FieldDeclaration.fields(of: kind) where field.need == .needed {
      expect(
        MarkedTree(stringLiteral: record(kind, "", without: field.name)),
        finds: "1️⃣ error[missing-field]: '\(field.name)' is missing"
      )
    }
  }

  @Test func refusesEverySettingThatIsNotBuiltYet() {
    for field in FieldDeclaration.site where field.need == .notYet {
      expect(
        MarkedTree(stringLiteral: "-- Site/site.yml --\ntitle: T\nrights: full\n1️⃣\(field.name): x\n"),
        finds: "1️⃣ error[not-yet]: the key '\(field.name)' is not built yet"
      )
    }
  }

  @Test(arguments: ["disputed by", "disputed_by", "disputed-by"])
  func takesAKeyWithSpacesHyphensOrUnderscores(key: String) {
    let model = load(
      withActor(
        """
        facts:
          - founded: 2014
            from: s "first line"
            \(key): s "second line"
        """
      ).files
    )
    #expect(model.diagnostics == [])
    #expect(model.value.actors[0].facts[0].disputed.count == 1)
  }

  @Test func suggestsTheNearestKey() {
    expect(
      withActor("1️⃣alias: X\n2️⃣zzz: X"),
      finds: "1️⃣ error[unknown-key]: no key is called 'alias'; did you mean 'aliases'?",
      "2️⃣ error[unknown-key]: no key is called 'zzz'"
    )
  }

  @Test func refusesAnEmptyValue() {
    expect(withActor("1️⃣note: ''"), finds: "1️⃣ error[empty-value]: 'note' has no value")
  }

  @Test func refusesAValueOfTheWrongShape() {
    expect(withActor("note: 1️⃣[a, b]"), finds: "1️⃣ error[wrong-shape]: 'note' takes one text")
    expect(
      withActor("same as:\n  - 1️⃣a: b"),
      finds: "1️⃣ error[wrong-shape]: 'same as' takes a list of texts"
    )
    expect(withActor("facts: 1️⃣founded"), finds: "1️⃣ error[wrong-shape]: 'facts' takes a list")
    expect(
      withActor("facts:\n  - 1️⃣founded"),
      finds: "1️⃣ error[wrong-shape]: 'facts' takes a map in each item"
    )
    expect(
      withActor("ignore: 1️⃣undated"),
      finds: "1️⃣ error[wrong-shape]: 'ignore' takes a map, one 'key: value' a line"
    )
    expect(
      withActor("facts:\n  - founded: 1️⃣[2014, 2015]\n    from: s \"first line\""),
      finds: "1️⃣ error[wrong-shape]: 'founded' takes one value"
    )
  }

  @Test func takesOneValueWhereAListMayStand() {
    let model = load(withActor("aliases: SB\nsame as: https://example.org/a").files)
    #expect(model.diagnostics == [])
    #expect(model.value.actors[0].aliases.map(\.text) == ["SB"])
    #expect(model.value.actors[0].commons.sameAs.map(\.text) == ["https://example.org/a"])
  }

  @Test func readsAnAliasOfOneSource() {
    expect(
      withActor("aliases:\n  - SB\n  - text: The Body\n    only in: 1️⃣nowhere"),
      finds: "1️⃣ error[unknown-id]: no record is called 'nowhere'"
    )
    expect(
      withActor("aliases:\n  - 1️⃣text: The Body"),
      finds: "1️⃣ error[missing-field]: 'only in' is missing"
    )
  }

  @Test func readsWhatIsSaidOfNames() {
    let model = load(withActor("script: arabic\nshort: Body\nnot: [Great Body]").files)
    #expect(model.diagnostics == [])
    #expect(model.value.actors[0].script == .arabic)
    #expect(model.value.actors[0].shortNames.map(\.text) == ["Body"])
    #expect(model.value.actors[0].otherNames == ["Great Body"])
    expect(
      withActor("script: 1️⃣arabian"),
      finds: "1️⃣ error[unknown-choice]: 'arabian' is no script; did you mean 'arabic'?"
    )
  }

  @Test func readsWhatASourceSaysOfNames() {
    expect(
      MarkedTree(stringLiteral: record(.sources, "mentions:\n  - text: A\n    is: 1️⃣nobody\n")),
      finds: "1️⃣ error[unknown-id]: no record is called 'nobody'"
    )
    expect(
      MarkedTree(stringLiteral: record(.sources, "mentions:\n  - 1️⃣text: A\n")),
      finds: "1️⃣ error[wrong-shape]: 'mentions' takes either 'is' or 'not' in each item"
    )
  }

  @Test func readsPairsOfWords() {
    expect(
      "-- Site/site.yml --\ntitle: T\nrights: full\nequivalences: [a = b, 1️⃣a b]\n",
      finds: "1️⃣ error[bad-value]: 'a b' is no pair of words"
    )
  }

  @Test func knowsThreeKindsOfRights() {
    expect(
      MarkedTree(stringLiteral: record(.sources, "rights: 1️⃣excerpts\n")),
      finds: "1️⃣ error[unknown-choice]: 'excerpts' is no rights; did you mean 'excerpt'?"
    )
    expect(
      "-- Site/site.yml --\ntitle: T\nrights: 1️⃣none\n",
      finds: "1️⃣ error[unknown-choice]: 'none' is no rights"
    )
  }

  @Test func readsThresholdsOfExcerpts() {
    expect(
      "-- Site/site.yml --\ntitle: T\nthresholds:\n  excerpt share: 1️⃣15%\n  2️⃣excerpts: 3\n",
      finds: "1️⃣ error[bad-value]: '15%' is no whole number",
      "2️⃣ error[unknown-key]: no key is called 'excerpts'"
    )
  }

  @Test func namesTheChoicesOfAVocabulary() {
    let wiki: MarkedTree = """
      -- Site/actors/a.md --
      ---
      name: N
      kind: 1️⃣armed group
      ---
      """
    expect(wiki, finds: "1️⃣ error[unknown-choice]: 'armed group' is no kind; did you mean 'armed-group'?")
    #expect(
      load(wiki.files).diagnostics.map(\.hints) == [
        [
          "Write one of: person, armed-group, force, state-body, party, coalition, media, think-tank, organization, company, state, community, unnamed."
        ]
      ]
    )
  }

  @Test func refusesADateThatCannotBe() {
    expect(
      """
      -- Site/events/e.md --
      ---
      name: N
      kind: attack
      date: 2019-1️⃣13-45
      ---
      """,
      finds: "1️⃣ error[bad-value]: month 13 does not exist"
    )
  }

  /// Only what is missing is reported, and not that there were no such records.
  @Test func knowsRecordsThatLackSomething() {
    expect(
      """
      -- Site/site.yml --
      title: T
      rights: full
      home: [a, e, p]
      -- Site/actors/a.md --
      1️⃣---
      kind: no-kind
      facts:
        - founded: 2014
          from: s "words"
      ---
      -- Site/events/e.md --
      2️⃣---
      name: N
      date: 2019
      part of: f
      ---
      -- Site/events/f.md --
      3️⃣---
      name: N
      kind: attack
      ---
      -- Site/pages/p.md --
      4️⃣---
      menu: 1
      ---
      -- Site/sources/s.md --
      5️⃣---
      date: 2019
      ---
      -- seeds/s.txt --
      Some words.
      """,
      finds: "1️⃣ error[missing-field]: 'name' is missing",
      "Site/actors/a.md:2:7 error[unknown-choice]: 'no-kind' is no kind",
      "2️⃣ error[missing-field]: 'kind' is missing",
      "3️⃣ error[missing-field]: 'date' is missing",
      "4️⃣ error[missing-field]: 'title' is missing",
      "5️⃣ error[missing-field]: 'publisher' is missing"
    )
  }

  @Test func warnsOfARecordWithoutADate() {
    expect(
      """
      -- Site/events/e.md --
      ---
      name: N
      kind: attack
      date: 1️⃣unknown
      ---
      -- Site/sources/s.md --
      ---
      publisher: P
      date: 2️⃣unknown
      ---
      """,
      finds: "1️⃣ warning[undated]: 'e' has no date",
      "2️⃣ warning[undated]: 's' has no date"
    )
  }

  @Test func refusesAPlaceInTheMenuThatIsNoSmallNumber() {
    for text in ["-1", "1000", "two", "01", "+1"] {
      expect(
        MarkedTree(stringLiteral: record(.pages, "menu: 1️⃣\(text)\n")),
        finds: "1️⃣ error[bad-value]: '\(text)' is no place in the menu"
      )
    }
  }

  @Test func refusesToIgnoreWithoutAReason() {
    expect(
      withActor("ignore:\n  1️⃣undated: ''"),
      finds: "1️⃣ error[ignore-without-reason]: 'undated' is ignored without a reason"
    )
  }

  /// The smallest whole record of a kind with further lines, perhaps without one that it needs.
  private func record(_ kind: RecordKind, _ lines: String, without missing: String = "") -> String {
    let needed: [(String, String)] =
      switch kind {
      case .sources: [("publisher", "P"), ("date", "2019")]
      case .actors: [("name", "N"), ("kind", "person")]
      case .events: [("name", "N"), ("kind", "attack"), ("date", "2019")]
      case .pages: [("title", "T")]
      case .places, .terms: []
      }
    let fields = needed.filter { $0.0 != missing }.map { "\($0.0): \($0.1)\n" }.joined()
    let mark = missing.isEmpty ? "" : "1️⃣"
    return "-- Site/\(kind.rawValue)/x.md --\n\(mark)---\n\(fields)\(lines)---\n"
  }
}

import Foundation
import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiRecords

@Suite struct RecordSchemaTests {
  @Test func acceptsTheExamplesOfTheReference() throws {
    var cases: [(form: SchemaOracle.Form, yaml: String)] = []
    for kind in RecordKind.allCases {
      cases += examples(FieldDeclaration.fields(of: kind)).map { (.record(kind), $0) }
    }
    for field in FieldDeclaration.statement {
      let because = field.name == "rank" ? "\n    because: reasons" : ""
      cases.append(
        (.record(.actors), "name: N\nkind: force\nfacts:\n  - founded: 2014\n    \(field.example)\(because)")
      )
    }
    cases += examples(FieldDeclaration.site.filter { $0.need != .notYet }).map { (.site, $0) }
    for (fault, text) in zip(try SchemaOracle.faults(of: cases), cases) { #expect(fault == "", "\(text.yaml)") }
  }

  /// Each field in a record that has all needed ones.
  private func examples(_ fields: [FieldDeclaration]) -> [String] {
    fields.map { field in
      let needed = fields.filter { $0.need == .needed && $0.name != field.name }
      return (needed + [field]).map(\.example).joined(separator: "\n")
    }
  }

  @Test func acceptsTheRecordsOfThisRepository() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Site")
    let settings = try Data(contentsOf: root.appending(path: "site.yml"))
    let entries = RecordFile.readMap(Array(settings), path: SiteSettings.path).value
    var cases: [(form: SchemaOracle.Form, yaml: String)] = [(.site, String(decoding: settings, as: UTF8.self))]
    for kind in RecordKind.allCases {
      let folder = root.appending(path: kind.rawValue)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        cases.append((.record(kind), String(text.components(separatedBy: "\n---\n")[0].dropFirst(4))))
      }
    }
    let words = SiteSettings.read(entries, folderName: "x").value.vocabulary
    #expect(cases.count > 100)
    for (fault, text) in zip(try SchemaOracle.faults(of: cases, words), cases) { #expect(fault == "", "\(text.yaml)") }
  }

  private static let wrong: [(form: SchemaOracle.Form, yaml: String)] = [
    (.record(.actors), "kind: person"),
    (.record(.actors), "name: Ann\nkind: persn"),
    (.record(.actors), "name: Ann\nkind: person\naliasses: [Annie]"),
    (.record(.actors), "name: Ann\nkind: person\npublic: true"),
    (.record(.actors), "name: [Ann]\nkind: person"),
    (.record(.actors), "name:\nkind: person"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  founded: 2014"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - founded: 2014\n    members: 20"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - from: report"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - founded: last year"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - member of: x"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - fighters: about 20"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - budget: 3 billion"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - founded: 2014\n    from: report said so"),
    (.record(.actors), "name: N\nkind: force\nfacts:\n  - founded: 2014\n    rank: reject"),
    (.record(.actors), "name: N\nkind: force\nrelations:\n  - leader: x"),
    (.record(.actors), "name: N\nkind: force\nimage: x.png"),
    (.record(.actors), "name: N\nkind: force\nformerly: Old Name"),
    (.record(.events), "name: E\nkind: raid\ndate: 03/04/2025"),
    (.record(.events), "name: E\nkind: raid\ndate: March 2025"),
    (.record(.events), "name: E\nkind: raid"),
    (.record(.events), "name: E\nkind: raid\ndate: 2025\ntime: 3 pm"),
    (.record(.events), "name: E\nkind: raid\ndate: 2025\nactors:\n  - killer: x"),
    (.record(.sources), "publisher: P\ndate: 2020\nurl: www.example.org"),
    (.record(.sources), "publisher: P\ndate: 2020\nlines: 1 - 60"),
    (.record(.sources), "publisher: P\ndate: 2020\nzones:\n  footer: 7"),
    (.record(.sources), "publisher: P\ndate: 2020\ncorrections:\n  - date: 2020-01-01"),
    (.record(.places), "at: 33 N, 36 E"),
    (.record(.places), "precision: roughly"),
    (.record(.terms), "aliases: x"),
    (.record(.pages), "title: T\nmenu: first"),
    (.site, "title: T\nbase url: example.org"),
    (.site, "title: T\nfacts:\n  prisoners: number"),
    (.site, "title: T\nfeed limit: 20"),
    (.site, "rights: full"),
  ]

  @Test func refusesWhatIsWrong() throws {
    for (fault, text) in zip(try SchemaOracle.faults(of: Self.wrong), Self.wrong) {
      #expect(fault != "", "\(text.form): \(text.yaml)")
    }
  }

  @Test func takesKeysInEachSpelling() throws {
    let keys = ["disputed by", "disputed-by", "disputed_by", "Disputed By"]
    let facts = ["member groups", "member-groups", "member_groups", "member groupies"]
    let cases: [(form: SchemaOracle.Form, yaml: String)] = zip(keys, facts).map { key, fact in
      (.record(.actors), "name: N\nkind: force\nfacts:\n  - \(fact): 3\n    \(key): report")
    }
    #expect(try SchemaOracle.faults(of: cases).map(\.isEmpty) == [true, true, true, false])
  }

  @Test func takesTheWordsOfTheWiki() throws {
    let settings = """
      kinds:
        actors: [tribe]
      facts:
        prisoners: count
      relations:
        guards: guarded by
      roles: [negotiator]
      """
    let entries = RecordFile.readMap(Array(settings.utf8), path: SiteSettings.path).value
    let words = SiteSettings.read(entries, folderName: "x").value.vocabulary
    let cases: [(form: SchemaOracle.Form, yaml: String)] = [
      (.record(.actors), "name: N\nkind: tribe\nfacts:\n  - prisoners: 3\nrelations:\n  - guarded by: x"),
      (.record(.events), "name: E\nkind: raid\ndate: 2020\nactors:\n  - negotiator: x"),
    ]
    #expect(try SchemaOracle.faults(of: cases, words) == ["", ""])
    #expect(try !SchemaOracle.faults(of: cases).contains(""))
  }
}

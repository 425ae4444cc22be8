import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@Suite struct SchemaCommandTests {
  @Test func printsASchemaWhereThereIsNoWiki() async throws {
    let outcome = try await TestWiki("").run("schema term")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    try expectGolden(outcome.output, "schema-term.json")
  }

  @Test func hasTheWordsOfTheWiki() async throws {
    let wiki = try TestWiki(
      .blueBand.replacing("title: Little", with: "title: Little\nkinds:\n  actors: [tribe]", in: "Site/site.yml")
    )
    let inside = await wiki.run("schema actor", in: wiki.root.folder("Site"))
    let named = await wiki.run("schema actor --root wiki", in: wiki.box)
    let outside = await wiki.run("schema actor", in: wiki.box)
    #expect(inside.output.contains("\"tribe\"") && inside == named)
    #expect(outside.code == 0 && !outside.output.contains("\"tribe\""))
  }

  /// Fields of other programs that the wiki keeps may hold anything.
  @Test func takesTheFieldsOfOtherProgramsThatTheWikiNames() async throws {
    let wiki = try TestWiki(.blueBand.with("-- Site/site.yml --\ntitle: T\nother fields: [css-classes, name]\n"))
    let schema = await wiki.run("schema page").output
    #expect(schema.contains(#""css classes": {}"#), "\(schema)")
    #expect(schema.contains(#""^css[-_ ]classes$": {}"#))
  }

  @Test(arguments: ["source", "actor", "event", "place", "term", "page", "site"])
  func printsJSON(what: String) async throws {
    let outcome = try await TestWiki("").run(["schema", what])
    let schema = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
  }

  @Test func refusesAWikiThatIsNone() async throws {
    let outcome = try await TestWiki("").run("schema actor --root nowhere")
    #expect(outcome.code == 2 && outcome.output.isEmpty)
  }
}

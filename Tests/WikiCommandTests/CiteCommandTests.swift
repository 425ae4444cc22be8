import Foundation
import Testing
import WikiFiles
import WikiTestSupport

/// `dossier cite`.
@Suite struct CiteCommandTests {
  private static let wiki = FileTree(
    txtar: """
      -- seeds/new.txt --
      A raid: the Blue Band killed three people near “Green Street” #1.

      Ann Hill of the Blue Band said so.
      -- seeds/old.txt --
      The Blue Band was founded in 2014.

      Reader: the blue bandits are bad.

      Share the Blue Band.
      Share the Blue Band.

      He asked ["who"] and left.
      -- Site/sources/new.md --
      ---
      publisher: The Paper
      date: 2020
      redact:
        - text: Ann Hill
          say: "[a relative]"
      ---
      -- Site/sources/old.md --
      ---
      publisher: The Paper
      date: 2019
      status: draft
      zones:
        comment: 3
        boilerplate: 5-6
      ---
      -- Site/sources/data.md --
      ---
      publisher: The Paper
      date: 2018
      ---
      """
  )

  @Test func printsTheLinesToPaste() async throws {
    let outcome = try await cite("the", "BLUE band")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        seeds/old.txt:1:1: old (draft)
          The Blue Band was founded in 2014.
            from: old "The Blue Band"
            [@old "The Blue Band"]

        seeds/old.txt:5:7: old, boilerplate (draft)
          Share the Blue Band.
            from: old boilerplate "the Blue Band"
            [@old boilerplate "the Blue Band"]

        seeds/new.txt:1:9: new
          A raid: the Blue Band killed three people near “Green Street” #1.
            from: 'new "raid: the Blue Band"'
            [@new "raid: the Blue Band"]

        seeds/new.txt:3:13: new
          [a relative] of the Blue Band said so.
            from: new "of the Blue Band"
            [@new "of the Blue Band"]

        seeds/old.txt:3:9: old, comment (draft)
          Reader: the blue bandits are bad.
            from: old comment "the blue bandits"
            [@old comment "the blue bandits"]

        """
    )
  }

  @Test(arguments: [
    ("raid the", #"from: 'new "raid: the"'"#, #"[@new "raid: the"]"#),
    ("street 1", #"from: 'new "Street” #1"'"#, #"[@new "Street” #1"]"#),
    ("asked who and", #"from: old "asked ["who"] and""#, "[@old \"asked [”who”] and\"]"),
    ("killed … near", #"from: new "killed … near""#, #"[@new "killed … near"]"#),
  ])
  func quotesALineWhereItHasTo(words: String, from: String, prose: String) async throws {
    let outcome = try await cite(words)
    #expect(outcome.output.split(separator: "\n").suffix(2).map(String.init) == ["    " + from, "    " + prose])
  }

  @Test func saysThatRedactedWordsCannotBeCited() async throws {
    let outcome = try await cite("hill of the")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        seeds/new.txt:3:5: new
          [a relative] of the Blue Band said so.
            cannot be cited: the record of 'new' redacts words there

        """
    )
  }

  @Test func suggestsWhatComesClosest() async throws {
    let outcome = try await cite("Blue Band was formed")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("seeds/old.txt:1:5: old (draft)\n"))
    #expect(outcome.output.contains("    from: old \"Blue Band was\"\n"))
    #expect(outcome.errors == "dossier: no text says 'Blue Band was formed'; above is what comes closest\n")
  }

  @Test(arguments: [
    (["xyzzy"], 1, "dossier: no text says 'xyzzy'\n"),
    (["--source", "old", "xyzzy"], 1, "dossier: 'old' does not say 'xyzzy'\n"),
    (["--source", "data", "blue"], 1, "dossier: 'data' does not say 'blue'\n"),
    (["--source", "odl", "blue"], 2, "dossier: no source is called 'odl'; did you mean 'old'?\n"),
    (["…"], 64, "dossier: '…' holds no word to look for\n"),
  ])
  func saysWhyItFindsNothing(arguments: [String], code: Int32, errors: String) async throws {
    #expect(try await TestWiki(Self.wiki).run(["cite"] + arguments) == Outcome(code: code, errors: errors))
  }

  @Test func looksInOneSource() async throws {
    let outcome = try await cite("--source", "new", "the blue band")
    #expect(outcome.output.split(separator: "\n").filter { $0.hasPrefix("seeds/") }.count == 2)
  }

  @Test func showsTwentyPlacesUnlessAskedForAll() async throws {
    let lines = (1...25).map { "Line \($0) is here.\n" }.joined()
    let wiki = try TestWiki(FileTree(txtar: "-- seeds/a.txt --\n\(lines)"))
    let some = await wiki.run("cite is here")
    let all = await wiki.run("cite --all is here")
    #expect(some.output.split(separator: "\n").count { $0.hasPrefix("seeds/") } == 20)
    #expect(some.errors == "and 5 more; give more words, --source or --all\n")
    #expect(all.output.split(separator: "\n").count { $0.hasPrefix("seeds/") } == 25)
    #expect(all.errors.isEmpty)
  }

  @Test func marksTheWordsOnATerminal() async throws {
    let wiki = try TestWiki(Self.wiki)
    let coloured = await wiki.run("cite was founded", terminal: .withColour)
    let plain = await wiki.run("cite was founded", terminal: .withoutColour)
    #expect(coloured.output.contains("Blue Band \u{1B}[1;32mwas founded\u{1B}[0m in 2014."))
    #expect(!plain.output.contains("\u{1B}"))
  }

  @Test func printsJSONForPrograms() async throws {
    let outcome = try await cite("--format", "json", "was found")
    let none = try await cite("--format", "json", "xyzzy")
    #expect(
      outcome.output == #"""
        [
        {"source":"old","file":"old.txt","line":1,"column":15,"text":"was founded","zone":"body","match":"begun","from":"from: old \"was founded\"","prose":"[@old \"was founded\"]"}
        ]

        """#
    )
    #expect(none.output == "[]\n" && none.code == 1)
  }

  /// Somebody who is still writing a record needs the tool most.
  @Test func worksWhileOtherRecordsAreWrong() async throws {
    let wiki = try TestWiki(Self.wiki.with("-- Site/actors/bad.md --\n---\nname: [\nfrom: nothing\n---\n"))
    let outcome = await wiki.run("cite was founded")
    let wrong = try TestWiki(Self.wiki.replacing("zones:", with: "zonse:", in: "Site/sources/old.md"))
    let refused = await wrong.run("cite was founded")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(refused.code == 1 && refused.output.isEmpty)
    #expect(refused.codes == ["unknown-key"])
  }

  @Test func showsNothingThatATerminalWouldObey() async throws {
    let wiki = try TestWiki(FileTree(txtar: "-- seeds/a.txt --\nOne \u{1B}[31mtwo three.\n"))
    let outcome = await wiki.run("cite 31mtwo")
    let beside = await wiki.run("cite three")
    #expect(!outcome.output.contains("\u{1B}") && outcome.output.contains("cannot be cited: no quote leads there"))
    #expect(!beside.output.contains("\u{1B}") && beside.output.contains("from: a \"three\""))
  }

  private func cite(_ words: String...) async throws -> Outcome {
    try await TestWiki(Self.wiki).run(["cite"] + words)
  }
}

import Testing
import WikiFiles
import WikiTestSupport

@Suite struct UsageTests {
  @Test(arguments: [
    "serve", "derive", "adopt", "bundle", "export", "publish",
  ])
  func refusesPlannedVerbs(verb: String) async throws {
    let outcome = try await usage(verb)
    let withOptions = try await usage("\(verb) --port 1 x")
    #expect(outcome == Outcome(code: 64, errors: "dossier: 'dossier \(verb)' is not built yet\n"))
    #expect(withOptions == outcome)
  }

  @Test func suggestsTheNearestVerb() async throws {
    let near = try await usage("bild")
    let far = try await usage("frobnicate --jobs 2")
    #expect(near.code == 64 && far.code == 64)
    #expect(near.errors == "dossier: no verb is called 'bild'; did you mean 'build'?\n  See 'dossier --help'.\n")
    #expect(
      far.errors
        == "dossier: no verb is called 'frobnicate'; there are init, build, check, new, cite, list, explain, seal, schema, "
        + "clean, help\n  See 'dossier --help'.\n"
    )
  }

  @Test(arguments: [
    ("build --strickt", "dossier: unknown option '--strickt'. Did you mean '--strict'?"),
    ("check --jobs 0", "dossier: --jobs takes a number from 1 to 256"),
    ("check --jobs -1", "dossier: missing value for '--jobs <n>'"),
    ("check --jobs 99999999999999999999", "dossier: the value '99999999999999999999' is invalid for '--jobs <n>'"),
    (
      "check --format xml",
      "dossier: no format is called 'xml': write 'text', 'json', "
        + "'sarif' or 'github'"
    ),
    (
      "list actors --format sarif", "dossier: '--format sarif' is for findings: write 'text' or 'json'"
    ),
    (
      "build --color pink",
      "dossier: the value 'pink' is invalid for '--color <color>'. Please provide one of 'auto', 'always' or 'never'."
    ),
    ("build extra", "dossier: unexpected argument 'extra'; 'build' is about the whole wiki, and takes no file"),
    ("clean --strict", "dossier: unknown option '--strict'"),
    ("build --output", "dossier: missing value for '--output <folder>'"),
    ("--nonsense", "dossier: unknown option '--nonsense'"),
  ])
  func refusesOptionsThatItDoesNotKnow(line: String, message: String) async throws {
    let outcome = try await usage(line)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").first.map(String.init) == message)
  }

  @Test(arguments: [["build", "--output", ""], ["check", "--root", ""]])
  func refusesAFolderWithoutAName(arguments: [String]) async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("dossier: \(arguments[1]) takes a folder\n"))
  }

  @Test func printsItsVersion() async throws {
    let outcome = try await usage("--version")
    #expect(outcome == Outcome(code: 0, output: "0.1.0\n"))
  }

  @Test func showsItsHelpWhereNothingIsSaid() async throws {
    let nothing = try await usage("")
    let asked = try await usage("--help")
    #expect(nothing.output == asked.output && nothing.code == 64 && asked.code == 0)
  }

  @Test(arguments: [
    "--help", "build --help", "check --help", "clean --help", "list --help", "new --help", "cite --help",
    "explain --help",
    "seal --help", "init --help", "schema --help",
  ])
  func showsTheHelpOfEachVerb(line: String) async throws {
    let outcome = try await usage(line)
    let verb = line.split(separator: " ").first.map(String.init) ?? ""
    let again = try await usage(line == "--help" ? "help" : "help \(verb)")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(again == outcome)
    try expectGolden(outcome.output, "help-\(line == "--help" ? "dossier" : verb).txt")
  }

  private func usage(_ line: String) async throws -> Outcome { try await TestWiki("").run(line) }
}

import ArgumentParser
import WikiManual

/// The command line.
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Makes a reference wiki of source texts and short records, every quote checked.",
    discussion: """
      A wiki is a folder with 'seeds/' (the source texts) and 'Site/' (the records about them). 'dossier build' \
      turns it into 'public/', a website that opens by double-click and needs no server and no network.

      Examples:
        dossier build              build the wiki you stand in
        dossier check --strict     say everything that is wrong, and write nothing

      Exit codes: 0 all is well; 1 the wiki has errors (with --strict, warnings), or words were not found; 2 the \
      program could not do its work; 64 the command line is wrong.

      What is wrong with the wiki is a finding: it says where and ends with a code in brackets, which 'dossier check \
      --explain' tells more of. What begins with 'dossier:' is about the program or the command line.
      """,
    version: version,
    subcommands: [
      InitCommand.self, BuildCommand.self, CheckCommand.self, NewCommand.self, CiteCommand.self, ListCommand.self,
      ExplainCommand.self, SealCommand.self, SchemaCommand.self, CleanCommand.self, ManualCommand.self,
    ]
  )

  static let version = "0.1.0"

  /// The day of the version, for the manual page.
  static let versionDay = "2026-11-28"
}

/// A command that does something in its surroundings.
protocol Verb: ParsableCommand {
  /// Returns the exit code.
  func run(in surroundings: Surroundings) async throws -> Int32
}

extension ColourChoice: ExpressibleByArgument {}

/// When colours are used.
enum ColourChoice: String, CaseIterable, Sendable { case auto, always, never }

/// How findings and data are printed.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, json

  /// For findings only.
  case sarif, github

  @Sendable static func parse(_ name: String) throws -> ReportFormat {
    if let format = ReportFormat(rawValue: name) { return format }
    throw ValidationError("no format is called '\(name)': write 'text', 'json', 'sarif' or 'github'")
  }

  /// Refuses what only findings can be printed as.
  func validateForData() throws {
    switch self {
    case .text, .json: return
    case .sarif, .github: throw ValidationError("'--format \(rawValue)' is for findings: write 'text' or 'json'")
    }
  }
}

/// Where the wiki is.
struct RootOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The wiki's folder; found by looking upwards from here.", valueName: "folder"),
    completion: .directory
  )
  var root: String?

  func validate() throws {
    if root == "" { throw ValidationError("--root takes a folder") }
  }
}

/// Where the wiki and its site are.
struct PlaceOptions: ParsableArguments {
  @OptionGroup var wiki: RootOption

  @Option(
    help: ArgumentHelp("The folder of the site; 'public' in the wiki's folder unless given.", valueName: "folder"),
    completion: .directory
  )
  var output: String?

  func validate() throws {
    if output == "" { throw ValidationError("--output takes a folder") }
  }
}

/// How findings are judged and printed.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp("Keep warnings of this code silent; may be given several times.", valueName: "code"),
    completion: .list(FindingsPage.ofThisProgram.warnings)
  )
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp("Print findings as 'text', 'json', 'sarif' or 'github'.", valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.rawValue)),
    transform: ReportFormat.parse
  )
  var format = ReportFormat.text

  @Option(help: "Use colours: 'auto' (on a terminal), 'always' or 'never'.")
  var color = ColourChoice.auto

  @Flag(name: .shortAndLong, help: "Print findings only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what is being done.")
  var verbose = false
}

/// How the site is made.
struct MakingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where the site will be on the web, in the place of 'base url'.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("How many tasks work side by side; as many as there are cores unless given.", valueName: "n")
  )
  var jobs: Int?

  @Flag(help: "Show records with 'status: draft', too.")
  var drafts = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
  }
}

import ArgumentParser
import WikiBuild
import WikiDiagnostics

/// `dossier explain`.
struct ExplainCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why each name in a line of a text is linked, or is not.",
    discussion: """
      Shows every recorded name that stands in the line, the rule that made it a mention or left it text, and what to \
      write into a record to have it otherwise.

      Examples:
        dossier explain seeds/report.txt:12
        dossier explain report.txt:12 --format json
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A text below 'seeds/', or the id of an article, and the number of a line of that text.",
      valueName: "file:line"
    ),
    completion: .file()
  )
  var place: String

  @OptionGroup var places: PlaceOptions
  @OptionGroup var making: MakingOptions
  @OptionGroup var reports: ReportOptions

  func validate() throws {
    try reports.format.validateForData()
    guard parsed != nil else {
      throw ValidationError("'\(place)' is no place: write 'file:line', such as report.txt:12")
    }
  }

  private var parsed: (file: String, line: Int)? {
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let line = Int(parts[parts.count - 1]), line > 0 else { return nil }
    return (parts.dropLast().joined(separator: ":"), line)
  }

  func run(in surroundings: Surroundings) async throws -> Int32 {
    guard let (file, line) = parsed else { return 64 }
    let (build, exitCode) = try await PreparedBuild.read(places, making, reports, surroundings)
    let listing = NameListing(build)
    guard let rows = listing.explanation(of: file, line: line) else {
      surroundings.complain("no article has a line \(line) of '\(oneLine(file))' below seeds/")
      return 2
    }
    if rows.isEmpty, reports.format == .text {
      surroundings.printError("no recorded name stands in line \(line) of \(file)\n")
    }
    surroundings.print(rows.written(reports.format))
    return exitCode
  }
}

import ArgumentParser
import WikiBuild
import WikiDiagnostics

/// `dossier list`.
struct ListCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what the wiki knows of names.",
    discussion: """
      mentions    every mention of an actor in the articles, with the rule that made it
      unlinked    recorded names that stay text, each with the reason
      ambiguous   those of them that can mean several actors
      wanted      names that stand often and have no record

      The list goes to standard output, findings go to standard error.

      Examples:
        dossier list wanted
        dossier list mentions --format json
      """
  )

  enum What: String, CaseIterable {
    case mentions, unlinked, ambiguous, wanted

    private static let planned = [
      "actors", "events", "sources", "orphans", "contested", "single-source", "undated", "gaps",
    ]

    @Sendable static func parse(_ name: String) throws -> What {
      if let what = What(rawValue: name) { return what }
      if planned.contains(name) { throw ValidationError("the list '\(name)' is not built yet [not-yet]") }
      let known = allCases.map(\.rawValue)
      throw ValidationError(
        "no list is called '\(name)'\(didYouMean(name, among: known)); there are \(known.joined(separator: ", "))"
      )
    }
  }

  @Argument(help: "What to list.", transform: What.parse)
  var what: What

  @OptionGroup var places: PlaceOptions
  @OptionGroup var making: MakingOptions
  @OptionGroup var reports: ReportOptions

  func run(in surroundings: Surroundings) async throws -> Int32 {
    let (listing, exitCode) = try await NameListing.read(places, making, reports, surroundings)
    guard let listing else { return exitCode }
    let rows =
      switch what {
      case .mentions: listing.mentions
      case .unlinked: listing.unlinked
      case .ambiguous: listing.ambiguous
      case .wanted: listing.wanted
      }
    surroundings.print(rows.written(reports.format))
    return exitCode
  }
}

extension NameListing {
  /// Reads the wiki; nothing is listed where a record cannot be read.
  static func read(
    _ places: PlaceOptions,
    _ making: MakingOptions,
    _ reports: ReportOptions,
    _ surroundings: Surroundings
  ) async throws -> (listing: NameListing?, exitCode: Int32) {
    var reporter = Reporter(reports, surroundings)
    let root = try places.foundRoot(from: surroundings.folder)
    var findings: [Diagnostic] = []
    let corpus = try Corpus.read(root).unpack(into: &findings)
    reporter.show(corpus.files)
    let prepared = await prepare(corpus, making.buildOptions).unpack(into: &findings)
    let judged = reporter.judged(findings)
    reporter.report(judged.filter { $0.severity == .error }, to: .errors)
    return judged.hasErrors ? (nil, 1) : (NameListing(prepared), 0)
  }
}

extension [NameListing.Row] {
  /// The rows as lines, or as one list of JSON.
  func written(_ format: ReportFormat) -> String {
    switch format {
    case .text: map { $0.text + "\n" }.joined()
    case .json: isEmpty ? "[]\n" : "[\n" + map(\.json.line).joined(separator: ",\n") + "\n]\n"
    }
  }
}

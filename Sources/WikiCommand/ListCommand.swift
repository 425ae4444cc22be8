import ArgumentParser
import WikiBuild
import WikiDiagnostics

/// `dossier list`.
struct ListCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List records, statements and names.",
    discussion: """
      actors         all actors, with their mentions
      events         all events, oldest first
      sources        all sources, oldest first, with how often they are cited
      orphans        records that nothing leads to
      contested      statements that contradict others, or that a source speaks against
      single-source  statements that rest on one origin
      undated        events and sources of which no year is known
      gaps           what is usually known of a record, and is not
      mentions       every mention of an actor in the articles, with the rule that made it
      unlinked       recorded names that stay text, each with the reason
      ambiguous      those of them that can mean several actors
      wanted         names that stand often and have no record

      The list goes to standard output, findings go to standard error.

      Examples:
        dossier list contested
        dossier list mentions --format json
      """
  )

  enum What: String, CaseIterable {
    case actors, events, sources, orphans, contested
    case singleSource = "single-source"
    case undated, gaps, mentions, unlinked, ambiguous, wanted

    @Sendable static func parse(_ name: String) throws -> What {
      if let what = What(rawValue: name) { return what }
      let known = allCases.map(\.rawValue)
      throw ValidationError(
        "no list is called '\(name)'\(didYouMean(name, among: known)); there are \(known.joined(separator: ", "))"
      )
    }
  }

  @Argument(help: "What to list.", completion: .list(What.allCases.map(\.rawValue)), transform: What.parse)
  var what: What

  @OptionGroup var places: PlaceOptions
  @OptionGroup var making: MakingOptions
  @OptionGroup var reports: ReportOptions

  func validate() throws { try reports.format.validateForData() }

  func run(in surroundings: Surroundings) async throws -> Int32 {
    let (build, exitCode) = try await PreparedBuild.read(places, making, reports, surroundings)
    surroundings.print(rows(of: build).written(reports.format))
    return exitCode
  }

  private func rows(of build: PreparedBuild) -> [NameListing.Row] {
    switch what {
    case .actors: RecordListing(build).actors
    case .events: RecordListing(build).events
    case .sources: RecordListing(build).sources
    case .orphans: RecordListing(build).orphans
    case .contested: RecordListing(build).contested
    case .singleSource: RecordListing(build).singleSource
    case .undated: RecordListing(build).undated
    case .gaps: RecordListing(build).unknown
    case .mentions: NameListing(build).mentions
    case .unlinked: NameListing(build).unlinked
    case .ambiguous: NameListing(build).ambiguous
    case .wanted: NameListing(build).wanted
    }
  }
}

extension PreparedBuild {
  /// Reads the wiki, as far as it is without errors; those are printed, and give the exit code.
  static func read(
    _ places: PlaceOptions,
    _ making: MakingOptions,
    _ reports: ReportOptions,
    _ surroundings: Surroundings
  ) async throws -> (build: PreparedBuild, exitCode: Int32) {
    var reporter = Reporter(reports, surroundings)
    let root = try places.foundRoot(from: surroundings.folder)
    var findings: [Diagnostic] = []
    let corpus = try Corpus.read(root).unpack(into: &findings)
    reporter.show(corpus.files)
    let prepared = await prepare(corpus, making.buildOptions).unpack(into: &findings)
    let judged = reporter.judged(findings)
    reporter.report(judged.filter { $0.severity == .error }, to: .errors)
    if judged.hasErrors { reporter.say("what is wrong is left out of this: \(Reporter.tally(judged))") }
    return (prepared, judged.hasErrors ? 1 : 0)
  }
}

extension [NameListing.Row] {
  /// The rows as lines, or as one list of JSON.
  func written(_ format: ReportFormat) -> String {
    switch format {
    case .text, .sarif, .github: map { $0.text + "\n" }.joined()
    case .json: isEmpty ? "[]\n" : "[\n" + map(\.json.line).joined(separator: ",\n") + "\n]\n"
    }
  }
}

import ArgumentParser
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiSite

/// `dossier check`.
struct CheckCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong, without writing a site.",
    discussion: """
      Builds the site in memory, so that broken links and faults of templates are found, too. Where the evidence is \
      sealed (see 'dossier help seal'), the originals are read and compared as well. Findings go to standard output.

      Examples:
        dossier check
        dossier check --strict --format json
      """
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var making: MakingOptions
  @OptionGroup var reports: ReportOptions

  func run(in surroundings: Surroundings) async throws -> Int32 {
    var reporter = Reporter(reports, surroundings)
    let root = try places.foundRoot(from: surroundings.folder)
    try Stage(of: places.outputFolder(of: root, from: surroundings.folder)).rollForward()
    var findings: [Diagnostic] = []
    let corpus = try Corpus.read(root).unpack(into: &findings)
    reporter.show(corpus.files)
    let options = making.buildOptions
    let prepared = await prepare(corpus, options).unpack(into: &findings)
    findings += try corpus.differencesOfOriginals(in: root)
    let isRendered = !findings.hasErrors
    if isRendered {
      var assembly = SiteAssembly(DiscardingSink())
      findings += try await assemble(prepared, options, into: &assembly, progress: reporter.progress)
    }
    let judged = reporter.judged(findings)
    reporter.report(judged, to: .output)
    let rest = isRendered ? "" : "; the links of the pages are checked when there are no errors"
    reporter.say("\(surroundings.shown(root.path)): \(Reporter.tally(judged))\(rest)")
    return judged.hasErrors ? 1 : 0
  }
}

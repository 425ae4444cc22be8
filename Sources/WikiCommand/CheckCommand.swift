import ArgumentParser
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiManual
import WikiSite

/// `dossier check`.
struct CheckCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong, without writing a site.",
    discussion: """
      Builds the site in memory, so that broken links and faults of templates are found, too. Where the evidence is \
      sealed (see 'dossier help seal'), the originals are read and compared as well. Findings go to standard output.

      Each finding ends with its code in brackets. With --explain the program tells what the code means, shows an \
      example and says what to do; nothing is checked then, and no wiki is needed.

      Examples:
        dossier check
        dossier check --explain quote-not-found
        dossier check --strict --format json
      """
  )

  @Option(
    help: ArgumentHelp("Explain the findings of this code, and check nothing.", valueName: "code"),
    completion: .list(FindingsPage.ofThisProgram.codes)
  )
  var explain: String?

  @OptionGroup var places: PlaceOptions
  @OptionGroup var making: MakingOptions
  @OptionGroup var reports: ReportOptions

  func run(in surroundings: Surroundings) async throws -> Int32 {
    var reporter = Reporter(reports, surroundings)
    if let explain { return reporter.explain(explain) }
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
    reporter.say("\(surroundings.shown(root.path)): \(Reporter.tally(judged))\(Reporter.wayToLearnMore(judged))")
    if !isRendered { reporter.detail("the links of the pages are checked when there are no errors") }
    return judged.hasErrors ? 1 : 0
  }
}

extension Reporter {
  /// Prints what the page of findings says of a code, which may stand in the brackets in which findings have it.
  func explain(_ code: String) -> Int32 {
    let page = FindingsPage.ofThisProgram
    let name = code.hasPrefix("[") && code.hasSuffix("]") ? String(code.dropFirst().dropLast()) : code
    let columns = min(surroundings.columns ?? 80, 80)
    guard let text = page.explanation(of: name, style(on: .output), columns: columns) else {
      let known = didYouMean(name, among: page.codes)
      surroundings.complain("no finding has the code '\(oneLine(name))'\(known)")
      if known.isEmpty { remark("  The code of a finding stands in brackets at the end of its first line.") }
      return 64
    }
    surroundings.print(text)
    return 0
  }

  /// Where more is said of the first of the findings that weigh most; empty where there are none.
  static func wayToLearnMore(_ findings: [Diagnostic]) -> String {
    guard let finding = findings.first(where: { $0.severity == .error }) ?? findings.first else { return "" }
    return "\nTo learn more of a finding: dossier check --explain \(finding.code.name)"
  }
}

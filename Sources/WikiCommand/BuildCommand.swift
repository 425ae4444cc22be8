import ArgumentParser
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiSite

/// `dossier build`.
struct BuildCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site.",
    discussion: """
      Checks every record and quote, and writes the site only if there is no error; otherwise the previous site \
      stays as it is. Files whose content does not change are not touched.

      Examples:
        dossier build
        dossier build --root ~/pmf --base-url https://example.org/pmf/
      """
  )

  @OptionGroup var places: PlaceOptions
  @OptionGroup var making: MakingOptions
  @OptionGroup var reports: ReportOptions

  func run(in surroundings: Surroundings) async throws -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    var reporter = Reporter(reports, surroundings)
    let root = try places.foundRoot(from: surroundings.folder)
    let output = try places.outputFolder(of: root, from: surroundings.folder)
    try Stage(of: output).rollForward()
    var findings: [Diagnostic] = []
    let corpus = try Corpus.read(root).unpack(into: &findings)
    reporter.show(corpus.files)
    reporter.detail("read \(Reporter.counted(corpus.files.count, "file")) of \(root)")
    let options = making.buildOptions
    let prepared = await prepare(corpus, options).unpack(into: &findings)
    guard !reporter.judged(findings).hasErrors else { return refuse(findings, output, reporter) }
    var assembly = SiteAssembly(try FolderSink(output))
    do throws(FileError) {
      findings += try await assemble(prepared, options, into: &assembly, progress: reporter.progress)
      guard !reporter.judged(findings).hasErrors else {
        try assembly.sink.abandon()
        return refuse(findings, output, reporter)
      }
      let change = try assembly.sink.commit()
      reporter.detail(
        "wrote \(Reporter.counted(change.written, "file")), removed \(Reporter.counted(change.removed, "file"))"
      )
    } catch {
      assembly.sink.abandonQuietly()
      throw error
    }
    let judged = reporter.judged(findings)
    reporter.report(judged, to: .errors)
    let seconds = start.duration(to: clock.now)
    reporter.say(closingLine(surroundings.shown(output.path), prepared, assembly.linkCount, judged, seconds))
    return 0
  }

  private func refuse(_ findings: [Diagnostic], _ output: Folder, _ reporter: Reporter) -> Int32 {
    let judged = reporter.judged(findings)
    reporter.report(judged, to: .errors)
    let rest = output.kind() == .folder ? "; \(reporter.surroundings.shown(output.path)) is as it was" : ""
    reporter.say("no site was written: \(Reporter.tally(judged))\(rest)\(Reporter.wayToLearnMore(judged))")
    return 1
  }

  /// The one line that people read.
  private func closingLine(
    _ output: String,
    _ build: PreparedBuild,
    _ links: Int,
    _ findings: [Diagnostic],
    _ duration: Duration
  ) -> String {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let pages = build.pageCount
    let withheld = build.withheldCount == 0 ? "" : "\(Reporter.counted(build.withheldCount, "record")) not shown, "
    let each = pages == 0 ? 0 : seconds * 1000 / Double(pages)
    return "\(output): \(Reporter.counted(pages, "page")), \(Reporter.counted(links, "link")), "
      + "\(withheld)\(Reporter.tally(findings)) in \(rounded(seconds, 2)) s (\(rounded(each, 2)) ms a page)"
  }

  private func rounded(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let digits = String(Int((value * scale).rounded()))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}

import ArgumentParser
import WikiBuild
import WikiDiagnostics
import WikiFiles

/// `dossier seal`.
struct SealCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Write down the fingerprints of the evidence.",
    discussion: """
      Writes the SHA-256 of every text below 'seeds/', and of every file in 'seeds/originals/', to \
      'seeds/SHA256SUMS'. From then on 'dossier build' and 'dossier check' say when evidence has changed or is gone, \
      and anybody can see for themselves that it has not:

        cd seeds && sha256sum --check SHA256SUMS

      New files are added to the list. Where a listed file has changed or is gone, nothing is written until you have \
      looked: bring it back, or accept what has happened with --accept-changes.

      Examples:
        dossier seal
        dossier seal --accept-changes
      """
  )

  @Flag(help: "Seal the files as they are now, although some have changed or are gone.")
  var acceptChanges = false

  @OptionGroup var wiki: RootOption
  @OptionGroup var reports: ReportOptions

  func run(in surroundings: Surroundings) async throws -> Int32 {
    var reporter = Reporter(reports, surroundings)
    let root = try wiki.foundRoot(from: surroundings.folder)
    let sealing = try Sealing.read(root)
    reporter.show(sealing.files)
    let place = surroundings.shown(root.path(of: Sealing.path))
    let refusal = sealing.hindrances + (acceptChanges ? [] : sealing.illegible + sealing.doubts)
    guard refusal.isEmpty else { return refuse(refusal, place, sealing, reporter) }
    guard !sealing.isDone else {
      reporter.say(sealing.count == 0 ? "there is nothing to seal below seeds/" : "\(place) is up to date")
      return 0
    }
    try sealing.write(to: root)
    if sealing.isSealed { list(sealing, reporter) }
    reporter.say("\(place): \(Reporter.counted(sealing.count, "file")) sealed")
    return 0
  }

  private func list(_ sealing: Sealing, _ reporter: Reporter) {
    reporter.report(sealing.illegible, to: .errors)
    for path in sealing.added { reporter.say(oneLine("added \(path)")) }
    for path in sealing.changed { reporter.say(oneLine("changed \(path)")) }
    for path in sealing.missing { reporter.say(oneLine("gone \(path)")) }
  }

  private func refuse(_ findings: [Diagnostic], _ place: String, _ sealing: Sealing, _ reporter: Reporter) -> Int32 {
    let errors = findings.map { finding in
      var finding = finding
      finding.severity = .error
      return finding
    }
    let judged = reporter.judged(errors)
    reporter.report(judged, to: .errors)
    let standing = sealing.isSealed ? "\(place) is as it was" : "\(place) was not written"
    let waiting = sealing.added.count
    let rest = waiting == 0 ? "" : "; \(Reporter.counted(waiting, "new file")) not sealed yet"
    reporter.say("\(standing): \(Reporter.tally(judged))\(rest)")
    return 1
  }
}

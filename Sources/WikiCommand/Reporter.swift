import WikiDiagnostics
import WikiFiles

/// Prints the findings of a run, and judges them.
struct Reporter {
  let options: ReportOptions
  let surroundings: Surroundings
  private var files = FileTree()

  /// Which stream findings go to: they are data of `check`, and remarks of every other verb.
  enum Stream { case output, errors }

  init(_ options: ReportOptions, _ surroundings: Surroundings) {
    self.options = options
    self.surroundings = surroundings
  }

  /// Tells the reporter the authored files, so that it can show their lines.
  mutating func show(_ files: FileTree) { self.files = files }

  /// The findings as the options want them: ignored warnings left out, others made errors under `--strict`.
  func judged(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.inOrder().compactMap { finding in
      guard finding.severity == .warning else { return finding }
      guard !options.ignore.contains(finding.code.name), options.strict || !Self.strictOnly.contains(finding.code)
      else {
        return nil
      }
      var finding = finding
      if options.strict { finding.severity = .error }
      return finding
    }
  }

  /// What is asked for only where a site is about to be published.
  private static let strictOnly: Set<Diagnostic.Code> = ["no-rights-note"]

  /// Prints judged findings.
  func report(_ findings: [Diagnostic], to stream: Stream) {
    let files = files
    let lines = SourceLines { files[$0] }
    let print = stream == .output ? surroundings.print : surroundings.printError
    switch options.format {
    case .json: print(JSONReport.text(of: findings, lines: lines))
    case .sarif: print(SARIFReport.text(of: findings, lines: lines, version: Dossier.version))
    case .github: print(GitHubReport.text(of: findings, lines: lines))
    case .text:
      var report = TextReport(style(on: stream), lines: lines)
      for finding in findings { print(report.text(of: finding)) }
    }
  }

  /// How text looks on a stream.
  func style(on stream: Stream) -> TextReport.Style { usesColour(on: stream) ? .coloured : .plain }

  private func usesColour(on stream: Stream) -> Bool {
    switch options.color {
    case .always: true
    case .never: false
    case .auto:
      !surroundings.refusesColour
        && (stream == .output ? surroundings.outputIsTerminal : surroundings.errorsAreTerminal)
    }
  }

  /// Says something beside the findings, unless the user wants quiet or a machine reads them.
  func say(_ line: String) {
    if !options.quiet, options.format == .text { surroundings.printError(line + "\n") }
  }

  /// Says something that the user has to know, on a line of its own, whatever the format.
  func remark(_ line: String) { surroundings.printError(line + "\n") }

  /// Says what is being done, where the user wants to know.
  func detail(_ line: String) {
    if options.verbose, options.format == .text { surroundings.printError(line + "\n") }
  }

  /// Shows how far the work is, on a terminal only; the line is overwritten by the next one.
  func progress(_ done: Int, of all: Int) {
    guard surroundings.errorsAreTerminal, !options.quiet, all > 200 else { return }
    let isLast = done == all
    surroundings.printError("\r\u{1B}[K" + (isLast ? "" : "rendering pages: \(done) of \(all)"))
  }

  /// "2 errors, 1 warning"; "nothing to mend" where there is neither.
  static func tally(_ findings: [Diagnostic]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    return parts.isEmpty ? "nothing to mend" : parts.joined(separator: ", ")
  }

  static func counted(_ count: Int, _ noun: String) -> String { "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")" }

  /// A number with commas between thousands.
  private static func grouped(_ count: Int) -> String {
    let digits = Array(String(count))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
      }
    )
  }
}

import ArgumentParser
import WikiBuild
import WikiDiagnostics

/// `dossier cite`.
struct CiteCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Find words in the texts, and print the lines that cite them.",
    discussion: """
      Case, accents, punctuation and line ends do not matter, '…' stands for any words of the paragraph, and the last \
      word may be only begun. Below each place stand the line for a record and the form for prose, with the shortest \
      quote that leads there.

      Examples:
        dossier cite popular mobilization forces were establ
        dossier cite --source report 'the raid … killed'
      """
  )

  @Argument(help: ArgumentHelp("What to look for, in quotes or not.", valueName: "words"))
  var words: [String]

  @Option(help: ArgumentHelp("Look in this source only; may be given several times.", valueName: "id"))
  var source: [String] = []

  @Flag(help: "Show all places, not only the first \(Self.limit).")
  var all = false

  @OptionGroup var wiki: RootOption
  @OptionGroup var reports: ReportOptions

  private static let limit = 20

  func validate() throws { try reports.format.validateForData() }

  private var sought: String { words.joined(separator: " ") }

  func run(in surroundings: Surroundings) async throws -> Int32 {
    var reporter = Reporter(reports, surroundings)
    let root = try wiki.foundRoot(from: surroundings.folder)
    var findings: [Diagnostic] = []
    let corpus = try Corpus.read(root).unpack(into: &findings)
    reporter.show(corpus.files)
    let sources = corpus.citableSources().unpack(into: &findings)
    let errors = reporter.judged(findings.filter { $0.severity == .error })
    reporter.report(errors, to: .errors)
    return errors.isEmpty ? show(sources, reporter) : 1
  }

  private func show(_ sources: CitableSources, _ reporter: Reporter) -> Int32 {
    if let wrong = source.first(where: { !sources.ids.contains($0) }) {
      reporter.surroundings.complain("no source is called '\(oneLine(wrong))'\(didYouMean(wrong, among: sources.ids))")
      return 2
    }
    guard let search = sources.search(for: sought, in: source, limit: all ? Int.max : Self.limit) else {
      reporter.surroundings.complain("'\(oneLine(sought))' holds no word to look for")
      return 64
    }
    return show(search, reporter)
  }

  private func show(_ search: CitationSearch, _ reporter: Reporter) -> Int32 {
    reporter.print(search.places + search.closest)
    let rest = search.count - search.places.count
    if rest > 0 { reporter.remark("and \(rest) more; give more words, --source or --all") }
    guard search.count == 0 else { return 0 }
    let suggestion = search.closest.isEmpty ? "" : "; above is what comes closest"
    reporter.surroundings.complain("\(nobody) '\(oneLine(sought))'\(suggestion)")
    return 1
  }

  /// Who does not say it.
  private var nobody: String {
    source.count == 1 ? "'\(source[0])' does not say" : source.isEmpty ? "no text says" : "none of the sources says"
  }
}

extension Reporter {
  /// Prints places as people read them, or as one list of JSON.
  func print(_ places: [CitablePlace]) {
    let style = style(on: .output)
    switch options.format {
    case .text, .sarif, .github: surroundings.print(places.map { $0.text(style) }.joined(separator: "\n"))
    case .json:
      surroundings.print(
        places.isEmpty ? "[]\n" : "[\n" + places.map(\.json.line).joined(separator: ",\n") + "\n]\n"
      )
    }
  }
}

extension CitablePlace {
  /// The place, the words around it, and what to write; ends with a line feed.
  fileprivate func text(_ style: TextReport.Style) -> String {
    let state = status.map { " (\($0))" } ?? ""
    let named = zone == "body" ? "" : ", \(zone)"
    let head = "seeds/\(oneLine(file)):\(line):\(column): \(source)\(named)\(state)\n"
    let words = context.map { stretch in
      let text = oneLine(stretch.text)
      return stretch.kind == .found ? style.painted(text, .green) : text
    }
    return head + "  \(words.joined())\n" + remedy.map { "    \($0)\n" }.joined()
  }

  private var remedy: [String] {
    switch way {
    case .lines(let from, let prose): [from, prose]
    case .redacted: ["cannot be cited: the record of '\(source)' redacts words there"]
    case .none: ["cannot be cited: no quote leads there"]
    }
  }

  fileprivate var json: JSONText {
    let way: (from: JSONText, prose: JSONText) =
      if case .lines(let from, let prose) = way { (.string(from), .string(prose)) } else { (.null, .null) }
    return .object([
      ("source", .string(source)), ("file", .string(file)), ("line", .number(line)), ("column", .number(column)),
      ("text", .string(context.filter { $0.kind == .found }.map(\.text).joined(separator: " … "))),
      ("zone", .string(zone)), ("match", .string(match.rawValue)), ("from", way.from), ("prose", way.prose),
    ])
  }
}

import ArgumentParser
import Foundation
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiModel

/// `dossier new`.
struct NewCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a record.",
    discussion: """
      Writes a record with the fields that it needs and, as comments, where the texts have its name, in which \
      spellings, and what else it may say. An existing record is never overwritten, and nothing is written that would \
      be an error.

      source  an article, report or post; the name is its title, or its id
      actor   a person, group, body or outlet
      event   something that happened
      place   where it happened
      term    a word that readers may not know
      page    a page of the wiki's own

      Examples:
        dossier new actor "Kata'ib al-Nujaba" --kind armed-group
        dossier new source raid-2025 --text raid.txt --date 2025-10-19
      """
  )

  /// The kinds of record, by the word for one of them.
  enum Kind: String, CaseIterable {
    case source, actor, event, place, term, page

    @Sendable static func parse(_ name: String) throws -> Kind {
      if let kind = Kind(rawValue: name) { return kind }
      let known = allCases.map(\.rawValue)
      if let kind = Self.ofKind(name) {
        throw ValidationError("'\(name)' is a kind of \(kind.rawValue): write 'new \(kind.rawValue) … --kind \(name)'")
      }
      throw ValidationError(
        "no kind of record is called '\(name)'\(didYouMean(name, among: known)); there are \(known.joined(separator: ", "))"
      )
    }

    /// The kind of record that a word is a kind of, as 'person' is one of actors.
    private static func ofKind(_ word: String) -> Kind? {
      let words = Vocabulary()
      if words.actorKinds.contains(where: { $0.rawValue == word }) { return .actor }
      return words.eventKinds.contains { $0.rawValue == word } ? .event : nil
    }

    var recordKind: RecordKind {
      switch self {
      case .source: .sources
      case .actor: .actors
      case .event: .events
      case .place: .places
      case .term: .terms
      case .page: .pages
      }
    }
  }

  @Argument(help: "What to begin.", completion: .list(Kind.allCases.map(\.rawValue)), transform: Kind.parse)
  var what: Kind

  @Argument(help: "The name by which pages call it, in quotes where it has spaces.")
  var name: String

  @Option(help: "The record's permanent id; made of the name unless given.")
  var id: String?

  @Option(
    help: "The kind of an actor, such as 'person', or of an event, such as 'raid'; needed for both.",
    completion: .list((Vocabulary().actorKinds.map(\.rawValue) + Vocabulary().eventKinds.map(\.rawValue)))
  )
  var kind: String?

  @Flag(name: .customLong("public"), help: "A person is a public figure, whom pages may name.")
  var isPublic = false

  @Option(help: "When an event happened or a source was published, such as 2025-10; 'unknown' unless given.")
  var date: String?

  @Option(help: ArgumentHelp("The text of a source, below 'seeds/'.", valueName: "file"), completion: .file())
  var text: String?

  @Option(help: "Who published a source, the id of an actor or words; 'unknown' unless given.")
  var publisher: String?

  @OptionGroup var wiki: RootOption
  @OptionGroup var reports: ReportOptions

  func validate() throws {
    guard name.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw ValidationError("\(what.recordKind.noun) needs a name")
    }
    try refuse(kind, "--kind", unless: [.actor, .event])
    if isPublic, what != .actor || kind != "person" { throw ValidationError("--public is for persons only") }
    try refuse(date, "--date", unless: [.source, .event])
    try refuse(text, "--text", unless: [.source])
    try refuse(publisher, "--publisher", unless: [.source])
    for (option, value) in [("--id", id), ("--kind", kind), ("--date", date), ("--text", text)] where value == "" {
      throw ValidationError("\(option) takes a value")
    }
    if publisher == "" { throw ValidationError("--publisher takes a value") }
  }

  private func refuse(_ value: String?, _ option: String, unless kinds: [Kind]) throws {
    guard value != nil, !kinds.contains(what) else { return }
    throw ValidationError("\(option) is for \(kinds.map { "\($0.rawValue)s" }.joined(separator: " and ")) only")
  }

  func run(in surroundings: Surroundings) async throws -> Int32 {
    var reporter = Reporter(reports, surroundings)
    let root = try wiki.foundRoot(from: surroundings.folder)
    let corpus = try Corpus.read(root).value
    reporter.show(corpus.files)
    let record = NewRecord(what.recordKind, name, id: id, fields: fields)
    let drafted = await record.draft(in: corpus, jobs: ProcessInfo.processInfo.activeProcessorCount)
    let judged = reporter.judged(drafted.diagnostics)
    guard let draft = drafted.value, !judged.hasErrors else {
      reporter.report(judged, to: .errors)
      reporter.say("no record was written: \(Reporter.tally(judged))")
      return 1
    }
    try root.create(draft.path, with: draft.bytes)
    var files = corpus.files
    files[draft.path] = draft.bytes
    reporter.show(files)
    reporter.report(judged, to: .errors)
    reporter.say("\(surroundings.shown(root.path(of: draft.path))): written\(found(draft))")
    reporter.say(next)
    return 0
  }

  /// The fields that options give.
  private var fields: [String: String] {
    let text = text.map { $0.hasPrefix("seeds/") ? String($0.dropFirst("seeds/".count)) : $0 }
    let standing = isPublic ? "yes" : nil
    return ["kind": kind, "date": date, "text": text, "publisher": publisher, "public": standing].compactMapValues(
      \.self
    )
  }

  private func found(_ draft: NewRecord.Drafted) -> String {
    guard let mentions = draft.mentions else { return "" }
    guard mentions.count > 0 else { return "; no text has the name" }
    let places = Reporter.counted(mentions.count, "place")
    return "; the texts have the name in \(places) of \(Reporter.counted(mentions.sources, "source"))"
  }

  /// What to do with the new record.
  private var next: String {
    let step =
      switch what {
      case .source: "give it 'lines' and 'zones' where the text holds more than the article"
      case .actor where kind == "person" && !isPublic:
        "say what its sources say under 'facts', each with its passage; until the person is 'public', nothing names it"
      case .actor: "say what its sources say under 'facts', each with its passage"
      case .event: "say who took part under 'actors', and what is known under 'facts', each with its passage"
      case .place: "say under 'within' and 'at' where it is"
      case .term: "say below the second '---' what it means"
      case .page: "write its text below the second '---'"
      }
    return "next: look through its comments, \(step), and run 'dossier check'"
  }
}

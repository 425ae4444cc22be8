import ArgumentParser
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiImport
import WikiModel

/// `dossier init`.
struct InitCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a wiki.",
    discussion: """
      Makes the folder, with settings in which every setting is explained, a home page and a page on the method. Nothing \
      that exists is ever overwritten, so that it can be run again, to add more documents.

      --from brings documents in, from a folder or from one file:

      .txt .md  copied to 'seeds/' as they are
      .html     a saved web page, reduced to its article; its original is kept
      .json     a bibliography in CSL-JSON, as Zotero exports it
      a vault   of Obsidian or Quartz: its notes become pages

      For each text a source record is drafted: title, lines, date, publisher and author, where the text says so. What is \
      taken from the text is marked "look again".

      Examples:
        dossier init river-wiki --from ~/articles
        dossier init --from library.json
        dossier init --from seeds     draft records of texts that are there
      """
  )

  @Argument(help: "The wiki's folder; the one you stand in unless given.", completion: .directory)
  var folder: String?

  @Option(
    help: ArgumentHelp("A folder of documents, or one document; may be given several times.", valueName: "path"),
    completion: .file()
  )
  var from: [String] = []

  @Option(
    name: .customLong("as"),
    help: "What folders are: 'texts' or a 'vault'; found out by looking unless given.",
    completion: .list(Documents.Kind.allCases.map(\.rawValue)),
    transform: Self.kind
  )
  var kind: Documents.Kind?

  @Option(help: "The wiki's title; made of the folder's name unless given.")
  var title: String?

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var reports: ReportOptions

  @Sendable private static func kind(_ name: String) throws -> Documents.Kind {
    if let kind = Documents.Kind(rawValue: name) { return kind }
    let known = Documents.Kind.allCases.map(\.rawValue)
    throw ValidationError(
      "a folder is taken for 'texts' or for a 'vault', not for '\(name)'\(didYouMean(name, among: known))"
    )
  }

  func validate() throws {
    if title == "" { throw ValidationError("--title takes a value") }
  }

  func run(in surroundings: Surroundings) async throws -> Int32 {
    let reporter = Reporter(reports, surroundings)
    let root = folder.map { surroundings.folder.reached(by: $0) } ?? surroundings.folder
    let plan = try plan(for: root, surroundings)
    let files = newFiles(of: plan, for: root)
    if !dryRun {
      // The folders that records are written into by hand.
      for kind in RecordKind.allCases { try root.folder("Site/\(kind.rawValue)").make() }
      for path in files.paths { try root.create(path, with: files[path] ?? []) }
    }
    reporter.report(reporter.judged(plan.findings), to: .errors)
    if dryRun || reports.verbose {
      for path in files.paths { reporter.say("\(surroundings.shown(root.path(of: path)))") }
    }
    reporter.say(summary(plan, files.count, surroundings.shown(root.path)))
    if files[SiteSettings.path] == nil, !plan.otherFields.isEmpty {
      reporter.remark("write in Site/site.yml: other fields: [\(plan.otherFields.sorted().joined(separator: ", "))]")
    }
    if !dryRun { reporter.say(next(plan, root, surroundings)) }
    return reporter.judged(plan.findings).hasErrors ? 1 : 0
  }

  /// What the documents become, seen with what the wiki has already.
  private func plan(for root: Folder, _ surroundings: Surroundings) throws -> ImportPlan {
    let present = root.kind() == .folder ? try root.tree(of: ["seeds", "Site"]).tree : FileTree()
    var plan = ImportPlan(into: present)
    for place in from {
      let folder = surroundings.folder.reached(by: place)
      guard folder.kind() != .missing else { throw FileError("read", folder.path, reason: "it does not exist") }
      if folder.withoutLinks == root.folder("seeds").withoutLinks {
        plan.addTextsOfTheWiki()
      } else {
        plan.add(try Documents.read(folder, as: kind, passing: Self.passing(root, from: folder)))
      }
    }
    return plan
  }

  /// What is left out of a folder of documents: the wiki, if it lies there.
  private static func passing(_ root: Folder, from folder: Folder) -> Set<RelativePath> {
    let (wiki, documents) = (root.withoutLinks.path, folder.withoutLinks.path)
    if wiki == documents { return own }
    guard wiki.hasPrefix(documents + "/") else { return [] }
    return RelativePath(wiki.dropFirst(documents.count + 1)).map { [$0] } ?? []
  }

  /// The folders of a wiki itself.
  private static let own: Set<RelativePath> = ["seeds", "Site", "Templates", "public"]

  private func newFiles(of plan: ImportPlan, for root: Folder) -> FileTree {
    var files = plan.files
    let title = title ?? NewWiki.title(ofFolder: String(root.withoutLinks.name))
    let start = NewWiki(title: title, otherFields: plan.otherFields.sorted()).files
    for path in start.paths where root.standing(at: path) == .nothing && files[path] == nil {
      files[path] = start[path]
    }
    return files
  }

  private func summary(_ plan: ImportPlan, _ count: Int, _ place: String) -> String {
    let tally = plan.tally
    let parts = [
      (tally.texts, "text"), (tally.webPages, "web page"), (tally.references, "reference"), (tally.notes, "note"),
      (tally.pictures, "picture"),
    ].filter { $0.0 > 0 }.map { Reporter.counted($0.0, $0.1) }
    let known = tally.known == 0 ? [] : ["\(Reporter.counted(tally.known, "document")) known already"]
    let verb = dryRun ? "would be written" : "written"
    return "\(place): \(Reporter.counted(count, "file")) \(verb)"
      + ((parts + known).isEmpty ? "" : " (" + (parts + known).joined(separator: ", ") + ")")
  }

  private func next(_ plan: ImportPlan, _ root: Folder, _ surroundings: Surroundings) -> String {
    let place = surroundings.shown(root.path)
    let step = root == surroundings.folder ? "" : "'cd \(place)', "
    let tally = plan.tally
    let look = tally.texts + tally.webPages + tally.references > 0 ? "look through Site/sources, " : ""
    let fill = tally.isEmpty ? "put texts into seeds/, " : ""
    return "next: \(step)\(fill)\(look)run 'dossier build' and open public/index.html"
  }
}

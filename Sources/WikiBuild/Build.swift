import WikiAddresses
package import WikiDiagnostics
import WikiEvidence
package import WikiFiles
import WikiLinks
import WikiLint
import WikiModel
package import WikiPages
import WikiRecords
package import WikiSite
import WikiTemplates
import WikiTheme

/// How a wiki is built.
package struct BuildOptions: Sendable {
  /// How many tasks work side by side, at least 1; it changes no byte of the site.
  package var jobs = 1

  /// Whether records with `status: draft` are on the site, too.
  package var includesDrafts = false

  /// Takes the place of `base url` in `site.yml`; empty where that stands.
  package var baseURL = ""

  package init() {}
}

/// A wiki before it is rendered: everything that can be wrong with records and templates is known.
package struct PreparedBuild: Sendable {
  let model: Model
  let links: LinkGraph

  /// What the views of all pages are made of, for those who render them otherwise than `assemble` does.
  package let wiki: Wiki
  let theme: Theme

  /// The files that are copied as they are, by their paths in the site.
  let copies: [(path: RelativePath, bytes: [UInt8])]

  /// Looks for what is withheld; `nil` where nothing is.
  let leakCheck: LeakCheck?

  /// The files of the records that the site shows, in the order of the model.
  let recordFiles: [(path: RelativePath, bytes: [UInt8])]

  /// How many records the site does not show.
  package let withheldCount: Int

  package var pageCount: Int { wiki.plan.count }
}

/// Reads a corpus, and checks everything that can be checked before a page is rendered: the build up to its views.
///
/// Every line is a pure function of the lines above it. Nothing is read from disk, and nothing written.
package func prepare(_ corpus: Corpus, _ options: BuildOptions) async -> Checked<PreparedBuild> {
  var findings = corpus.strays.map { Diagnostic.strayFile($0) }
  let texts = await corpus.texts.concurrentMap(width: options.jobs, corpus.readText)
    .unpack(into: &findings).compactMap(\.self)
  findings += corpus.differencesFromSeal(texts)
  let records = await corpus.records.concurrentMap(width: options.jobs, corpus.readRecord).unpack(into: &findings)
  let settings = corpus.readSettings(options).unpack(into: &findings)
  let whole = Model.load(settings, records: records, texts: texts).unpack(into: &findings)
  findings += corpus.missingImages(whole) + whole.unsaidRights()
  let withheld = whole.withheld(includingDrafts: options.includesDrafts)
  let model = whole.published(without: withheld)
  let hiddenActors = whole.actors.filter { withheld.all.contains($0.commons.reference) }
  let names = NameBook.collect(model, withheld: hiddenActors).unpack(into: &findings)
  let candidates = await model.sources.concurrentMap(width: options.jobs, names.candidates)
  let topicBook = TopicBook(model)
  let topics = await Array(zip(model.sources, candidates)).concurrentMap(width: options.jobs) {
    topicBook.mentions(in: $0.0, $0.1)
  }
  let edited = whole.published(without: Withheld(drafts: withheld.drafts, withdrawn: withheld.withdrawn))
  let everyProse = await edited.commons.concurrentMap(width: options.jobs, Prose.parse)
    .unpack(into: &findings).compactMap(\.self)
  findings += EditorialLint.findings(edited, records: records, prose: everyProse)
  let prose = everyProse.filter { model.index(of: $0.record) != nil }
  let links = LinkGraph.resolve(
    model,
    names,
    candidates: candidates,
    topics: topics,
    prose: prose,
    withheld: withheld,
    evidence: EvidenceReader(whole.sources)
  ).unpack(into: &findings)
  let theme = Theme.load(
    overrides: corpus.templates,
    pages: Page.shapes,
    filters: SiteFilters.all(baseURL: settings.siteRoot)
  ).unpack(into: &findings)
  let wiki = Wiki(model, links, prose, stylesheet: theme.stylesheet.path, withheld: withheld)
  let leakCheck = corpus.leakCheck(of: withheld, in: whole, published: wiki, links, theme)
  return Checked(
    PreparedBuild(
      model: model,
      links: links,
      wiki: wiki,
      theme: theme,
      copies: corpus.copiedFiles(without: hiddenActors, model),
      leakCheck: leakCheck,
      recordFiles: model.commons.compactMap(\.file).map { ($0, corpus.files[$0] ?? []) },
      withheldCount: withheld.all.count
    ),
    whole.unsilenced(findings, withheld: withheld)
  )
}

/// Renders every page into the sink, a batch at a time, and checks the links of the whole.
package func assemble<Destination: Sink>(
  _ build: PreparedBuild,
  _ options: BuildOptions,
  into assembly: inout SiteAssembly<Destination>,
  progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
) async throws(FileError) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  if let leakCheck = build.leakCheck { assembly.screen = leakCheck.leaks }
  try assembly.add(build.theme.stylesheet.path, build.theme.stylesheet.bytes)
  let plan = build.wiki.plan
  for start in stride(from: 0, to: plan.count, by: batchLength) {
    let batch = Array(plan[start..<min(start + batchLength, plan.count)])
    let pages = await batch.concurrentMap(width: options.jobs, build.render)
    for page in pages {
      switch page {
      case .success(let page): try assembly.add(page.path, page.bytes)
      case .failure(let fault): findings.append(fault.diagnostic)
      }
    }
    progress(start + batch.count, plan.count)
  }
  for (source, shown) in zip(build.model.sources, build.links.shown) {
    guard let article = source.article, let shown, shown.isWhole else { continue }
    try assembly.add(AssetAddress.evidence(of: source.id), article.bytes())
  }
  for (path, bytes) in build.copies { try assembly.addCopy(path, bytes) }
  findings += assembly.conclude()
  return build.leakCheck?.gathered(findings, records: build.recordFiles) ?? findings
}

/// How many pages are held in memory at a time.
private let batchLength = 64

extension PreparedBuild {
  fileprivate func render(_ planned: PlannedPage) -> Result<(path: RelativePath, bytes: [UInt8]), RenderFault> {
    let page = wiki.page(planned)
    var buffer: [UInt8] = []
    do throws(RenderFault) {
      try theme.templates.render(
        page.template,
        page.values,
        record: page.record,
        page: page.address.path,
        into: &buffer
      )
    } catch {
      return .failure(error)
    }
    return .success((page.address.path, buffer))
  }
}

extension Corpus {
  /// The files that are copied as they are, by their paths in the site: `Site/static/x` is `static/x` there. Pictures of
  /// actors that are not shown are left out.
  fileprivate func copiedFiles(without hidden: [Actor], _ model: Model) -> [(path: RelativePath, bytes: [UInt8])] {
    let shown = Set(model.actors.compactMap { $0.image?.path })
    let left = Set(hidden.compactMap { $0.image?.path }).subtracting(shown).map { "Site/static" / $0 }
    return copies.filter { !left.contains($0) }.compactMap { path in
      RelativePath(path.description.dropFirst("Site/".count)).map { ($0, files[path] ?? []) }
    }
  }

  func readText(_ path: RelativePath) -> Checked<EvidenceText?> {
    EvidenceText.read(files[path] ?? [], path: path)
  }

  func readRecord(_ path: RelativePath) -> Checked<RecordFile> {
    RecordFile.read(files[path] ?? [], path: path)
  }

  func readSettings(_ options: BuildOptions) -> Checked<SiteSettings> {
    var findings: [Diagnostic] = []
    let entries = files[SiteSettings.path].map {
      RecordFile.readMap($0, path: SiteSettings.path).unpack(into: &findings)
    }
    var settings = SiteSettings.read(entries, folderName: folderName).unpack(into: &findings)
    if !options.baseURL.isEmpty { settings.baseURL = settings.baseURL(from: options.baseURL).unpack(into: &findings) }
    return Checked(settings, findings)
  }
}

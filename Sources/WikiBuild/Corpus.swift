package import WikiDiagnostics
import WikiEvidence
package import WikiFiles
package import WikiModel

/// The files of a wiki as they were read: texts with their seal, records and overrides of the theme.
package struct Corpus: Sendable {
  package let files: FileTree

  /// The name of the wiki's folder: its title where no `site.yml` gives one.
  package let folderName: String

  /// Files and folders that could not be read, or must not be.
  let refused: [RelativePath]

  package init(files: FileTree, folderName: String, refused: [RelativePath] = []) {
    self.files = files
    self.folderName = folderName
    self.refused = refused
  }

  private static let folders: [RelativePath] = ["seeds", "Site", "Templates"]

  /// Reads a wiki from its folder; links that lead out of it, and files that cannot be read, are findings.
  package static func read(_ root: Folder) throws(FileError) -> Checked<Corpus> {
    let (tree, refusals) = try root.tree(of: folders, where: isOfTheWiki)
    let name = try root.resolved().name
    let corpus = Corpus(
      files: tree,
      folderName: name.isEmpty ? "Wiki" : String(name),
      refused: refusals.map(\.path)
    )
    return Checked(corpus, refusals.map { .refusedFile($0) })
  }

  /// Whether a folder is a wiki: there are seeds or records.
  package static func isWiki(_ root: Folder) -> Bool {
    root.kind(of: "seeds") == .folder || root.kind(of: "Site") == .folder
  }

  /// Texts, their seal, records and templates; all else below `seeds/` is ignored, as the format says.
  private static func isOfTheWiki(_ path: RelativePath) -> Bool {
    path.isBelow("seeds") ? isText(path) || path == EvidenceSeal.path : true
  }

  /// Whether a file below `seeds/` is a text.
  static func isText(_ path: RelativePath) -> Bool {
    (path.ending == "txt" || path.ending == "md") && !path.isBelow(originals)
  }

  /// Where documents are that texts were made from.
  static let originals: RelativePath = "seeds/originals"

  /// The paths of the texts, sorted.
  var texts: [RelativePath] { files.paths(below: "seeds").filter(Self.isText) }

  /// The paths of the records, sorted; all Markdown files below `Site/` are meant to be records.
  var records: [RelativePath] {
    files.paths(below: "Site").filter { $0.ending == "md" && !$0.isBelow(Self.copied) }
  }

  /// The files below `Site/` that are neither records nor settings, nor copied.
  var strays: [RelativePath] {
    files.paths(below: "Site").filter { $0.ending != "md" && $0 != SiteSettings.path && !$0.isBelow(Self.copied) }
  }

  /// What `site.yml` says, as far as it is right; the settings of a wiki without one where there is none.
  package var settings: SiteSettings { readSettings(BuildOptions()).value }

  /// The files that are copied to `static/` of the site as they are, sorted.
  var copies: [RelativePath] { files.paths(below: Self.copied) }

  private static let copied: RelativePath = "Site/static"

  /// Images that records name and that are not there.
  func missingImages(_ model: Model) -> [Diagnostic] {
    let known = Set(copies.map { String($0.description.dropFirst("Site/static/".count)) })
    return model.actors.compactMap(\.image).filter { !known.contains($0.path.description) }
      .map { .unknownImage($0, known: known.sorted()) }
  }

  /// The wiki's own templates, by their names in the theme.
  var templates: [RelativePath: [UInt8]] {
    var templates: [RelativePath: [UInt8]] = [:]
    for path in files.paths(below: "Templates") {
      guard let name = RelativePath(path.description.dropFirst("Templates/".count)) else { continue }
      templates[name] = files[path]
    }
    return templates
  }
}

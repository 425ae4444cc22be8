package import WikiFiles

/// The folder beside a site's folder in which the next site is got ready: `.public.dossier` for `public`.
///
/// Where the site's folder is a link, the stage lies beside what it leads to, since files cannot be renamed from
/// one file system to another.
///
/// - Invariant: where a journal stands in it, every file that the journal names is either still on the stage or
///   already in its place.
package struct Stage: Sendable {
  private let output: Folder
  private let folder: Folder

  /// The changed files of the next site.
  let files: Folder

  package init(of output: Folder) {
    let output = output.withoutLinks
    self.output = output
    let components = output.path.split(separator: "/", omittingEmptySubsequences: false)
    let name = ".\(components.last ?? "site").dossier"
    folder = Folder((components.dropLast() + [Substring(name)]).joined(separator: "/"))
    files = folder.folder("files")
  }

  private static let journal: RelativePath = "journal"
  private static let unfinishedJournal: RelativePath = "journal.part"
  private static let manifest: RelativePath = "manifest.json"

  /// Whether an interrupted build has left work to be finished.
  package var hasJournal: Bool { folder.kind(of: Self.journal) == .file }

  /// Makes an empty stage; what an interrupted build left on it is of no use to anyone.
  func begin() throws(FileError) {
    try remove()
    try files.make()
  }

  package func remove() throws(FileError) {
    if folder.kind() == .folder { try folder.removeAll() }
  }

  /// Makes the new site certain: after this, it will be finished whatever happens.
  func seal(_ journal: Journal, _ manifest: Manifest) throws(FileError) {
    try folder.write(manifest.json, to: Self.manifest)
    try folder.write(journal.bytes, to: Self.unfinishedJournal)
    Folder.synchroniseDisks()
    try folder.rename(Self.unfinishedJournal, to: Self.journal, in: folder)
  }

  /// Finishes what a journal says, if there is one: removals, then renames, then the manifest.
  ///
  /// Each step may have been done already, so that it can be interrupted as often as one likes. Whoever has removed
  /// the site meanwhile gets none: what is on the stage is only what differed from it.
  package func rollForward() throws(FileError) {
    guard hasJournal else { return }
    guard let journal = Journal(bytes: try folder.read(Self.journal)) else {
      throw FileError("finish the interrupted build of", output.path, reason: "its journal is damaged")
    }
    guard output.kind() == .folder else { return try remove() }
    for path in journal.removed { try output.clear(path) }
    for path in journal.renamed where files.kind(of: path) == .file {
      try files.rename(path, to: path, in: output)
    }
    if folder.kind(of: Self.manifest) == .file {
      try folder.rename(Self.manifest, to: Manifest.path, in: output)
    }
    try folder.remove(Self.journal)
    try remove()
  }
}

extension Folder {
  /// Removes a file of a site, and the folders that this leaves empty; what somebody has put in its place stays.
  func clear(_ path: RelativePath) throws(FileError) {
    if standing(at: path) == .file { try remove(path) }
    removeEmptyParents(of: path)
  }
}

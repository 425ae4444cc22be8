package import WikiFiles

/// The folder beside a site's folder in which the next site is got ready: `.public.dossier` for `public`.
///
/// - Invariant: where a journal stands in it, every file that the journal names is either still on the stage or
///   already in its place.
package struct Stage: Sendable {
  private let output: Folder
  private let folder: Folder

  /// The changed files of the next site.
  let files: Folder

  package init(of output: Folder) {
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
  /// Each step may have been done already, so that it can be interrupted as often as one likes.
  package func rollForward() throws(FileError) {
    guard hasJournal else { return }
    guard let journal = Journal(bytes: try folder.read(Self.journal)) else {
      throw FileError("finish the interrupted build of", output.path, reason: "its journal is damaged")
    }
    for path in journal.removed {
      try output.remove(path)
      output.removeEmptyParents(of: path)
    }
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

/// What is left to do for a new site to stand.
struct Journal: Hashable {
  /// The files to be brought from the stage to the site, in the order in which they were made.
  let renamed: [RelativePath]

  /// The files of the previous site that the new one does not have.
  let removed: [RelativePath]

  init(renamed: [RelativePath], removed: [RelativePath]) {
    self.renamed = renamed
    self.removed = removed
  }

  /// One path a line behind `+` or `-`, and a last line that tells a whole journal from half of one.
  var bytes: [UInt8] {
    let lines = renamed.map { "+ \($0)\n" } + removed.map { "- \($0)\n" }
    return Array((lines.joined() + "= \(lines.count)\n").utf8)
  }

  init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.last == "= \(lines.count - 1)" else { return nil }
    var renamed: [RelativePath] = []
    var removed: [RelativePath] = []
    for line in lines.dropLast() {
      guard let path = RelativePath(line.dropFirst(2)) else { return nil }
      if line.hasPrefix("+ ") { renamed.append(path) } else { removed.append(path) }
    }
    self.init(renamed: renamed, removed: removed)
  }
}

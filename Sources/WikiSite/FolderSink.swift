package import WikiFiles

/// A site in a folder, written so that a kill at any moment leaves the previous site or the new one.
///
/// Files that differ from the previous site go to a stage beside the folder. Only when all are there is the
/// journal written, which says what is to be renamed and removed; from then on the new site is certain, and
/// whoever comes next finishes what a kill has interrupted. Files whose bytes stay are not touched, so that
/// their times stay, too.
package struct FolderSink: Sink {
  private let output: Folder
  private let stage: Stage
  private let previous: Manifest
  private let isFirst: Bool
  private var changed: [RelativePath] = []
  private var manifest = Manifest()

  /// Opens the folder for a new site, and finishes an interrupted one first.
  /// - Throws: where the folder is not the program's, or cannot be written.
  package init(_ output: Folder) throws(FileError) {
    stage = Stage(of: output)
    try stage.rollForward()
    self.output = output
    switch output.kind() {
    case .file, .other: throw FileError("write the site to", output.path, reason: "it is no folder")
    case .missing:
      isFirst = true
      previous = Manifest()
    case .folder:
      isFirst = try output.names().isEmpty
      previous = isFirst ? Manifest() : try Self.manifest(of: output)
    }
    try stage.begin()
  }

  /// The manifest of a folder that has something in it.
  private static func manifest(of output: Folder) throws(FileError) -> Manifest {
    guard output.kind(of: Manifest.path) == .file, let manifest = Manifest(json: try output.read(Manifest.path)) else {
      throw FileError(
        "write the site to",
        output.path,
        reason: "there are files in it that this program did not write; name another folder with --output, or empty it"
      )
    }
    return manifest
  }

  package mutating func write(_ bytes: [UInt8], to path: RelativePath, sha256: String) throws(FileError) {
    manifest.add(path, Manifest.File(sha256: sha256, bytes: bytes.count))
    if try stands(bytes, at: path, sha256: sha256) { return }
    try stage.files.write(bytes, to: path)
    changed.append(path)
  }

  /// Whether the folder holds these bytes already.
  private func stands(_ bytes: [UInt8], at path: RelativePath, sha256: String) throws(FileError) -> Bool {
    guard !isFirst else { return false }
    guard let old = previous.files[path] else {
      guard output.kind(of: path) == .missing else {
        throw FileError("write", output.path(of: path), reason: "a file that this program did not write is in the way")
      }
      return false
    }
    guard old.sha256 == sha256, output.kind(of: path) == .file else { return false }
    return try output.read(path) == bytes
  }

  /// Puts the new site in the place of the previous one.
  /// - Returns: how many files were written, and how many removed.
  package func commit() throws(FileError) -> (written: Int, removed: Int) {
    if isFirst {
      try stage.files.write(manifest.json, to: Manifest.path)
      if output.kind() == .folder { output.removeIfEmpty() }
      try stage.files.rename(to: output)
      try stage.remove()
      return (changed.count, 0)
    }
    let removed = previous.paths.filter { manifest.files[$0] == nil }
    if changed.isEmpty, removed.isEmpty, try output.read(Manifest.path) == manifest.json {
      try stage.remove()
      return (0, 0)
    }
    try stage.seal(Journal(renamed: changed, removed: removed), manifest)
    try stage.rollForward()
    return (changed.count, removed.count)
  }

  /// Leaves the previous site as it was.
  package func abandon() throws(FileError) { try stage.remove() }

  /// The same after a failure of the disk, which is worth reporting more than one of this.
  package func abandonQuietly() {
    guard !stage.hasJournal else { return }
    do { try stage.remove() } catch { return }
  }
}

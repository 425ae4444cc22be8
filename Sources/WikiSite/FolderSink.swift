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
    let output = output.withoutLinks
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
    guard output.kind() == .missing || output.takesRenames(from: stage.files) else {
      try stage.remove()
      throw FileError(
        "write the site to",
        output.path,
        reason: "it is a file system of its own, to which files cannot be renamed; name a folder inside it"
      )
    }
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
  ///
  /// A file of the previous site may stand where the new one has a folder, and the other way round: what the new
  /// site does not have is removed first.
  private func stands(_ bytes: [UInt8], at path: RelativePath, sha256: String) throws(FileError) -> Bool {
    guard !isFirst else { return false }
    switch output.standing(at: path) {
    case .nothing: return false
    case .file:
      guard let old = previous.files[path] else { throw inTheWay(path) }
      guard old.sha256 == sha256 else { return false }
      return try output.read(path) == bytes
    case .folder:
      guard try goes(path) else { throw inTheWay(path) }
      return false
    case .obstacle(let place):
      guard place != path, previous.files[place] != nil, output.standing(at: place) == .file else {
        throw inTheWay(place)
      }
      return false
    }
  }

  /// Whether a folder holds nothing but files of the previous site, and so goes with them when a file takes its place.
  private func goes(_ folder: RelativePath) throws(FileError) -> Bool {
    let inner = try output.names(in: folder).map { RelativePath($0).map { folder / $0 } }
    for path in inner {
      guard let path else { return false }
      switch output.standing(at: path) {
      case .nothing, .obstacle: return false
      case .file where previous.files[path] == nil: return false
      case .folder where try !goes(path): return false
      case .file, .folder: continue
      }
    }
    return !inner.isEmpty
  }

  private func inTheWay(_ path: RelativePath) -> FileError {
    FileError("write", output.path(of: path), reason: "a file that this program did not write is in the way")
  }

  /// Puts the new site in the place of the previous one.
  /// - Returns: how many files were written, and how many removed.
  package func commit() throws(FileError) -> (written: Int, removed: Int) {
    if isFirst {
      try stage.files.write(manifest.json, to: Manifest.path)
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

package import WikiDiagnostics
package import WikiFiles

/// A site while its files stream into a sink: every path once, every link checked.
package struct SiteAssembly<Destination: Sink> {
  package private(set) var sink: Destination
  private var taken: Set<RelativePath> = []
  private var folders: Set<RelativePath> = []
  private var links = LinkCheck()
  private var findings: [Diagnostic] = []

  /// Looks at every file of the site before it is written, whatever made it, and says what must not be in it.
  package var screen: (@Sendable (RelativePath, [UInt8]) -> [Diagnostic])?

  package init(_ sink: Destination) {
    self.sink = sink
  }

  /// The number of links inside the site so far.
  package var linkCount: Int { links.count }

  /// The number of files so far.
  package var fileCount: Int { taken.count }

  /// Adds a file of the site; its links are checked if it is a page.
  package mutating func add(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    guard take(path) else { return }
    findings += screen?(path, bytes) ?? []
    links.add(path, bytes)
    try sink.write(bytes, to: path, sha256: SHA256Digest(of: bytes).hex)
  }

  /// Adds a file that is copied as it came: pages can lead to it, and what is in it is not looked at.
  package mutating func addCopy(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    guard take(path) else { return }
    findings += screen?(path, bytes) ?? []
    links.add(copy: path)
    try sink.write(bytes, to: path, sha256: SHA256Digest(of: bytes).hex)
  }

  /// Takes the path; says whether it was free, and reports it if it was not.
  private mutating func take(_ path: RelativePath) -> Bool {
    if claim(path) { return true }
    findings.append(.pathTaken(path))
    return false
  }

  /// Whether the path was free, and can be reached through folders that are no files; it is taken then.
  private mutating func claim(_ path: RelativePath) -> Bool {
    guard !folders.contains(path), !taken.contains(path) else { return false }
    var folder = path.parent
    while let next = folder, !folders.contains(next) {
      guard !taken.contains(next) else { return false }
      folder = next.parent
    }
    taken.insert(path)
    folder = path.parent
    while let next = folder, folders.insert(next).inserted { folder = next.parent }
    return true
  }

  /// What is wrong with the site as a whole; complete when all files have been added.
  package func conclude() -> [Diagnostic] { findings + links.conclude() }
}

package import WikiDiagnostics
package import WikiFiles

/// A site while its files stream into a sink: every path once, every link checked.
package struct SiteAssembly<Destination: Sink> {
  package private(set) var sink: Destination
  private var taken: Set<RelativePath> = []
  private var links = LinkCheck()
  private var findings: [Diagnostic] = []

  package init(_ sink: Destination) {
    self.sink = sink
  }

  /// The number of links inside the site so far.
  package var linkCount: Int { links.count }

  /// The number of files so far.
  package var fileCount: Int { taken.count }

  package mutating func add(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    guard taken.insert(path).inserted else {
      findings.append(.pathTaken(path))
      return
    }
    links.add(path, bytes)
    try sink.write(bytes, to: path, sha256: SHA256Digest(of: bytes).hex)
  }

  /// What is wrong with the site as a whole; complete when all files have been added.
  package func conclude() -> [Diagnostic] { findings + links.conclude() }
}

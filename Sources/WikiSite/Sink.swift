package import WikiFiles

/// Where the files of a site go, one after the other.
package protocol Sink {
  /// Takes a file; each path comes once.
  mutating func write(_ bytes: [UInt8], to path: RelativePath, sha256: String) throws(FileError)
}

/// A site in memory, for tests and bundles.
package struct MemorySink: Sink {
  package private(set) var files = FileTree()

  package init() {}

  package mutating func write(_ bytes: [UInt8], to path: RelativePath, sha256: String) {
    files[path] = bytes
  }
}

/// A site that nobody keeps: for checks.
package struct DiscardingSink: Sink {
  package init() {}

  package mutating func write(_ bytes: [UInt8], to path: RelativePath, sha256: String) {}
}

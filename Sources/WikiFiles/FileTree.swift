/// Files below some root, held in memory.
///
/// A wiki is read into one, tests write theirs as literals, and a site can be built into one.
package struct FileTree: Hashable, Sendable {
  private var files: [RelativePath: [UInt8]] = [:]

  package init() {}

  /// All paths, sorted.
  /// - Complexity: O(*n* log *n*), *n* the number of files.
  package var paths: [RelativePath] { files.keys.sorted() }

  package var isEmpty: Bool { files.isEmpty }

  package var count: Int { files.count }

  /// The bytes of the file at `path`; `nil` where there is none.
  package subscript(path: RelativePath) -> [UInt8]? {
    get { files[path] }
    set { files[path] = newValue }
  }

  /// The paths below `folder`, sorted.
  package func paths(below folder: RelativePath) -> [RelativePath] {
    files.keys.filter { $0.isBelow(folder) }.sorted()
  }
}

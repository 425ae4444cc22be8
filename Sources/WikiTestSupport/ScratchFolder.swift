package import WikiFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lends `body` an empty folder of its own, without links in its path, and removes it afterwards.
package func withScratchFolder<Result>(_ body: (Folder) throws -> Result) throws -> Result {
  let folder = try makeScratchFolder()
  let result: Swift.Result<Result, any Error>
  do { result = .success(try body(folder)) } catch { result = .failure(error) }
  try folder.removeAll()
  return try result.get()
}

/// The same for a `body` that waits.
package func withScratchFolder<Result>(_ body: (Folder) async throws -> Result) async throws -> Result {
  let folder = try makeScratchFolder()
  let result: Swift.Result<Result, any Error>
  do { result = .success(try await body(folder)) } catch { result = .failure(error) }
  try folder.removeAll()
  return try result.get()
}

private func makeScratchFolder() throws(FileError) -> Folder {
  var random = SystemRandomNumberGenerator()
  let folder = Folder("/tmp/dossier-test-\(String(random.next(), radix: 36))")
  try folder.make()
  return try folder.resolved()
}

extension Folder {
  /// Makes a symbolic link at `inner` that says `target`, which need not exist.
  package func link(_ inner: RelativePath, to target: String) throws(FileError) {
    try makeParents(of: inner)
    guard unsafe symlink(target, path(of: inner)) == 0 else {
      throw FileError("link", path(of: inner), reason: unsafe String(cString: strerror(errno)))
    }
  }

  /// All files in the folder, hidden ones too; a symbolic link counts as a file that says where it leads, and so does a device.
  package func allFiles() throws(FileError) -> FileTree {
    var tree = FileTree()
    guard kind() == .folder else { return tree }
    for name in try names() {
      guard let path = RelativePath(name) else { continue }
      switch standing(at: path) {
      case .file: tree[path] = try read(path)
      case .nothing: continue
      case .obstacle: tree[path] = Array("-> \(target(of: path))".utf8)
      case .folder:
        let inner = try folder(path).allFiles()
        for file in inner.paths { tree[path / file] = inner[file] }
      }
    }
    return tree
  }

  /// All folders below this one, sorted; links are not followed.
  package func allFolders() throws(FileError) -> [RelativePath] {
    var folders: [RelativePath] = []
    for name in try names() {
      guard let path = RelativePath(name), standing(at: path) == .folder else { continue }
      folders += [path] + (try folder(path).allFolders()).map { path / $0 }
    }
    return folders
  }

  private func target(of inner: RelativePath) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(path(of: inner), &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

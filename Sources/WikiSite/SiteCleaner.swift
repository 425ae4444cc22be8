package import WikiFiles

/// Removes a site: the files that its manifest names, and the folders they leave empty.
package enum SiteCleaner {
  /// - Returns: how many files were removed; `nil` where there is no site of the program's.
  package static func clean(_ output: Folder) throws(FileError) -> Int? {
    try Stage(of: output).rollForward()
    try Stage(of: output).remove()
    guard output.kind(of: Manifest.path) == .file, let manifest = Manifest(json: try output.read(Manifest.path)) else {
      return nil
    }
    for path in manifest.paths { try output.clear(path) }
    try output.remove(Manifest.path)
    output.removeIfEmpty()
    return manifest.files.count + 1
  }
}

import WikiFiles
import WikiTestSupport

@testable import WikiSite

/// Opens a folder for a new site, and writes the first `count` files of it.
func stage(_ site: FileTree, first count: Int = .max, in output: Folder) throws(FileError) -> FolderSink {
  var sink = try FolderSink(output)
  for path in site.paths.prefix(count) {
    let bytes = site[path] ?? []
    try sink.write(bytes, to: path, sha256: SHA256Digest(of: bytes).hex)
  }
  return sink
}

/// Writes a whole site, as a build does; says how many files it wrote and removed.
@discardableResult
func write(_ site: FileTree, to output: Folder) throws(FileError) -> String {
  let change = try stage(site, in: output).commit()
  return "wrote \(change.written), removed \(change.removed)"
}

/// The site as it is to stand on the disk: with its manifest.
func withManifest(_ site: FileTree) -> FileTree {
  var whole = site
  whole[Manifest.path] = manifest(of: site).json
  return whole
}

func manifest(of site: FileTree) -> Manifest {
  var manifest = Manifest()
  for path in site.paths {
    let bytes = site[path] ?? []
    manifest.add(path, Manifest.File(sha256: SHA256Digest(of: bytes).hex, bytes: bytes.count))
  }
  return manifest
}

extension FileTree {
  /// This tree with one more file.
  func adding(_ path: RelativePath, _ text: String) -> FileTree {
    var tree = self
    tree[path] = Array(text.utf8)
    return tree
  }
}

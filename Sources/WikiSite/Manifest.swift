import FoundationEssentials
import WikiDiagnostics
package import WikiFiles

/// What a site consists of: every file that the program wrote, and nothing else.
///
/// It lies in the site as `dossier-manifest.json`; only files that it names are ever replaced or removed.
package struct Manifest: Hashable, Sendable {
  package static let path: RelativePath = "dossier-manifest.json"

  /// The files without the manifest itself.
  package private(set) var files: [RelativePath: File] = [:]

  package struct File: Hashable, Sendable {
    /// 64 hexadecimal digits.
    package let sha256: String
    package let bytes: Int
  }

  package init() {}

  package mutating func add(_ path: RelativePath, _ file: File) { files[path] = file }

  /// All paths, sorted.
  package var paths: [RelativePath] { files.keys.sorted() }

  /// As it is written: a list of objects with `path`, `sha256` and `bytes`, sorted by path, one a line.
  package var json: [UInt8] {
    let lines = paths.map { path -> String in
      let file = files[path] ?? File(sha256: "", bytes: 0)
      return JSONText.object([
        ("path", .string(path.description)), ("sha256", .string(file.sha256)), ("bytes", .number(file.bytes)),
      ]).line
    }
    return Array(("[\n" + lines.joined(separator: ",\n") + "\n]\n").utf8)
  }

  /// Reads a manifest; `nil` where the bytes are none, so that a folder with a damaged one counts as not ours.
  package init?(json: [UInt8]) {
    struct Entry: Decodable {
      let path: String
      let sha256: String
      let bytes: Int
    }
    guard let entries = try? JSONDecoder().decode([Entry].self, from: Data(json)) else { return nil }
    for entry in entries {
      guard let path = RelativePath(entry.path), path.description == entry.path else { return nil }
      files[path] = File(sha256: entry.sha256, bytes: entry.bytes)
    }
  }
}

package import WikiDiagnostics
package import WikiFiles

/// What `seeds/SHA256SUMS` says: the digests that the files of the evidence had when they were sealed.
package struct EvidenceSeal: Sendable {
  /// A sealed file.
  package struct Entry: Hashable, Sendable {
    /// Where it stands in the wiki, such as `seeds/report.txt`.
    package let path: RelativePath
    package let digest: SHA256Digest

    /// The place of its name in the seal.
    package let span: SourceSpan
  }

  /// Where the seal stands; names in it are seen from the folder that it lies in.
  package static let path: RelativePath = "seeds/SHA256SUMS"

  /// By their paths.
  package let entries: [RelativePath: Entry]

  /// Lines that begin with `#`, which `sha256sum` passes over, in their order.
  let comments: [[UInt8]]

  /// The seal of no file.
  package static let none = EvidenceSeal(entries: [:], comments: [])

  /// A seal as it is written: the comments, then a line for each file, sorted by path.
  /// - Parameter digests: those of files below `seeds/`, by their paths in the wiki.
  package static func text(of digests: [RelativePath: SHA256Digest], after older: EvidenceSeal?) -> [UInt8] {
    var text: [UInt8] = []
    for comment in older?.comments ?? [] { text += comment + [UInt8(ascii: "\n")] }
    for (path, digest) in digests.sorted(by: { $0.key < $1.key }) {
      guard let name = path.name(below: folder) else { continue }
      text += SealLine.text(of: digest, name)
    }
    return text
  }

  static let folder: RelativePath = "seeds"
}

extension RelativePath {
  /// The path as seen from `folder`; `nil` where it does not lie below it.
  func name(below folder: RelativePath) -> RelativePath? {
    isBelow(folder) ? RelativePath(Substring(description.utf8.dropFirst(folder.description.utf8.count + 1))) : nil
  }
}

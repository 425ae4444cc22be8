package import WikiDiagnostics
package import WikiFiles

/// How the evidence differs from its seal.
package struct SealComparison: Sendable {
  /// Sealed files that are others now, sorted by path.
  package let changed: [EvidenceSeal.Entry]

  /// Sealed files that are not there, sorted by path.
  package let missing: [EvidenceSeal.Entry]

  /// Files that are not sealed, sorted.
  package let unsealed: [RelativePath]

  /// Of missing files, which unsealed one has their content.
  let newNames: [RelativePath: RelativePath]

  /// Compares a seal with what is there.
  /// - Parameters:
  ///   - digests: those of the files that are there.
  ///   - isLookedAt: whether a sealed file would be among these.
  package init(
    _ seal: EvidenceSeal,
    _ digests: [RelativePath: SHA256Digest],
    where isLookedAt: (RelativePath) -> Bool = { _ in true }
  ) {
    let sealed = seal.entries.values.filter { isLookedAt($0.path) }.sorted { $0.path < $1.path }
    changed = sealed.filter { entry in digests[entry.path].map { $0 != entry.digest } ?? false }
    missing = sealed.filter { digests[$0.path] == nil }
    unsealed = digests.keys.filter { seal.entries[$0] == nil }.sorted()
    let byDigest = Dictionary(unsealed.map { (digests[$0], $0) }, uniquingKeysWith: { first, _ in first })
    newNames = missing.reduce(into: [:]) { $0[$1.path] = byDigest[$1.digest] }
  }

  /// What to tell the editor.
  /// - Parameter bytes: gives a file as it is now; `nil` where it is not at hand.
  package func findings(_ bytes: (RelativePath) -> [UInt8]?) -> [Diagnostic] {
    doubts(bytes) + (unsealed.isEmpty ? [] : [.unsealedEvidence(unsealed)])
  }

  /// Those findings that a new seal would hide.
  package func doubts(_ bytes: (RelativePath) -> [UInt8]?) -> [Diagnostic] {
    let changed = changed.map { entry in
      let change = bytes(entry.path).map { EvidenceChange(of: $0, from: entry.digest) } ?? .content
      return Diagnostic.changedEvidence(entry, change)
    }
    return changed + missing.map { .missingEvidence($0, newName: newNames[$0.path]) }
  }
}

/// What has changed in a sealed text.
enum EvidenceChange: Hashable {
  case content

  /// `\n` has become `\r\n`, or the other way round: what programs do that mean well.
  case lineEnds

  /// Compares a text with the digest that it had.
  init(of bytes: [UInt8], from digest: SHA256Digest) {
    var short: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isBeforeLineFeed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      if byte != UInt8(ascii: "\r") || !isBeforeLineFeed { short.append(byte) }
    }
    let long = short.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    self = [short, long].contains { SHA256Digest(of: $0) == digest } ? .lineEnds : .content
  }
}

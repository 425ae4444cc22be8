package import WikiDiagnostics
import WikiEvidence
package import WikiFiles

/// The evidence beside its seal, `seeds/SHA256SUMS`, and the seal that would take its place.
package struct Sealing: Sendable {
  /// The seal as it stands, and changed texts, so that findings can show their lines.
  package let files: FileTree

  /// Files that cannot be read: without them nothing can be sealed.
  package let hindrances: [Diagnostic]

  /// What of the seal as it stands cannot be read, and is not in a new one.
  package let illegible: [Diagnostic]

  /// What a new seal would hide: sealed files that have changed or are gone.
  package let doubts: [Diagnostic]

  /// Files that are not sealed yet, sorted.
  package let added: [RelativePath]

  /// Sealed files that have changed, sorted.
  package let changed: [RelativePath]

  /// Sealed files that are gone, sorted.
  package let missing: [RelativePath]

  /// How many files a new seal would hold.
  package let count: Int

  /// The new seal.
  private let text: [UInt8]

  /// Whether there is a seal.
  package var isSealed: Bool { files[EvidenceSeal.path] != nil }

  /// Whether the seal as it stands is the new one, byte for byte, or there is nothing to seal.
  package var isDone: Bool { files[EvidenceSeal.path].map { $0 == text } ?? text.isEmpty }

  /// Reads all evidence of a wiki, originals too.
  package static func read(_ root: Folder) throws(FileError) -> Sealing {
    var (files, refusals) = try root.tree(of: ["seeds"]) { $0 == EvidenceSeal.path }
    var illegible: [Diagnostic] = []
    let seal = files[EvidenceSeal.path].flatMap { EvidenceSeal.read($0).unpack(into: &illegible) }
    let (digests, refused) = try root.digests(of: ["seeds"]) { Corpus.isSealable($0, seal) }
    refusals += refused
    let comparison = SealComparison(seal ?? .none, digests) { !refusals.map(\.path).cover($0) }
    let changed = Set(comparison.changed.map(\.path).filter(Corpus.isText))
    let texts = try root.tree(of: ["seeds"]) { changed.contains($0) }.tree
    for path in texts.paths { files[path] = texts[path] }
    return Sealing(
      files: files,
      hindrances: refusals.map { .refusedFile($0) },
      illegible: illegible,
      doubts: comparison.doubts { files[$0] },
      added: comparison.unsealed,
      changed: comparison.changed.map(\.path),
      missing: comparison.missing.map(\.path),
      count: digests.count,
      text: EvidenceSeal.text(of: digests, after: seal)
    )
  }

  /// Writes the new seal.
  package func write(to root: Folder) throws(FileError) { try root.replace(EvidenceSeal.path, with: text) }

  /// Where the seal is, as seen from the wiki's folder.
  package static let path = EvidenceSeal.path
}

extension Corpus {
  /// Whether a file belongs to the evidence that is sealed: texts, originals, and what the seal lists already.
  fileprivate static func isSealable(_ path: RelativePath, _ seal: EvidenceSeal?) -> Bool {
    path != EvidenceSeal.path && (isText(path) || path.isBelow(originals) || seal?.entries[path] != nil)
  }

  /// How the texts differ from the seal; nothing where there is none.
  func differencesFromSeal(_ texts: [EvidenceText]) -> [Diagnostic] {
    guard let bytes = files[EvidenceSeal.path] else { return [] }
    var findings: [Diagnostic] = []
    guard let seal = EvidenceSeal.read(bytes).unpack(into: &findings) else { return findings }
    let comparison = SealComparison(seal, digests(of: texts)) { Self.isText($0) && !refused.cover($0) }
    return findings + comparison.findings { files[$0] }
  }

  /// How originals, and what else is sealed and no text, differ from the seal; nothing where there is none.
  ///
  /// A build does not read these, since no page shows them.
  /// - Complexity: reads them all.
  package func differencesOfOriginals(in root: Folder) throws(FileError) -> [Diagnostic] {
    guard let bytes = files[EvidenceSeal.path], let seal = EvidenceSeal.read(bytes).value else { return [] }
    let (digests, refusals) = try root.digests(of: ["seeds"]) { !Self.isText($0) && Self.isSealable($0, seal) }
    let refused = refusals.map(\.path)
    let comparison = SealComparison(seal, digests) { !Self.isText($0) && !refused.cover($0) }
    return refusals.map { .refusedFile($0) } + comparison.findings { _ in nil }
  }

  /// The digests of all texts, those too that are no UTF-8.
  private func digests(of texts: [EvidenceText]) -> [RelativePath: SHA256Digest] {
    var digests = Dictionary(uniqueKeysWithValues: texts.map { ($0.path, $0.digest) })
    for path in self.texts where digests[path] == nil { digests[path] = SHA256Digest(of: files[path] ?? []) }
    return digests
  }
}

extension [RelativePath] {
  /// Whether one of them is the file, or a folder that it lies in.
  fileprivate func cover(_ path: RelativePath) -> Bool { contains { path == $0 || path.isBelow($0) } }
}

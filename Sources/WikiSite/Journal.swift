import WikiFiles

/// What is left to do for a new site to stand.
struct Journal: Hashable {
  /// The files to be brought from the stage to the site, in the order in which they were made.
  let renamed: [RelativePath]

  /// The files of the previous site that the new one does not have.
  let removed: [RelativePath]

  init(renamed: [RelativePath], removed: [RelativePath]) {
    self.renamed = renamed
    self.removed = removed
  }

  /// One path an entry behind `+` or `-`, and a last entry that tells a whole journal from half of one.
  ///
  /// A NUL ends each entry: the only byte that no path holds.
  var bytes: [UInt8] {
    let entries = renamed.map { "+\($0)\0" } + removed.map { "-\($0)\0" }
    return Array((entries.joined() + "=\(entries.count)\0").utf8)
  }

  /// Returns `nil` where the bytes are no whole journal.
  init?(bytes: [UInt8]) {
    let entries = bytes.split(separator: 0)
    guard bytes.last == 0, entries.last.map(Array.init) == Array("=\(entries.count - 1)".utf8) else { return nil }
    var renamed: [RelativePath] = []
    var removed: [RelativePath] = []
    for entry in entries.dropLast() {
      guard let path = RelativePath(String(decoding: entry.dropFirst(), as: UTF8.self)) else { return nil }
      switch entry.first {
      case UInt8(ascii: "+"): renamed.append(path)
      case UInt8(ascii: "-"): removed.append(path)
      default: return nil
      }
    }
    self.init(renamed: renamed, removed: removed)
  }
}

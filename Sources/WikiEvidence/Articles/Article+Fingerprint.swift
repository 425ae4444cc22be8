package import WikiFiles

/// What shows a reader that an article is what the file holds.
extension Article {
  /// The digest of `bytes()`.
  package var digest: SHA256Digest { isWholeText && !hasMark ? text.digest : SHA256Digest(of: bytes()) }

  /// A command of the shell that works the digest of the article's lines out of the whole file; empty where the article
  /// is the whole file, so that `sha256sum` alone does, and where it has no lines.
  ///
  /// It says the same with the tools of GNU and of BSD: `sed` of the latter ends a last line that has no end, so the end
  /// of such a file is printed by `tail`.
  package var fingerprintCommand: String {
    guard let first = lines.ranges.first else { return "" }
    if isWholeText { return hasMark ? "tail -c +4 \(shellName) | sha256sum" : "" }
    return printCommand + (hasMark && first.lowerBound == 1 ? " | tail -c +4" : "") + " | sha256sum"
  }

  private var isWholeText: Bool { lines.ranges == [1...max(1, text.lineCount)] }

  private var hasMark: Bool { text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// Prints the article's lines, with a byte order mark if line 1 is among them.
  private var printCommand: String {
    guard let last = lines.ranges.last, last.upperBound == text.lineCount, text.bytes.last != UInt8(ascii: "\n") else {
      return sedCommand(lines.ranges[...])
    }
    let tail = "tail -n +\(last.lowerBound) \(shellName)"
    return lines.ranges.count == 1 ? tail : "{ \(sedCommand(lines.ranges.dropLast())); \(tail); }"
  }

  private func sedCommand(_ ranges: ArraySlice<ClosedRange<Int>>) -> String {
    let parts = ranges.map { $0.count == 1 ? "\($0.lowerBound)p" : "\($0.lowerBound),\($0.upperBound)p" }
    return "sed -n '\(parts.joined(separator: ";"))' \(shellName)"
  }

  /// The name of the file, in quotes where a shell would read it otherwise.
  private var shellName: String {
    let name = text.path.description
    guard !name.utf8.allSatisfy(\.isPlainInShell) else { return name }
    return "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}

extension UInt8 {
  fileprivate var isPlainInShell: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "._-/".utf8.contains(self)
    }
  }
}

import Testing

/// The Markdown files for people who read the repository.
@Suite struct DocumentLinkTests {
  static let documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "ARCHITECTURE.md", "Benchmarks/README.md"]

  @Test func leadToFilesAndHeadings() throws {
    for document in try Self.documents + Repository.files(below: "docs", ending: ".md") {
      for link in try Repository.text(of: document).withoutCode.matches(of: /\]\(([^)\s]+)\)/).map(\.1) {
        guard !link.contains("://"), !link.hasPrefix("mailto:") else { continue }
        #expect(try Self.leadsSomewhere(link, from: document), "\(document): \(link)")
      }
    }
  }

  private static func leadsSomewhere(_ link: Substring, from document: String) throws -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? document : path(String(parts[0]), from: document)
    guard Repository.holds(target) else { return false }
    guard parts.count > 1 else { return true }
    return try headings(of: target).contains(String(parts[1]))
  }

  /// A relative path seen from the repository.
  private static func path(_ link: String, from document: String) -> String {
    var folders = document.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") where part != "." {
      if part == ".." { folders = folders.dropLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }

  /// The anchors that GitHub gives the headings of a document.
  private static func headings(of document: String) throws -> Set<String> {
    Set(
      try Repository.text(of: document).lines.filter { $0.hasPrefix("#") }.map { line in
        String(
          line.drop { $0 == "#" }.dropFirst().lowercased().filter { $0.isLetter || $0.isNumber || "- _".contains($0) }
        )
        .replacing(" ", with: "-")
      }
    )
  }

  /// Editors read a change of one sentence as a change of one line.
  @Test func haveOneSentenceALine() throws {
    for document in try Self.documents + Repository.files(below: "docs", ending: ".md") {
      let prose = try Repository.text(of: document).withoutCode
      let long = prose.lines.filter { !$0.hasPrefix("|") && !$0.hasPrefix("- ") && $0.contains(/[a-z)]\. [A-Z]/) }
      #expect(long == [], "\(document)")
    }
  }
}

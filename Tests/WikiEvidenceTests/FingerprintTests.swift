import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiTestSupport

/// The command that an article's page prints, run by a shell.
@Suite struct FingerprintTests {
  @Test(arguments: [
    ("a\nb\nc\nd\n", ["2-3"], "sed -n '2,3p' seeds/t.txt | sha256sum"),
    ("a\nb\nc\nd\n", ["1", "3-4"], "sed -n '1p;3,4p' seeds/t.txt | sha256sum"),
    ("a\nb\nc\nd", ["2-3"], "sed -n '2,3p' seeds/t.txt | sha256sum"),
    ("a\nb\nc\nd", ["3-4"], "tail -n +3 seeds/t.txt | sha256sum"),
    ("a\nb\nc\nd", ["1", "3-4"], "{ sed -n '1p' seeds/t.txt; tail -n +3 seeds/t.txt; } | sha256sum"),
    ("a\r\nb\r\rb\r\nc\r", ["2-3"], "tail -n +2 seeds/t.txt | sha256sum"),
    ("\u{FEFF}a\nb\nc\n", ["1-2"], "sed -n '1,2p' seeds/t.txt | tail -c +4 | sha256sum"),
    ("\u{FEFF}a\nb\nc\n", ["2"], "sed -n '2p' seeds/t.txt | sha256sum"),
    ("\u{FEFF}a\nb\nc", ["1", "3"], "{ sed -n '1p' seeds/t.txt; tail -n +3 seeds/t.txt; } | tail -c +4 | sha256sum"),
    ("\u{FEFF}a\nb", nil, "tail -c +4 seeds/t.txt | sha256sum"),
    ("\u{FEFF}a\nb\n", ["1-2"], "tail -c +4 seeds/t.txt | sha256sum"),
    ("a\nb\n", nil, ""), ("a\nb", ["1-2"], ""), ("", nil, ""), ("\u{FEFF}", nil, ""),
  ])
  func printsACommandForTheBytesOfTheArticle(text: String, lines: [String]?, command: String) throws {
    #expect(try check(text, lines) == command)
  }

  @Test(arguments: ["two words.txt", "it's.txt", "$(date).txt", "a\\b;c.txt", "line\nfeed.txt", "Qāsim.txt", "-n.txt"])
  func quotesTheNameOfTheFile(name: String) throws {
    _ = try check("a\nb\nc\n", ["2"], in: "seeds/\(name)")
  }

  /// Texts with all kinds of line ends, and lines of all kinds.
  @Test(arguments: 0..<60)
  func holdsForAnyLinesOfAnyText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "\n", "\n", "\r\n", "\r", "\u{2028}", "é", "\\", "p"]
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    for _ in 0..<Int.random(in: 1...20, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
    let lines = (1...12).filter { _ in Int.random(in: 0...2, using: &random) == 0 }
    _ = try check(text, lines.isEmpty ? nil : lines.map { "\($0)" })
  }

  /// Runs the command of an article; returns it.
  private func check(_ text: String, _ lines: [String]?, in path: RelativePath = "seeds/t.txt") throws -> String {
    let evidence = try #require(EvidenceText.read(Array(text.utf8), path: path).value)
    let article = Article(text: evidence, lines: lines.flatMap { LineRanges($0) }, zones: [], wrap: .none, title: nil)
    #expect(article.digest == SHA256Digest(of: article.bytes()))
    let command = article.fingerprintCommand
    guard !command.isEmpty else {
      #expect(article.bytes().isEmpty || article.bytes() == evidence.bytes)
      return command
    }
    try withScratchFolder { folder in
      try folder.write(Array(text.utf8), to: path)
      let (output, _) = try Shell.run(command, in: folder)
      #expect(output == "\(article.digest.hex)  -\n", "\(command)")
    }
    return command
  }
}

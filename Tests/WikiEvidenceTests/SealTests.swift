import Foundation
import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiTestSupport

/// The digest of no bytes, and that of `abc`, printed by `sha256sum`.
private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

@Suite struct SealTests {
  @Test(arguments: [
    "\(empty)  a.txt\n",
    "\(empty)  a.txt",
    "\(empty) *a.txt\n",
    "\(empty) a.txt\n",
    "\(empty.uppercased())  ./a.txt\r\n",
    "\u{FEFF}\(empty)  a.txt\n",
    "# made by hand\n\n  \(empty)  a.txt\n \n",
    "SHA256 (a.txt) = \(empty) \n",
    "SHA256(a.txt)= \(empty)\r\n",
    "\\\(empty)  a.txt\n",
    "\(empty)  a.txt\n\(empty)  a.txt\n",
  ])
  func readsALineAsManyProgramsWriteIt(text: String) {
    expect(text, says: ["seeds/a.txt": empty])
  }

  @Test(arguments: [
    ("\\\(empty)  a\\\\b\\nc\\rd.txt\n", "a\\b\nc\rd.txt"),
    ("\\SHA256 (a\\\\b.txt) = \(empty)\n", "a\\b.txt"),
    ("\(empty)  a\\b.txt\n", "a\\b.txt"),
    ("\(empty)   two  blanks .txt \n", " two  blanks .txt "),
    ("\(empty)  *star.txt\n", "*star.txt"),
    ("SHA256 (a) = (b).txt) = \(empty)\n", "a) = (b).txt"),
    ("\(empty)  sub/Qāsim 🏴.txt\n", "sub/Qāsim 🏴.txt"),
  ])
  func readsNamesAsTheyAreMeant(text: String, name: String) {
    expect(text, says: ["seeds/\(name)": empty])
  }

  @Test(arguments: [
    ("1️⃣hello\n", "1️⃣: this is no line of sha256sum"),
    ("1️⃣SHA512 (a.txt) = \(empty)\n", "1️⃣: this is no line of sha256sum"),
    ("1️⃣\(empty)x  a.txt\n", "1️⃣: this is no line of sha256sum"),
    ("  1️⃣\(empty.prefix(40))  a.txt\n", "1️⃣: a SHA-256 has 64 digits, this has 40, like a SHA-1"),
    ("SHA256 (a.txt) = 1️⃣\(empty.prefix(63))\n", "1️⃣: a SHA-256 has 64 digits, this has 63"),
    ("SHA256 (a.txt) = 1️⃣\n", "1️⃣: a SHA-256 has 64 digits, this has 0"),
    ("1️⃣SHA256 (a.txt) = \(empty) b\n", "1️⃣: this is no line of sha256sum"),
    (" 1️⃣# no comment\n", "1️⃣: this is no line of sha256sum"),
    ("1️⃣\(empty)  \n", "1️⃣: no name stands behind the digest"),
    ("1️⃣\(empty)", "1️⃣: no name stands behind the digest"),
    (
      "\\\(empty)  1️⃣a\\tb\n",
      "1️⃣: in the name a backslash stands before something else than a backslash, 'n' or 'r'"
    ),
    ("\(empty)  1️⃣../Site/site.yml\n", "1️⃣: '../Site/site.yml' is no path below seeds/"),
    ("\(empty)  1️⃣/etc/passwd\n", "1️⃣: '/etc/passwd' is no path below seeds/"),
    ("\(empty)  1️⃣SHA256SUMS\n", "1️⃣: the list cannot hold its own digest"),
    ("\(empty)  1️⃣.git/config\n", "1️⃣: '.git/config' is no evidence: what begins with a dot is passed over"),
  ])
  func saysWhereAndWhyALineSaysNothing(text: String, finding: String) {
    let (bytes, found) = read(text)
    #expect(found == [finding])
    #expect(EvidenceSeal.read(bytes).value?.entries.isEmpty == true)
  }

  @Test func takesTheFirstOfTwoDigestsOfOneFile() {
    let text = "\(empty)  a.txt\n\(abc)  1️⃣./a.txt\n"
    #expect(read(text).findings == ["1️⃣: './a.txt' has another digest above"])
    #expect(digests(text) == ["seeds/a.txt": empty])
  }

  @Test func readsNothingOfWhatIsNoText() {
    let wide: [UInt8] = [0xFF, 0xFE] + "\(empty)  a.txt\n".utf8.flatMap { [$0, 0] }
    let latin = Array("\(empty)  caf".utf8) + [0xE9] + Array(" noir.txt\n".utf8)
    #expect(EvidenceSeal.read(wide).value == nil)
    #expect(
      EvidenceSeal.read(wide).diagnostics.map(\.message)
        == ["the text is not UTF-8 from offset 0 on; it looks like UTF-16LE"]
    )
    #expect(
      EvidenceSeal.read(latin).diagnostics.map { "\($0.span.map(\.description) ?? ""): \($0.message)" }
        == ["seeds/SHA256SUMS:1:70: byte 0xE9 at offset 69 is not UTF-8; it looks like WINDOWS-1252"]
    )
  }

  @Test func writesWhatItReadsSortedByBytesWithItsCommentsFirst() throws {
    let older = EvidenceSeal.read(Array("\(empty)  z.txt\r\n# kept\r\n#too\n".utf8)).value
    let digest = try #require(SHA256Digest(hex: abc.utf8))
    let names = ["é.txt", "e.txt", "Z.txt", "a\\b.txt", "a\nb\r.txt", "sub/x.md", "sub.txt", " *.txt"]
    let paths = names.compactMap { RelativePath("seeds/\($0)") }
    let text = EvidenceSeal.text(of: Dictionary(uniqueKeysWithValues: paths.map { ($0, digest) }), after: older)
    #expect(
      String(decoding: text, as: UTF8.self)
        == """
        # kept
        #too
        \(abc)   *.txt
        \(abc)  Z.txt
        \\\(abc)  a\\nb\\r.txt
        \\\(abc)  a\\\\b.txt
        \(abc)  e.txt
        \(abc)  sub.txt
        \(abc)  sub/x.md
        \(abc)  é.txt

        """
    )
    let again = try #require(EvidenceSeal.read(text).value)
    #expect(again.entries.keys.sorted() == paths.sorted())
    #expect(EvidenceSeal.text(of: again.entries.mapValues(\.digest), after: again) == text)
  }

  /// Whatever stands in the file, it is read to its end, and what is written of it reads the same.
  @Test(arguments: 0..<300)
  func readsAnything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      empty, String(abc.prefix(63)), " ", "  ", " *", "\\", "\\n", "\n", "\r\n", "a.txt", "../x", "SHA256 (", ") = ",
      "#",
      "seeds/", "\u{301}", "é",
    ]
    let text = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
    let checked = EvidenceSeal.read(Array(text.joined().utf8))
    let seal = try #require(checked.value)
    let written = EvidenceSeal.text(of: seal.entries.mapValues(\.digest), after: seal)
    let again = EvidenceSeal.read(written)
    #expect(again.diagnostics == [])
    #expect(again.value?.entries.mapValues(\.digest) == seal.entries.mapValues(\.digest))
  }

  private func expect(
    _ text: String,
    says expected: [RelativePath: String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(read(text).findings == [], sourceLocation: sourceLocation)
    #expect(digests(text) == expected, sourceLocation: sourceLocation)
  }

  private func digests(_ text: String) -> [RelativePath: String] {
    EvidenceSeal.read(read(text).bytes).value?.entries.mapValues(\.digest.hex) ?? [:]
  }

  /// The findings of a seal with marks, as tests write them.
  private func read(_ text: String) -> (bytes: [UInt8], findings: [String]) {
    let parts = text.components(separatedBy: "1️⃣")
    let bytes = Array(parts.joined().utf8)
    let before = parts.count > 1 ? parts[0].split(separator: "\n", omittingEmptySubsequences: false) : []
    let mark = "seeds/SHA256SUMS:\(before.count):\((before.last?.utf8.count ?? 0) + 1)"
    return (
      bytes,
      EvidenceSeal.read(bytes).diagnostics.map { finding in
        let place = finding.span.map(\.description) ?? "?"
        return "\(place == mark ? "1️⃣" : place): \(finding.message)"
      }
    )
  }
}

@Suite struct SealComparisonTests {
  @Test func saysNothingWhereAllIsAsItWasSealed() {
    #expect(compared("\(empty)  a.txt\n", ["seeds/a.txt": ""]) == [])
  }

  @Test func namesWhatHasChangedIsGoneOrIsNew() {
    #expect(
      compared("\(empty)  a.txt\n\(empty)  b.txt\n", ["seeds/a.txt": "abc", "seeds/c.txt": "c", "seeds/d.txt": "d"])
        == [
          "seeds/a.txt:1:1: seeds/a.txt has changed since it was sealed [changed-evidence]",
          "seeds/SHA256SUMS:2:67: seeds/b.txt is sealed, and not there [missing-evidence]",
          "seeds/SHA256SUMS:1:1: seeds/c.txt, seeds/d.txt are not sealed [unsealed-evidence]",
        ]
    )
  }

  @Test func namesThreeOfManyNewFiles() {
    let files = Dictionary(
      uniqueKeysWithValues: ["a", "b", "c", "d", "e"].map { ("seeds/\($0).txt" as RelativePath, "") }
    )
    #expect(
      compared("", files)
        == ["seeds/SHA256SUMS:1:1: seeds/a.txt, seeds/b.txt, seeds/c.txt and 2 more are not sealed [unsealed-evidence]"]
    )
  }

  @Test func findsARenamedFile() {
    #expect(
      compared("\(abc)  old.txt\n", ["seeds/new.txt": "abc"]).first
        == "seeds/SHA256SUMS:1:67: seeds/old.txt is sealed, and not there; seeds/new.txt has the same content "
        + "[missing-evidence]"
    )
  }

  @Test(arguments: [
    ("one\ntwo\n", "one\r\ntwo\r\n", true), ("one\r\ntwo\r\n", "one\ntwo\n", true), ("a\r\nb\n", "a\nb\n", false),
    ("one\r", "one", false), ("a\n", "a\r\r\n", false), ("a\n", "b\r\n", false),
  ])
  func knowsWhereOnlyLineEndsHaveChanged(sealed: String, now: String, isThat: Bool) {
    let seal = "\(SHA256Digest(of: Array(sealed.utf8)).hex)  a.txt\n"
    #expect(
      compared(seal, ["seeds/a.txt": now])
        == [
          isThat
            ? "seeds/a.txt:1:1: the line ends of seeds/a.txt, and nothing else, have changed since it was sealed "
              + "[changed-evidence]" : "seeds/a.txt:1:1: seeds/a.txt has changed since it was sealed [changed-evidence]"
        ]
    )
  }

  private func compared(_ text: String, _ files: [RelativePath: String]) -> [String] {
    let seal = EvidenceSeal.read(Array(text.utf8)).value ?? .none
    let comparison = SealComparison(seal, files.mapValues { SHA256Digest(of: Array($0.utf8)) })
    return comparison.findings { files[$0].map { Array($0.utf8) } }.map { finding in
      "\(finding.span.map(\.description) ?? "?"): \(finding.message) [\(finding.code.name)]"
    }
  }
}

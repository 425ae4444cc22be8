import Testing
import WikiDiagnostics
import WikiFiles
import WikiImport
import WikiTestSupport

@Suite struct ImportPlanTests {
  @Test func copiesTextsAsTheyAreAndGivesEachARecord() {
    let tree = planned([
      "2024/Über uns.TXT": "One\r\n\r\nTwo", "b.md": "# B\n", "c.text": "C", ".x": "no", "d.css": "no",
    ])
    #expect(
      tree.paths.map(\.description) == [
        "Site/sources/2024-uber-uns.md", "Site/sources/b.md", "Site/sources/c.md", "seeds/2024/Über uns.txt",
        "seeds/b.md",
        "seeds/c.txt",
      ]
    )
    #expect(tree.string("seeds/2024/Über uns.txt") == "One\r\n\r\nTwo")
    #expect(tree.string("Site/sources/2024-uber-uns.md").contains("\ntext: 2024/Über uns.txt\nlines: 1-3\n"))
  }

  @Test func givesNoIDTwiceAndNoneThatIsReserved() {
    let tree = planned(["a b.txt": "x", "a-b.txt": "y", "A_B.html": "<p>Words of it", "index.txt": "z", "con.txt": "w"])
    #expect(tree.paths(below: "Site").map { String($0.stem) } == ["a-b-2", "a-b-3", "a-b", "con-2", "index-2"])
    #expect(
      tree.paths(below: "seeds").map(\.description) == [
        "seeds/a b.txt", "seeds/a-b-3.txt", "seeds/a-b.txt", "seeds/con.txt", "seeds/index.txt",
        "seeds/originals/A_B.html",
      ]
    )
    #expect(recordErrors(in: tree) == [])
  }

  /// What was written once is never written again, whatever has become of the records.
  @Test func addsNothingTheSecondTime() {
    let documents: [RelativePath: String] = [
      "a.txt": "A\n\nText", "b/c.html": "<h1>C</h1><p>Words of an article",
      "lib.json": #"[{"id":"k","type":"book","title":"T"}]"#,
    ]
    var first = plan(documents).files
    #expect(first.paths.count == 6)
    #expect(plan(documents, into: first).files.isEmpty)
    first["Site/sources/renamed.md"] = Array("---\npublisher: x\ndate: unknown\ntext: a.txt\n---\n".utf8)
    first["Site/sources/a.md"] = nil
    let second = plan(documents, into: first)
    #expect(second.files.isEmpty && second.findings.isEmpty)
    #expect(second.tally.known == 3)
  }

  @Test func makesOneRecordOfOneText() {
    var plan = ImportPlan(into: FileTree())
    for path in ["a.txt", "a.text"] as [RelativePath] {
      var files = FileTree()
      files[path] = Array("A text".utf8)
      plan.add(Documents(files: files, kind: .texts))
    }
    #expect(plan.files.paths.map(\.description) == ["Site/sources/a.md", "seeds/a.txt"])
  }

  @Test func keepsTextsOutOfTheFolderOfOriginals() {
    #expect(
      planned(["originals/a.txt": "A"]).paths.map(\.description) == [
        "Site/sources/texts-originals-a.md", "seeds/texts/originals/a.txt",
      ]
    )
  }

  @Test func writesPathsInHintsAsAShellTakesThem() {
    #expect(
      plan(["q'; x;'.pdf": "x"]).findings.first?.hints == [
        "Make a text of it: pdftotext -layout 'q'\\''; x;'\\''.pdf'."
      ]
    )
  }

  @Test func keepsFilesThatTheWikiHasWithOtherWords() {
    let wiki: FileTree = "-- seeds/a.txt --\nmine\n"
    let plan = plan(["a.txt": "other"], into: wiki)
    #expect(plan.files.isEmpty)
    #expect(plan.findings.map(\.message) == ["a.txt was not copied: the wiki has another file seeds/a.txt already"])
  }

  @Test func draftsRecordsOfTextsThatAreThereAlready() {
    let wiki: FileTree =
      "-- seeds/a.txt --\nA\n-- seeds/b.txt --\nB\n-- Site/sources/b.md --\n---\npublisher: x\ndate: 2020\n---\n"
    var plan = ImportPlan(into: wiki)
    plan.addTextsOfTheWiki()
    #expect(plan.files.paths.map(\.description) == ["Site/sources/a.md"])
  }

  @Test(arguments: [
    ("a.pdf", "%PDF-1.7", "this program reads texts and web pages"),
    ("a.txt", "%PDF-1.7", "it is a PDF, whatever its name says"),
    ("a.txt", "PK\u{3}\u{4}zip", "it is a document of an office program, or an archive"),
    ("a.txt", "{\\rtf1 x", "it is rich text"), ("a.docx", "x", "this program reads texts and web pages"),
    ("a.txt", " \n\n", "it is empty"),
    ("a.json", "{", nil), ("a.json", "[1, 2]", "it is no bibliography in CSL-JSON"),
  ])
  func saysWhatItMakesNothingOf(path: RelativePath, text: String, reason: String?) {
    let plan = plan([path: text])
    #expect(plan.files.isEmpty)
    #expect(plan.findings.map(\.code.name) == ["unread-document"])
    if let reason { #expect(plan.findings.map(\.message) == ["nothing was made of \(path): \(reason)"]) }
    #expect(plan.findings.allSatisfy { $0.severity == .warning })
  }

  @Test func guessesTheEncodingOfATextThatIsNotUTF8() {
    var files = FileTree()
    files["a.txt"] = Array("A caf".utf8) + [0xE9] + Array(" by the river, as they say there".utf8)
    var plan = ImportPlan(into: FileTree())
    plan.add(Documents(files: files, kind: .texts))
    #expect(plan.files.isEmpty)
    #expect(
      plan.findings.first?.hints == [
        "Save it as UTF-8 in an editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 'a.txt' > converted.txt."
      ]
    )
  }
}

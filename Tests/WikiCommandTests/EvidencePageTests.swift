import Foundation
import Testing
import WikiFiles
import WikiTestSupport

/// What an article's page says of its evidence, checked as a reader would.
@Suite struct EvidencePageTests {
  private static let files = FileTree.blueBand.with(
    """
    -- Site/sources/second.md --
    ---
    publisher: The Paper
    date: 2020-01-03
    text: two words.txt
    lines: [2-3, 5]
    ---
    -- seeds/two words.txt --
    Menu
    It's the <second> report.
    The raid went on.
    Advertisement
    It ended.
    """
  )

  @Test func printsTheDigestOfTheFileOfItsLinesAndHowToFindBoth() async throws {
    let wiki = try TestWiki(Self.files)
    #expect(await wiki.run("build").code == 0)
    let page = try wiki.site.text("sources/second.html")
    let (whole, _) = try Shell.run("sha256sum < 'seeds/two words.txt'", in: wiki.root)
    let (lines, _) = try Shell.run("sha256sum < public/evidence/second.txt", in: wiki.root)
    let codes = Self.codes(page)
    #expect(
      codes == [
        String(whole.prefix(64)), String(lines.prefix(64)), "sha256sum second.txt",
        "sed -n '2,3p;5p' 'seeds/two words.txt' | sha256sum",
      ]
    )
    let (copy, _) = try Shell.run(codes[2], in: wiki.root.folder("public/evidence"))
    let (printed, _) = try Shell.run(codes[3], in: wiki.root)
    #expect(copy == "\(codes[1])  second.txt\n")
    #expect(printed == "\(codes[1])  -\n")
  }

  @Test func printsOneDigestOfAFileThatIsTheArticle() async throws {
    let wiki = try TestWiki(Self.files)
    _ = await wiki.run("build")
    let codes = try Self.codes(wiki.site.text("sources/report.html"))
    let (printed, _) = try Shell.run("sha256sum report.txt", in: wiki.root.folder("public/evidence"))
    #expect(codes == [String(printed.prefix(64)), "sha256sum report.txt"])
  }

  /// What the page shows as code under "Provenance".
  private static func codes(_ page: String) -> [String] {
    let section = page.components(separatedBy: #"<section class="provenance""#).last?
      .components(separatedBy: "</section>").first
    return (section ?? "").matches(of: /<code>([^<]*)<\/code>/).map { String($0.1).replacing("&#39;", with: "'") }
  }
}

import Testing
import WikiFiles
import WikiTestSupport

/// Files that are copied as they are, and pictures among them.
@Suite struct StaticFileTests {
  private static let wiki = FileTree.blueBand.with(
    """
    -- Site/static/pictures/band.svg --
    <svg xmlns="http://www.w3.org/2000/svg"/>
    -- Site/static/old.html --
    <a href="nowhere.html">whatever stands here is not looked at</a>
    -- Site/static/notes.md --
    no record
    """
  )

  private static func wiki(_ lines: String) -> FileTree {
    wiki.replacing("kind: armed-group", with: "kind: armed-group\n\(lines)", in: "Site/actors/blue-band.md")
  }

  @Test func areCopiedByteForByte() async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    for name in ["pictures/band.svg", "old.html", "notes.md"] {
      let copy = try wiki.site["static/\(name)"]
      #expect(copy == Self.wiki["Site/static/\(name)"], "\(name)")
    }
  }

  @Test func areShownOnThePageOfTheActor() async throws {
    let wiki = try TestWiki(Self.wiki("image: pictures/band.svg\nalt: A \"blue\" band\ncredit: Ann"))
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    let html = String(decoding: try wiki.site["actors/blue-band.html"] ?? [], as: UTF8.self)
    #expect(html.contains(##"<img src="../static/pictures/band.svg" alt="A &#34;blue&#34; band">"##))
    #expect(html.contains("<figcaption>Ann</figcaption>"))
  }

  @Test(arguments: [
    ("image: pictures/bond.svg\nalt: A band", "unknown-image"),
    ("image: ../site.yml\nalt: A band", "bad-path"),
    ("image: pictures/band.svg", "missing-field"),
  ])
  func haveToBeThereAndDescribed(lines: String, code: String) async throws {
    let wiki = try TestWiki(Self.wiki(lines))
    let outcome = await wiki.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.codes == [code])
  }
}

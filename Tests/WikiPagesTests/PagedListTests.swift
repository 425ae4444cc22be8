import Foundation
import Testing
import WikiAddresses
import WikiFiles
import WikiModel
import WikiPages
import WikiTemplates
import WikiTestSupport

/// Lists that are longer than a page.
@Suite struct PagedListTests {
  private static let wiki: PagedWiki = {
    var files = FileTree(txtar: "-- seeds/s.txt --\nwords\n")
    for number in 1...700 {
      let name = "\(number.isMultiple(of: 2) ? "Alpha" : "Beta") \(number)"
      files["Site/actors/a\(number).md"] = Array("---\nname: \(name)\nkind: media\n---\n".utf8)
    }
    for number in 1...320 {
      files["Site/events/e\(number).md"] = Array("---\nname: E\(number)\nkind: visit\ndate: 2020\npage: no\n---\n".utf8)
    }
    return PagedWiki(files)
  }()

  @Test func haveEveryRowOnceInOrder() throws {
    let pages = try ["actors/a-z.html", "actors/a-z.2.html", "actors/a-z.3.html"].map { try html($0) }
    let rows = pages.map { $0.components(separatedBy: "<li>\n<span class=\"what\">").dropFirst() }
    #expect(rows.map(\.count) == [300, 300, 100])
    let names = rows.flatMap { $0 }.compactMap {
      $0.components(separatedBy: "<bdi>").dropFirst().first?.prefix { $0 != "<" }
    }
    #expect(Set(names).count == 700)
  }

  @Test func leadToTheLettersOnWhicheverPageTheyBegin() throws {
    let html = try html("actors/a-z.html")
    #expect(html.contains(##"<a href="#letter-a">A</a>"##))
    #expect(html.contains(##"<a href="a-z.2.html#letter-b">B</a>"##))
    #expect(html.contains(##"<a href="a-z.3.html"><span class="hidden">Page </span>3</a>"##))
  }

  @Test func areLinkedToWithTheRightPageOfTheTimeline() throws {
    let rows = try (1...3).map { try html($0 == 1 ? "timeline/2020.html" : "timeline/2020.\($0).html") }
    let anchors = rows.map { html in Set(ids(in: html).filter { $0.hasPrefix("e-") }) }
    #expect(anchors.map(\.count) == [150, 150, 20])
    let list = try html("events/kind.visit.html")
    for (page, ids) in anchors.enumerated() {
      let file = page == 0 ? "2020" : "2020.\(page + 1)"
      for id in ids where list.contains("#\(id)\"") {
        let isRight = list.contains("\"../timeline/\(file).html#\(id)\"")
        #expect(isRight, "\(id)")
      }
    }
  }

  @Test func areLinkedToWithTheRightPageOfTheUndated() throws {
    var files = FileTree(txtar: "-- seeds/s.txt --\nwords\n")
    for number in 100...300 {
      files["Site/events/e\(number).md"] = Array("---\nname: E\nkind: visit\ndate: unknown\npage: no\n---\n".utf8)
    }
    let wiki = PagedWiki(files)
    let pages = try ["undated.html", "undated.2.html"].map { path in
      try wiki.html(try #require(wiki.pages.first { $0.address.path.description == path }))
    }
    #expect(pages.map { ids(in: $0).count { $0.hasPrefix("e-e") } } == [150, 51])
    let list = try wiki.html(try #require(wiki.pages.first { $0.address.path == "events/index.html" }))
    #expect(list.contains("\"../undated.html#e-e249\""))
    #expect(list.contains("\"../undated.2.html#e-e250\""))
  }

  @Test func takeOverFromThePageOfARecordWhatItHasNoRoomFor() throws {
    var files = FileTree(
      txtar: "-- seeds/s.txt --\nwords\n-- Site/actors/whole.md --\n---\nname: Whole\nkind: party\n---\n"
    )
    for number in 100..<350 {
      let tie = "relations:\n  - part of: whole\n    from: s \"words\"\n"
      files["Site/actors/g\(number).md"] = Array("---\nname: Group \(number)\nkind: party\n\(tie)---\n".utf8)
    }
    let wiki = PagedWiki(files)
    let html = try wiki.html(try #require(wiki.pages.first { $0.address.path == "actors/whole.html" }))
    #expect(html.contains("<a href=\"whole.ties.html\">and 50 more</a>"))
    #expect(html.components(separatedBy: "Where this is recorded").count - 1 == 200)
    let pages = try ["", ".2", ".3", ".4", ".5"].map { number in
      try wiki.html(try #require(wiki.pages.first { $0.address.path.description == "actors/whole.ties\(number).html" }))
    }
    #expect(pages.map { $0.components(separatedBy: "part of").count - 1 } == [60, 60, 60, 60, 10])
  }

  @Test func haveAddressesOfTheirOwnForWordsThatLookLikeIds() {
    let wiki = PagedWiki(
      FileTree(
        txtar: """
          -- seeds/a.txt --
          words
          -- seeds/b.txt --
          words
          -- Site/sources/a.md --
          ---
          publisher: Press TV
          date: 2020
          tags: [Con]
          ---
          -- Site/sources/b.md --
          ---
          publisher: press-tv
          date: 2020
          ---
          -- Site/actors/press-tv.md --
          ---
          name: PressTV English
          kind: media
          ---
          """
      )
    )
    let paths = wiki.pages.map(\.address.path.description)
    #expect(paths.contains("sources/publisher.press-tv.html"))
    #expect(paths.contains("sources/publisher.press-tv.words.html"))
    #expect(paths.contains("tags/con.tag.html"))
  }

  private func html(_ address: String) throws -> String {
    let page = try #require(Self.wiki.pages.first { $0.address.path.description == address }, "\(address)")
    return try Self.wiki.html(page)
  }
}

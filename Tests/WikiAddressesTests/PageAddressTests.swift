import Testing
import WikiAddresses
import WikiFiles
import WikiModel

@Suite struct PageAddressTests {
  static let addresses: [PageAddress] = {
    let ids = ["a", "a-z-b", "home", "2025-10-19-raid"].compactMap { RecordID($0) }
    let records = RecordKind.allCases.flatMap { kind in ids.map { PageAddress.record(RecordReference(kind, $0)) } }
    let lists = RecordKind.allCases.filter { $0 != .pages }.map { PageAddress.index(of: $0) }
    return [.home, .missing, .actorsAToZ] + records + lists + (records + lists).map { $0.page(2) }
  }()

  /// The law of relative links: what a browser makes of the link, standing on the page, is the page meant.
  @Test func leadsFromEveryPageToEveryPage() {
    for origin in Self.addresses {
      for target in Self.addresses {
        #expect(reached(from: origin.path, by: origin.href(to: target)) == target.path, "\(origin) to \(target)")
      }
    }
  }

  @Test func leadsFromEveryPageToEveryFile() {
    let files: [RelativePath] = ["style.css", "assets/x-0a.css", "evidence/a.txt", "actors/a", "a/b/c/d.js"]
    for origin in Self.addresses {
      for file in files {
        #expect(reached(from: origin.path, by: origin.href(to: file)) == file, "\(origin) to \(file)")
      }
    }
  }

  @Test func linksToAnAnchorOfItsOwnPageWithoutNamingThePage() {
    #expect(PageAddress.home.href(to: .home, .paragraph(9)) == "#p9")
    #expect(PageAddress.home.href(to: .home) == "index.html")
    #expect(PageAddress.actorsAToZ.href(to: .home, .note(2)) == "../index.html#n-2")
  }

  @Test func givesEveryPageAnAddressOfItsOwn() {
    let pages = Self.addresses.filter { $0 != .home && $0 != PageAddress.home.page(2) }
    #expect(Set(pages).count == pages.count)
  }

  @Test(arguments: [
    (RecordKind.sources, "x", "sources/x.html"), (.actors, "x", "actors/x.html"), (.events, "x", "events/x.html"),
    (.places, "x", "places/x.html"), (.terms, "x", "terms/x.html"), (.pages, "x", "x.html"),
    (.pages, "home", "index.html"), (.terms, "home", "terms/home.html"),
  ])
  func namesTheFileOfARecord(kind: RecordKind, id: String, path: String) {
    #expect(RecordID(id).map { PageAddress.record(RecordReference(kind, $0)).path.description } == path)
  }

  @Test func namesListsAndTheirFurtherPages() {
    #expect(PageAddress.actors(of: .media).path == "actors/kind.media.html")
    #expect(PageAddress.index(of: .events).page(3).path == "events/index.3.html")
    #expect(PageAddress.index(of: .events).page(1) == PageAddress.index(of: .events))
    #expect(PageAddress.actorsAToZ.path == "actors/a-z.html")
  }

  /// The hash was printed by `sha256sum`.
  @Test func namesAssetsByTheirContent() {
    let path = AssetAddress.asset(named: "style", ending: "css", content: Array("a".utf8))
    #expect(path == "assets/style-ca978112ca.css")
  }

  /// The path that a browser opens; none of the parts needs escaping.
  private func reached(from page: RelativePath, by href: String) -> RelativePath? {
    var parts = page.description.split(separator: "/").dropLast()
    for part in href.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..": guard parts.popLast() != nil else { return nil }
      case "", ".": return nil
      default: parts.append(part)
      }
    }
    return RelativePath(parts.joined(separator: "/"))
  }
}

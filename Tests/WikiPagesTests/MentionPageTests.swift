import Foundation
import Testing
import WikiAddresses
import WikiFiles
import WikiModel
import WikiPages
import WikiTemplates
import WikiTestSupport

/// The sentences that mention an actor, page by page, and the pages of names that several actors have.
@Suite struct MentionPageTests {
  /// The PMF stands in 250 sentences of one article and in three of an earlier one; two people are called Hakim.
  static let wiki = PagedWiki(
    MarkedTree(
      stringLiteral: """
        -- seeds/a.txt --
        \((1...250).map { "The PMF came \($0) times." }.joined(separator: "\n"))
        -- seeds/b.txt --
        PMF here. PMF there. The PMF left.
        Ali Hakim met Omar Hakim. Hakim left.
        \(record("sources/a", "publisher: P", "date: 2020"))
        \(record("sources/b", "publisher: P", "date: 2019"))
        \(record("actors/pmf", "name: PMF", "kind: force"))
        \(record("actors/ali", "name: Ali Hakim", "kind: person"))
        \(record("actors/omar", "name: Omar Hakim", "kind: person"))
        """
    ).files
  )

  @Test func haveEverySentenceOnceInOrder() throws {
    let pages = ["actors/pmf.html", "actors/pmf.mentions.2.html", "actors/pmf.mentions.3.html"]
    let sentences = try pages.map { try self.sentences(on: $0) }
    let expected: [String] =
      ["<mark>PMF</mark> here.", "<mark>PMF</mark> there.", "The <mark>PMF</mark> left."]
      + (1...250).map { "The <mark>PMF</mark> came \($0) times." }
    #expect(sentences.flatMap { $0 } == expected)
    #expect(sentences.map(\.count) == [120, 120, 13])
  }

  @Test func leadFromOneToAllOthers() throws {
    let html = try html("actors/pmf.mentions.2.html")
    #expect(html.contains(##"<a href="pmf.html#mentions"><span class="hidden">Page </span>1</a>"##))
    #expect(html.contains(##"<span aria-current="page">2</span>"##))
    #expect(html.contains(##"<a href="pmf.mentions.3.html"><span class="hidden">Page </span>3</a>"##))
    #expect(html.contains("<title>Mentions of PMF, page 2"))
    #expect(try !self.html("actors/ali.html").contains("pager"))
  }

  @Test func countTheWholeOnTheFirst() throws {
    #expect(try html("actors/pmf.html").contains("253 mentions in 2 articles"))
  }

  @Test func tellPeopleOfOneNameApart() throws {
    let html = try html("names/hakim.html")
    #expect(html.contains(##"<a href="../actors/ali.html"><bdi>Ali Hakim</bdi></a>"##))
    #expect(html.contains(##"<a href="../actors/omar.html"><bdi>Omar Hakim</bdi></a>"##))
    #expect(html.contains("1 place in 1 article"))
    #expect(try sentences(on: "names/hakim.html") == ["<mark>Hakim</mark> left."])
    #expect(try self.html("actors/ali.html").contains(##"<a href="../names/hakim.html"><bdi>Hakim</bdi></a>"##))
    #expect(
      try self.html("actors/a-z.html").contains(##"see <a href="../names/hakim.html"><bdi>2 meanings</bdi></a>"##)
    )
  }

  private func html(_ address: String) throws -> String {
    let page = try #require(Self.wiki.pages.first { $0.address.path.description == address }, "\(address)")
    return try Self.wiki.html(page)
  }

  private func sentences(on address: String) throws -> [String] {
    try html(address).components(separatedBy: "<li dir=\"auto\">").dropFirst()
      .map { String($0.prefix { $0 != "¶" }).components(separatedBy: " <a class")[0] }
  }

  private static func record(_ path: String, _ lines: String...) -> String {
    "-- Site/\(path).md --\n---\n\(lines.joined(separator: "\n"))\n---"
  }
}

import Foundation
import Testing
import WikiAddresses
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiPages
import WikiTemplates
import WikiTestSupport

/// All pages of the wiki of this repository.
@Suite struct PageTests {
  @Test func haveTheValuesOfTheirShapes() throws {
    let pages =
      try PagedWiki.ofThisRepository().pages + MentionPageTests.wiki.pages + RecordPageTests.wiki.pages
    #expect(Set(pages.map(\.template)) == Set(Page.shapes.keys))
    for page in pages {
      let shape = try #require(Page.shapes[page.template])
      #expect(TemplateValue.record(page.values).mismatch(.record(shape), page.record) == "")
    }
  }

  @Test func haveAddressesOfTheirOwn() throws {
    let addresses = try PagedWiki.ofThisRepository().pages.map(\.address.path.description)
    #expect(addresses.count == Set(addresses).count)
    #expect(addresses.count == Set(addresses.map { $0.lowercased() }).count)
  }

  @Test func haveEveryAnchorOnce() throws {
    let wiki = try PagedWiki.ofThisRepository()
    for page in wiki.pages {
      let ids = ids(in: try wiki.html(page))
      let repeated = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
      #expect(repeated == [], "\(page.address.path)")
    }
  }

  @Test func showEveryStatementOnThePageOfItsSubjectAlone() throws {
    let wiki = try PagedWiki.ofThisRepository()
    var homes: [String: [String]] = [:]
    for page in wiki.pages {
      for id in ids(in: try wiki.html(page)) where id.hasPrefix("s-") {
        homes[id, default: []].append(page.address.path.description)
      }
    }
    #expect(homes.count == wiki.model.statementCount)
    for statement in wiki.model.statements {
      let home = Self.home(of: statement, wiki.model)
      #expect(homes[Anchor.statement(statement).id] == [home], "\(statement.span)")
    }
  }

  /// The page of the statement's subject; of an event without a page its year of the timeline, or the undated ones.
  private static func home(of statement: Statement, _ model: Model) -> String {
    guard statement.subject.kind == .events, let event = model.event(statement.subject.id), !event.hasPage else {
      return PageAddress.record(statement.subject).path.description
    }
    let year = (event.date.earliest ?? event.date.latest)?.year
    return (year.map(PageAddress.timeline) ?? .report(.undated)).path.description
  }

  @Test func areTheSameEachTime() throws {
    let one = try PagedWiki.ofThisRepository().pages
    let other = try PagedWiki.ofThisRepository().pages
    #expect(one.map(\.values) == other.map(\.values))
  }

  @Test func areThereForAFolderOfSeedsAlone() throws {
    let wiki = PagedWiki("-- seeds/a.txt --\nWords\n-- seeds/b.txt --\n")
    #expect(
      wiki.pages.map(\.address.path.description)
        == ["index.html", "404.html", "sources/a.html", "sources/b.html", "sources/index.html", "undated.html"]
    )
    for page in wiki.pages { #expect(try wiki.html(page).contains("</html>")) }
  }
}

extension TemplateValue {
  /// Where a value is of another type than it should be; empty where it is not.
  fileprivate func mismatch(_ type: FieldType, _ place: String) -> String {
    switch (self, type) {
    case (.text, .text), (.html, .html), (.number, .number), (.flag, .flag): return ""
    case (.list(let items), .list(let item)):
      return items.enumerated().lazy.map { $1.mismatch(item, "\(place)[\($0)]") }.first { !$0.isEmpty } ?? ""
    case (.record(let values), .record(let shape)):
      guard values.count == shape.fields.count else { return "\(place) has \(values.count) values" }
      return zip(values, shape.fields).lazy.map { $0.mismatch($1.type, "\(place).\($1.name)") }
        .first { !$0.isEmpty } ?? ""
    case (.text, _), (.html, _), (.number, _), (.flag, _), (.list, _), (.record, _), (.decimal, _), (.map, _),
      (.none, _), (.undefined, _):
      return "\(place) is no \(type.words)"
    }
  }
}

import Foundation
import Testing
import WikiAddresses
import WikiFiles
import WikiPages
import WikiTestSupport

/// Dates and counts of every kind, as a reader of a page sees them.
@Suite struct ValueWordsTests {
  @Test(arguments: [
    ("2019-09-10", "10 September 2019"), ("2014-06", "June 2014"), ("2018~", "about 2018"),
    ("2014?", "2014 (uncertain)"),
    ("2019-09-14/2019-09-21", "between 14 and 21 September 2019"), ("2014/..", "2014 or later"),
    ("../2014", "2014 or earlier"), ("201X", "the 2010s"), ("unknown", "date unknown"),
  ])
  func ofDates(date: String, words: String) throws {
    let html = try html(date: date, killed: "1")
    #expect(html.contains("<dt>Date</dt>\n<dd>\(words)"), "\(date)")
  }

  @Test(arguments: [
    ("67", "67"), ("70~", "about 70"), ("3-5", "3 to 5"), ("1000+", "1,000 or more"), ("<1000", "fewer than 1,000"),
    ("unknown", "unknown"), ("none", "none"),
  ])
  func ofCounts(count: String, words: String) throws {
    let html = try html(date: "2019", killed: count)
    #expect(html.contains("<span class=\"value\">\(words)</span>"), "\(count)")
    #expect(html.contains("<td>\(words) <span class=\"tag standing"), "\(count)")
  }

  private func html(date: String, killed: String) throws -> String {
    let wiki = PagedWiki(
      FileTree(
        txtar: """
          -- seeds/s.txt --
          words
          -- Site/events/e.md --
          ---
          name: E
          kind: attack
          date: \(date)
          facts:
            - killed: \(killed)
              from: s "words"
          ---
          """
      )
    )
    let page = try #require(wiki.pages.first { $0.address.path == "events/e.html" })
    return try wiki.html(page)
  }
}

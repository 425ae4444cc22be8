import Testing
import WikiModel
import WikiTestSupport

@Suite struct EDTFLawTests {
  private static let dates: [EDTFDate] = {
    var generator = EDTFGenerator(seed: 14_06_2014)
    return (0..<4000).compactMap { _ in try? EDTFDate.parse(generator.date()) }
  }()

  @Test func keepTheTextAndItsBoundsInOrder() {
    #expect(Self.dates.count > 2000)
    for date in Self.dates {
      #expect((try? EDTFDate.parse(date.text)) == date)
      if let earliest = date.earliest, let latest = date.latest { #expect(earliest <= latest, "\(date.text)") }
      #expect(!date.words.isEmpty && !date.shortWords.isEmpty && !date.eventWords.isEmpty)
      #expect(date.isInterval == date.text.contains("/"))
    }
  }

  @Test func haveAStrictTotalOrder() {
    let dates = Array(Self.dates.prefix(90))
    for a in dates {
      for b in dates {
        #expect([a < b, b < a, a == b].filter { $0 }.count == 1, "\(a.text) and \(b.text)")
        for c in dates where a < b && b < c {
          #expect(a < c, "\(a.text), \(b.text) and \(c.text)")
        }
      }
    }
  }

  @Test func haveTheSameOrderHoweverTheyAreShuffled() {
    var generator = SeededGenerator(seed: 3)
    let sorted = Self.dates.sorted()
    #expect(Self.dates.shuffled(using: &generator).sorted().map(\.text) == sorted.map(\.text))
  }

  /// A date with more of it known lies within the one with less.
  @Test func lieWithinTheDateWithLessKnown() throws {
    let chains = [
      ["19XX", "198X", "1985", "1985-XX", "1985-04", "1985-04-XX", "1985-04-30"],
      ["2019/2021", "2020", "2020-22", "2020-07", "2020-07-04", "2020-07-04T12:00:00Z"],
      ["../2030", "2019/2030-06", "2019-09-14/2019-09-21", "2019-09-15~"],
    ]
    for chain in chains {
      let dates = try chain.map(EDTFDate.parse)
      for (wide, narrow) in zip(dates, dates.dropFirst()) {
        if let bound = wide.earliest { #expect(try bound <= #require(narrow.earliest), "\(wide.text), \(narrow.text)") }
        if let bound = wide.latest { #expect(try #require(narrow.latest) <= bound, "\(wide.text), \(narrow.text)") }
        #expect(narrow.precision <= wide.precision)
      }
    }
  }
}

import Testing

@testable import WikiPages

@Suite struct PagerTests {
  @Test(arguments: [
    (1, 1, ""), (3, 2, "1 [2] 3"), (9, 1, "[1] 2 3 … 9"), (9, 5, "1 … 3 4 [5] 6 7 … 9"), (9, 9, "1 … 7 8 [9]"),
    (5, 3, "1 2 [3] 4 5"), (1000, 500, "1 … 498 499 [500] 501 502 … 1000"),
  ])
  func showsTheEndsAndTheNeighbours(count: Int, number: Int, shown: String) {
    let links = Pager.links(count, at: number) { "p\($0)" }
    #expect(links.map { $0.isCurrent ? "[\($0.text)]" : $0.text }.joined(separator: " ") == shown)
    #expect(links.allSatisfy { $0.text == "…" ? $0.href.isEmpty : $0.href == "p\($0.text)" })
  }
}

/// The pages by hand: plain structs in, and functions that append what the templates say, one for each part.
struct HandWritten: Contender {
  let name = "Swift by hand"
  private let article: ArticlePage
  private let group: ActorPage
  private var writer = PageWriter()

  init(_ pages: [BenchmarkPage]) throws {
    func fields(_ kind: BenchmarkPage.Kind) throws -> Fields {
      guard let page = pages.first(where: { $0.kind == kind }) else {
        throw BenchmarkFailure("there is no page of the kind \(kind)")
      }
      return try Fields(page.values, page.shape)
    }
    article = try ArticlePage(fields(.article))
    group = try ActorPage(fields(.group))
  }

  mutating func bytes(of page: BenchmarkPage) -> [UInt8] {
    write(page.kind)
    return writer.bytes
  }

  mutating func time(_ page: BenchmarkPage, rounds: Int) throws -> Duration {
    try timed(page, rounds: rounds) {
      write(page.kind)
      return writer.bytes.count
    }
  }

  private mutating func write(_ kind: BenchmarkPage.Kind) {
    writer.clear()
    switch kind {
    case .article: writer.write(article)
    case .group: writer.write(group, relationsHeading: "Ties")
    }
  }
}

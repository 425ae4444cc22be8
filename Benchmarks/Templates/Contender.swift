/// A way of writing the pages.
protocol Contender {
  /// As the tables call it.
  var name: String { get }

  /// Renders a page once.
  mutating func bytes(of page: BenchmarkPage) throws -> [UInt8]

  /// How long it takes to render a page so many times.
  mutating func time(_ page: BenchmarkPage, rounds: Int) throws -> Duration
}

/// Times work that tells how many bytes it wrote: all of them in every round, or the figure would say nothing.
func timed(_ page: BenchmarkPage, rounds: Int, _ render: () throws -> Int) throws -> Duration {
  var written = 0
  let duration = try ContinuousClock().measure {
    for _ in 0..<rounds { written += try render() }
  }
  guard written == rounds * page.bytes.count else {
    throw BenchmarkFailure("\(page.record): \(written) bytes in \(rounds) rounds of \(page.bytes.count)")
  }
  return duration
}

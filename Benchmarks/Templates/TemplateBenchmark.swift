import Foundation
import WikiFiles

/// Compares the template engine with other ways of writing the same pages.
@main struct TemplateBenchmark {
  static func main() async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as Usage {
      complain(error.description)
      exit(64)
    } catch {
      complain("error: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) async throws {
    let folders = arguments.filter { $0 != "--check" }
    guard folders.count < 2, !folders.contains(where: { $0.hasPrefix("-") }) else { throw Usage() }
    let root = Folder(folders.first ?? ".")
    let pages = try await BenchmarkPage.largest(in: root)
    let engine = try Engine(root)
    var comparison = Comparison(
      pages: pages,
      contenders: [
        engine, try Jinja(root, pages), try MustacheEngine(root, pages), try HandWritten(pages),
      ]
    )
    try comparison.checkBytes()
    guard !arguments.contains("--check") else { return print("All ways of writing give the same bytes.") }
    print(try comparison.measured())
    print("\n" + engine.measuredCompiling())
  }

  private static func complain(_ message: String) {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
  }

  private struct Usage: Error, CustomStringConvertible {
    let description = "usage: benchmark-templates [--check] [folder of the repository]"
  }
}

/// Why there is nothing to compare.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

import Foundation
import Testing
import WikiFiles
import WikiTestSupport

/// `docs/first-wiki.md`, carried out line by line with nothing but the program and the folder of examples.
@Suite struct TutorialTests {
  /// With `UPDATE_GOLDEN` in the environment the answers of the program are written into the page.
  @Test func doesWhatItSays() async throws {
    let place = repository.appending(path: "docs/first-wiki.md")
    let page = try String(contentsOf: place, encoding: .utf8)
    let carriedOut = try await Tutorial(page).carriedOut()
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try carriedOut.write(to: place, atomically: true, encoding: .utf8)
      Issue.record("docs/first-wiki.md is written; run the tests again without UPDATE_GOLDEN")
      return
    }
    #expect(carriedOut == page)
  }
}

private let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// A page with commands (blocks `console`, a command behind each `$`) and files (blocks behind a line "`path`:").
private struct Tutorial {
  private let lines: [Substring]

  init(_ page: String) { lines = page.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The page with what the commands print now.
  func carriedOut() async throws -> String {
    let wiki = try TestWiki(FileTree())
    let examples = repository.appending(path: "examples/dam").path
    try FileManager.default.copyItem(atPath: examples, toPath: wiki.root.path(of: "dam"))
    var folder = wiki.root
    var written: [Substring] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      written.append(line)
      index += 1
      guard line.hasPrefix("```"), line.count > 3 else { continue }
      let end = lines[index...].firstIndex(of: "```") ?? lines.count
      let block = lines[index..<end]
      if line == "```console" {
        for command in block where command.hasPrefix("$ ") {
          written.append(command)
          written += try await run(command.dropFirst(2), in: &folder, wiki)
        }
      } else {
        written += block
        try write(block, behind: lines[..<(index - 1)], in: folder)
      }
      index = end
    }
    return written.joined(separator: "\n")
  }

  private func run(_ command: Substring, in folder: inout Folder, _ wiki: borrowing TestWiki) async throws
    -> [Substring]
  {
    let words = Self.words(command)
    if words.first == "cd", words.count == 2 {
      folder = folder.folder(RelativePath(stringLiteral: words[1]))
      return []
    }
    #expect(words.first == "dossier", "\(command)")
    let outcome = await wiki.run(Array(words.dropFirst()), in: folder)
    // Where the time of a build would stand, any would be wrong.
    let text = (outcome.output + outcome.errors).replacing(" in T s (T ms a page)", with: "")
      .replacing(folder.path.replacing(wiki.root.path, with: "WIKI"), with: String(folder.name))
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  /// The words of a command, those in quotation marks together.
  private static func words(_ command: Substring) -> [String] {
    command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  /// Writes a block to the file that the last line of words before it names, if it names one; a block `diff` changes it.
  private func write(_ block: ArraySlice<Substring>, behind before: ArraySlice<Substring>, in folder: Folder) throws {
    guard let name = before.last(where: { !$0.isEmpty }), name.hasPrefix("`"), name.hasSuffix("`:") else { return }
    let path = RelativePath(stringLiteral: String(name.dropFirst().dropLast(2)))
    guard before.endIndex < lines.endIndex, lines[before.endIndex] == "```diff" else {
      return try folder.write(Array((block.joined(separator: "\n") + "\n").utf8), to: path)
    }
    let old = block.filter { $0.hasPrefix("-") }.map { $0.dropFirst() + "\n" }.joined()
    let new = block.filter { $0.hasPrefix("+") }.map { $0.dropFirst() + "\n" }.joined()
    let text = String(decoding: try folder.read(path), as: UTF8.self)
    #expect(text.contains(old))
    try folder.write(Array(text.replacing(old, with: new).utf8), to: path)
  }
}

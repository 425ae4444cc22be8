import Testing
import WikiFiles

/// A wiki in which a guide is followed, step by step.
struct GuideRun: ~Copyable {
  let wiki: TestWiki
  /// Files that the guide has shown since the last check.
  private var unchecked: [RelativePath] = []
  /// Files that are otherwise until the next console, and what they were before; nothing where they were not.
  private var passing: [RelativePath: [UInt8]?] = [:]

  init() throws { wiki = try TestWiki(FileTree()) }

  /// Writes the files that a guide shows as a whole, and does nothing else that it says.
  init(beginningWith text: String) throws {
    let guide = Guide(text)
    var files = FileTree()
    for file in guide.blocks.compactMap({ GuideFile($0, of: guide) }) {
      files[file.path] = Array(file.applied(to: "").utf8)
    }
    wiki = try TestWiki(files)
  }

  /// Does what the guide says, in its order, and expects that all files that it shows are without findings.
  /// - Returns: the guide with what the program really prints in its consoles.
  mutating func follow(_ text: String) async throws -> String {
    var guide = Guide(text)
    var consoles: [(range: Range<Int>, lines: [String])] = []
    for block in guide.blocks {
      if let file = GuideFile(block, of: guide) {
        try await write(file)
      } else if block.language == "console" {
        await expectNothingToMend()
        consoles.append((block.range, await printed(by: Array(guide.lines[block.range]))))
        for (path, bytes) in passing { try restore(path, to: bytes) }
        passing = [:]
      }
    }
    await expectNothingToMend()
    for console in consoles.reversed() { guide.lines.replaceSubrange(console.range, with: console.lines) }
    return guide.text
  }

  /// Writes a file; whatever may not be there any more afterwards is checked before.
  private mutating func write(_ file: GuideFile) async throws {
    if file.lasts == .untilTheNextConsole || unchecked.contains(file.path) { await expectNothingToMend() }
    let before = wiki.root.kind(of: file.path) == .file ? try wiki.root.read(file.path) : nil
    try wiki.write(file.applied(to: String(decoding: before ?? [], as: UTF8.self)), to: file.path)
    switch file.lasts {
    case .forGood: unchecked.append(file.path)
    case .untilTheNextConsole: passing[file.path] = before
    }
  }

  private func restore(_ path: RelativePath, to bytes: [UInt8]?) throws {
    if let bytes { try wiki.root.write(bytes, to: path) } else { try wiki.root.remove(path) }
  }

  private mutating func expectNothingToMend() async {
    guard !unchecked.isEmpty else { return }
    let outcome = await wiki.run("check --strict --quiet")
    #expect(outcome == Outcome(code: 0), "after \(unchecked)")
    unchecked = []
  }

  /// The lines of a console, each command of the program with what it prints.
  private func printed(by lines: [String]) async -> [String] {
    var result: [String] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      result.append(line)
      let shown = rest.prefix { !$0.hasPrefix("$ ") }
      rest = rest.dropFirst(shown.count)
      result += line.hasPrefix("$ dossier ") ? await output(of: line, shown: Array(shown)) : Array(shown)
    }
    return result
  }

  private func output(of line: String, shown: [String]) async -> [String] {
    let outcome = await wiki.run(Self.words(of: line.dropFirst("$ dossier ".count)))
    let text = (outcome.output + outcome.errors).replacing("WIKI", with: "ferries")
      .replacing(" in T s (T ms a page)", with: "")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let actual = lines.last == "" ? lines.dropLast() : lines
    return Self.matches(actual[...], shown[...]) ? shown : actual
  }

  /// The words of a command, as a shell takes quotation marks apart.
  static func words(of command: Substring) -> [String] {
    command.matches(of: /'([^']*)'|"([^"]*)"|([^\s'"]+)/).map { String($0.1 ?? $0.2 ?? $0.3 ?? "") }
  }

  /// Whether lines are those that are shown, where `…` stands for any number of lines.
  private static func matches(_ lines: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return lines.isEmpty }
    guard first == "…" else { return lines.first == first && matches(lines.dropFirst(), shown.dropFirst()) }
    return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], shown.dropFirst()) }
  }
}

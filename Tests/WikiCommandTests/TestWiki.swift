import Foundation
import Synchronization
import WikiCommand
import WikiFiles
import WikiTestSupport

/// A wiki in a folder of its own below the temporary folder; it goes with the value.
struct TestWiki: ~Copyable {
  let root: Folder

  init(_ files: FileTree) throws { root = try Self.folder(holding: files) }

  private static func folder(holding files: FileTree) throws -> Folder {
    let temporary = try Folder(FileManager.default.temporaryDirectory.path).resolved()
    let root = temporary.folder("dossier-test-\(UUID().uuidString)/wiki")
    try root.make()
    for path in files.paths { try root.write(files[path] ?? [], to: path) }
    return root
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: Self.box(of: root).path) } catch { print("left behind: \(root)") }
  }

  /// The folder that the wiki's folder lies in, for what must stand beside it.
  var box: Folder { Self.box(of: root) }

  private static func box(of root: Folder) -> Folder { Folder(String(root.path.dropLast("/wiki".count))) }

  /// The site, as it stands in `public/` now; empty where there is none.
  var site: FileTree {
    get throws { try root.kind(of: "public") == .folder ? root.folder("public").content : FileTree() }
  }

  func write(_ text: String, to path: RelativePath) throws { try root.write(Array(text.utf8), to: path) }

  func link(_ path: RelativePath, to target: String) throws {
    try root.makeParents(of: path)
    try FileManager.default.createSymbolicLink(atPath: root.path(of: path), withDestinationPath: target)
  }

  /// Runs the program in this process as if its arguments had been typed in the wiki's folder, or in another.
  func run(_ arguments: [String], in folder: Folder? = nil, terminal: Terminal = .none) async -> Outcome {
    let output = Stream()
    let errors = Stream()
    let surroundings = Surroundings(
      folder: folder ?? root,
      outputIsTerminal: terminal != .none,
      errorsAreTerminal: terminal != .none,
      refusesColour: terminal == .withoutColour,
      columns: 80,
      print: { output.append($0) },
      printError: { errors.append($0) }
    )
    let code = await runDossier(arguments, in: surroundings)
    return Outcome(code: code, output: tidy(output.text), errors: tidy(errors.text))
  }

  func run(_ line: String, in folder: Folder? = nil, terminal: Terminal = .none) async -> Outcome {
    await run(line.split(separator: " ").map(String.init), in: folder, terminal: terminal)
  }

  /// The text without what changes from run to run: the folder's name, and how long things took.
  private func tidy(_ text: String) -> String {
    text.replacing(root.path, with: "WIKI").replacing(box.path, with: "BOX")
      .replacing(/in [0-9]+\.[0-9]{2} s \([0-9]+\.[0-9]{2} ms a page\)/, with: "in T s (T ms a page)")
  }
}

/// What the program's streams are connected to.
enum Terminal { case none, withColour, withoutColour }

/// What a run left behind: its exit code, and what it printed.
struct Outcome: Equatable, CustomStringConvertible {
  var code: Int32
  var output = ""
  var errors = ""

  var description: String { "exit code \(code)\n--- output\n\(output)--- errors\n\(errors)---" }

  /// The first lines of the findings: place, severity, message and code.
  var findings: [String] {
    (output + errors).split(separator: "\n").map(String.init).filter { $0.contains(/\ \[[a-z\-]+\]$/) }
  }

  /// The codes of the findings, in the order in which they are printed.
  var codes: [String] { findings.compactMap { $0.split(separator: "[").last.map { String($0.dropLast()) } } }
}

/// What a run prints on one of its streams; a class, since the run and the test share it.
private final class Stream: Sendable {
  private let content = Mutex("")
  var text: String { content.withLock { $0 } }
  func append(_ more: String) { content.withLock { $0 += more } }
}

extension Folder {
  /// Every file below the folder.
  var content: FileTree {
    get throws {
      var tree = FileTree()
      for name in try names() {
        let inner = RelativePath(stringLiteral: name)
        guard kind(of: inner) == .folder else {
          tree[inner] = try read(inner)
          continue
        }
        let below = try folder(inner).content
        for path in below.paths { tree[inner / path] = below[path] }
      }
      return tree
    }
  }
}

extension FileTree {
  /// A small wiki in which all is well: a text, its record, a group and a page.
  static let blueBand: FileTree = """
    -- Site/site.yml --
    title: Little
    rights: full
    rights note: Made for tests.
    -- Site/actors/blue-band.md --
    ---
    name: Blue Band
    kind: armed-group
    facts:
      - founded: 2014
        from: report "was founded in 2014"
    ---
    The band [@report "killed three people"].
    -- Site/pages/about.md --
    ---
    title: About
    menu: 1
    ---
    What this is.
    -- Site/sources/report.md --
    ---
    publisher: The Paper
    date: 2020-01-02
    lines: 1-7
    zones:
      comment: 7
    ---
    -- seeds/report.txt --
    A report

    The Blue Band was founded in 2014 by Ann Hill.

    A raid by the Blue Band killed three people near the river.

    Reader: the Blue Band is bad.
    """

  /// The same wiki with files put in or replaced.
  func with(_ files: FileTree) -> FileTree {
    var tree = self
    for path in files.paths { tree[path] = files[path] }
    return tree
  }

  func without(_ folder: RelativePath) -> FileTree {
    var tree = self
    for path in paths where path == folder || path.isBelow(folder) { tree[path] = nil }
    return tree
  }

  /// The same wiki with the words of one file replaced.
  func replacing(_ words: String, with others: String, in path: RelativePath) -> FileTree {
    var tree = self
    tree[path] = self[path].map { Array(String(decoding: $0, as: UTF8.self).replacing(words, with: others).utf8) }
    return tree
  }

  func text(_ path: RelativePath) -> String { String(decoding: self[path] ?? [], as: UTF8.self) }
}

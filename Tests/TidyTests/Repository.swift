import Foundation

/// The files of this repository, as the tests find them on disk.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The paths of the files below a folder of the repository whose name ends so; sorted, seen from the repository.
  static func files(below folder: String, ending: String) throws -> [String] {
    let start = root.appending(path: folder)
    guard let walker = FileManager.default.enumerator(atPath: start.path) else { throw Missing(path: folder) }
    return walker.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func holds(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The Swift files of the program and its plugins, with their texts.
  static func sources() throws -> [(path: String, text: String)] { try readSources.get() }

  private static let readSources = Result {
    let paths = try files(below: "Sources", ending: ".swift") + files(below: "Plugins", ending: ".swift")
    return try paths.map { ($0, try text(of: $0)) }
  }

  struct Missing: Error { let path: String }
}

extension String {
  /// What stands behind each place of `start`; quicker than a search by pattern.
  func parts(behind start: String) -> [String] { Array(components(separatedBy: start).dropFirst()) }

  /// The lines, empty ones too.
  var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }

  /// The text without what stands between backticks and without fenced blocks of code.
  var withoutCode: String {
    var isCode = false
    let prose = lines.filter { line in
      guard line.hasPrefix("```") else { return !isCode }
      isCode.toggle()
      return false
    }
    return prose.joined(separator: "\n").replacing(/`[^`\n]*`/, with: "")
  }
}

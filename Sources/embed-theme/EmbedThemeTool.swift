import Foundation

/// Writes the files of a folder as one Swift file of literals; a tool of the build, not of the program.
@main struct EmbedThemeTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Usage() }
    let folder = URL(filePath: arguments[1])
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
    var text = "enum EmbeddedTheme {\n  static let files: [(String, StaticString)] = [\n"
    for name in names where name.hasSuffix(".html") || name.hasSuffix(".css") {
      let content = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      text += "    (\(literal(name)), \(literal(content))),\n"
    }
    text += "  ]\n}\n"
    try text.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String { "usage: embed-theme FOLDER OUTPUT.swift" }
  }

  /// On one line, everything but printable ASCII escaped.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case " "..."~": literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }
}

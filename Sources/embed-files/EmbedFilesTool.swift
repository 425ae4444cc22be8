import Foundation

/// Writes files of a folder as one Swift file of literals; a tool of the build, not of the program.
@main struct EmbedFilesTool {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count > 2 else { throw Usage() }
    let folder = URL(filePath: arguments[1])
    var text = "enum EmbeddedFiles {\n  static let all: [(name: String, text: StaticString)] = [\n"
    for name in arguments.dropFirst(2) {
      let content = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      text += "    (\(literal(name)), \(literal(content))),\n"
    }
    text += "  ]\n}\n"
    try text.write(to: URL(filePath: arguments[0]), atomically: true, encoding: .utf8)
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String { "usage: embed-files OUTPUT.swift FOLDER NAME ..." }
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

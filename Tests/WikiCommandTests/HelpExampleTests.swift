import Testing
import WikiFiles
import WikiTestSupport

@Suite struct HelpExampleTests {
  private static let verbs = [
    "build", "check", "new", "cite", "list", "explain", "seal", "schema", "clean",
  ]

  @Test(arguments: verbs)
  func areTwoOrMoreThatTheProgramUnderstands(verb: String) async throws {
    let help = try await TestWiki("").run("\(verb) --help").output
    let examples = help.split(separator: "\n").filter { $0.hasPrefix("  dossier ") }
    #expect(examples.count >= 2)
    for example in examples {
      let wiki = try TestWiki(.blueBand)
      let words = Self.words(of: example).dropFirst().prefix { $0 != ">" }
      let outcome = await wiki.run(Array(words))
      #expect(outcome.code != 64, "\(example): \(outcome)")
    }
  }

  /// The words of a line as a shell takes them apart.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    var mark: Character?
    for letter in line.drop(while: \.isWhitespace) {
      switch letter {
      case mark: mark = nil
      case "'" where mark == nil, "\"" where mark == nil: mark = letter
      case " " where mark == nil: words.append("")
      default:
        if words.isEmpty { words.append("") }
        words[words.count - 1].append(letter)
      }
    }
    return words
  }
}

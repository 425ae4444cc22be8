import Testing

/// `docs/formats.md` against the fields and vocabularies that the model loader knows.
@Suite struct FormatsPageTests {
  @Test(arguments: [
    ("Loading/FieldDeclaration", Vocabulary.texts), ("Records/RecordID", .texts), ("Vocabulary/Relation", .texts),
    ("Vocabulary/Property", .names), ("Vocabulary/ActorKind", .cases), ("Vocabulary/EventKind", .cases),
    ("Vocabulary/Role", .cases), ("Records/Source", .cases),
  ])
  func namesEveryFieldAndWordOfTheVocabulary(file: String, vocabulary: Vocabulary) throws {
    let words = vocabulary.words(in: try Repository.text(of: "Sources/WikiModel/\(file).swift"))
    #expect(words.count > 5)
    #expect(words.subtracting(try written()).sorted() == [])
  }

  /// What stands between backticks, as a whole and word by word.
  private func written() throws -> Set<String> {
    let codes = try Repository.text(of: "docs/formats.md").matches(of: /`([^`\n]+)`/).map(\.1)
    return Set(codes.map(String.init) + codes.flatMap { $0.split(separator: " ").map(String.init) })
  }
}

/// How a Swift file writes words that records may hold.
enum Vocabulary {
  /// Every text of small letters is one.
  case texts

  /// Those behind `name:`.
  case names

  /// The cases of enums, or the texts that they stand for.
  case cases

  func words(in source: String) -> Set<String> {
    let code = source.lines.filter { !$0.contains("///") && !$0.contains("return ") }.joined(separator: "\n")
    switch self {
    case .texts: return Set(code.matches(of: /"([a-z][a-z -]*)"/).map { String($0.1) })
    case .names: return Set(code.matches(of: /name: "([a-z ]+)"/).map { String($0.1) })
    case .cases:
      let texts = code.matches(of: /case \w+ = "([a-z -]+)"/).map { String($0.1) }
      let plain = code.matches(of: /\bcase ([a-z]+(?:, [a-z]+)*)(?: \}|\n)/).flatMap { $0.1.split(separator: ", ") }
      return Set(texts + plain.map(String.init))
    }
  }
}

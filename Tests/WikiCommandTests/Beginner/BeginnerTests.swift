import Testing

/// What the program answers to those who use it for the first time; the golden file is meant to be read.
@Suite struct BeginnerTests {
  private static let introduction = """
    # What beginners do, and what they are told

    Every part says what somebody wrote or typed, and everything that the program answers.
    An answer has to say where it is, what is wrong, and what to do.
    `→` is a tab, `␍` the first half of a line end of Windows, `?` a byte that is no letter.

    """

  @Test func areToldWhereAndWhatAndWhatToDo() async throws {
    var parts = [Self.introduction]
    for mistake in Mistake.all {
      let wiki = try TestWiki(mistake.wiki)
      parts.append(mistake.text(await wiki.run(mistake.command)))
    }
    try expectGolden(parts.joined(separator: "\n"), "beginner.md")
  }
}

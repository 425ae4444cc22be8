import Testing
import WikiDiagnostics
import WikiManual

@Suite struct FindingsPageTests {
  private static let page = FindingsPage(
    """
    # Findings

    What stands above is of no code.

    ## bad-thing

    *Error.*
    A thing is `bad`, says
    [the guide](guide.md#bad) and *everybody*.

    - One thing is this,
      and goes on.
    - Another is that.

    ```
    a.md:1:1: error: it is bad [bad-thing]
    1 | **bad**
      | ^
    ```

    **Way out.** Mend `it`.

    ## odd-thing

    *Warning.*
    A thing is odd.

    **Way out.** Look.
    """
  )

  @Test func showsMeaningExampleAndWayOutWithoutMarks() {
    #expect(
      explanation("bad-thing") == """
        bad-thing is an error: no site is written while there is one

        A thing is 'bad', says the guide (docs/guide.md) and everybody.

        - One thing is this, and goes on.
        - Another is that.

            a.md:1:1: error: it is bad [bad-thing]
            1 | **bad**
              | ^

        Way out. Mend 'it'.

        """
    )
  }

  @Test func saysOfAWarningThatTheSiteIsWritten() {
    #expect(explanation("odd-thing")?.hasPrefix("odd-thing is a warning: the site is written, but look\n") == true)
  }

  @Test func breaksLinesOfParagraphsButNotOfExamples() {
    let lines = explanation("bad-thing", columns: 20)?.split(separator: "\n").map(String.init) ?? []
    #expect(lines.contains("A thing is 'bad',"))
    #expect(lines.contains("  and goes on."))
    #expect(lines.contains("    a.md:1:1: error: it is bad [bad-thing]"))
  }

  @Test func usesColoursWhereTheyHelp() {
    let text = Self.page.explanation(of: "odd-thing", .coloured, columns: 80)
    #expect(text?.contains("\u{1B}[1;32mWay out.\u{1B}[0m Look.\n") == true)
  }

  @Test func knowsNoCodeThatHasNoSection() {
    #expect(explanation("worse-thing") == nil)
    #expect(explanation("") == nil)
    #expect(Self.page.codes == ["bad-thing", "odd-thing"])
  }

  @Test func explainsEveryCodeOfThisProgramWithoutLeavingAMark() throws {
    let page = FindingsPage.ofThisProgram
    #expect(page.codes.count > 80)
    for code in page.codes {
      let text = try #require(page.explanation(of: code, .plain, columns: 80))
      let prose = text.split(separator: "\n").filter { !$0.hasPrefix("    ") }
      #expect(text.contains("    ") && text.contains("\nWay out. "), "\(code)")
      #expect(prose.allSatisfy { !$0.contains("`") && !$0.contains("](") }, "\(code)")
      #expect(prose.allSatisfy { $0.count <= 80 }, "\(code)")
    }
  }

  private func explanation(_ code: String, columns: Int = 80) -> String? {
    Self.page.explanation(of: code, .plain, columns: columns)
  }
}

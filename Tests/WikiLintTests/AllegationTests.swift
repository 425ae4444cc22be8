import Testing

/// *Alleged* needs somebody who alleges.
@Suite struct AllegationTests {
  @Test(arguments: [
    ("The alleged plot failed.", "alleged"),
    ("It follows an alleged bribe to the minister.", "alleged"),
    ("Two men allegedly met in Baghdad.", "allegedly"),
    ("The raid was Ali Hasan's alleged work.", "alleged"),
    ("The group is alleged to have paid for it.", "alleged"),
    ("One raid is recorded.\nThe *head*  and the alleged raid.", "alleged"),
    ("The raid allegedly killed an agent [@s \"The head\"].", "allegedly"),
    ("## The alleged plot\n\nIt failed.", "## The alleged plot"),
  ])
  func isReportedWhereNobodyAlleges(text: String, word: String) {
    #expect(LintedSite(prose: text).findings() == ["unattributed-allegation: \(word)"])
  }

  @Test(arguments: [
    "Prosecutors alleged that he had met the minister.",
    "The indictment speaks of an alleged bribe.",
    "According to the police, the alleged plot failed.",
    "Ali Hasan alleges a plot.",
    "The plot, alleged by residents, failed.",
    "He accused the ministry of fraud. The alleged fraud took place in May.",
    "He had alleged fraud before.",
    "She alleged fraud.",
    "It speaks of an \"alleged\" plot.",
    "The words “alleged plot” stand in the head.",
    "The head has “the raid allegedly failed”.",
    "The word *alleged* stands twice.",
    "`alleged`",
    "| alleged | an accusation of which somebody is the author |\n|---|---|\n| alleged | so named |",
    "> The alleged plot failed.",
    "The raid [@s \"said\"] failed.",
  ])
  func isFineWhereSomebodyDoes(text: String) {
    #expect(LintedSite(prose: text).findings() == [])
  }

  @Test func isReportedOfTheHedgeWithoutBy() {
    let site = LintedSite(
      attack: "actors:\n  - attributed to: badr\n    hedge: alleged\n    from: s \"The head\"\n"
    )
    #expect(site.findings() == ["unattributed-allegation: attributed to: badr"])
  }

  @Test(arguments: ["by: residents", "via: the agency"])
  func isFineOfTheHedgeWithSomebody(key: String) {
    let site = LintedSite(
      attack: "actors:\n  - attributed to: badr\n    hedge: alleged\n    \(key)\n    from: s \"The head\"\n"
    )
    #expect(site.findings() == [])
  }

  @Test func isReportedInTheNameOfAnEventThatNamesNobody() {
    #expect(
      LintedSite(attack: "", name: "Alleged attack on a depot").findings() == ["unattributed-allegation: Alleged"]
    )
    let attributed = "actors:\n  - attributed to: badr\n    by: residents\n    from: s \"The head\"\n"
    #expect(LintedSite(attack: attributed, name: "Alleged attack on a depot").findings() == [])
  }

  @Test func isReportedInValuesAndNotesOfStatements() {
    let site = LintedSite(
      attack: """
        facts:
          - cause: an alleged leak
            from: s "The head"
            note: The alleged leak was large.
          - outcome: an alleged leak
            by: residents
            from: s "said"

        """
    )
    #expect(site.findings() == ["unattributed-allegation: alleged", "unattributed-allegation: alleged"])
  }

  @Test func isNotReportedWhereTheWikiIsNotInEnglish() {
    #expect(LintedSite(prose: "The alleged plot failed.", settings: "language: fr").findings() == [])
    #expect(
      LintedSite(prose: "The alleged plot failed.", settings: "language: en-GB").findings() == [
        "unattributed-allegation: alleged"
      ]
    )
  }
}

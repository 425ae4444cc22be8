import Testing
import WikiLinks
import WikiModel

/// Where texts have a name that no record has yet.
@Suite struct NameTraceTests {
  @Test func countsTheSpellingsThatTheFoldJoins() {
    let trace = trace(
      "Badr Organization",
      .group,
      "The Badr Organization fights. The BADR Organisation of Badr organizations.\nBadr-Organization"
    )
    #expect(
      trace.spellings.map { "\($0.count) × \($0.text)" } == [
        "1 × BADR Organisation", "1 × Badr Organization", "1 × Badr organizations", "1 × Badr-Organization",
      ]
    )
    #expect(trace.count == 4 && trace.sources.map(\.description) == ["s"])
  }

  @Test func givesTheSentenceAndItsLine() {
    let trace = trace("Green Street", .place, "Title\n\nIt is quiet. Near Green Street, a shot.  Nobody fell.")
    #expect(
      trace.places.map { "\($0.file):\($0.line): \($0.sentence)" } == ["seeds/s.txt:3: Near Green Street, a shot."]
    )
  }

  @Test func cutsLongSentencesAroundTheName() {
    let words = String(repeating: "word ", count: 80)
    let trace = trace("Green Street", .place, "\(words)Green Street \(words)")
    let sentence = trace.places[0].sentence
    #expect(sentence.hasPrefix("…") && sentence.hasSuffix("…") && sentence.contains(" Green Street "))
    #expect(sentence.unicodeScalars.count == 80 + 12 + 120 + 2)
  }

  @Test func givesTenPlacesAndCountsAll() {
    let trace = trace("Green Street", .place, String(repeating: "Green Street.\n", count: 14))
    #expect(trace.places.count == 10 && trace.count == 14)
  }

  @Test func passesOverCommentsAndWhatIsRedacted() {
    let text = "Ann Hill came.\nAnn Hill left.\nReader: Ann Hill!"
    let trace = NameTrace.collect(
      "Ann Hill",
      of: .person,
      in: LinkedWiki(
        text,
        zones: ["comment: 3"],
        source: "redact:\n  - text: Ann Hill left\n    say: She left\n",
        actors: "x force: X Y"
      ).model
    )
    #expect(trace.places.map(\.sentence) == ["Ann Hill came."])
  }

  @Test func showsNothingRedactedInASentence() {
    let wiki = LinkedWiki(
      "Ann Hill met Bob Dale.",
      source: "redact:\n  - text: Bob Dale\n    say: a man\n",
      actors: "x force: X Y"
    )
    let trace = NameTrace.collect("Ann Hill", of: .person, in: wiki.model)
    #expect(trace.places.map(\.sentence) == ["Ann Hill met a man."])
  }

  @Test func leavesALongerNameToItsRecord() {
    let trace = trace("Hakim", .person, "Ammar al-Hakim spoke. Hakim left.", actors: "ammar person: Ammar al-Hakim")
    #expect(trace.count == 1 && trace.places.map(\.sentence) == ["Hakim left."])
  }

  @Test(arguments: [
    "The Popular Forces (PF) came.", "The Popular Forces (the PF) came.", "The PF (Popular Forces) came.",
    "The Popular Forces (PFs) came.", "The Popular Forces (“PF”) came.",
  ])
  func findsTheAbbreviationBesideIt(text: String) {
    let trace = trace("Popular Forces", .group, "\(text) The PF is here.")
    #expect(trace.abbreviations.map { "\($0.count) × \($0.text)" } == ["2 × PF"])
  }

  @Test(arguments: [
    "The Popular Forces (founded in 2014) came.", "The Popular Forces came (PF).", "The Popular Forces (Reuters) came.",
    "The Popular Forces (PF", "The Popular Forces (USA Today) came.",
  ])
  func takesNothingElseForOne(text: String) {
    #expect(trace("Popular Forces", .group, text).abbreviations.isEmpty)
  }

  /// Long texts with nothing but names: the work grows with the text, not with its square.
  @Test func readsALineOfManyNames() {
    let text = String(repeating: "ééééééééééééééé PF (Popular Forces) met the A B. ", count: 1000)
    let trace = trace("Popular Forces", .group, text, actors: "ab force: A B")
    #expect(trace.count == 1000 && trace.abbreviations.map(\.count) == [1000])
  }

  @Test func findsSeveralAbbreviationsAndNoneOfAnother() {
    let text = "Popular Forces (PF/PU/AB)."
    let trace = trace("Popular Forces", .group, text, actors: "ab force: A B, AB")
    #expect(trace.abbreviations.map(\.text) == ["PF", "PU"])
  }

  @Test func countsTheSurnameByItself() {
    let trace = trace("Ann Hill", .person, "Ann Hill came. Hill left. Hill slept on the hill.")
    #expect(trace.surname?.text == "Hill" && trace.surname?.count == 2 && trace.count == 1)
    #expect(self.trace("Ann Hill", .group, "Hill").surname == nil)
  }

  @Test func findsOtherSpellingsOfAnArabicName() {
    let trace = trace("Kata'ib al-Nujaba", .group, "Kataeb al-Nujaba and Kataib Nujaba.")
    #expect(trace.spellings.map(\.text) == ["Kataeb al-Nujaba", "Kataib Nujaba"] && trace.sounding.isEmpty)
  }

  @Test func keepsSpellingsOfOneSoundApartWhereNothingShowsAScript() {
    let trace = trace("Qassem Soleimani", .person, "Qassem Soleimani, or Qasem Soleimani.")
    #expect(trace.spellings.map(\.text) == ["Qassem Soleimani"] && trace.sounding.map(\.text) == ["Qasem Soleimani"])
    #expect(self.trace("Bell", .group, "Bill rang.").sounding.isEmpty)
  }

  @Test func saysWhoseNameItIsTakenFor() {
    let trace = trace(
      "Abu Qasem al-Hilu",
      .person,
      "Abu Qasem al-Hilu came.",
      actors: "hilu person: Abu Qassem al-Hilu"
    )
    #expect(trace.count == 0 && trace.rivals.map(\.description) == ["hilu"])
  }

  @Test func findsTermsInSmallLettersAndNamesNot() {
    #expect(trace("militia", .term, "A militia. The Militia.").count == 2)
    #expect(trace("Militia", .group, "A militia. The Militia.").count == 1)
  }

  private func trace(
    _ name: String,
    _ bearer: NameTrace.Bearer,
    _ text: String,
    actors: String = "x force: X Y"
  ) -> NameTrace {
    NameTrace.collect(name, of: bearer, in: LinkedWiki(text, actors: actors).model)
  }
}

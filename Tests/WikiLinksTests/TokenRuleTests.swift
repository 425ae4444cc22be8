import Testing
import WikiTestSupport

/// L1: what a token is.
@Suite struct ApostropheTests {
  @Test(arguments: ["Kata'ib", "Kata’ib", "Kata‘ib", "Kataʿib", "Kataʾib", "Kata`ib", "Kata´ib", "Kataib"])
  func readsAllApostrophesAlike(word: String) {
    expect("\(word) Hezbollah", actors: kh, reads: "‹\(word) Hezbollah = kh›")
  }

  @Test func readsAHyphenAsASpace() {
    expect("Kataib-Hezbollah", actors: kh, reads: "‹Kataib-Hezbollah = kh›")
  }

  @Test func doesNotReadPartsOfWords() {
    expect(
      "Hezbollahs Kataibhezbollah xHezbollah",
      actors: "h party: Hezbollah",
      reads: "‹Hezbollahs = h L9› Kataibhezbollah xHezbollah"
    )
  }

  private let kh = "kh armed-group: Kata'ib Hezbollah"
}

/// L2: capitals with dots.
@Suite struct AcronymTests {
  @Test(arguments: ["IRGC", "I.R.G.C.", "I.R.G.C", "IRGCs", "I.R.G.C.s"])
  func readsDottedCapitalsAndTheirPluralAsOneToken(word: String) {
    expect("the \(word) said", actors: "irgc force: IRGC", reads: "the ‹\(word) = irgc› said")
  }
}

/// L3: possessives.
@Suite struct PossessiveTests {
  @Test func leavesThePossessiveOutside() {
    expect(
      "Iraq, Hamas' and the PMF’s and PMF's men",
      actors: "pmf force: PMF\nhamas armed-group: Hamas",
      reads: "Iraq, ‹Hamas = hamas›' and the ‹PMF = pmf›’s and ‹PMF = pmf›'s men"
    )
  }
}

/// L4: capitals.
@Suite struct CapitalsTests {
  @Test func readsShortCapitalsOnlyAsCapitals() {
    expect("IS is Is", actors: "is armed-group: IS", reads: "‹IS = is› is Is")
  }

  @Test func wantsOneCapitalInAllElse() {
    expect(
      "quds force, Quds force, QUDS FORCE",
      actors: "qf force: Quds Force",
      reads: "quds force, ‹Quds force = qf›, ‹QUDS FORCE = qf›"
    )
  }
}

/// L5: what a name does not cross.
@Suite struct BreakTests {
  @Test(arguments: [". ", ", ", "; ", ": ", "! ", "? ", " (", ") ", "\n", "\r\n"])
  func crossesNoBreak(sign: String) {
    expect("Quds\(sign)Force", actors: "qf force: Quds Force", reads: "Quds\(sign)Force")
  }

  @Test func crossesBrackets() {
    expect(
      "[Russian President Vladimir] Putin and [United States President Donald] Trump said",
      actors: "putin person: Vladimir Putin\ntrump person: Donald Trump",
      reads: "[Russian President ‹Vladimir] Putin = putin› and [United States President ‹Donald] Trump = trump› said"
    )
  }
}

/// L6: leftmost, longest.
@Suite struct LongestNameTests {
  @Test func takesTheLongestNameOfAll() {
    expect(
      "Kataib Hezbollah and Hezbollah, the IRGC's Quds Force and the Islamic Revolutionary Guard Corps (IRGC) Quds Force",
      actors: """
        h party: Hezbollah
        kh armed-group: Kataib Hezbollah
        irgc force: IRGC, Islamic Revolutionary Guard Corps
        qf force: Quds Force, IRGC Quds Force
        """,
      reads:
        "‹Kataib Hezbollah = kh› and ‹Hezbollah = h›, the ‹IRGC's Quds Force = qf› and the ‹Islamic Revolutionary Guard Corps = irgc› (‹IRGC = irgc›) ‹Quds Force = qf›"
    )
  }

  @Test func takesTheLeftmostOfTwoThatShareAWord() {
    expect(
      "Badr Brigade Command",
      actors: "a armed-group: Badr Brigade\nb armed-group: Brigade Command",
      reads: "‹Badr Brigade = a› Command"
    )
  }
}

/// L8: what a hyphen joins to a name.
@Suite struct CompoundTests {
  @Test func linksTheHeadOfACompound() {
    expect(
      "IRGC-backed, Iran-backed, Houthi-controlled, Quds Force-supported and Quds-Force-led groups, IRGC–linked ones",
      actors: "irgc force: IRGC\nqf force: Quds Force\nhouthis armed-group: Houthis\n!iran state: Iran",
      reads: """
        ‹IRGC = irgc›-backed, ‹Iran ~ iran›-backed, ‹Houthi = houthis L9›-controlled, ‹Quds Force = qf›-supported and \
        ‹Quds-Force = qf›-led groups, ‹IRGC = irgc›–linked ones
        """
    )
  }

  @Test func takesTheTailForANameOnlyIfItIsWrittenAsOne() {
    expect(
      "anti-ISIS, anti-isis, pro-Hezbollah, pro-hezbollah, Pro-hezbollah, non-IRGC",
      actors: "isis armed-group: ISIS\nh party: Hezbollah\nirgc force: IRGC",
      reads: "anti-‹ISIS = isis›, anti-isis, pro-‹Hezbollah = h›, pro-hezbollah, Pro-hezbollah, non-‹IRGC = irgc›"
    )
  }
}

/// The light fold, which holds for every name.
@Suite struct FoldTests {
  @Test(arguments: ["Sistani", "al-Sistani", "Al-Sistani", "AL-SISTANI"])
  func dropsTheArticle(name: String) {
    expect("Ali \(name) said", actors: "as person: Ali al-Sistani", reads: "‹Ali \(name) = as› said")
  }

  @Test func keepsBellAndBillApart() {
    expect("Bill and Bell", actors: "b organization: Bell", reads: "Bill and ‹Bell = b›")
  }

  @Test func takesAlGoreForNoGore() {
    expect("Al Gore", actors: "g organization: Gore", reads: "Al ‹Gore = g›")
    expect("Al Gore spoke", actors: "g person: Al Gore", reads: "‹Al Gore = g› spoke")
  }
}

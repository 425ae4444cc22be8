import Testing

/// Sentences that the articles of this repository print, and that its records write, as if editors wrote them here.
@Suite struct ArticleWordingTests {
  @Test(arguments: [
    (
      "US raid allegedly killed Syrian undercover agent instead of Daesh group official",
      ["unattributed-allegation: allegedly"]
    ),
    (
      "They advanced as part of the Iraqi government counteroffensive against Daesh terrorists.",
      ["loaded-label: terrorists"]
    ),
    ("It was created after the extremist group Daesh seized swathes of territory.", ["loaded-label: extremist"]),
    ("As the Assad regime began a full crackdown, arms were sent.", ["loaded-label: regime"]),
    ("It keeps war against Sunni extremists from reaching the country’s borders.", ["loaded-label: extremists"]),
    ("The first Trump administration and US forces bombed 85 militia targets.", ["unattributed-violence: bombed"]),
  ])
  func isReported(text: String, findings: [String]) {
    #expect(LintedSite(prose: text).findings() == findings)
  }

  @Test(arguments: [
    "The U.S State Department designated the IRGC as a “Foreign Terrorist Organization” (FTO).",
    "Some, including the operational leader of the PMF, are listed by the US as global terrorists.",
    "Hezbollah Brigades is listed as a Foreign Terrorist Organization.",
    "The PMF claims to have 250k fighters under arms.",
    "It is in the spotlight again, with its factions accused of an assassination attempt on Mustafa Al-Kadhimi.",
    "Residents said US troops conducted the raid alongside the Syrian Free Army.",
    "Three US soldiers were killed in a drone attack on a Jordanian outpost known as Tower 22.",
    "A massive explosion leveled a weapons depot in Anbar Province.",
    "Critics say it has been hijacked by rival Shiite blocs.",
    "Two of the officials said he had worked on combating IS.",
    "Militias that Iran supports fought US troops and killed hundreds, as the Long War Journal states without a source.",
    "A drone killed three US soldiers at an outpost in northern Jordan.",
    "Factions of the PMF were accused of an attempt to kill the prime minister of the day.",
    "An adviser in the Quds Force claimed it for the IRGC.",
    "One is by a party that writes of \"the Iranian regime\" in its own voice.",
    "In this wiki \"terrorist\" and \"regime\" stand only in quotes or as somebody's words.",
    "The designation of a group as a *Foreign Terrorist Organization* is a listing by the United States.",
    "Their calls to dissolve it are recalled in one sentence, from 16 to 85 targets, 2,500 troops and $3.3 billion.",
  ])
  func isFine(text: String) {
    #expect(LintedSite(prose: text).findings() == [])
  }
}

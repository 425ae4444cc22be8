import Testing

/// Who is accused, by whom, and in which order.
@Suite struct AccusationTests {
  @Test(arguments: ["carried out by: badr", "attributed to: badr"])
  func reportsARoleInAViolentEventThatNamesNobodyWhoSaysSo(role: String) {
    #expect(LintedSite(attack: "actors:\n  - \(role)\n").findings() == ["missing-accuser: \(role)"])
  }

  @Test(arguments: [
    "carried out by: badr\n    by: residents",
    "carried out by: badr\n    from: s \"Residents said\"",
    "attributed to: badr\n    via: the agency",
    "claimed by: badr",
    "denied by: badr",
    "target: badr",
    "carried out by: unidentified aircraft",
    "attributed to: unknown",
  ])
  func acceptsRolesWithAnAccuserAndRolesThatAccuseNobody(role: String) {
    #expect(LintedSite(attack: "actors:\n  - \(role)\n").findings() == [])
  }

  @Test(arguments: [("visit", false), ("law", false), ("arrest", false), ("drone-strike", true), ("raid", true)])
  func looksAtViolentEventsOnly(kind: String, isViolent: Bool) {
    let event = "---\nname: N\nkind: \(kind)\ndate: 2019\nactors:\n  - carried out by: badr\n---\n"
    let found = LintedSite("-- Site/events/e.md --\n\(event)").findings()
    #expect(found == (isViolent ? ["missing-accuser: carried out by: badr"] : []))
  }

  @Test func knowsViolentKindsThatAWikiAddsByTheirWords() {
    let event = "---\nname: N\nkind: mass-killing\ndate: 2019\nactors:\n  - carried out by: badr\n---\n"
    let site = LintedSite("-- Site/events/e.md --\n\(event)", settings: "kinds:\n  events: [mass-killing]")
    #expect(site.findings() == ["missing-accuser: carried out by: badr"])
  }

  @Test(arguments: [
    ("Police hold accused killer Ali Hasan.", "accused killer Ali Hasan"),
    ("The alleged bomber Hadi Dead was in Baghdad, residents say.", "alleged bomber Hadi Dead"),
    ("Suspected Daesh killer Ali Hasan fled.", nil),
    ("Suspected serial killer Ali Hasan fled.", "Suspected serial killer Ali Hasan"),
    ("They saw the murderer Ali Hasan.", "murderer Ali Hasan"),
    ("War criminal Ali Hasan fled.", "War criminal Ali Hasan"),
    ("They hold murder suspect Ali Hasan.", "murder suspect Ali Hasan"),
    ("They hold accused killer [[ali-hasan]].", "accused killer [[ali-hasan]]"),
    ("Ali Hasan, accused of killing two men, fled.", nil),
    ("Prosecutors accused Ali Hasan of murder.", nil),
    ("Residents accused militia leader Ali Hasan of murder.", nil),
    ("The convicted murderer Ali Hasan was freed.", nil),
    ("The accused killer fled.", nil),
    ("He called him \"accused killer Ali Hasan\".", nil),
    ("The killer of Ali Hasan fled.", nil),
    ("Ali Hasan's killer fled.", nil),
    ("The suspect Ali Hasan fled.", nil),
    ("A bomber of the Air Force, a B-52, flew over it.", nil),
    ("The attackers in May fled.", nil),
    ("Criminal Code reform was put off.", nil),
    ("The International Criminal Court has no part in it.", nil),
    ("They hold the suspected killer Monday.", nil),
  ])
  func putsNoAccusationBeforeAName(text: String, found: String?) {
    #expect(LintedSite(prose: text).findings() == (found.map { ["accusation-before-name: \($0)"] } ?? []))
  }

  @Test(arguments: [
    ("carried out by: ali-hasan\n    from: r \"Ali Hasan led\"", true),
    ("attributed to: ali-hasan\n    from: r \"Ali Hasan led\"", true),
    ("carried out by: ali-hasan\n    from:\n      - r \"Ali Hasan led\"\n      - s \"Residents said\"", false),
    ("carried out by: ali-hasan\n    by: residents\n    from: r \"Ali Hasan led\"", false),
    ("carried out by: ali-hasan\n    hedge: reported\n    from: r \"Ali Hasan led\"", false),
    ("carried out by: dead-man\n    from: r \"Ali Hasan led\"", false),
    ("carried out by: badr\n    from: r \"Ali Hasan led\"", false),
    ("claimed by: ali-hasan\n    from: r \"Ali Hasan led\"", false),
    ("victim: ali-hasan\n    from: r \"Ali Hasan led\"", false),
  ])
  func warnsWhereOneOriginAccusesSomebodyLiving(role: String, isReported: Bool) {
    let found = LintedSite(attack: "actors:\n  - \(role)\n").findings()
    let head = role.prefix { $0 != "\n" }
    #expect(found == (isReported ? ["single-source-accusation: \(head)"] : []))
  }

  @Test(arguments: [
    ("funds: badr\n    from: r \"Ali Hasan led\"", true),
    ("front for: badr\n    from: r \"Ali Hasan led\"", true),
    ("funds: badr\n    by: residents\n    from: r \"Ali Hasan led\"", false),
    ("funds: iran\n    from: r \"Ali Hasan led\"", false),
    ("supports: badr\n    from: r \"Ali Hasan led\"", false),
  ])
  func warnsOfTiesOfAPersonToAnArmedGroup(tie: String, isReported: Bool) {
    let found = LintedSite(person: "", fields: "relations:\n  - \(tie)\n").findings()
    #expect(found == (isReported ? ["single-source-accusation: \(tie.prefix { $0 != "\n" })"] : []))
  }

  @Test func warnsWhereOneOriginAloneDescribesSomebodyAsACriminal() {
    let fact = "facts:\n  - described as: a murderer\n    from: r \"Ali Hasan led\"\n"
    #expect(
      LintedSite(person: "", fields: fact).findings() == ["single-source-accusation: described as: a murderer"]
    )
    #expect(LintedSite(person: "", fields: fact + "    by: residents\n").findings() == [])
  }

  @Test(arguments: [
    ("Iran bombed the town.", "bombed"),
    ("In May the Badr Organization kidnapped two men.", "kidnapped"),
    ("[[badr]] killed two men in Baghdad.", "killed"),
    ("Fighters of [[badr|the group]] have killed two men.", "killed"),
    ("In May US troops killed a man of the town.", "killed"),
    ("Two men were killed by members of the Badr Organization.", "killed"),
    ("Two men were later abducted by [[badr]].", "abducted"),
    ("Residents fled [@s \"said\"]. Later the Badr Organization killed two men.", "killed"),
  ])
  func wantsToKnowWhoSaysWhoKilled(text: String, verb: String) {
    #expect(LintedSite(prose: text).findings() == ["unattributed-violence: \(verb)"])
  }

  @Test(arguments: [
    "Iran bombed the town [@s \"said\"].",
    "Iran bombed the town. It was empty [@s \"said\"].",
    "Iran bombed the town, residents say.",
    "According to residents, [[badr]] killed two men.",
    "Residents accuse [[badr]]: it killed two men.",
    "In [[raid|a raid]] US troops killed a man.",
    "The Badr Organization claimed responsibility: it killed two men.",
    "An explosion in Baghdad killed three people.",
    "An attack on troops killed two.",
    "An attack on the Badr Organization killed two.",
    "Two men were killed in Baghdad.",
    "Two men were killed by a mine.",
    "Soldiers killed in the attack are not named.",
    "Ali Hasan was killed in May.",
    "A strike in March killed two men.",
    "A strike that killed Ali Hasan came in May.",
    "The number of killed is not known.",
    "The order was executed by May.",
  ])
  func isContentWhereItIsSaidOrNobodyIsAccused(text: String) {
    #expect(LintedSite(prose: text).findings() == [])
  }
}

import Foundation
import Testing
import WikiDiagnostics
import WikiFiles
import WikiLinks
import WikiTestSupport

/// Texts in which names are easily taken for others, one by one, each with the words of `dossier explain`.
@Suite struct TrapTests {
  private struct Trap {
    let title: String
    let text: String
    let actors: String
  }

  private static let traps = [
    Trap(
      title: "A longer name holds a shorter one",
      text: "The Shiite National Alliance and Kata’ib Hezbollah, Kataib Hizbullah and Hezbollah.",
      actors: """
        sna coalition: Shiite National Alliance
        na coalition: National Alliance
        h armed-group: Hezbollah | script: arabic
        kh armed-group: Kata'ib Hezbollah | script: arabic
        """
    ),
    Trap(
      title: "Part of a name is the name of a community",
      text: "Mohammed Shia al-Sudani met Shia leaders; Al-Sudani left.",
      actors: "sudani person: Mohammed Shia al-Sudani\n!shia community: Shia"
    ),
    Trap(
      title: "Words that sound like an outlet",
      text:
        "The National Security Presidential Memorandum, the Shiite National Alliance, the UAE-based National website, all of national interest.",
      actors: "n media: The National"
    ),
    Trap(
      title: "An acronym is a small word",
      text: "It is what IS is. Is it?",
      actors: "is armed-group: Islamic State, IS"
    ),
    Trap(
      title: "An acronym between a name and its part",
      text: "The Revolutionary Guards (IRGC) Quds Force, the IRGC-QF and the IRGC's Quds Forces.",
      actors: "irgc force: Revolutionary Guards, IRGC\nqf force: Quds Force, IRGC-QF"
    ),
    Trap(
      title: "A town with an article",
      text: "In Al Bukamal al-Bukhari spoke.",
      actors: "b person: Ali al-Bukhari"
    ),
    Trap(
      title: "Men of one given name and of one sound",
      text: "Ali Khamenei, Ali Sistani and Ruhollah Khomeini: Khamenei, Khomeini, Sistani, Khomeni.",
      actors: """
        khamenei person: Ali Khamenei | script: persian
        khomeini person: Ruhollah Khomeini | script: persian
        sistani person: Ali Sistani | script: arabic
        """
    ),
    Trap(
      title: "A surname is a given name",
      text: "Saddam Hussein fell. Hussain Abdul-Hussain wrote; Hussein Ali did; Hussein did.",
      actors: "saddam person: Saddam Hussein | script: arabic\nh person: Hussain Abdul-Hussain"
    ),
    Trap(
      title: "A surname is a part of a surname",
      text: "Ammar Hakim met Adel al-Ashram Bin Ammar. Bin Ammar left, Hakim stayed, Ammar did not.",
      actors: "h person: Ammar Hakim\na person: Adel al-Ashram Bin Ammar"
    ),
    Trap(
      title: "Brackets in a name",
      text: "The basij [mobilization] force, the Basij [mobilization] force.",
      actors: "b force: Basij Mobilization Force"
    ),
    Trap(
      title: "A name is a common expression",
      text: "The Islamic Resistance, an Islamic resistance, and islamic resistance.",
      actors: "r coalition: Islamic Resistance"
    ),
    Trap(
      title: "A given name, a sword and a group",
      text: "Zulfiqar was a sword; Zulfiqar Ali wrote of the Zulfiqar Brigade.",
      actors: "z armed-group: Zulfiqar Brigade | script: arabic"
    ),
    Trap(
      title: "The name as an attribute",
      text: "Hashed Al-Shaabi fighters, Houthi rebels, PMF-linked, Quds Force-supported.",
      actors: """
        pmf armed-group: Popular Mobilization Forces, PMF, al-Hashd al-Shaabi
        houthis armed-group: Houthis
        qf force: Quds Force
        """
    ),
    Trap(
      title: "A dot without a space",
      text: "It hit the US.Troops left; the U.S Army came.",
      actors: "t force: US Troops\na force: US Army"
    ),
    Trap(
      title: "Two people with one surname",
      text: "Khaled al-Masoud and Abdel Kareem Masoud: Al-Masoud, Masoud, Sabah Masoud.",
      actors: "k person: Khaled al-Masoud\na person: Abdel Kareem Masoud"
    ),
  ]

  /// `UPDATE_GOLDEN=1` writes the list anew, and fails.
  @Test func readsEachAsItsListSays() throws {
    let list = Self.traps.map(Self.explained).joined(separator: "\n")
    let folder = ThisWikiTests.root.folder("Tests/WikiLinksTests")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try folder.write(Array(list.utf8), to: "traps.golden.txt")
      Issue.record("traps.golden.txt was written anew; read what changed")
    }
    #expect(String(decoding: try folder.read("traps.golden.txt"), as: UTF8.self) == list)
  }

  private static func explained(_ trap: Trap) -> String {
    let wiki = LinkedWiki(trap.text, actors: trap.actors)
    let places = wiki.graph.places(wiki.model).map { "  \($0.column): \($0.text): \($0.explanation)\n" }
    let warnings = wiki.findings.map { "  \($0.severity): \($0.message)\n" }
    return "\(trap.title)\n  \(wiki.read)\n\(places.joined())\(warnings.joined())"
  }
}

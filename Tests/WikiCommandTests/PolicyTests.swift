import Foundation
import Testing
import WikiFiles
import WikiTestSupport

/// The article on the raid in Dumayr, which names a dead man and his family, under each policy: what the site shows of it
/// as the family, the editor and the publisher would read it.
@Suite struct PolicyTests {
  /// A wiki of that article: its victim, his mother and his cousin have records, and an event and prose refer to them in
  /// every way.
  private static func wiki(_ policy: String = "", source: String = "", others: String = "") throws -> FileTree {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "seeds/002_0248a6aedfd10660.txt")
    var files = FileTree(
      txtar: """
        -- Site/site.yml --
        title: T
        rights: full
        \(policy)
        -- Site/sources/ap-2025.md --
        ---
        text: ap.txt
        lines: 128-172
        publisher: Arab News
        date: 2025
        \(source)
        ---
        -- Site/actors/khaled-al-masoud.md --
        ---
        name: Khaled al-Masoud
        kind: person
        native: خالد المسعود
        facts:
          - described as: a man of Dumayr
            from: ap-2025 "instead killed a man"
          - occupation: guard
            from: ap-2025 "he was with General Security"
        ---
        He was a father of five.
        -- Site/actors/sabah-al-kilani.md --
        ---
        name: Sabah Al-Sheikh Al-Kilani
        kind: person
        relations:
          - relative of: khaled-al-masoud
            as: the mother
            from: ap-2025 "Khaled Al-Masoud’s mother, Sabah Al-Sheikh Al-Kilani"
        ---
        -- Site/actors/general-security.md --
        ---
        name: General Security
        kind: force
        relations:
          - employs: khaled-al-masoud
            from: ap-2025 "he was with General Security"
        ---
        [[khaled-al-masoud]] was with it, as [[sabah-al-kilani|his mother]] says.
        -- Site/events/raid.md --
        ---
        name: Raid in Dumayr
        kind: raid
        date: 2025-10-19
        actors:
          - victim: khaled-al-masoud
            by: sabah-al-kilani
            from: ap-2025 "they broke down the door and shot him, Al-Kilani said"
        ---
        \(others)
        """
    )
    files["seeds/ap.txt"] = Array(try Data(contentsOf: seeds))
    return files
  }

  @Test func namesNobodyByDefaultButInTheArticleItself() async throws {
    let site = try await site(Self.wiki())
    for word in ["Kilani", "Khaled", "خالد"] {
      let places = Set(site.files.filter { $0.value.contains(word) }.keys)
      #expect(
        places.subtracting(["sources/ap-2025.html", "evidence/ap-2025.txt"]) == Set(Self.quoting[word] ?? []),
        "\(word)"
      )
    }
    #expect(site.files["actors/khaled-al-masoud.html"] == nil)
    site.expect(
      "events/raid.html",
      "<a class=\"label\" href=\"#s-",
      "victim</a>: a man of Dumayr",
      "according to the mother"
    )
    site.expect("actors/general-security.html", "a man of Dumayr was with it, as his mother says.")
    site.expect("index.html", "<li>Persons who are not public figures have no page and are not named: what they are to")
    site.expect("sources/ap-2025.html", "According to relatives, Khaled Al-Masoud had been spying")
  }

  /// Where quotes of the article stand, and sentences that mention somebody else: these have the names that it has there.
  private static let quoting = [
    "Kilani": ["actors/general-security.html", "events/raid.html", "single-source.html", "statements.html"]
  ]

  @Test func writesInitialsWhereThatIsThePolicy() async throws {
    let site = try await site(Self.wiki("private persons: initials"))
    site.expect("events/raid.html", "victim</a>: K. M.", "according to S. S. K.")
    site.expect("index.html", "initials stand for their names")
  }

  @Test func namesWithoutAPageWhereThatIsThePolicy() async throws {
    let site = try await site(Self.wiki("private persons: name"))
    site.expect("events/raid.html", "victim</a>: Khaled al-Masoud", "according to Sabah Al-Sheikh Al-Kilani")
    #expect(site.files["actors/khaled-al-masoud.html"] == nil)
    #expect(site.files["actors/a-z.html"]?.contains("Khaled") == false)
  }

  @Test func givesPublicFiguresTheirPage() async throws {
    let wiki = try Self.wiki().replacing("native:", with: "public: yes\nnative:", in: "Site/actors/khaled-al-masoud.md")
    let site = try await site(wiki)
    site.expect("actors/khaled-al-masoud.html", "<h1><bdi>Khaled al-Masoud</bdi></h1>")
    site.expect("events/raid.html", ">Khaled al-Masoud</a>")
  }

  @Test func neverNamesMinorsUnlessTheSiteSaysSo() async throws {
    let minor = "notice: minors\npublic: yes\nnative:"
    func wiki(_ policy: String) throws -> FileTree {
      try Self.wiki("private persons: name\n\(policy)").replacing(
        "native:",
        with: minor,
        in: "Site/actors/khaled-al-masoud.md"
      )
    }
    let site = try await site(wiki(""))
    site.expect("events/raid.html", "victim</a>: a man of Dumayr")
    #expect(site.files["actors/khaled-al-masoud.html"] == nil)
    let naming = try await self.site(wiki("minors: name"))
    #expect(naming.files["actors/khaled-al-masoud.html"] != nil)
  }

  /// The names of the family come from the editor's hand: the build says where, and nothing is published.
  @Test(arguments: [
    ("Site/events/raid.md", "name: Raid in Dumayr", "name: Raid on the house of Khaled al-Masoud"),
    ("Site/events/raid.md", "by: sabah-al-kilani", "by: Mrs. Al-Kilani"),
    ("Site/events/raid.md", "date: 2025-10-19", "date: 2025-10-19\nnote: The wife of Khalid Al-Masood was there."),
    ("Site/actors/general-security.md", "was with it", "(K̲haled-al-Masoud) was with it"),
    ("Site/sources/ap-2025.md", "date: 2025", "date: 2025\ntags: [Khaled al-Masoud]"),
    ("Site/sources/ap-2025.md", "date: 2025", "date: 2025\ntitle: The killing of Khaled al-Masoud in his house"),
    (
      "Site/sources/ap-2025.md", "date: 2025",
      "date: 2025\nredact:\n  - text: Humvees\n    say: \"[the car of Khaled al-Masoud]\""
    ),
    ("Site/events/raid.md", "date: 2025-10-19", "date: 2025-10-19\nplace: House of Khaled al-Masoud"),
    ("Site/actors/general-security.md", "was with it", "was with it, as Masoud"),
  ])
  func stopsWhereAnEditorNamesThem(file: String, words: String, others: String) async throws {
    let wiki = try TestWiki(try Self.wiki().replacing(words, with: others, in: RelativePath(file) ?? "x"))
    let outcome = await wiki.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[withheld-text]"), "\(outcome.errors)")
    #expect(outcome.errors.contains("\(file):"), "\(outcome.errors)")
    #expect(try wiki.site.paths.isEmpty)
  }

  /// Names of others that have a private person's name in them, and the address of the article.
  @Test func takesNobodyElseForThem() async throws {
    let others = """
      -- Site/places/masoud-hill.md --
      ---
      name: Masoud
      ---
      -- Site/actors/hassan-khaled.md --
      ---
      name: Hassan Sabah
      kind: person
      ---
      -- Site/actors/sabah-hashimi.md --
      ---
      name: Sabah Hashimi
      kind: person
      public: yes
      ---
      """
    let site = try await site(Self.wiki(source: "url: https://example.org/khaled-al-masoud-killed", others: others))
    site.expect("actors/a-z.html", "Hashimi, Sabah")
    site.expect("sources/ap-2025.html", "https://example.org/khaled-al-masoud-killed")
  }

  /// What is redacted inside of something else that is, or by a draft, stands nowhere else either.
  @Test(arguments: ["", "status: withdrawn"])
  func looksForAllThatIsRedacted(status: String) async throws {
    let wiki = FileTree(
      txtar: """
        -- seeds/a.txt --
        Her mother, Sabah Al-Sheikh Al-Kilani, spoke.
        -- Site/sources/a.md --
        ---
        publisher: P
        date: 2020
        title: A day
        \(status)
        redact:
          - text: Sabah Al-Sheikh Al-Kilani
          - text: Al-Kilani
        ---
        -- Site/pages/about.md --
        ---
        title: About
        ---
        It was Mrs Al-Kilani who spoke.
        """
    )
    let outcome = await (try TestWiki(wiki)).run("build")
    #expect(outcome.codes == ["withheld-text"], "\(outcome.errors)")
    #expect(outcome.errors.contains("Site/pages/about.md:4:"), "\(outcome.errors)")
  }

  @Test func findsTheNameOfADraftInProse() async throws {
    let draft =
      "-- Site/events/secret.md --\n---\nname: Operation Nightfall\nkind: raid\ndate: 2025\nstatus: draft\n---\n"
    let wiki = try Self.wiki(others: draft)
      .replacing("was with it", with: "was in Operation Nightfall with it", in: "Site/actors/general-security.md")
    let outcome = await (try TestWiki(wiki)).run("build")
    #expect(outcome.codes == ["withheld-text"], "\(outcome.errors)")
  }

  @Test func redactsWhatTheRecordSaysAndNothingElse() async throws {
    let redact = """
      redact:
        - text: Sabah Al-Sheikh Al-Kilani
          say: "[the mother]"
        - text: Al-Kilani
        - text: "his wife and five daughters"
          say: his family
      """
    let quoting = "by: sabah-al-kilani\n    from: ap-2025 \"they broke down the door and shot him, Al-Kilani said\""
    let wiki = try Self.wiki(source: redact)
      .replacing(quoting, with: "from: ap-2025 \"they broke down the door and shot him\"", in: "Site/events/raid.md")
      .replacing(", Sabah Al-Sheikh Al-Kilani\"", with: "\"", in: "Site/actors/sabah-al-kilani.md")
    let site = try await site(wiki)
    #expect(site.files.filter { $0.value.contains("Kilani") || $0.value.contains("five daughters") }.isEmpty)
    #expect(site.files["evidence/ap-2025.txt"] == nil)
    // A fingerprint would tell whether a guess is right.
    site.expect("sources/ap-2025.html", "SHA-256", not: true)
    site.expect(
      "sources/ap-2025.html",
      "Khaled Al-Masoud’s mother, <span class=\"redacted\">[the mother]</span>, said the forces",
      "where he was with <span class=\"redacted\">his family</span>, and banged",
      "said. Later",
      "Some words of this article are not shown here"
    )
    site.expect("index.html", "In 1 of them, words are redacted")
  }

  @Test func refusesAQuoteOfWhatIsRedactedAndARedactionOfNothing() async throws {
    let redact = "redact:\n  - text: Al-Kilani said\n  - text: Nobody At All\n  - text: Masoud’s mother, Sabah\n"
    let wiki = try TestWiki(try Self.wiki(source: redact))
    let outcome = await wiki.run("check")
    #expect(
      outcome.output.contains("Site/events/raid.md:8:20: error: the quote would show what 'ap-2025' redacts"),
      "\(outcome.output)"
    )
    #expect(outcome.output.contains("Site/sources/ap-2025.md:8:11: error: seeds/ap.txt does not say 'Nobody At All'"))
    #expect(outcome.code == 1)
  }

  @Test func showsInAnExcerptTheParagraphsThatAreCited() async throws {
    let site = try await site(Self.wiki(source: "rights: excerpt"))
    site.expect(
      "sources/ap-2025.html",
      "This site shows 3 % of this article",
      "they broke down the door and shot him",
      "<p class=\"gap\">[…]</p>"
    )
    for hidden in ["Humvees", "Humvees with US flags", "hotline", "The raid targeting him"] {
      #expect(site.files.filter { $0.value.contains(hidden) }.isEmpty, "\(hidden)")
    }
    #expect(site.files["evidence/ap-2025.txt"] == nil)
    site.expect("actors/general-security.html", "In text that this site does not show.", not: true)
  }

  @Test func showsOfALinkedArticleThatItIsThere() async throws {
    let site = try await site(Self.wiki(source: "rights: link\nurl: https://example.org/raid"))
    site.expect(
      "sources/ap-2025.html",
      "This site shows nothing of the text of this article.",
      "<a href=\"https://example.org/raid\" rel=\"external\">Read it where it was published.</a>"
    )
    site.expect("actors/general-security.html", "In text that this site does not show.")
    for hidden in ["broke down the door", "Humvees", "he was with General Security"] {
      #expect(site.files.filter { $0.value.contains(hidden) }.isEmpty, "\(hidden)")
    }
  }

  /// The first line of a body may be its first sentence.
  @Test func callsALinkedArticleByItsIdWhereNothingIsKnownToBeItsTitle() async throws {
    let wiki: FileTree = """
      -- seeds/a.txt --
      It was a Tuesday in the spring of that year.
      More of it.
      -- Site/site.yml --
      title: T
      rights: link
      -- Site/sources/a.md --
      ---
      publisher: P
      date: 2020
      ---
      """
    let site = try await site(wiki)
    site.expect("sources/a.html", "<h1><bdi>a</bdi></h1>")
    #expect(site.files.filter { $0.value.contains("Tuesday") }.isEmpty)
  }

  /// What only a draft says makes nobody a public figure.
  @Test func makesNobodyPublicByADraft() async throws {
    let draft =
      "-- Site/actors/band.md --\n---\nname: The Band\nkind: armed-group\nstatus: draft\nrelations:\n"
      + "  - led by: khaled-al-masoud\n    from: ap-2025 \"instead killed a man\"\n---\n"
    let site = try await site(Self.wiki(others: draft))
    #expect(site.files["actors/khaled-al-masoud.html"] == nil)
  }

  @Test func warnsOfLongExcerptsAndWantsAReasonForWholeTexts() async throws {
    let wiki = try TestWiki(try Self.wiki("thresholds:\n  excerpt share: 2", source: "rights: excerpt"))
    let outcome = await wiki.run("check")
    #expect(outcome.codes == ["long-excerpt"])
    let strict = await wiki.run("check --strict")
    #expect(Set(strict.codes) == ["long-excerpt", "no-rights-note"])
    let reasoned = try TestWiki(try Self.wiki("rights note: With permission."))
    #expect(await reasoned.run("check --strict").code == 0)
  }

  /// The files of a site as text, by path.
  private struct Pages {
    var files: [String: String] = [:]

    func expect(
      _ path: String,
      _ parts: String...,
      not: Bool = false,
      at place: Testing.SourceLocation = #_sourceLocation
    ) {
      for part in parts {
        let isThere = files[path]?.contains(part) ?? false
        #expect(isThere != not, "\(path): \(part)", sourceLocation: place)
      }
    }
  }

  private func site(_ files: FileTree) async throws -> Pages {
    let wiki = try TestWiki(files)
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0, "\(outcome.errors)")
    var pages = Pages()
    let site = try wiki.site
    for path in site.paths where path.description != "dossier-manifest.json" {
      pages.files[path.description] = String(decoding: site[path] ?? [], as: UTF8.self)
    }
    return pages
  }
}

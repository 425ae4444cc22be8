import WikiFiles
import WikiTestSupport

extension Mistake {
  /// In the order in which somebody may make them who writes a first record.
  static let all = onTheCommandLine + inFiles + inFrontMatter + inValues + inStatements + inProse + inEvidence

  private static let onTheCommandLine: [Mistake] = [
    .line("A build in an empty folder", "build", in: ""),
    .line("A folder that does not exist", "check --root my-wki", in: ""),
    .line("A folder that holds no wiki", "check --root ..", in: .blueBand),
    .line("A verb misspelt", "bulid"),
    .line("A verb of other programs", "generate"),
    .line("An option misspelt", "build --stict"),
    .line("An option of another verb", "clean --strict"),
    .line("A file where an option is wanted", "check Site/actors/blue-band.md"),
    .line("A list that there is not", "list people"),
    .line("A new person", "new person Ann"),
    .line("A name with a space", "new actor Ann Hill --kind person"),
    .line("A new record without a name", "new actor"),
    .line("A new actor without a kind", "new actor Ann"),
    .line("A record that there is", "new actor Blue-Band --kind force"),
    .line("A text without a line", "explain report.txt"),
    .line("Words that no text has", "cite purple band"),
    .line("A site into the records", "build --output Site"),
    .line("A site into a folder that is in use", "build --output out", in: .blueBand(and: "out/index.html", "Mine.\n")),
    .line("A code misspelt", "check --explain unknown-di"),
  ]

  private static let inFiles: [Mistake] = [
    .file("A record in no folder of records", "Site/ann-hill.md", ann),
    .file("A record in a folder of another name", "Site/people/ann-hill.md", ann),
    .file("A record in the folder of another kind", "Site/events/ann-hill.md", ann),
    .file("A file name with capitals", "Site/actors/Ann-Hill.md", ann),
    .file("A file name with a space", "Site/actors/ann hill.md", ann),
    .file("A record that does not end in .md", "Site/actors/ann-hill.txt", ann),
    .file("Settings in site.yaml", "Site/site.yaml", "title: My wiki\nrights: full\n"),
    .file("Settings without a title", "Site/site.yml", "rights: full\n"),
    .file("Two records of one id", "Site/terms/blue-band.md", "---\nname: blue band\n---\n"),
    .file("Two records of one name", "Site/actors/band.md", "---\nname: Blue Band\nkind: party\n---\n"),
    .bytes(
      "A record saved by an old editor",
      "Site/actors/ann-hill.md",
      Array("---\nname: Ann H".utf8) + [0xFC] + Array("ll\nkind: person\n---\n".utf8),
      "`name: Ann Hüll`, saved as Windows-1252"
    ),
    .file("Line ends of Windows", "Site/terms/raid.md", "---\r\nname: raid\r\n---\r\nAn attack.\r\n"),
  ]

  private static let ann = "---\nname: Ann Hill\nkind: person\npublic: yes\n---\n"

  private static let inFrontMatter: [Mistake] = [
    .file("No line '---' at the top", "Site/terms/raid.md", "name: raid\n---\nAn attack.\n"),
    .file("No second line '---'", "Site/terms/raid.md", "---\nname: raid\n\nAn attack.\n"),
    .file("A blank line above", "Site/terms/raid.md", "\n---\nname: raid\n---\n"),
    .file("Nothing but text", "Site/terms/raid.md", "A raid is an attack.\n"),
    .file("An empty record", "Site/terms/raid.md", ""),
    .record("A key misspelt", "actors/ann-hill.md", "name: Ann Hill\nkind: person\naliasess: Annie"),
    .record("A key of other programs", "terms/raid.md", "name: raid\ncategory: words"),
    .record("A title in the place of a name", "actors/ann-hill.md", "title: Ann Hill\nkind: person"),
    .record("A name that is missing", "actors/ann-hill.md", "kind: person"),
    .record("A name that is empty", "actors/ann-hill.md", "name:\nkind: person"),
    .record("A key that stands twice", "terms/raid.md", "name: raid\naliases: foray\naliases: sortie"),
    .record("No space behind the colon", "terms/raid.md", "name:raid"),
    .record("A colon in a text", "terms/raid.md", "name: raid\nnote: two things: this and that"),
    .record("A text that begins with a quotation", "terms/raid.md", "name: raid\nnote: \"Raid\" is a word"),
    .record("A sign that means something", "terms/raid.md", "name: raid\nnote: @editor asks"),
    .record("Quotes in a list in brackets", "terms/raid.md", "name: raid\naliases: [\"foray\", \"sortie\"]"),
    .record("A tab", "terms/raid.md", "name: raid\naliases:\n\t- foray"),
    .record("A map in braces", "actors/ann-hill.md", "name: Ann Hill\nkind: person\nfacts: {born: 1980}"),
  ]

  private static let inValues: [Mistake] = [
    .record("A kind that there is not", "actors/ann-hill.md", "name: Ann Hill\nkind: politician"),
    .record("A kind with a capital", "actors/ann-hill.md", "name: Ann Hill\nkind: Person"),
    .record("A date with slashes", "events/raid.md", "name: A raid\nkind: raid\ndate: 03/04/2025"),
    .record("A date in words", "events/raid.md", "name: A raid\nkind: raid\ndate: March 2025"),
    .record("A date without zeros", "events/raid.md", "name: A raid\nkind: raid\ndate: 2025-4-3"),
    .record("A date that cannot be", "events/raid.md", "name: A raid\nkind: raid\ndate: 2025-02-30"),
    .record("Yes in another language", "actors/ann-hill.md", "name: Ann Hill\nkind: person\npublic: true"),
    .record("An address without https", "sources/x.md", "publisher: P\ndate: 2020\nurl: www.example.org"),
    .record("A place on earth with degrees", "places/town.md", "name: Town\nat: 33°34'N 36°41'E"),
  ]

  private static let inStatements: [Mistake] = [
    .record("A fact misspelt", "actors/x.md", x("facts:\n  - foundd: 2014")),
    .record("A fact that is a relation", "actors/x.md", x("facts:\n  - member of: blue-band")),
    .record("A relation without its 'of'", "actors/x.md", x("relations:\n  - leader: blue-band")),
    .record("A relation to nobody", "actors/x.md", x("relations:\n  - part of: blue-bnad\n    from: report")),
    .record("Facts without hyphens", "actors/x.md", x("facts:\n  founded: 2014\n  from: report")),
    .record("A source that is indented too little", "actors/x.md", x("facts:\n  - founded: 2014\n  from: report")),
    .record("Two facts in one item", "actors/x.md", x("facts:\n  - founded: 2014\n    members: 20")),
    .record("A number in words", "actors/x.md", x("facts:\n  - members: about twenty")),
    .record("A fact without a source", "actors/x.md", x("facts:\n  - founded: 2014")),
  ]

  private static func x(_ fields: String) -> String { "name: Example\nkind: force\n\(fields)" }

  private static let inProse: [Mistake] = [
    .record("A link to nothing", "terms/raid.md", "name: raid", prose: "As by the [[blue-bnad]]."),
    .record("A link by a name", "terms/raid.md", "name: raid", prose: "As by the [[Blue Band]]."),
    .record("A link that does not end", "terms/raid.md", "name: raid", prose: "As by the [[blue-band]."),
    .record(
      "A citation that does not end",
      "terms/raid.md",
      "name: raid",
      prose: "So it was [@report \"killed three\""
    ),
    .record("A citation without quotes", "terms/raid.md", "name: raid", prose: "So it was [@report killed three]."),
    .record("HTML in prose", "terms/raid.md", "name: raid", prose: "A <b>bad</b> thing."),
    .record("A picture in prose", "terms/raid.md", "name: raid", prose: "![A raid](raid.jpg)"),
  ]

  private static let inEvidence: [Mistake] = [
    .record("A source misspelt", "actors/x.md", cited("reprot \"was founded in 2014\"")),
    .record("A file in the place of a source", "actors/x.md", cited("report.txt \"was founded in 2014\"")),
    .record("A quote without marks", "actors/x.md", cited("report was founded in 2014")),
    .record("A quote in curly marks", "actors/x.md", cited("report “was founded in 2014”")),
    .record("A quote in single marks", "actors/x.md", cited("report 'was founded in 2014'")),
    .record("A quote that does not end", "actors/x.md", cited("report \"was founded in 2014")),
    .record("A quote and no source", "actors/x.md", cited("\"was founded in 2014\"")),
    .record("A quote from memory", "actors/x.md", cited("report \"was established in 2014\"")),
    .record(
      "A quote over two paragraphs",
      "actors/x.md",
      cited("report \"in 2014 by Ann Hill. A raid by the Blue Band\"")
    ),
    .record("A quote of words that stand twice", "actors/x.md", cited("report \"Blue Band\"")),
    .record("A quote from a reader's comment", "actors/x.md", cited("report \"the Blue Band is bad\"")),
    .record("A text that is not there", "sources/x.md", "publisher: P\ndate: 2020\ntext: seeds/report.txt"),
    .record("A text that is no text", "sources/x.md", "publisher: P\ndate: 2020\ntext: report.pdf"),
    .record("More lines than there are", "sources/x.md", "publisher: P\ndate: 2020\ntext: report.txt\nlines: 1-700"),
    .record("Lines with spaces", "sources/x.md", "publisher: P\ndate: 2020\ntext: report.txt\nlines: 8 - 9"),
    .bytes(
      "A PDF renamed",
      "seeds/paper.txt",
      Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A, 0x00],
      "a PDF whose name was changed"
    ),
    .bytes(
      "A text saved as Unicode by Notepad",
      "seeds/paper.txt",
      [0xFF, 0xFE] + "A paper of some length".utf8.flatMap { [$0, 0] },
      "`A paper of some length`, saved as UTF-16"
    ),
    .bytes(
      "A text saved as ANSI by Notepad",
      "seeds/paper.txt",
      Array("A caf".utf8) + [0xE9] + Array(" in town, and the".utf8) + [0x92, 0x0A],
      "`A café in town, and the’`, saved as Windows-1252"
    ),
  ]

  private static func cited(_ citation: String) -> String { x("facts:\n  - founded: 2014\n    from: \(citation)") }
}

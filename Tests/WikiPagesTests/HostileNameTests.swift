import Foundation
import Testing
import WikiAddresses
import WikiDiagnostics
import WikiFiles
import WikiPages
import WikiTestSupport

/// Names and texts that would like to be markup.
@Suite struct HostileNameTests {
  static let names = [
    #"<script>alert(1)</script>"#,
    #""><img src=x onerror=alert(1)>"#,
    #"' onmouseover='alert(1)"#,
    #"{{ site.title }}{% include "x" %}"#,
    #"</title></style><!-- -->]]>&lt;&amp;"#,
    "\u{202E}عربي\u{2066}",
    String(repeating: "لله Ab", count: 850),
  ]

  @Test(arguments: names)
  func comeOutEscapedOnEveryPage(name: String) throws {
    let wiki = PagedWiki(wiki(of: name))
    #expect(wiki.findings.filter { $0.severity == .error } == [])
    var kinds: Set<String> = []
    for page in wiki.pages {
      let html = try wiki.html(page)
      kinds.insert(page.template)
      for raw in ["<script>alert", "<img src=x", "</title></style>"] {
        let isThere = html.contains(raw)
        #expect(!isThere, "\(page.address.path) has \(raw)")
      }
      #expect(
        Self.attributeNames(in: html).isDisjoint(with: ["onerror", "onmouseover", "src"]),
        "\(page.address.path)"
      )
      if !["404.html", "list.html", "report.html", "timeline.html"].contains(page.template) {
        let isShown = html.replacing("&#34;", with: "&quot;").contains(Self.escaped(name))
        #expect(isShown, "\(page.address.path)")
      }
    }
    #expect(kinds == Set(Page.shapes.keys))
  }

  /// The attributes of all tags, read as a browser reads them.
  private static func attributeNames(in html: String) -> Set<String> {
    var names: Set<String> = []
    var isInTag = false
    var quote: Character?
    var word = ""
    for character in html {
      if !isInTag {
        isInTag = character == "<"
        word = ""
      } else if let end = quote {
        if character == end { quote = nil }
      } else if character == ">" {
        isInTag = false
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "=" {
        names.insert(word)
        word = ""
      } else if character.isWhitespace {
        word = ""
      } else {
        word.append(character)
      }
    }
    return names
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  /// A wiki in which every field that takes words has this name.
  private func wiki(of name: String) -> FileTree {
    let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    return FileTree(
      txtar: """
        -- seeds/s.txt --
        \(name)
        \(name) and \(name)
        -- Site/site.yml --
        title: \(quoted)
        description: \(quoted)
        rights: full
        rights note: \(quoted)
        creator: \(quoted)
        publisher: \(quoted)
        home: [a, g, e, s]
        -- Site/sources/s.md --
        ---
        title: \(quoted)
        publisher: \(quoted)
        author: \(quoted)
        origin: \(quoted)
        date: 2019
        dated by: \(quoted)
        date note: \(quoted)
        rights note: \(quoted)
        ---
        -- Site/actors/a.md --
        ---
        name: \(quoted)
        kind: person
        native: \(quoted)
        meaning: \(quoted)
        note: \(quoted)
        aliases:
          - \(quoted)
        facts:
        \(statement("described as", quoted))
        relations:
        \(statement("leader of", "g"))
        ---
        -- Site/actors/g.md --
        ---
        name: \(quoted)
        kind: armed-group
        link: never
        facts:
        \(statement("ideology", quoted))
        relations:
        \(statement("supported by", quoted))
        ---
        -- Site/events/e.md --
        ---
        name: \(quoted)
        kind: attack
        date: 2019
        place: \(quoted)
        actors:
        \(statement("target", "a"))
        facts:
        \(statement("cause", quoted))
        ---
        -- Site/terms/t.md --
        ---
        name: \(quoted)
        formerly: old
        tags:
          - \(quoted)
        corrections:
          - date: 2020-01-01
            note: \(quoted)
        ---
        -- Site/places/p.md --
        ---
        name: \(quoted)
        native: \(quoted)
        time zone: \(quoted)
        ---
        -- Site/pages/home.md --
        ---
        title: \(quoted)
        ---
        -- Site/pages/q.md --
        ---
        title: \(quoted)
        menu: 1
        ---
        \(name)

        [[a]] [[a|words]] [@s]

        """
    )
  }

  private func statement(_ property: String, _ value: String) -> String {
    let quoted = value.hasPrefix("\"") ? value : "words"
    return """
        - \(property): \(value)
          from: s
          by: \(quoted)
          via: \(quoted)
          as: \(quoted)
          who: \(quoted)
          unit: \(quoted)
          place: \(quoted)
          note: \(quoted)
          rank: prefer
          because: \(quoted)
      """
  }
}

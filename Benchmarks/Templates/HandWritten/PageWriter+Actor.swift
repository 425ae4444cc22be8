extension PageWriter {
  /// What `group.html` and `person.html` say.
  mutating func write(_ page: ActorPage, relationsHeading: StaticString) {
    begin(page.frame)
    put("<article class=\"record\">\n<header class=\"page-head\">\n")
    kindLabel(page.frame.kindLabel)
    names(page)
    put("</header>\n<div class=\"glance\">\n")
    infobox(page.infobox)
    contents(page, relationsHeading)
    put("</div>\n<div class=\"body\">\n")
    prose(page)
    if !page.facts.isEmpty {
      put("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">Facts</h2>\n")
      statements(page.facts)
      put("</section>\n")
    }
    if !page.relations.isEmpty {
      put("<section aria-labelledby=\"relations\">\n<h2 id=\"relations\">")
      put(relationsHeading)
      put("</h2>\n")
      statements(page.relations)
      put("</section>\n")
    }
    if !page.events.isEmpty {
      put("<section aria-labelledby=\"events\">\n<h2 id=\"events\">Events</h2>\n")
      events(page.events)
      put("</section>\n")
    }
    if !page.published.isEmpty {
      put("<section aria-labelledby=\"published\">\n<h2 id=\"published\">Articles published here</h2>\n")
      rows(page.published)
      put("</section>\n")
    }
    mentions(page)
    elsewhere(page.tail)
    notes(page.tail.notes)
    put("</div>\n</article>\n")
    end(page.frame)
  }

  private mutating func names(_ page: ActorPage) {
    put("  <h1><bdi>")
    put(text: page.frame.title)
    put("</bdi></h1>\n")
    if !page.native.isEmpty || !page.meaning.isEmpty {
      put("  <p class=\"native\">")
      if !page.native.isEmpty {
        put("<bdi lang=\"")
        put(text: page.nativeLanguage)
        put("\" dir=\"")
        put(text: page.nativeDirection)
        put("\">")
        put(text: page.native)
        put("</bdi>")
      }
      if !page.meaning.isEmpty {
        put(" <span class=\"meaning\">“")
        put(text: page.meaning)
        put("”</span>")
      }
      put("</p>\n")
    }
    if !page.aliases.isEmpty {
      put("  <p class=\"aliases\">Also ")
      for (index, alias) in page.aliases.enumerated() {
        put(index == 0 ? "<bdi>" : ", <bdi>")
        put(text: alias)
        put("</bdi>")
      }
      put("</p>\n")
    }
  }

  private mutating func infobox(_ rows: [InfoRow]) {
    guard !rows.isEmpty else { return }
    put("<dl class=\"infobox\">\n")
    for row in rows where !row.values.isEmpty {
      put("<div>\n<dt>")
      put(text: row.label)
      put("</dt>\n")
      for value in row.values {
        put("<dd>")
        put(html: value.html)
        references(value.notes)
        put("</dd>\n")
      }
      put("</div>\n")
    }
    put("</dl>\n")
  }

  private mutating func contents(_ page: ActorPage, _ relationsHeading: StaticString) {
    put("<nav class=\"contents\" aria-label=\"On this page\">\n<ul>\n")
    if !page.facts.isEmpty { put("<li><a href=\"#facts\">Facts</a></li>\n") }
    if !page.relations.isEmpty {
      put("<li><a href=\"#relations\">")
      put(relationsHeading)
      put("</a></li>\n")
    }
    if !page.events.isEmpty { put("<li><a href=\"#events\">Events</a></li>\n") }
    if !page.published.isEmpty { put("<li><a href=\"#published\">Articles</a></li>\n") }
    if !page.mentions.isEmpty { put("<li><a href=\"#mentions\">Mentions</a></li>\n") }
    if !page.tail.notes.isEmpty { put("<li><a href=\"#notes\">Notes</a></li>\n") }
    put("</ul>\n</nav>\n")
  }

  private mutating func prose(_ page: ActorPage) {
    if !page.prose.isEmpty {
      put("<div class=\"prose\">\n")
      put(html: page.prose)
      put("\n</div>\n")
    }
    if !page.tail.note.isEmpty {
      put("<p class=\"remark\"><b>Editor’s note:</b> ")
      put(text: page.tail.note)
      put("</p>\n")
    }
  }

  private mutating func statements(_ groups: [StatementGroup]) {
    put("<dl class=\"statements\">\n")
    for group in groups where !group.statements.isEmpty {
      put("<div>\n<dt>")
      put(text: group.label)
      put("</dt>\n")
      for statement in group.statements { self.statement(statement) }
      put("</div>\n")
    }
    put("</dl>\n")
  }

  private mutating func statement(_ statement: Statement) {
    put("<dd class=\"statement")
    if !statement.rank.isEmpty {
      put(" ")
      put(text: statement.rank)
    }
    put("\"")
    if !statement.id.isEmpty {
      put(" id=\"")
      put(text: statement.id)
      put("\"")
    }
    put(">\n")
    claim(statement)
    speakers(statement)
    for cited in statement.citations { citation(cited) }
    if !statement.disputed.isEmpty {
      put("  <p class=\"who\">Disputed in:</p>\n")
      for cited in statement.disputed { citation(cited) }
    }
    remark(statement.because, "  <p class=\"remark\"><b>Editor’s reason:</b> ")
    remark(statement.note, "  <p class=\"remark\"><b>Editor’s note:</b> ")
    if !statement.home.isEmpty {
      put("  <p class=\"who\"><a href=\"")
      put(text: statement.home)
      put("\">Where this is recorded</a></p>\n")
    }
    put("</dd>\n")
  }

  private mutating func claim(_ statement: Statement) {
    let isRejected = statement.rank == "rejected"
    put(isRejected ? "  <p class=\"claim\"><s>" : "  <p class=\"claim\"><span class=\"value\">")
    put(html: statement.value)
    put(isRejected ? "</s>" : "</span>")
    for qualifier in statement.qualifiers {
      put(", ")
      put(text: qualifier)
    }
    if !statement.when.isEmpty {
      put(", <span class=\"when\">")
      put(text: statement.when)
      put("</span>")
    }
    references(statement.notes)
    if !statement.hedge.isEmpty {
      put("    <span class=\"tag hedge\"><span aria-hidden=\"true\">≈</span> ")
      put(text: statement.hedge)
      put("</span>\n")
    }
    if !statement.disputed.isEmpty {
      put("    <span class=\"tag contested\"><span aria-hidden=\"true\">≠</span> disputed</span>\n")
    }
    if statement.rank == "preferred" {
      put("    <span class=\"tag verdict\"><span aria-hidden=\"true\">✓</span> preferred by the editor</span>\n")
    } else if isRejected {
      put("    <span class=\"tag verdict\"><span aria-hidden=\"true\">✕</span> rejected by the editor</span>\n")
    }
    put("  </p>\n")
  }

  private mutating func speakers(_ statement: Statement) {
    guard !statement.by.isEmpty || !statement.via.isEmpty else { return }
    put("  <p class=\"who\">")
    if !statement.by.isEmpty {
      put("according to ")
      put(html: statement.by)
    }
    if !statement.via.isEmpty {
      put(statement.by.isEmpty ? "via " : ", via ")
      put(html: statement.via)
    }
    put("</p>\n")
  }

  private mutating func remark(_ text: String, _ introduction: StaticString) {
    guard !text.isEmpty else { return }
    put(introduction)
    put(text: text)
    put("</p>\n")
  }

  private mutating func events(_ events: [EventRow]) {
    put("<ol class=\"rows dated\">\n")
    for event in events {
      put("<li>\n")
      date(event.date)
      put("<span class=\"what\">")
      name(event.name, href: event.href)
      detail(event.kind)
      if !event.detail.isEmpty {
        put(event.kind.isEmpty ? " <span class=\"detail\">" : " <span class=\"detail\">· ")
        put(text: event.detail)
        put("</span>")
      }
      put("</span>\n</li>\n")
    }
    put("</ol>\n")
  }

  private mutating func mentions(_ page: ActorPage) {
    guard !page.mentions.isEmpty else { return }
    put(
      "<section class=\"mentions\" aria-labelledby=\"mentions\">\n<h2 id=\"mentions\">Mentions</h2>\n<p class=\"lead\">"
    )
    put(number: page.mentionCount)
    put(page.mentionCount == 1 ? " mention in " : " mentions in ")
    put(number: page.mentionSources)
    put(page.mentionSources == 1 ? " article" : " articles")
    put(". Each sign ¶ leads to the paragraph.</p>\n")
    for mention in page.mentions { self.mention(mention, isOpen: page.mentionCount <= 60) }
    put("</section>\n")
  }

  private mutating func mention(_ mention: MentionSource, isOpen: Bool) {
    put(isOpen ? "<details open>\n<summary><bdi>" : "<details>\n<summary><bdi>")
    put(text: mention.source.text)
    put("</bdi> <span class=\"detail\">")
    if !mention.publisher.isEmpty {
      put(text: mention.publisher)
      put(", ")
    }
    if !mention.date.isEmpty {
      put(text: mention.date)
      put(", ")
    }
    put(number: mention.count)
    put(mention.count == 1 ? " mention" : " mentions")
    put("</span></summary>\n<p class=\"detail\"><a href=\"")
    put(text: mention.source.href)
    put("\">Open the article</a></p>\n<ul>\n")
    for sentence in mention.sentences {
      put("<li dir=\"auto\">")
      put(html: sentence.html)
      put(" <a class=\"pilcrow\" href=\"")
      put(text: sentence.href)
      put("\" aria-label=\"The paragraph in its article\">¶</a>")
      tag(sentence.zone)
      put("</li>\n")
    }
    put("</ul>\n</details>\n")
  }
}

extension PageWriter {
  /// What `article.html` says.
  mutating func write(_ page: ArticlePage) {
    begin(page.frame)
    put("<article class=\"record\">\n<header class=\"page-head\">\n")
    kindLabel(page.frame.kindLabel)
    title(page)
    put("</header>\n<div class=\"glance\">\n")
    infobox(page.citation, siteLanguage: page.frame.site.language)
    contents(page)
    put("</div>\n<div class=\"body\">\n")
    editorsNote(page)
    text(page)
    taken(page.taken)
    actors(page.actors)
    citingPages(page.citedBy)
    elsewhere(page.tail)
    provenance(page)
    notes(page.tail.notes)
    put("</div>\n</article>\n")
    end(page.frame)
  }

  private mutating func title(_ page: ArticlePage) {
    let citation = page.citation
    put("  <h1><bdi")
    if !citation.language.isEmpty {
      put(" lang=\"")
      put(text: citation.language)
      put("\"")
    }
    put(">")
    put(text: page.frame.title)
    put("</bdi></h1>\n  <p class=\"native\">")
    put(html: citation.publisher)
    if !citation.date.isEmpty {
      if !citation.publisher.isEmpty { put(", ") }
      put(text: citation.date)
    }
    put("</p>\n")
  }

  private mutating func infobox(_ citation: ArticleCitation, siteLanguage: String) {
    put("<dl class=\"infobox\">\n")
    row("Publisher", html: citation.publisher)
    row("Author", html: citation.author)
    put("<div><dt>Date</dt><dd>")
    if citation.date.isEmpty { put("unknown") } else { put(text: citation.date) }
    if !citation.dateEDTF.isEmpty {
      put(" <code>")
      put(text: citation.dateEDTF)
      put("</code>")
    }
    put("</dd>")
    if !citation.datedBy.isEmpty {
      put("<dd class=\"detail\">dated by: ")
      put(text: citation.datedBy)
      put("</dd>")
    }
    if !citation.dateNote.isEmpty {
      put("<dd class=\"detail\">")
      put(text: citation.dateNote)
      put("</dd>")
    }
    put("</div>\n")
    row("Reporting by", html: citation.origin)
    row("Type", citation.type)
    if citation.language != siteLanguage { row("Language", citation.language) }
    row("Address", link: citation.url)
    row("Archived copy", link: citation.archived)
    row("Retrieved", citation.retrieved)
    put("</dl>\n")
  }

  private mutating func row(_ label: StaticString, _ text: String) {
    guard !text.isEmpty else { return }
    beginRow(label)
    put(text: text)
    endRow()
  }

  private mutating func row(_ label: StaticString, html: [UInt8]) {
    guard !html.isEmpty else { return }
    beginRow(label)
    put(html: html)
    endRow()
  }

  private mutating func row(_ label: StaticString, link: String) {
    guard !link.isEmpty else { return }
    beginRow(label)
    put("<a href=\"")
    put(text: link)
    put("\">")
    put(text: link)
    put("</a>")
    endRow()
  }

  private mutating func beginRow(_ label: StaticString) {
    put("<div><dt>")
    put(label)
    put("</dt><dd>")
  }

  private mutating func endRow() { put("</dd></div>\n") }

  private mutating func contents(_ page: ArticlePage) {
    put("<nav class=\"contents\" aria-label=\"On this page\">\n<ul>\n")
    if !page.blocks.isEmpty { put("<li><a href=\"#text\">Text</a></li>\n") }
    if !page.taken.isEmpty { put("<li><a href=\"#taken\">Statements taken from it</a></li>\n") }
    if !page.actors.isEmpty { put("<li><a href=\"#actors\">Who is mentioned</a></li>\n") }
    put("<li><a href=\"#provenance\">Provenance</a></li>\n")
    if !page.tail.notes.isEmpty { put("<li><a href=\"#notes\">Notes</a></li>\n") }
    put("</ul>\n</nav>\n")
  }

  private mutating func editorsNote(_ page: ArticlePage) {
    guard !page.prose.isEmpty || !page.tail.note.isEmpty else { return }
    put("<section class=\"prose\" aria-labelledby=\"editor\">\n<h2 id=\"editor\">Editor’s note</h2>\n")
    put(html: page.prose)
    put("\n")
    if !page.tail.note.isEmpty {
      put("<p>")
      put(text: page.tail.note)
      put("</p>\n")
    }
    put("</section>\n")
  }

  private mutating func text(_ page: ArticlePage) {
    guard !page.blocks.isEmpty else { return }
    let isForeign = !page.citation.language.isEmpty && page.citation.language != page.frame.site.language
    let language = isForeign ? page.citation.language : ""
    put("<section class=\"text\" aria-labelledby=\"text\">\n<h2 id=\"text\" class=\"hidden\">Text</h2>\n")
    for block in page.blocks {
      put(block.isFolded ? "<details class=\"zone zone-" : "<div class=\"zone zone-")
      put(text: block.zone)
      put("\">\n")
      if block.isFolded {
        put("<summary>")
        put(text: block.label)
        put("</summary>\n")
      } else if !block.label.isEmpty {
        put("<p class=\"zone-label\">")
        put(text: block.label)
        put("</p>\n")
      }
      for paragraph in block.paragraphs { self.paragraph(paragraph, language: language) }
      put(block.isFolded ? "</details>\n" : "</div>\n")
    }
    put("</section>\n")
  }

  /// - Parameter language: empty where it is that of the site.
  private mutating func paragraph(_ paragraph: Paragraph, language: String) {
    put("<div class=\"para\" id=\"")
    put(text: paragraph.id)
    put("\">\n<a class=\"para-no\" href=\"#")
    put(text: paragraph.id)
    put("\" aria-label=\"Paragraph ")
    put(number: paragraph.number)
    put("\">")
    put(number: paragraph.number)
    put("</a>\n<p dir=\"auto\"")
    if !language.isEmpty {
      put(" lang=\"")
      put(text: language)
      put("\"")
    }
    put(">")
    put(html: paragraph.html)
    put("</p>\n")
    for remark in paragraph.remarks {
      put("<p class=\"remark\"><b>Editor’s remark")
      if !remark.at.isEmpty {
        put(" on “")
        put(text: remark.at)
        put("”")
      }
      put(":</b> ")
      put(text: remark.say)
      put("</p>\n")
    }
    put("</div>\n")
  }

  private mutating func taken(_ items: [Taken]) {
    guard !items.isEmpty else { return }
    put(
      """
      <section aria-labelledby="taken">
      <h2 id="taken">Statements taken from it</h2>
      <ul class="taken">

      """
    )
    for item in items { taken(item) }
    put("</ul>\n</section>\n")
  }

  private mutating func taken(_ item: Taken) {
    put("<li>\n<p class=\"claim\">")
    name(item.subject.text, href: item.subject.href)
    if item.label.isEmpty {
      put(": that it happened")
    } else {
      put(", <a href=\"")
      put(text: item.statementHref)
      put("\">")
      put(text: item.label)
      put("</a>: <span class=\"value\">")
      put(text: item.value)
      put("</span>")
    }
    put("</p>\n")
    if !item.quote.isEmpty {
      put("<figure class=\"citation\"><blockquote dir=\"auto\"><p>“")
      put(text: item.quote)
      put("”</p></blockquote><figcaption><a href=\"")
      put(text: item.passageHref)
      put("\">The passage above</a></figcaption></figure>\n")
    }
    put("</li>\n")
  }

  private mutating func actors(_ actors: [ListRow]) {
    guard !actors.isEmpty else { return }
    put("<section aria-labelledby=\"actors\">\n<h2 id=\"actors\">Who is mentioned</h2>\n")
    rows(actors)
    put("</section>\n")
  }

  private mutating func citingPages(_ pages: [Link]) {
    guard !pages.isEmpty else { return }
    put("<section aria-labelledby=\"cited-by\">\n<h2 id=\"cited-by\">Pages that cite it</h2>\n")
    links(pages)
    put("</section>\n")
  }

  private mutating func provenance(_ page: ArticlePage) {
    put(
      """
      <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">Provenance</h2>
      <dl class="infobox">

      """
    )
    if !page.file.isEmpty {
      beginRow("File")
      if page.evidenceHref.isEmpty {
        put(text: page.file)
      } else {
        put("<a href=\"")
        put(text: page.evidenceHref)
        put("\">")
        put(text: page.file)
        put("</a>")
      }
      endRow()
    }
    row("Lines", page.lines)
    if page.words != 0 {
      beginRow("Words")
      put(number: page.words)
      endRow()
    }
    if !page.sha256.isEmpty {
      beginRow("SHA-256")
      put("<code>")
      put(text: page.sha256)
      put("</code>")
      endRow()
    }
    row("Rights", page.rightsNote)
    put("</dl>\n</section>\n")
  }
}

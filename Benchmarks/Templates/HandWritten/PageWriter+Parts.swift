extension PageWriter {
  /// The numbers of notes behind what rests on them.
  mutating func references(_ notes: [NoteReference]) {
    for (index, note) in notes.enumerated() {
      if index > 0 { put(" ") }
      put("<sup class=\"ref\"><a id=\"")
      put(text: note.id)
      put("\" href=\"")
      put(text: note.href)
      put("\" role=\"doc-noteref\" aria-label=\"Note ")
      put(number: note.number)
      put("\">")
      put(number: note.number)
      put("</a></sup>")
    }
  }

  /// A passage under a statement.
  mutating func citation(_ cited: Citation) {
    put("<figure class=\"citation\">\n")
    if !cited.quote.isEmpty {
      put("  ")
      quote(cited.quote)
    }
    put("  <figcaption><a href=\"")
    put(text: cited.href)
    put("\">")
    put(text: cited.publisher.isEmpty ? cited.source : cited.publisher)
    part(cited.date, after: ", ")
    put("</a>")
    part(cited.origin, after: ", reporting by ")
    tag(cited.zone)
    put("</figcaption>\n</figure>\n")
  }

  private mutating func quote(_ text: String) {
    put("<blockquote dir=\"auto\"><p>“")
    put(text: text)
    put("”</p></blockquote>\n")
  }

  /// A text with what introduces it, or neither where it is empty.
  private mutating func part(_ text: String, after introduction: StaticString) {
    guard !text.isEmpty else { return }
    put(introduction)
    put(text: text)
  }

  mutating func tag(_ zone: String) {
    guard !zone.isEmpty else { return }
    put(" <span class=\"tag\">")
    put(text: zone)
    put("</span>")
  }

  /// The numbered notes at the foot of the page.
  mutating func notes(_ notes: [Note]) {
    guard !notes.isEmpty else { return }
    put(
      """
      <section class="notes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <ol>

      """
    )
    for note in notes { self.note(note) }
    put("</ol>\n</section>\n")
  }

  private mutating func note(_ note: Note) {
    put("<li id=\"")
    put(text: note.id)
    put("\" value=\"")
    put(number: note.number)
    put("\">\n")
    if !note.back.isEmpty {
      put("<p class=\"back\">")
      for link in note.back {
        put("<a href=\"")
        put(text: link.href)
        put("\" role=\"doc-backlink\" aria-label=\"")
        put(text: link.text)
        put(", back to the text\">")
        put(text: link.text)
        put("</a> ")
      }
      put("</p>\n")
    }
    if !note.footnote.isEmpty {
      put("<div class=\"footnote\">")
      put(html: note.footnote)
      put("</div>\n")
    }
    for cited in note.citations { source(cited) }
    put("</li>\n")
  }

  /// A passage as a note shows it, in full.
  private mutating func source(_ cited: Citation) {
    put("<p><a class=\"source\" href=\"")
    put(text: cited.href)
    put("\"><bdi>")
    put(text: cited.source)
    put("</bdi></a>")
    part(cited.publisher, after: ", ")
    part(cited.date, after: ", ")
    part(cited.origin, after: ", reporting by ")
    tag(cited.zone)
    put("</p>\n")
    if !cited.quote.isEmpty { quote(cited.quote) }
  }

  /// Rows with dates stand in one column, others in as many as fit.
  mutating func rows(_ rows: [ListRow]) {
    guard let top = rows.first else { return }
    put("<ul class=\"rows ")
    put(top.date.isEmpty ? "columns" : "dated")
    put("\">\n")
    for row in rows { self.row(row) }
    put("</ul>\n")
  }

  private mutating func row(_ row: ListRow) {
    put("<li>\n")
    date(row.date)
    put("<span class=\"what\">")
    if row.see.isEmpty {
      name(row.name, href: row.href)
      detail(row.detail)
    } else {
      put("<i><bdi>")
      put(text: row.name)
      put("</bdi></i> <span class=\"detail\">see ")
      name(row.see, href: row.href)
      put("</span>")
    }
    put("</span>\n")
    if row.count != 0 {
      put("<span class=\"count\"><span class=\"hidden\">mentions: </span>")
      put(number: row.count)
      put("</span>\n")
    }
    put("</li>\n")
  }

  mutating func date(_ date: String) {
    guard !date.isEmpty else { return }
    put("<span class=\"date\">")
    put(text: date)
    put("</span>\n")
  }

  mutating func name(_ name: String, href: String) {
    put("<a href=\"")
    put(text: href)
    put("\"><bdi>")
    put(text: name)
    put("</bdi></a>")
  }

  mutating func detail(_ detail: String) {
    guard !detail.isEmpty else { return }
    put(" <span class=\"detail\">")
    put(text: detail)
    put("</span>")
  }

  mutating func links(_ links: [Link]) {
    put("<ul class=\"rows columns\">\n")
    for link in links {
      put("<li><span class=\"what\">")
      name(link.text, href: link.href)
      put("</span></li>\n")
    }
    put("</ul>\n")
  }

  /// Who links here, and pages elsewhere about the same.
  mutating func elsewhere(_ tail: Tail) {
    if !tail.linkedFrom.isEmpty {
      put("<section aria-labelledby=\"linked-from\">\n<h2 id=\"linked-from\">Pages that link here</h2>\n")
      links(tail.linkedFrom)
      put("</section>\n")
    }
    if !tail.sameAs.isEmpty {
      put("<section aria-labelledby=\"elsewhere\">\n<h2 id=\"elsewhere\">Elsewhere on the web</h2>\n")
      links(tail.sameAs)
      put("</section>\n")
    }
  }

  mutating func kindLabel(_ label: String) {
    guard !label.isEmpty else { return }
    put("  <p class=\"kind\">")
    put(text: label)
    put("</p>\n")
  }
}

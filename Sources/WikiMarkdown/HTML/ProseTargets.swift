/// What the references and names of a document lead to, as the page around it decides.
package struct ProseTargets: Sendable {
  /// The notes of each citation and footnote, by the number of its reference.
  package var notes: [Int: [ProseNote]] = [:]

  /// The pages that wikilinks lead to, likewise; one without is shown as its words.
  package var wikilinks: [Int: ProseWikilink] = [:]

  /// The names to be linked, by the number of their text run; in order, not overlapping.
  package var links: [Int: [RunLink]] = [:]

  /// Whether headings have anchors; not where the texts of several records stand on one page.
  package var anchorsHeadings = true

  package init() {}
}

/// A reference to a numbered note.
package struct ProseNote: Sendable {
  let number: Int
  let href: String
  let id: String
  let label: String

  package init(number: Int, href: String, id: String, label: String) {
    self.number = number
    self.href = href
    self.id = id
    self.label = label
  }
}

/// A page and the words that lead to it.
package struct ProseWikilink: Sendable {
  let href: String
  let words: String

  /// - Parameter href: empty for words that lead nowhere.
  package init(href: String, words: String) {
    self.href = href
    self.words = words
  }
}

/// A name in a text run and where it leads.
package struct RunLink: Sendable {
  /// UTF-8 bytes of the run's text.
  let range: Range<Int>
  let href: String
  let cssClass: String

  package init(range: Range<Int>, href: String, cssClass: String) {
    self.range = range
    self.href = href
    self.cssClass = cssClass
  }
}

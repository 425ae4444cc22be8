package import WikiEvidence

/// An article, report, post or law that statements rest on.
package struct Source: Sendable {
  package var commons: RecordCommons

  /// The lines of the text that are this article; `nil` where the source is metadata only.
  package var article: Article?

  package var title: String

  /// Who published it; `nil` only for a text without a record, and where a finding says that it is missing.
  package var publisher: RecordOrText?

  package var date: EDTFDate
  package var authors: [RecordOrText] = []

  /// Whose reporting it really is, where that is not the publisher's own.
  package var origin: RecordOrText?

  package var url: WebAddress?
  package var archived: WebAddress?
  package var retrieved: EDTFDate?
  package var type: SourceType = .news

  /// A BCP 47 tag.
  package var language: LanguageTag?

  /// How the date is known, in the editor's words; empty where it is printed.
  package var datedBy = ""
  package var dateNote = ""
  package var rightsNote = ""

  /// How much of the text the site may show.
  package var rights = Rights.full

  /// Places of the text that are not shown, in order; none overlaps another.
  package var redactions: [Redaction] = []

  /// The words that the record redacts, as it writes them: some may stand only inside of others.
  package var redactedTexts: [String] = []

  /// The Admiralty grade of the source, A to F.
  package var reliability: String?

  /// An editor's remarks on places of the article, in the order in which they are written.
  package var remarks: [Remark] = []

  /// What the editor says of names in the article (L20).
  package var mentionOverrides: [MentionOverride] = []

  /// Whether no record stands behind it: the program knows only the text.
  package var isUnrecorded = false

  package struct Remark: Sendable {
    package let passage: Passage
    package let say: String
  }

  /// A place of the text in whose stead something else is shown.
  package struct Redaction: Hashable, Sendable {
    /// UTF-8 bytes of the text.
    package let range: Range<Int>

    /// What is shown there.
    package let say: String

    package init(range: Range<Int>, say: String) {
      self.range = range
      self.say = say
    }
  }

  package var id: RecordID { commons.id }
}

/// How much of a source's text a site may show.
package enum Rights: String, Sendable, CaseIterable {
  /// None of it: the site says only that there is the source, and where.
  case link

  /// The paragraphs that are cited.
  case excerpt

  /// All of it.
  case full
}

/// What kind of publication a source is.
package enum SourceType: String, Sendable, CaseIterable {
  case news, report, statement, law, post, book, data, other
}

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

  package var id: RecordID { commons.id }
}

/// What kind of publication a source is.
package enum SourceType: String, Sendable, CaseIterable {
  case news, report, statement, law, post, book, data, other
}

package import WikiDiagnostics
package import WikiFiles

/// What records of every kind have.
package struct RecordCommons: Sendable {
  package let reference: RecordReference

  /// Where the record is written; `nil` where the program made it of a text that has no record.
  package let file: RelativePath?

  /// The ids that the record had before.
  package var formerIDs: [Former] = []

  /// The words under which it is listed, as written.
  package var tags: [String] = []

  /// What was wrong and has been mended, in the order of the record.
  package var corrections: [Correction] = []

  /// Why the site does not show the record; `nil` where it does.
  package var status: Status?

  package enum Status: String, Sendable, CaseIterable {
    /// Only where drafts are asked for.
    case draft

    /// No more: its page says so, and nothing else.
    case withdrawn
  }

  /// What readers are told before they see the page, such as "violence", in words.
  package var notices: [String] = []

  /// Whether search engines are asked to leave the page out.
  package var isUnindexed = false

  /// Pages elsewhere about the same thing.
  package var sameAs: [WebAddress] = []

  /// An editor's words about the record, in plain text; empty where there are none.
  package var note = ""

  /// The day on which an editor last went through the record.
  package var reviewed: CalendarDay?

  /// Findings that the editor has looked at and keeps silent, with the reason.
  package var ignored: [Ignored] = []

  /// The Markdown below the front matter, as written.
  package var body: [UInt8] = []

  /// The line of `file` on which `body` begins, from 1.
  package var bodyLine = 1

  /// An id that a record had before.
  package struct Former: Hashable, Sendable {
    package let id: RecordID
    package let span: SourceSpan
  }

  /// One entry of a record's `corrections`.
  package struct Correction: Hashable, Sendable {
    package let date: CalendarDay
    package let note: String
  }

  /// One entry of a record's `ignore`.
  package struct Ignored: Hashable, Sendable {
    package let code: Diagnostic.Code
    package let reason: String
    package let span: SourceSpan
  }

  package var id: RecordID { reference.id }
}

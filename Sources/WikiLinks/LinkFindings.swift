import WikiDiagnostics
import WikiModel

extension Diagnostic {
  /// L7: one spelling that several actors claim, each by one of the forms.
  static func ambiguousName(_ forms: [NameForm]) -> Diagnostic {
    let ids = forms.compactMap(\.actor).map { "'\($0)'" }
    return Diagnostic(
      "ambiguous-name",
      .warning,
      "'\(forms[0].spelling)' is a name of \(ids.joined(separator: " and ")), so it is linked to neither",
      at: forms.last?.span,
      notes: forms.dropLast().map { Note("also a name here", at: $0.span) },
      hints: [
        "If the records are about the same, make one of them. If not, remove the name from the aliases of all but one, say "
          + "with 'only in' in which sources it holds, or leave it as text."
      ]
    )
  }

  /// L10: a group is linked by a part of what may be a longer name.
  static func possibleLongerName(_ name: PossibleLongerName) -> Diagnostic {
    let id = name.actor.id
    return Diagnostic(
      "possible-longer-name",
      .warning,
      "'\(id)' is linked by '\(name.short)' in '\(name.text)', which may be somebody else's name",
      at: name.actor.nameSpan,
      notes: [Note(name.count == 1 ? "here" : "here, and \(name.count - 1) more", at: name.place)],
      hints: [
        "Write '\(name.text)' under 'aliases' if it means '\(id)', under 'not' or in a record of its own if it does not."
      ]
    )
  }

  static func unmatchedMention(_ mention: MentionOverride, in source: RecordID) -> Diagnostic {
    Diagnostic(
      "unmatched-mention",
      .warning,
      "no name '\(mention.text)' was found in '\(source)'",
      at: mention.span,
      hints: [
        "Write it as it stands there. A name begins with a capital, and comments, boilerplate and photo credits are not read."
      ]
    )
  }

  static func longExcerpt(_ source: Source, _ share: (shown: Int, all: Int), _ limit: ExcerptLimit) -> Diagnostic {
    Diagnostic(
      "long-excerpt",
      .warning,
      "the site shows \(share.shown) of the \(share.all) words of '\(source.id)', which is \(share.shown * 100 / share.all) %",
      at: source.commons.file.map { SourceSpan(file: $0) },
      hints: [
        "Cite fewer paragraphs, or ask whose the text is; 'thresholds' in site.yml (\(limit.share) %, \(limit.words) words) "
          + "say from where on to warn."
      ]
    )
  }

  /// A wikilink without words to a record that is not shown; one with words becomes these.
  static func linkToWithheld(_ target: RecordReference, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "link-to-withheld",
      .error,
      "'\(target.id)' is a draft or withdrawn, so nothing can lead there",
      at: span,
      hints: ["Write words that may be seen: '[[\(target.id)|words]]'; they stay without a link."]
    )
  }

  static func brokenWikilink(_ id: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "broken-wikilink",
      .error,
      "no record is called '\(id)'\(didYouMean(id, among: known))",
      at: span,
      hints: ["Write the id of a record, or the words without brackets."]
    )
  }
}

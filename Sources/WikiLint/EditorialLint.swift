package import WikiDiagnostics
package import WikiLinks
package import WikiModel
package import WikiRecords

/// What is right but an editor should look at again: wordings, accusations, and what concerns private persons.
package enum EditorialLint {
  /// Everything that is worth a second look; each finding is a warning that its record can keep silent.
  ///
  /// Only editors' own words are read: no source, and nothing that stands in quotation marks. The rules on wordings know
  /// English only.
  /// - Parameters:
  ///   - model: what may be published, and the records of private persons.
  ///   - records: the files of the model's records, and perhaps of others, which are passed over.
  ///   - prose: that of the records which have any.
  /// - Complexity: O(*n*), *n* the length of the records, but for the status of statements where a person is accused.
  package static func findings(_ model: Model, records: [RecordFile], prose: [Prose]) -> [Diagnostic] {
    let wiki = LintedWiki(model, records: records)
    let stated = statementRules.flatMap { $0(wiki) }
    guard model.settings.language.language == "en" else { return stated }
    let fields = model.commons.flatMap { commons -> [EditorText] in
      guard let path = commons.file, let file = wiki.files[path] else { return [] }
      return EditorTexts.of(file, commons.reference, model)
    }
    let paragraphs = prose.flatMap { EditorTexts.of($0, model) }
    return stated + (fields + paragraphs).flatMap { text in wordRules.flatMap { $0(text, wiki) } }
  }

  /// Rules on what records state, in every language.
  private static let statementRules: [@Sendable (LintedWiki) -> [Diagnostic]] = [
    MissingAccuser.findings, HedgeWithoutAccuser.findings, SingleSourceAccusation.findings, BirthDate.findings,
    HomeCoordinates.findings, SensitiveFact.findings, MereRelative.findings,
  ]

  /// Rules on how it is worded.
  private static let wordRules: [@Sendable (EditorText, LintedWiki) -> [Diagnostic]] = [
    UnattributedViolence.findings, AllegedByNobody.findings, AccusationBeforeName.findings, LoadedVerb.findings,
    LoadedLabel.findings, BirthDay.findings, StreetAddress.findings, PhoneNumber.findings, NumberPlate.findings,
    HomeCoordinates.findings, SensitiveWord.findings, NamedRelative.findings,
  ]
}

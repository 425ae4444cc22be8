import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiNames

// Why a record cannot be begun, as far as that is known before its text is made.
extension NewRecord {
  /// What is wrong with the id, the name and the kind, each with the place of what stands against it.
  func hindrances(in model: Model, _ corpus: Corpus) -> [Diagnostic] {
    var findings = [missingKind(model.vocabulary)]
    if let (owner, span) = ownerOfName(in: model), owner.id != recordID {
      findings.append(.nameTaken(name, by: owner, at: span))
    }
    if let id = recordID {
      findings.append(id.reservation.map { .reservedIDOfNewRecord(id, $0) })
      findings.append(ownerOfID(id, in: model, corpus).map { .idTaken(id, as: $0.words, at: $0.span, hint: $0.hint) })
    } else {
      findings.append(.badIDOfNewRecord(id ?? name, LightFold.slug(id ?? name)))
    }
    return findings.compactMap(\.self)
  }

  private func missingKind(_ vocabulary: Vocabulary) -> Diagnostic? {
    guard fields["kind"] == nil else { return nil }
    switch kind {
    case .actors: return .missingKind(of: kind, known: vocabulary.actorKinds.map(\.rawValue))
    case .events: return .missingKind(of: kind, known: vocabulary.eventKinds.map(\.rawValue))
    case .sources, .places, .terms, .pages: return nil
    }
  }

  /// The record, the text or the old address that has the id, unless the new record is to be just that.
  private func ownerOfID(
    _ id: RecordID,
    in model: Model,
    _ corpus: Corpus
  ) -> (words: String, span: SourceSpan?, hint: String)? {
    let other = "or choose another id with --id."
    if let path = corpus.records.first(where: { $0.stem == id.description && $0.components.count == 3 }) {
      return ("the id of \(path)", SourceSpan(file: path), "Edit that record if it is the same, \(other)")
    }
    for commons in model.commons {
      guard let former = commons.formerIDs.first(where: { $0.id == id }) else { continue }
      let hint = "Take it out of 'formerly' there if its old address is to lead here, \(other)"
      return ("an old id of '\(commons.id)'", former.span, hint)
    }
    if let text = model.textWithoutRecord(id),
      kind != .sources || fields["text"].map({ $0 != text.description }) ?? false
    {
      let hint = "Write 'dossier new source \(id)' first, with another id if you like, \(other)"
      return ("the id of a text that has no record", SourceSpan(file: "seeds" / text), hint)
    }
    guard let place = model.place(id), place.isStub, kind != .places || !isName(place.name) else { return nil }
    let event = model.events.first { $0.places.contains { $0.reference?.id == id } }
    let span = event?.commons.file.map { SourceSpan(file: $0) }
    return (
      "the id of '\(place.name)', a place that an event names", span, "Write a record of that place first, \(other)"
    )
  }

  /// Whether words are the name, by the light fold; names that fold to nothing are themselves only.
  private func isName(_ words: String) -> Bool {
    let folded = LightFold.folded(words)
    return folded.isEmpty ? words == name : folded == LightFold.folded(name)
  }

  /// The record that has the name, and the place where it has it.
  ///
  /// Two sources may have one title, as reports of agencies do, and two pages of the wiki, too.
  private func ownerOfName(in model: Model) -> (owner: RecordReference, span: SourceSpan?)? {
    guard kind != .sources, kind != .pages else { return nil }
    for actor in model.actors {
      let names = (actor.fullNames + actor.shortNames).filter(\.onlyIn.isEmpty)
      if let alias = names.first(where: { isName($0.text) }) { return (actor.commons.reference, alias.span) }
      if !actor.native.isEmpty, isName(actor.native) { return (actor.commons.reference, actor.nameSpan) }
    }
    let events = model.events.map { ($0.commons, [$0.name]) }
    let places = model.places.filter { !$0.isStub }.map { ($0.commons, $0.names + [$0.native].filter { !$0.isEmpty }) }
    let terms = model.terms.map { ($0.commons, $0.names) }
    let owner = (events + places + terms).first { $0.1.contains(where: isName) }
    return owner.map { ($0.0.reference, $0.0.file.map { SourceSpan(file: $0) }) }
  }
}

import WikiAddresses
import WikiFiles
import WikiModel

extension PageMaker {
  /// How to cite the page of a record: for a source the article, and the page for all.
  func citations(of commons: RecordCommons) -> [CiteView] {
    let reference = commons.reference
    let settings = wiki.model.settings
    let page = CitedWork(
      key: reference.id.description,
      title: wiki.model.name(of: reference),
      authors: settings.creator.isEmpty ? [] : [settings.creator],
      container: settings.title,
      publisher: settings.publisher,
      date: commons.reviewed.map { PartialDate(year: $0.year, month: $0.month, day: $0.day) },
      dateWords: commons.reviewed?.words ?? "",
      url: wiki.baseURL.isEmpty ? "" : wiki.baseURL + PageAddress.record(reference).path.description,
      kind: .webpage,
      accessed: nil
    )
    guard let source = reference.kind == .sources ? wiki.model.source(reference.id) : nil else {
      return formats(of: page, "")
    }
    return formats(of: work(source), "The article, ") + [
      CiteView(format: "This page, plain text", text: page.plainText)
    ]
  }

  private func formats(of work: CitedWork, _ prefix: String) -> [CiteView] {
    [("plain text", work.plainText), ("BibTeX", work.bibTeX), ("RIS", work.ris), ("CSL-JSON", work.cslJSON)].map {
      CiteView(format: prefix.isEmpty ? $0.0.asHeading : prefix + $0.0, text: $0.1)
    }
  }

  private func work(_ source: Source) -> CitedWork {
    CitedWork(
      key: source.id.description,
      title: source.title,
      authors: source.authors.map(wiki.model.words),
      container: name(source.publisher),
      publisher: "",
      date: source.date.asPartial,
      dateWords: source.date.isUnknown ? "" : source.date.words,
      url: source.url?.text ?? "",
      kind: CitedWork.Kind(source.type),
      accessed: source.retrieved?.asPartial
    )
  }
}

extension EDTFDate {
  /// As much of it as a citation can say: the parts that its first and its last possible day have in common.
  fileprivate var asPartial: PartialDate? {
    guard let first = earliest, let last = latest, first.year == last.year else { return nil }
    guard first.month == last.month else { return PartialDate(year: first.year, month: nil, day: nil) }
    return PartialDate(year: first.year, month: first.month, day: first.day == last.day ? first.day : nil)
  }
}

extension CitedWork.Kind {
  fileprivate init(_ type: SourceType) {
    switch type {
    case .news: self = .news
    case .report: self = .report
    case .statement: self = .statement
    case .law: self = .law
    case .post: self = .post
    case .book: self = .book
    case .data: self = .data
    case .other: self = .other
    }
  }
}

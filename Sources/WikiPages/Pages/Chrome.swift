import WikiAddresses
import WikiFiles
import WikiLinks
import WikiMarkdown
import WikiModel

/// What a page says of itself, for the frame around its content.
struct PageIdentity {
  var title: String
  var kind: String
  var kindLabel = ""
  var description = ""
  var reviewed: CalendarDay?

  /// The record that it is about.
  var record: RecordReference?

  /// The section it belongs to; `nil` for pages outside of sections.
  var section: RecordKind?
}

extension PageMaker {
  /// The frame around a page's content.
  func chrome(_ page: PageIdentity) -> ChromeView {
    let settings = wiki.model.settings
    let commons = page.record.flatMap { wiki.model.commons(of: $0) }
    let notices = commons?.notices ?? []
    let summary = page.description.isEmpty ? settings.description : page.description
    return ChromeView(
      site: site,
      title: page.title,
      headTitle: address == .home ? settings.title : "\(page.title) · \(settings.title)",
      description: notices.isEmpty ? summary : "Notice: \(notices.joined(separator: ", ")). \(summary)",
      kind: page.kind,
      kindLabel: page.kindLabel,
      breadcrumb: breadcrumb(page),
      editHref: page.record.flatMap { wiki.editHref(of: $0) } ?? "",
      notices: notices,
      isUnindexed: settings.isUnindexed || commons?.isUnindexed ?? false,
      canonical: wiki.baseURL.isEmpty || address == .missing ? "" : wiki.baseURL + address.path.description,
      reviewed: page.reviewed?.words ?? ""
    )
  }

  private var site: SiteView {
    let settings = wiki.model.settings
    let stylesheet = address.href(to: wiki.stylesheet)
    return SiteView(
      title: settings.title,
      description: settings.description,
      language: settings.language.text,
      homeHref: href(.home),
      stylesheetHref: address == .missing ? wiki.baseURL + stylesheet : stylesheet,
      sections: wiki.sections.map { LinkView(text: $0.text, href: href($0.address), isCurrent: $0.address == address) },
      menu: wiki.menu.map { page in
        let target = PageAddress.record(page.commons.reference)
        return LinkView(text: page.title, href: href(target), isCurrent: target == address)
      },
      reports: wiki.lists.family(.reports).map {
        LinkView(text: $0.title, href: href($0.address), isCurrent: $0.address == address)
      },
      rightsNote: settings.rightsNote,
      creator: settings.creator,
      publisher: settings.publisher
    )
  }

  private func breadcrumb(_ page: PageIdentity) -> [LinkView] {
    guard address != .home else { return [] }
    var links = [LinkView(text: "Home", href: href(.home))]
    if let section = page.section, PageAddress.index(of: section) != address {
      let text = wiki.sections.first { $0.address == .index(of: section) }?.text ?? ""
      links.append(LinkView(text: text, href: href(.index(of: section))))
    }
    return links + [LinkView(text: page.title, href: "", isCurrent: true)]
  }

  /// The beginning of a record's prose, for descriptions: at most 160 letters, cut at a word.
  func summary(of reference: RecordReference) -> String {
    let text = wiki.prose[reference]?.document.plainText { id in
      if let hidden = wiki.withheld.reference(id) { return wiki.withheld.words(of: hidden) ?? "" }
      return RecordID(id).flatMap { wiki.model.record($0) }.map { wiki.model.name(of: $0) } ?? id
    }
    guard let text, !text.isEmpty else { return "" }
    let words = text.split(whereSeparator: \.isWhitespace)
    var summary = ""
    for word in words {
      guard summary.count + word.count < 160 else { return summary + " …" }
      summary += summary.isEmpty ? word : " " + word
    }
    return summary
  }
}

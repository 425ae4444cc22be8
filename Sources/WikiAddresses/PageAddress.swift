package import WikiFiles
package import WikiModel

/// Where a page of the site is: a file, named as such by every link, so that the same bytes work by double-click,
/// below any path of any host, and inside an archive.
package struct PageAddress: Hashable, Sendable, Comparable {
  package let path: RelativePath

  private init(_ path: RelativePath) {
    self.path = path
  }

  package static let home = PageAddress("index.html")
  package static let missing = PageAddress("404.html")
  package static let actorsAToZ = PageAddress("actors/a-z.html")

  /// The page of a record.
  package static func record(_ reference: RecordReference) -> PageAddress {
    switch reference.kind {
    case .pages where reference.id.description == "home": home
    case .pages: PageAddress("\(reference.id).html")
    case .sources, .actors, .events, .places, .terms: PageAddress("\(reference.kind.rawValue)/\(reference.id).html")
    }
  }

  /// The list of all records of a kind.
  package static func index(of kind: RecordKind) -> PageAddress { PageAddress("\(kind.rawValue)/index.html") }

  /// The list of actors of one kind.
  package static func actors(of kind: ActorKind) -> PageAddress { PageAddress("actors/kind.\(kind.rawValue).html") }

  /// The list of events of one kind.
  package static func events(of kind: EventKind) -> PageAddress { PageAddress("events/kind.\(kind.rawValue).html") }

  /// The list of the sources of one publisher.
  /// - Parameter slug: the id of its record, or the slug of its name.
  package static func sources(of slug: String) -> PageAddress { PageAddress("sources/publisher.\(slug).html") }

  /// The list of the records with a tag.
  package static func tag(_ slug: String) -> PageAddress { PageAddress("tags/\(slug).html") }

  package static let timeline = PageAddress("timeline/index.html")

  /// The timeline of one year.
  package static func timeline(_ year: Int) -> PageAddress { PageAddress("timeline/\(year).html") }

  /// What the records say, seen from one side: statements that contradict each other, records without a date.
  package static func report(_ report: Report) -> PageAddress { PageAddress("\(report.rawValue).html") }

  package enum Report: String, Sendable, CaseIterable {
    case contested
    case singleSource = "single-source"
    case undated, gaps, statements, corrections
  }

  /// The page of a spelling that several records have.
  /// - Parameter slug: that of the spelling's fold.
  package static func names(_ slug: String) -> PageAddress { PageAddress("names/\(slug).html") }

  /// The `number`-th page of the mentions of a record; the first of them stand on the record's own page.
  package static func mentions(of reference: RecordReference, page number: Int) -> PageAddress {
    let page = record(reference)
    return number <= 1 ? page : page.withSuffix("mentions.\(number)")
  }

  /// The list of all that the page of a record shows the first of only; a dot cannot be in an id.
  package static func whole(_ list: WholeList, of reference: RecordReference) -> PageAddress {
    record(reference).withSuffix(list.rawValue)
  }

  /// What there can be more of about one record than its page holds.
  package enum WholeList: String, Sendable, CaseIterable {
    case ties, events, claims, parts, actors
    case linkedFrom = "links"
  }

  /// The `number`-th page of a list that begins here; the first is the page itself.
  package func page(_ number: Int) -> PageAddress {
    number <= 1 ? self : withSuffix("\(number)")
  }

  private func withSuffix(_ suffix: String) -> PageAddress {
    PageAddress("\(String(path.description.dropLast(".html".count))).\(suffix).html")
  }

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.path < rhs.path }
}

/// A file of the site that is no page: a stylesheet, a text of the evidence.
package enum AssetAddress {
  /// An asset of the theme; its name changes with its content, so that it may be cached for ever.
  package static func asset(named name: String, ending: String, content: [UInt8]) -> RelativePath {
    "assets/\(name)-\(SHA256Digest(of: content).hex(digits: 10)).\(ending)"
  }

  /// The lines of an article, byte for byte.
  package static func evidence(of id: RecordID) -> RelativePath { "evidence/\(id).txt" }
}

extension RelativePath {
  /// The relative link from this file of the site to another.
  ///
  /// Addresses consist of letters that need no escaping in a URL.
  package func href(to file: RelativePath) -> String {
    let here = components.dropLast()
    let there = file.components
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: here.count - shared) + there[shared...]).joined(separator: "/")
  }
}

extension PageAddress {
  /// The relative link from this page to a file of the site.
  package func href(to file: RelativePath) -> String { path.href(to: file) }

  /// The relative link from this page to another, or to an anchor on it.
  package func href(to page: PageAddress, _ anchor: Anchor? = nil) -> String {
    guard let anchor else { return href(to: page.path) }
    return (page == self ? "" : href(to: page.path)) + "#\(anchor.id)"
  }
}

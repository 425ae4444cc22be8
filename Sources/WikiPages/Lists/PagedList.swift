import WikiAddresses
import WikiModel

/// A list of the site, on as many pages as it needs: what stands in it is known before any row is made, so that no page
/// does work that grows with the list.
struct PagedList: Sendable {
  /// That of its first page.
  let address: PageAddress
  let title: String
  var section: RecordKind?
  var look = Look.rows
  var family = Family.none

  /// The year whose timeline it is.
  var year: Int?

  /// The record of whose page it is the continuation.
  var about: RecordReference?

  /// What it holds, in a sentence; may be empty.
  var lead = ""

  /// The headings, in order; entries without one belong to a group whose heading is empty.
  private(set) var groups: [Group] = []
  private(set) var entries: [Entry] = []

  struct Group: Sendable {
    let heading: String

    /// The anchor of the heading; empty where there is none.
    let id: String
  }

  struct Entry: Sendable {
    let group: Int
    let item: Item
  }

  /// What a row is about, by its place in the model.
  enum Item: Hashable, Sendable {
    case actor(Int)
    case alias(String, actor: Int)
    case sharedName(Int)
    case event(Int)
    case source(Int)
    case place(Int)
    case term(Int)

    /// One of the wiki's own pages.
    case page(Int)

    /// Statements that belong together, by their places in the status book.
    case statements([Int])

    /// A record of which usual things are not known.
    case gaps(RecordReference)

    /// A correction, by the record and its place there.
    case correction(RecordReference, Int)
  }

  /// How its rows look, by the template that shows them.
  enum Look: Sendable { case rows, timeline, report }

  /// Which other lists are shown beside it.
  enum Family: Sendable { case none, actors, events, reports }

  init(_ address: PageAddress, _ title: String, section: RecordKind? = nil) {
    self.address = address
    self.title = title
    self.section = section
  }

  /// Appends items under a heading of their own.
  mutating func append(_ items: some Sequence<Item>, under heading: String = "", id: String = "") {
    let start = entries.count
    for item in items { entries.append(Entry(group: groups.count, item: item)) }
    if entries.count > start { groups.append(Group(heading: heading, id: id)) }
  }
}

extension PagedList {
  /// How many rows a page has: a report's take more room.
  private var length: Int {
    switch look {
    case .rows: 300
    case .timeline: 150
    case .report: 60
    }
  }

  var pageCount: Int { max(1, (entries.count + length - 1) / length) }

  /// The entries of a page, counted from 1.
  func entries(onPage number: Int) -> ArraySlice<Entry> {
    let start = min((number - 1) * length, entries.count)
    return entries[start..<min(start + length, entries.count)]
  }

  /// The page on which an entry stands.
  func page(ofEntry index: Int) -> PageAddress { address.page(index / length + 1) }

  /// The page on which a group begins.
  func page(ofGroup group: Int) -> PageAddress {
    page(ofEntry: entries.partitioningIndex { $0.group >= group })
  }
}

extension [PagedList.Entry] {
  /// The first place from which on all entries satisfy `isSecond`.
  fileprivate func partitioningIndex(_ isSecond: (PagedList.Entry) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

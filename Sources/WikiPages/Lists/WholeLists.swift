import WikiAddresses
import WikiModel

/// The lists of all that the page of a record shows the first of only, so that no page grows with the wiki.
struct WholeLists: Sendable {
  private(set) var all: [PagedList] = []
  private var addresses: Set<PageAddress> = []

  /// How many rows of one kind stand on the page of a record.
  static let longestRow = 200

  /// The lists of those records that have more of something than their pages hold.
  ///
  /// - Parameter items: all that there is of each kind about each record, in its order.
  init(_ items: [PageAddress.WholeList: [RecordReference: [PagedList.Item]]], _ model: Model) {
    for kind in PageAddress.WholeList.allCases {
      let long = (items[kind] ?? [:]).filter { $0.value.count > Self.longestRow }
      for (reference, items) in long.sorted(by: { $0.key < $1.key }) {
        var list = PagedList(
          .whole(kind, of: reference),
          kind.title(model.name(of: reference)),
          section: reference.kind
        )
        list.look = kind.look
        list.about = reference
        list.append(items)
        all.append(list)
        addresses.insert(list.address)
      }
    }
  }

  /// The list of all that there is of something about a record; `nil` where its page holds all.
  func address(_ list: PageAddress.WholeList, of reference: RecordReference) -> PageAddress? {
    let address = PageAddress.whole(list, of: reference)
    return addresses.contains(address) ? address : nil
  }
}

extension PageAddress.WholeList {
  fileprivate func title(_ name: String) -> String {
    switch self {
    case .ties: "Ties that others state with \(name)"
    case .events: "Events: \(name)"
    case .claims: "What \(name) says"
    case .parts: "Parts of \(name)"
    case .actors: "Who is attested at \(name)"
    case .linkedFrom: "Pages that link to \(name)"
    }
  }

  fileprivate var look: PagedList.Look {
    switch self {
    case .ties, .claims: .report
    case .events, .parts, .actors, .linkedFrom: .rows
    }
  }
}

extension Wiki {
  /// All that the pages of records show, of what can be more than a page holds.
  static func wholeItems(
    _ model: Model,
    ties: [RecordReference: [Int]],
    claims: [RecordReference: [Int]],
    events: [RecordReference: [Int]],
    parts: [RecordID: [RecordID]],
    placesWithin: [RecordReference: [Int]],
    actorsAtPlaces: [RecordReference: [RecordReference]],
    linkedFrom: [RecordReference: [RecordReference]]
  ) -> [PageAddress.WholeList: [RecordReference: [PagedList.Item]]] {
    let partsOfEvents = parts.map { whole, parts in
      (RecordReference(.events, whole), parts.compactMap { model.item(of: RecordReference(.events, $0)) })
    }
    let partsOfPlaces = placesWithin.mapValues { $0.map { PagedList.Item.place($0) } }
    return [
      .ties: ties.mapValues { $0.map { .statements([$0]) } },
      .claims: claims.mapValues { $0.map { .statements([$0]) } },
      .events: events.mapValues { $0.map { .event($0) } },
      .parts: partsOfPlaces.merging(partsOfEvents) { one, _ in one },
      .actors: actorsAtPlaces.mapValues { $0.compactMap { model.item(of: $0) } },
      .linkedFrom: linkedFrom.mapValues { $0.compactMap { model.item(of: $0) } },
    ]
  }
}

extension Model {
  /// The row of a record in a list.
  func item(of reference: RecordReference) -> PagedList.Item? {
    guard let index = index(of: reference) else { return nil }
    switch reference.kind {
    case .actors: return .actor(index)
    case .events: return .event(index)
    case .sources: return .source(index)
    case .places: return .place(index)
    case .terms: return .term(index)
    case .pages: return .page(index)
    }
  }
}

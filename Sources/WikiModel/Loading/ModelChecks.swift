package import WikiDiagnostics

extension Model {
  /// Two statements that would have the same anchor.
  func repeatedStatements() -> [Diagnostic] {
    var first: [[String]: Statement] = [:]
    return statements.compactMap { statement in
      guard let other = first.updateValue(statement, forKey: statement.identity) else { return nil }
      return .duplicateStatement(statement, first: other)
    }
  }

  /// Records that the home page should feature and that do not exist.
  func unknownFeatures() -> [Diagnostic] {
    settings.home.compactMap { feature in
      if let id = RecordID(feature.id), record(id) != nil { return nil }
      return .unknownFeature(feature, known: commons.map(\.id.description))
    }
  }

  /// Sources that are shown whole, and nothing says why that is right; of those for which the site's own word stands, the
  /// site is reported.
  package func unsaidRights() -> [Diagnostic] {
    guard settings.isWritten, settings.rightsNote.isEmpty else { return [] }
    if settings.rights == .full { return [.noRightsNote(of: "the site", at: SiteSettings.path)] }
    let unsaid = sources.filter { $0.rights == .full && $0.rightsNote.isEmpty && $0.article != nil }
    return unsaid.compactMap { source in source.commons.file.map { .noRightsNote(of: "'\(source.id)'", at: $0) } }
  }

  /// Events that are part of themselves by way of others, and places that lie in themselves.
  func circles() -> [Diagnostic] {
    let parts = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0.partOf) })
    let within = Dictionary(uniqueKeysWithValues: places.map { ($0.id, [$0.within?.reference?.id].compactMap { $0 }) })
    return CircleSearch.circles(in: parts).map { .partOfItself($0, at: event($0[0])?.commons.file) }
      + CircleSearch.circles(in: within).map { .withinItself($0, at: place($0[0])?.commons.file) }
  }

  /// Old ids that are those of a record, or of two.
  func wrongFormerIDs() -> [Diagnostic] {
    var owners: [RecordID: RecordCommons.Former] = [:]
    return commons.flatMap { commons in commons.formerIDs.map { (former: $0, kind: commons.reference.kind) } }
      .compactMap {
        former,
        kind in
        if kind == .pages, former.id.description == "home" {
          return .formerIDReserved(former, "the home page has its place")
        }
        if let reason = former.id.reservation { return .formerIDReserved(former, reason) }
        if let owner = record(former.id) { return .formerIDTaken(former, by: owner) }
        guard let other = owners.updateValue(former, forKey: former.id) else { return nil }
        return .formerIDTwice(former, first: other)
      }
  }
}

/// A walk along the wholes of parts, depth first; every part is passed once.
private struct CircleSearch {
  private let wholes: [RecordID: [RecordID]]
  private var path: [(id: RecordID, wholes: ArraySlice<RecordID>)] = []
  private var places: [RecordID: Int] = [:]
  private var settled: Set<RecordID> = []
  private var circles: [[RecordID]] = []

  /// The circles that come to light, each as its members, the first of them the one that the last is part of.
  ///
  /// - Parameter wholes: what each is part of.
  /// - Complexity: O(*n*), *n* the number of parts and wholes; a chain may be of any length.
  static func circles(in wholes: [RecordID: [RecordID]]) -> [[RecordID]] {
    var search = CircleSearch(wholes: wholes)
    for id in wholes.keys.sorted() { search.climb(from: id) }
    return search.circles
  }

  private init(wholes: [RecordID: [RecordID]]) {
    self.wholes = wholes
  }

  private mutating func climb(from start: RecordID) {
    enter(start)
    while let (id, wholes) = path.last {
      guard let next = wholes.first else {
        path.removeLast()
        places[id] = nil
        settled.insert(id)
        continue
      }
      path[path.count - 1].wholes = wholes.dropFirst()
      if let place = places[next] {
        circles.append(path[place...].map(\.id))
      } else {
        enter(next)
      }
    }
  }

  private mutating func enter(_ id: RecordID) {
    guard !settled.contains(id) else { return }
    places[id] = path.count
    path.append((id, wholes[id]?[...] ?? []))
  }
}

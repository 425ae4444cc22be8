import WikiDiagnostics

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

  /// Events that are part of themselves by way of others.
  /// - Complexity: O(*n*), *n* the number of events and of their wholes; a chain may be of any length.
  func circles() -> [Diagnostic] {
    var search = CircleSearch(self)
    for event in events { search.climb(from: event.id) }
    return search.findings
  }
}

/// A walk from events to the events they are part of, depth first; every event is passed once.
private struct CircleSearch {
  private let model: Model
  private var path: [(id: RecordID, wholes: ArraySlice<RecordID>)] = []
  private var places: [RecordID: Int] = [:]
  private var settled: Set<RecordID> = []
  private(set) var findings: [Diagnostic] = []

  init(_ model: Model) {
    self.model = model
  }

  mutating func climb(from start: RecordID) {
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
        findings.append(.partOfItself(path[place...].map(\.id), at: model.event(next)?.commons.file))
      } else {
        enter(next)
      }
    }
  }

  private mutating func enter(_ id: RecordID) {
    guard !settled.contains(id) else { return }
    places[id] = path.count
    path.append((id, model.event(id)?.partOf[...] ?? []))
  }
}

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
  func circles() -> [Diagnostic] {
    var settled: Set<RecordID> = []
    var findings: [Diagnostic] = []
    for event in events {
      var path: [RecordID] = []
      var next: RecordID? = event.id
      while let id = next, !settled.contains(id) {
        if let start = path.firstIndex(of: id) {
          findings.append(.partOfItself(Array(path[start...]), at: self.event(id)?.commons.file))
          break
        }
        path.append(id)
        next = self.event(id)?.partOf.first
      }
      settled.formUnion(path)
    }
    return findings
  }
}

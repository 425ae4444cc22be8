import WikiNames

/// The status of every statement of a model: computed from all of them, and nowhere written by hand.
package struct StatusBook: Sendable {
  /// In the order of the model's statements.
  package let statements: [Statement]
  private let statuses: [StatementStatus]
  private let places: [[String]: Int]

  /// Compares all statements of a model with those that are about the same.
  /// - Complexity: quadratic in the number of statements about one thing only.
  package init(_ model: Model) {
    let statements = model.statements
    self.statements = statements
    places = Dictionary(statements.enumerated().map { ($1.identity, $0) }) { first, _ in first }
    statuses = StatusReader(model, statements).read()
  }

  /// The status of a statement by its place among `statements`.
  package subscript(_ index: Int) -> StatementStatus { statuses[index] }

  /// The status of a statement of the model.
  package subscript(_ statement: Statement) -> StatementStatus {
    place(of: statement).map { statuses[$0] } ?? StatementStatus()
  }

  /// The place of a statement among `statements`.
  package func place(of statement: Statement) -> Int? { places[statement.identity] }
}

/// Compares the statements that are about one thing.
private struct StatusReader {
  private let model: Model
  private let statements: [Statement]
  private let kin: Kinship

  init(_ model: Model, _ statements: [Statement]) {
    self.model = model
    self.statements = statements
    kin = Kinship(model)
  }

  func read() -> [StatementStatus] {
    var statuses = statements.map { statement in
      var status = StatementStatus()
      status.rank = statement.rank
      status.isDisputed = !statement.disputed.isEmpty
      status.isSelfReported = kin.isSelfReported(statement)
      status.isHostile = kin.isHostile(statement)
      return status
    }
    let axes = Dictionary(grouping: statements.indices) { Axis(statements[$0], model.vocabulary) }
    for members in axes.values {
      for index in members {
        let supporting = members.filter { supports($0, index) }
        statuses[index].origins = origins(of: supporting)
        statuses[index].ownOrigins = origins(of: [index])
        statuses[index].attested = attested(by: supporting)
        statuses[index].rivals = members.filter { contradict($0, index) }
      }
    }
    return statuses
  }

  /// Whether one statement says what another does, or more.
  private func supports(_ one: Int, _ other: Int) -> Bool {
    if one == other { return true }
    let (first, second) = (statements[one], statements[other])
    guard first.rank != .reject, isTie(first) == isTie(second), first.capacity.isOne(with: second.capacity),
      first.overlaps(second), first.property == second.property || isTie(first)
    else { return false }
    if isTie(first) { return first.relationName(model) == second.relationName(model) }
    switch compare(first, second) {
    case .equal, .implies: return true
    case .compatible, .contradicts: return false
    }
  }

  /// Whether two statements cannot both be true: each of them is then contested, unless an editor rejects one.
  private func contradict(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (statements[one], statements[other])
    guard one != other, !first.isUnknown, !second.isUnknown, first.rank != .reject, second.rank != .reject,
      first.overlaps(second)
    else { return false }
    if let denial = Denial(first), let claim = Denial(second) { return denial != claim }
    if isTie(first) { return contradict(tie: first, second) }
    guard model.vocabulary.property(first.property)?.isSingle ?? false else { return false }
    return compare(first, second) == .contradicts
  }

  /// Ties of the same two: in other words for the post ("chief" and "deputy chief"), or leader and deputy.
  private func contradict(tie first: Statement, _ second: Statement) -> Bool {
    guard isTie(second), Axis.isPost(first.relationName(model)) else { return false }
    if first.relationName(model) != second.relationName(model) { return true }
    return !first.capacity.isEmpty && !second.capacity.isEmpty && !first.capacity.isOne(with: second.capacity)
  }

  private func isTie(_ statement: Statement) -> Bool { model.vocabulary.relation(statement.property) != nil }

  private func compare(_ first: Statement, _ second: Statement) -> ValueComparison {
    first.value.compared(with: second.value) { model.place($0.id)?.within?.reference }
  }

  private func origins(of members: [Int]) -> [Origin] {
    var origins: [Origin] = []
    for statement in members.map({ statements[$0] }) {
      for evidence in statement.evidence {
        guard let source = model.source(evidence.source) else { continue }
        let origin = Origin(of: source, via: statement.via)
        if !origins.contains(origin) { origins.append(origin) }
      }
    }
    return origins
  }

  private func attested(by members: [Int]) -> StatementStatus.Attested? {
    let dates = members.map { statements[$0] }.flatMap { statement in
      statement.evidence.compactMap { statement.when ?? model.source($0.source)?.date }
    }.filter { !$0.isUnknown }
    guard let first = dates.min(), let last = dates.max() else { return nil }
    return StatementStatus.Attested(first: first, last: last)
  }
}

/// What a statement is about: only statements of one axis can support or contradict each other.
private struct Axis: Hashable {
  private let parts: [String]

  init(_ statement: Statement, _ vocabulary: Vocabulary) {
    let qualifiers = [statement.who, statement.unit, statement.place].map(LightFold.folded)
    if let relation = vocabulary.relation(statement.property) {
      let ends = [statement.subject.id.description, statement.valueKey]
      let name = relation.isForward ? relation.name : relation.inverse
      let isMutual = relation.name == relation.inverse
      let pair = isMutual ? ends.sorted() : relation.isForward ? ends : ends.reversed()
      parts = [Self.isPost(name) ? "post" : name] + pair + qualifiers
    } else if statement.subject.kind == .events, vocabulary.roles.contains(statement.property) {
      let family = Denial(statement) == nil ? statement.property : "responsibility"
      parts = [family, statement.subject.id.description, statement.valueKey] + qualifiers
    } else {
      parts = [statement.property, statement.subject.id.description] + qualifiers
    }
  }

  /// Whether a relation is one of the two that exclude each other.
  static func isPost(_ relation: String) -> Bool { Relation.exclusive.contains(relation) }
}

/// Whether a role says that somebody did something, or that he did not; `nil` where it says neither.
private enum Denial: Equatable {
  case claims, denies

  init?(_ statement: Statement) {
    guard statement.subject.kind == .events else { return nil }
    switch statement.property {
    case Role.carriedOutBy, Role.claimedBy, Role.attributedTo: self = .claims
    case Role.deniedBy: self = .denies
    default: return nil
    }
  }
}

extension Statement {
  /// The value for comparing: the id of a record, or the fold of words.
  fileprivate var valueKey: String {
    switch value {
    case .record(let reference): reference.id.description
    case .date, .count, .money, .text: LightFold.folded(valueText)
    }
  }

  /// The relation by the side that the format names first.
  fileprivate func relationName(_ model: Model) -> String {
    guard let relation = model.vocabulary.relation(property) else { return property }
    return relation.isForward ? relation.name : relation.inverse
  }

  /// Whether the times at which two statements hold have a day in common; what says nothing of its time holds always.
  fileprivate func overlaps(_ other: Statement) -> Bool {
    let ends = [(self, other), (other, self)].map { one, two -> Bool in
      guard let begin = one.when?.form.first.dayNumber, let end = (two.until ?? two.when)?.form.last.dayNumber else {
        return true
      }
      return begin <= end
    }
    return ends.allSatisfy(\.self)
  }
}

extension String {
  /// Whether two wordings of a post are one; no wording fits every other.
  fileprivate func isOne(with other: String) -> Bool {
    isEmpty || other.isEmpty || LightFold.folded(self) == LightFold.folded(other)
  }
}

import WikiAddresses
import WikiModel
import WikiTemplates

extension PageMaker {
  /// Statements under the headings of their properties.
  /// - Parameter order: the properties in the order of the headings.
  mutating func groups(_ statements: [Statement], order: [String]) -> [StatementGroupView] {
    let byProperty = Dictionary(grouping: statements, by: \.property)
    return order.compactMap { property in
      guard let statements = byProperty[property] else { return nil }
      return StatementGroupView(label: property.asHeading, statements: statements.map { view(of: $0) })
    }
  }

  /// The ties of an actor by relation: those that its own record states, and of those that others state with it so many
  /// that the page does not grow with the wiki.
  mutating func relationGroups(_ actor: Actor) -> [StatementGroupView] {
    let own = Dictionary(grouping: actor.relations, by: \.property)
    let toward = Dictionary(grouping: wiki.relationsToward[actor.commons.reference] ?? []) {
      wiki.model.vocabulary.relation($0.property)?.inverse ?? $0.property
    }
    return wiki.model.vocabulary.relations.map(\.name).compactMap { name in
      let others = toward[name] ?? []
      let statements =
        (own[name] ?? []).map { view(of: $0) } + others.prefix(WholeLists.longestRow).map { view(ofInverse: $0) }
      guard !statements.isEmpty else { return nil }
      let more = max(0, others.count - WholeLists.longestRow)
      return StatementGroupView(
        label: name.asHeading,
        statements: statements,
        more: more,
        moreHref: more > 0 ? wholeHref(.ties, of: actor.commons.reference) : ""
      )
    }
  }

  /// A statement on the page of its subject.
  mutating func view(of statement: Statement) -> StatementView {
    view(of: statement, value: value(statement), id: Anchor.statement(statement).id, home: "")
  }

  /// A relation as it reads on the page of the other end.
  private mutating func view(ofInverse statement: Statement) -> StatementView {
    var html = HTMLText()
    html.link(wiki.model.name(of: statement.subject), to: href(statement.subject))
    return view(
      of: statement,
      value: html.trusted,
      id: "",
      home: href(statement.subject, Anchor.statement(statement))
    )
  }

  private mutating func view(
    of statement: Statement,
    value: TrustedHTML,
    id: String,
    home: String
  ) -> StatementView {
    var view = view(ofElsewhere: statement)
    view.id = id
    view.value = value
    view.notes = references(to: statement.evidence + statement.disputed)
    view.home = home
    return view
  }

  /// A statement on a page where it is shown beside others, without notes.
  func view(ofElsewhere statement: Statement) -> StatementView {
    StatementView(
      id: "",
      value: value(statement),
      hedge: statement.hedge?.rawValue ?? "",
      by: parties(statement.by),
      via: parties(statement.via, separator: " → "),
      when: statement.isPostAtSomeTime ? "" : statement.period,
      qualifiers: statement.qualifiers,
      rank: statement.rank.map { $0 == .prefer ? "preferred" : "rejected" } ?? "",
      because: statement.because,
      note: statement.note,
      notes: [],
      citations: statement.evidence.map { citation($0) },
      disputed: statement.disputed.map { citation($0) },
      home: href(statement.subject, Anchor.statement(statement)),
      status: status(of: statement),
      credibility: grade(statement.credibility)
    )
  }

  /// An Admiralty grade with its meaning; empty where there is none, or where the site shows none.
  func grade(_ grade: String?) -> String {
    guard wiki.model.settings.isGraded, let grade else { return "" }
    return "\(grade), \(AdmiraltyGrade.meaning(of: grade))"
  }

  func status(of statement: Statement) -> StatusView {
    let status = wiki.statuses[statement]
    return StatusView(
      standing: status.standing.name,
      words: status.standing.words,
      isSelfReported: status.isSelfReported,
      isHostile: status.isHostile,
      attested: status.attested?.words ?? "",
      rivals: status.rivals.prefix(20).map { rival in
        let rival = wiki.statuses.statements[rival]
        let words = [valueWords(rival), rival.capacity].filter { !$0.isEmpty }.joined(separator: ", ")
        let subject = rival.subject == statement.subject ? "" : "\(wiki.model.name(of: rival.subject)): "
        return LinkView(text: subject + words, href: href(rival.subject, Anchor.statement(rival)))
      }
    )
  }

  /// The value of a statement, linked where it is a record.
  func value(_ statement: Statement) -> TrustedHTML {
    switch statement.value {
    case .record(let reference):
      var html = HTMLText()
      html.link(wiki.model.name(of: reference), to: href(reference))
      return html.trusted
    case .date, .count, .money, .text:
      return HTMLText(valueWords(statement)).trusted
    }
  }

  /// The value of a statement in words.
  func valueWords(_ statement: Statement) -> String {
    switch statement.value {
    case .record(let reference): wiki.model.name(of: reference)
    case .date(let date): date.words
    case .count(let count): count.words
    case .money(let money): money.words
    case .text(let text): text
    }
  }

  /// The rows of the box of facts that statements make, one a property.
  mutating func infoRows(_ statements: [Statement], order: [String]) -> [InfoRowView] {
    let byProperty = Dictionary(grouping: statements.filter { $0.rank != .reject }, by: \.property)
    return order.compactMap { property in
      guard let statements = byProperty[property] else { return nil }
      return InfoRowView(label: property.asHeading, values: statements.map { infoValue($0) })
    }
  }

  private mutating func infoValue(_ statement: Statement) -> InfoValueView {
    var html = HTMLText()
    append(statement, to: &html)
    return InfoValueView(html: html.trusted, notes: references(to: statement.evidence))
  }

  /// Appends the value of a statement with what is said beside it, and who says so where that is not the outlet itself.
  func append(_ statement: Statement, to html: inout HTMLText) {
    html.append(value(statement))
    html.append(statement.asides)
    appendSpeakers(statement.by, to: &html)
  }

  /// Appends ", according to" and who says so; nothing where that is nobody.
  func appendSpeakers(_ speakers: [RecordOrText], to html: inout HTMLText) {
    guard !speakers.isEmpty else { return }
    html.append(", according to ")
    html.append(parties(speakers))
  }
}

extension Statement {
  /// Whether it is a post or an affiliation of which only a time is given at which it is attested: not its beginning.
  fileprivate var isPostAtSomeTime: Bool { Relation.affiliations.contains(property) && begins == nil && until == nil }

  /// How firmly it is said, in what capacity and of whom, in parentheses after a blank; empty where nothing is said of that.
  var asides: String {
    let asides = [hedge?.rawValue ?? "", capacity, who].filter { !$0.isEmpty }
    return asides.isEmpty ? "" : " (\(asides.joined(separator: ", ")))"
  }

  /// When it began to hold, where a source states a beginning: a date with an end beside it, or an open span. A date alone
  /// says only that it held then.
  var begins: EDTFDate? {
    when.flatMap { until != nil || $0.isInterval && $0.latest == nil ? $0 : nil }
  }

  /// When it holds, in words; empty where that is not said.
  fileprivate var period: String {
    switch (when, until) {
    case (nil, nil): ""
    case (let when?, nil): when.words
    case (nil, let until?): "until \(until.words)"
    case (let when?, let until?): "\(when.words) to \(until.words)"
    }
  }

  /// Roles, groups, units and places in words.
  fileprivate var qualifiers: [String] {
    [capacity.isEmpty ? "" : "as \(capacity)", who, unit, place].filter { !$0.isEmpty }
  }
}

extension StatementStatus.Attested {
  /// "first 2016, last 2025"; one date where both are the same.
  var words: String { first == last ? first.words : "first \(first.words), last \(last.words)" }
}

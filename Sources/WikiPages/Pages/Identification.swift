import WikiAddresses
import WikiModel
import WikiTemplates

extension PageMaker {
  /// Who or what an actor is, in one sentence made of one of its statements: the one that tells readers most, and of
  /// several such the one that stands best. `nil` where no statement does.
  func identification(of actor: Actor) -> IdentificationView? {
    let toward = (wiki.relationsToward[actor.commons.reference] ?? []).prefix(WholeLists.longestRow)
    for property in actor.kind == .person ? Self.personal : Self.collective {
      let own = (actor.relations + actor.facts).filter { $0.property == property }
      let others = toward.filter { wiki.model.vocabulary.relation($0.property)?.inverse == property }
      let candidates = (own + others).filter { $0.rank != .reject && !$0.isUnknown }
      guard let best = candidates.min(by: { strength($1) < strength($0) }) else { continue }
      return IdentificationView(
        html: sentence(property, best, of: actor),
        href: href(best.subject, Anchor.statement(best)),
        isContested: wiki.statuses[best].standing == .contested
      )
    }
    return nil
  }

  /// What tells best who a person is, in order.
  private static let personal = [
    "leader of", "commands", "deputy leader of", "holds post at", "spokesperson of", "founder of", "member of",
    "employed by", "occupation", "military rank", "described as",
  ]

  /// Likewise what a group, a body or an outlet is.
  private static let collective = ["part of", "front for", "described as", "state status", "member of", "founded by"]

  /// How well a statement stands, for choosing: the editor's choice, then what nothing speaks against, then the number
  /// of origins, then the latest date.
  private func strength(_ statement: Statement) -> (Int, Int, Int, Int) {
    let status = wiki.statuses[statement]
    return (
      statement.rank == .prefer ? 1 : 0, status.isContested ? 0 : 1, status.origins.count,
      status.attested?.last.latest?.dayNumber ?? Int.min
    )
  }

  /// "Deputy chief, PMF, according to PMOI/MEK, as of 21 Sep 2019".
  private func sentence(_ property: String, _ statement: Statement, of actor: Actor) -> TrustedHTML {
    var html = what(property, statement, of: actor)
    let status = wiki.statuses[statement]
    appendSpeakers(statement.by.isEmpty ? status.ownOrigins.map(\.party) : statement.by, to: &html)
    if let attested = status.attested?.last {
      html.append(attested.isInterval && attested.latest == nil ? ", " : ", as of ")
      html.append(attested.shortWords)
    }
    return html.trusted
  }

  /// A post by its title, an occupation by itself, all else by the property: "Chief, PMF", "Cleric", "Part of IRGC".
  /// - Parameter property: that of the statement, or its inverse where it is stated from the other side.
  private func what(_ property: String, _ statement: Statement, of actor: Actor) -> HTMLText {
    var html = HTMLText()
    let isPost = Relation.affiliations.contains(property) && !statement.capacity.isEmpty
    if isPost {
      html.append(statement.capacity.asHeading + ", ")
    } else if property != "occupation" {
      html.append(property.asHeading + " ")
    }
    if property == "occupation" {
      html.append(valueWords(statement).asHeading)
    } else {
      html.append(statement.subject == actor.commons.reference ? value(statement) : linkHTML(statement.subject))
    }
    let asides = [statement.hedge?.rawValue ?? "", isPost ? "" : statement.capacity, statement.who]
    let words = asides.filter { !$0.isEmpty }.joined(separator: ", ")
    if !words.isEmpty { html.append(" (\(words))") }
    return html
  }

  /// What is recorded of the publisher of an article that readers should know when they weigh it: whose it is, who pays
  /// for it, whom it is for and against.
  func stance(of publisher: RecordOrText?) -> [CommandView] {
    guard let reference = publisher?.reference else { return [] }
    return (wiki.ties[reference] ?? []).filter { Relation.partial.contains($0.name) }.prefix(8).map { tie in
      CommandView(
        name: link(tie.other),
        tie: tie.name,
        depth: 1,
        isAbove: Relation.upward.contains(tie.name),
        isContested: wiki.statuses[tie.statement].isContested,
        href: href(tie.statement.subject, Anchor.statement(tie.statement))
      )
    }
  }
}

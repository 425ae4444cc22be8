package import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel

/// What `dossier list` and `dossier explain` say of names, as rows for people and for machines.
package struct NameListing: Sendable {
  /// A line for people.
  package typealias Row = (text: String, json: JSONText)

  private let model: Model
  private let links: LinkGraph
  private let places: [NamePlace]

  package init(_ build: PreparedBuild) {
    model = build.model
    links = build.links
    places = build.links.places(build.model)
  }

  /// Every mention, in the order of the sources and their texts (L23).
  package var mentions: [Row] {
    places.compactMap { place in
      guard case .mention(let actor, let rule, let isLinked) = place.verdict else { return nil }
      let members: [(name: String, value: JSONText)] = [
        ("actor", .string(actor.description)), ("rule", .string(rule.rawValue)), ("linked", .flag(isLinked)),
      ]
      let text = "\(place.where): \(place.text) = \(actor) (\(rule.rawValue)\(isLinked ? "" : ", not linked"))"
      return (text, .object(place.members + members))
    }
  }

  /// Recorded names that stay text, each with the reason.
  package var unlinked: [Row] {
    places.compactMap { place in
      guard case .refused(let refusal) = place.verdict else { return nil }
      let members: [(name: String, value: JSONText)] = [
        ("actors", .list(refusal.actors.map { .string($0.description) })), ("rule", .string(refusal.rule)),
        ("reason", .string(refusal.words)),
      ]
      return ("\(place.where): \(place.text): \(refusal.words) (\(refusal.rule))", .object(place.members + members))
    }
  }

  /// The unlinked ones that can mean several actors.
  package var ambiguous: [Row] {
    places.compactMap { place in
      guard case .refused(.severalActors(let actors)) = place.verdict else { return nil }
      let words = actors.map(\.description).joined(separator: ", ")
      let list: JSONText = .list(actors.map { .string($0.description) })
      return ("\(place.where): \(place.text): \(words)", .object(place.members + [("actors", list)]))
    }
  }

  /// Frequent names without a record.
  package var wanted: [Row] {
    WantedName.collect(model, links).map { name in
      let sources = name.sources.map(\.description)
      let members: [(name: String, value: JSONText)] = [
        ("text", .string(name.text)), ("count", .number(name.count)), ("sources", .list(sources.map { .string($0) })),
      ]
      return ("\(name.count) × \(name.text) (\(sources.joined(separator: ", ")))", .object(members))
    }
  }

  /// What was made of the recorded names in one line of a text, and what would change it; `nil` where there is no such
  /// text or line.
  /// - Parameter file: the path of a text, with or without `seeds/`, or the id of an article.
  package func explanation(of file: String, line: Int) -> [Row]? {
    let paths = [file, "seeds/\(file)"]
    let texts = model.sources.lazy.compactMap(\.article?.text)
    let named = RecordID(file).flatMap(model.source)?.article?.text
    guard let text = named ?? texts.first(where: { paths.contains($0.path.description) }),
      (1...max(1, text.lineCount)).contains(line)
    else { return nil }
    return places.filter { "seeds/\($0.file)" == text.path.description && $0.line == line }.map { place in
      let remedy = place.remedy
      let words = place.isMention ? "To leave it text" : "To link it"
      let lines = ["\(place.where): \(place.text)", "  \(place.explanation)", "  \(words), write in \(remedy.record):"]
      let members: [(name: String, value: JSONText)] = [
        ("explanation", .string(place.explanation)), ("record", .string(remedy.record)),
        ("lines", .list(remedy.lines.map { .string($0) })),
      ]
      return ((lines + remedy.lines.map { "    \($0)" }).joined(separator: "\n"), .object(place.members + members))
    }
  }
}

extension NamePlace {
  fileprivate var `where`: String { "seeds/\(file):\(line):\(column)" }

  fileprivate var isMention: Bool { if case .mention = verdict { true } else { false } }

  fileprivate var members: [(name: String, value: JSONText)] {
    [
      ("source", .string(source.description)), ("file", .string(file.description)), ("line", .number(line)),
      ("column", .number(column)), ("text", .string(text)), ("zone", .string(zone.rawValue)),
    ]
  }
}

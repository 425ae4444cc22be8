package import WikiFiles
import WikiRecords

/// A record that does not exist yet, as the text that its file will have.
///
/// It stands beside the declarations by which records are read: what is declared there is offered here, and the loader
/// takes what this writes.
package struct RecordDraft: Sendable {
  package let reference: RecordReference

  /// What a field says.
  package struct Entry: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      case text(String)
      /// At least one.
      case list([String])
      /// In this order.
      case map([Part])
    }

    /// A key of a map, with plain values that a one-line list takes.
    package struct Part: Hashable, Sendable {
      package let key: String
      package let values: [String]

      package init(_ key: String, _ values: [String]) {
        self.key = key
        self.values = values
      }
    }

    package let content: Content

    /// What the editor should know of the value, which is written behind it as a comment.
    package let remark: String?

    package init(_ content: Content, remark: String? = nil) {
      self.content = content
      self.remark = remark
    }
  }

  /// What its fields say, by their names; a needed field that is not among them is written as `unknown`.
  private let values: [String: Entry]

  /// Fields that are another program's, in this order.
  private let otherFields: [(name: String, entry: Entry)]

  /// Markdown below the front matter.
  private let body: String

  /// Lines for its editor, which are written as comments; an empty one parts what stands around it.
  private let remarks: [String]

  /// Fields that the remarks offer a value for.
  private let suggested: Set<String>

  package init(
    _ reference: RecordReference,
    values: [String: Entry],
    remarks: [String] = [],
    suggested: Set<String> = [],
    otherFields: [(name: String, entry: Entry)] = [],
    body: String = ""
  ) {
    self.reference = reference
    self.values = values
    self.remarks = remarks
    self.suggested = suggested
    self.otherFields = otherFields
    self.body = body
  }

  /// Where its file belongs.
  package var path: RelativePath { "Site/\(reference.kind.rawValue)/\(reference.id).md" }

  /// The whole file: the fields that are known, the remarks, and the fields that such a record mostly has, as comments.
  package var bytes: [UInt8] {
    let lines =
      ["---"] + fields + otherFields.flatMap { $0.entry.lines(behind: $0.name) } + part(remarks) + part(offers) + [
        "---"
      ]
    return Array((lines.map { $0 + "\n" }.joined() + body).utf8)
  }

  /// In the order of `docs/records.md`.
  private var fields: [String] {
    FieldDeclaration.fields(of: reference.kind).flatMap { field in
      if let value = values[field.name] { return value.lines(behind: field.name) }
      guard field.need == .needed else { return [] }
      return Entry(.text("unknown"), remark: "look again: \(field.meaning)").lines(behind: field.name)
    }
  }

  /// A key without a value is an error, so that none of these lines says something by itself.
  private var offers: [String] {
    let isPerson = values["kind"]?.content == .text(ActorKind.person.rawValue)
    let fields = FieldDeclaration.usual(of: reference.kind)
      .filter { values[$0.name] == nil && !suggested.contains($0.name) && ($0.name != "public" || isPerson) }
    guard !fields.isEmpty else { return [] }
    return ["To say more, take the first '#' away and write the value before the second one:"]
      + fields.map { "\($0.name):  \(RecordNotation.comment($0.meaning))" }
  }

  private func part(_ comments: [String]) -> [String] {
    comments.isEmpty ? [] : [""] + comments.map { $0.isEmpty ? "" : RecordNotation.comment($0) }
  }
}

extension RecordDraft.Entry: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(.text(text)) }
}

extension RecordDraft.Entry {
  /// The lines of a record that say it.
  fileprivate func lines(behind key: String) -> [String] {
    let end = remark.map { "  " + RecordNotation.comment($0) } ?? ""
    switch content {
    case .text(let text): return ["\(key): \(RecordNotation.value(text))\(end)"]
    case .list(let items) where items.count == 1: return ["\(key): \(RecordNotation.value(items[0]))\(end)"]
    case .list(let items): return ["\(key):\(end)"] + items.map { "  - \(RecordNotation.value($0))" }
    case .map(let parts):
      let values = parts.map { $0.values.count == 1 ? $0.values[0] : "[\($0.values.joined(separator: ", "))]" }
      return ["\(key):\(end)"] + zip(parts, values).map { "  \($0.key): \($1)" }
    }
  }
}

extension FieldDeclaration {
  /// The fields that a record of one kind mostly has beside those that it needs, in the order of all.
  package static func usual(of kind: RecordKind) -> [FieldDeclaration] {
    let names = usualNames(of: kind)
    return own(of: kind).filter { names.contains($0.name) }
  }

  private static func usualNames(of kind: RecordKind) -> Set<String> {
    switch kind {
    case .sources:
      ["text", "lines", "zones", "title", "author", "origin", "url", "retrieved", "type", "language", "rights note"]
    case .actors: ["aliases", "short", "script", "native", "not", "public", "facts", "relations"]
    case .events: ["time", "place", "actors", "from", "facts", "part of"]
    case .places: ["aliases", "within", "at", "precision", "native"]
    case .terms: ["aliases"]
    case .pages: ["menu"]
    }
  }
}

import WikiDiagnostics
import WikiRecords

/// Reads the fields of one map of front matter as typed values, and reports what is wrong with them.
struct FieldReader {
  private let fields: [String: RecordEntry]

  /// How each field is written, for hints.
  private let examples: [String: String]

  /// Where a field that is missing would stand.
  private let whole: SourceSpan
  var findings: [Diagnostic] = []

  /// Reports unknown keys, keys that are not built yet, and needed keys that are missing.
  /// - Parameter others: names that are passed over where they are not declared.
  init(_ entries: [RecordEntry], declared: [FieldDeclaration], others: Set<String> = [], whole: SourceSpan) {
    fields = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    self.whole = whole
    examples = Dictionary(declared.map { ($0.name, $0.example) }) { first, _ in first }
    let known = Dictionary(uniqueKeysWithValues: declared.map { ($0.name, $0.need) })
    for entry in entries {
      switch known[entry.name] {
      case .needed, .optional: continue
      case .notYet: findings.append(.notYet("the key '\(entry.key)'", at: entry.keySpan))
      case nil where others.contains(entry.name): continue
      case nil: findings.append(.unknownKey(entry, known: declared.map(\.name)))
      }
    }
    for field in declared where field.need == .needed && fields[field.name] == nil {
      findings.append(.missingField(field.name, at: whole))
    }
  }

  /// The node of a field as it stands; `nil` where it is absent.
  func node(_ name: String) -> RecordNode? { fields[name]?.value }

  /// The text of a field that takes one.
  mutating func text(_ name: String) -> LocatedText? {
    guard let entry = fields[name] else { return nil }
    guard case .scalar(let scalar) = entry.value.content else {
      refuseShape(of: entry, wanted: "one text", at: entry.value.span)
      return nil
    }
    guard !scalar.text.isEmpty else {
      findings.append(.emptyValue(of: entry))
      return nil
    }
    return LocatedText(text: scalar.text, node: entry.value)
  }

  /// The plain words of a field; empty where it is absent.
  mutating func words(_ name: String) -> String { text(name)?.text ?? "" }

  /// The texts of a field that takes several; one value stands for a list of one.
  mutating func texts(_ name: String) -> [LocatedText] {
    guard let entry = fields[name] else { return [] }
    guard case .list(let items) = entry.value.content else { return text(name).map { [$0] } ?? [] }
    return items.compactMap { item in
      guard case .scalar(let scalar) = item.content, !scalar.text.isEmpty else {
        refuseShape(of: entry, wanted: "a list of texts", at: item.span)
        return nil
      }
      return LocatedText(text: scalar.text, node: item)
    }
  }

  /// The maps of a field that takes a list of maps.
  mutating func maps(_ name: String) -> [(entries: [RecordEntry], span: SourceSpan)] {
    guard let entry = fields[name] else { return [] }
    guard case .list(let items) = entry.value.content else {
      refuseShape(of: entry, wanted: "a list", at: entry.value.span)
      return []
    }
    return items.compactMap { item in
      guard case .map(let entries) = item.content else {
        refuseShape(of: entry, wanted: "a map in each item", at: item.span)
        return nil
      }
      return (entries, item.span)
    }
  }

  /// The entries of a field that takes a block map.
  mutating func map(_ name: String) -> [RecordEntry] {
    guard let entry = fields[name] else { return [] }
    guard case .map(let entries) = entry.value.content else {
      refuseShape(of: entry, wanted: "a map, one 'key: value' a line", at: entry.value.span)
      return []
    }
    return entries
  }

  /// The value of a field by its type.
  mutating func value<Value>(_ name: String, _ parse: (String) throws(ValueError) -> Value) -> Value? {
    guard let text = text(name) else { return nil }
    return value(of: text, parse)
  }

  /// The value of a text by its type.
  mutating func value<Value>(of text: LocatedText, _ parse: (String) throws(ValueError) -> Value) -> Value? {
    do throws(ValueError) {
      return try parse(text.text)
    } catch {
      findings.append(.badValue(error, of: text))
      return nil
    }
  }

  /// Reports a value that has not the shape of its field, and shows one that has.
  private mutating func refuseShape(of entry: RecordEntry, wanted: String, at span: SourceSpan) {
    findings.append(.wrongShape(of: entry.key, wanted: wanted, example: examples[entry.name] ?? "", at: span))
  }

  /// Says of a kind that is none of records such as this one, but of those of `other`, that the file is in the wrong folder.
  mutating func explainKind(in here: RecordKind, of other: RecordKind, among kinds: [String]) {
    guard case .scalar(let kind) = node("kind")?.content, kinds.contains(kind.text),
      let place = findings.firstIndex(where: { $0.code == "unknown-choice" && $0.span == node("kind")?.span })
    else { return }
    findings[place] = .kindOfOthers(kind.text, of: other, in: here, at: findings[place].span)
  }

  /// The case of a vocabulary that a field names.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let text = text(name) else { return nil }
    if let choice = Choice(rawValue: text.text) { return choice }
    findings.append(.unknownChoice(text, of: name, known: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// The one of several words that a field names.
  mutating func choice<Choice>(_ name: String, among choices: [Choice], _ word: (Choice) -> String) -> Choice? {
    guard let text = text(name) else { return nil }
    if let choice = choices.first(where: { word($0) == text.text }) { return choice }
    findings.append(.unknownChoice(text, of: name, known: choices.map(word)))
    return nil
  }
}

/// A text of front matter with its place.
struct LocatedText {
  let text: String
  let node: RecordNode

  var span: SourceSpan { node.span }

  /// The place of the bytes `range` of the text.
  func span(of range: Range<Int>) -> SourceSpan { node.span(ofText: range) }
}

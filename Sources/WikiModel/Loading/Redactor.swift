import WikiDiagnostics
import WikiEvidence
import WikiNames

/// Finds the words that an editor takes out of a text, in every place and in every spelling that folds to them.
struct Redactor {
  private let items: [(text: LocatedText, say: String)]
  private let matcher: NameMatcher

  /// What is shown where the editor does not say what.
  private static let usual = "[not shown]"

  /// Reads the items of `redact`: `{text, say}`.
  init(_ fields: inout FieldReader) {
    var items: [(text: LocatedText, say: String)] = []
    for item in fields.maps("redact") {
      var inner = FieldReader(item.entries, declared: [.needed("text"), .optional("say")], whole: item.span)
      if let text = inner.text("text") { items.append((text, inner.text("say")?.text ?? Self.usual)) }
      fields.findings += inner.findings
    }
    self.items = items
    matcher = NameMatcher(
      items.enumerated().map { NamePattern(spelling: $1.text.text, id: $0) },
      needsCapitals: false,
      breaks: .areIgnored
    )
  }

  /// The words, as the record writes them.
  var texts: [String] { items.map(\.text.text) }

  /// The places of an article that are not shown; words that it does not have are an error, since somebody thinks that
  /// they are hidden.
  func redactions(of article: Article) -> Checked<[Source.Redaction]> {
    guard !items.isEmpty else { return Checked([]) }
    var found: [(range: Range<Int>, item: Int)] = []
    for (number, item) in items.enumerated() {
      found += article.places(of: item.text.text).map { ($0, number) }
    }
    for paragraph in article.paragraphs {
      let matches = matcher.matches(in: article.text.bytes, range: paragraph.range)
      found += matches.map { ($0.range, $0.ids[0]) }
    }
    let missing = items.indices.filter { item in !found.contains { $0.item == item } }
    return Checked(merged(found), missing.map { .nothingToRedact(items[$0].text, in: article) })
  }

  /// A text that an editor writes, such as a title, without the words.
  func shown(_ text: String) -> String {
    guard !items.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var shown: [UInt8] = []
    var place = 0
    for match in matcher.matches(in: bytes, range: bytes.indices) {
      shown += bytes[place..<match.range.lowerBound]
      shown += items[match.ids[0]].say.utf8
      place = match.range.upperBound
    }
    return String(decoding: shown + bytes[place...], as: UTF8.self)
  }

  /// The ranges in order; those that overlap are one, which says what the first of them does.
  private func merged(_ found: [(range: Range<Int>, item: Int)]) -> [Source.Redaction] {
    var redactions: [Source.Redaction] = []
    let sorted = found.sorted {
      ($0.range.lowerBound, $1.range.upperBound, $0.item) < ($1.range.lowerBound, $0.range.upperBound, $1.item)
    }
    for (range, item) in sorted {
      if let last = redactions.last, last.range.overlaps(range) {
        let whole = last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
        redactions[redactions.count - 1] = Source.Redaction(range: whole, say: last.say)
      } else {
        redactions.append(Source.Redaction(range: range, say: items[item].say))
      }
    }
    return redactions
  }
}

extension Source {
  /// Whether a stretch of the text has words that are redacted.
  package func hides(_ range: Range<Int>) -> Bool { redactions.contains { $0.range.overlaps(range) } }
}

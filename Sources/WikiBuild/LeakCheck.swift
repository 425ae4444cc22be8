import WikiAddresses
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiNames

/// Looks in every file of the site for what is withheld: names and texts of drafts and of withdrawn records.
///
/// A text counts as withheld if it stands in a withheld record and nowhere in what is published; it is compared by the
/// light fold, so that no case, accent, hyphen or escape hides it.
struct LeakCheck: Sendable {
  /// What is withheld, as it is written, and the record it is of.
  private let texts: [(text: String, record: RecordReference)]
  private let matcher: NameMatcher

  /// Where withdrawn records were: these addresses are permanent, whatever they say.
  private let kept: Set<RelativePath>

  /// - Parameters:
  ///   - withheld: the records that the site does not show.
  ///   - records: the files of all records, by their references.
  ///   - names: what each record is called, also in a few letters.
  ///   - published: everything that the site may show: the texts of articles, and the files of records.
  /// - Returns: `nil` where nothing is withheld.
  init?(
    _ withheld: Withheld,
    records: [RecordReference: [UInt8]],
    names: [RecordReference: [String]],
    published: [[UInt8]]
  ) {
    guard !withheld.isEmpty else { return nil }
    var texts: [(text: String, record: RecordReference)] = []
    for record in withheld.all.sorted() {
      let own = (names[record] ?? []).filter { $0.utf8.count >= Self.shortestName }
      texts += Set(Self.phrases(of: records[record] ?? []) + own).sorted().map { ($0, record) }
    }
    matcher = Self.removePublished(from: &texts, published)
    self.texts = texts
    kept = Set(withheld.withdrawn.map { PageAddress.record($0).path })
  }

  /// Takes out what stands in published texts, too; again and again, since of two texts one of which is a part of the
  /// other only the longer is found.
  /// - Returns: a matcher of what is left.
  private static func removePublished(
    from texts: inout [(text: String, record: RecordReference)],
    _ published: [[UInt8]]
  ) -> NameMatcher {
    while true {
      let matcher = matcher(of: texts.map(\.text))
      let seen = Set(published.flatMap { bytes in matcher.matches(in: bytes, range: bytes.indices).flatMap(\.ids) })
      if seen.isEmpty { return matcher }
      texts = texts.enumerated().filter { !seen.contains($0.offset) }.map(\.element)
    }
  }

  /// What of the withheld stands in a file or in its name.
  func leaks(in path: RelativePath, _ bytes: [UInt8]) -> [Diagnostic] {
    let name = kept.contains(path) ? [] : path.description.utf8.map { "./_".utf8.contains($0) ? UInt8(ascii: " ") : $0 }
    let plain = PlainBytes.of(bytes)
    let ids = [name, bytes, plain].flatMap { text in
      matcher.matches(in: text, range: text.indices).flatMap(\.ids)
    }
    return Set(ids).sorted().prefix(1).map { .withheldText(texts[$0].record, in: path) }
  }

  /// Shorter names than of so many bytes stand in too many words of the program's own.
  private static let shortestName = 5

  private static func matcher(of texts: [String]) -> NameMatcher {
    NameMatcher(texts.enumerated().map { NamePattern(spelling: $1, id: $0) }, needsCapitals: false)
  }

  /// What of a record is likely to be its own: runs of words between breaks, three words at least or a long one, six at a
  /// time; and words with a capital inside of a sentence, which are names.
  private static func phrases(of bytes: [UInt8]) -> [String] {
    var phrases: Set<String> = []
    var run: [NameToken] = []
    func end() {
      let words = run.map(\.folded)
      if words.count >= 3 || words.contains(where: { $0.utf8.count >= 12 }) {
        for start in stride(from: 0, to: words.count, by: 6) {
          let part = words[start..<min(start + 6, words.count)]
          if part.count >= 3 || start == 0 { phrases.insert(part.joined(separator: " ")) }
        }
      }
      run = []
    }
    for token in NameTokens.tokens(of: bytes, in: bytes.indices) {
      if token.precededByBreak { end() }
      let isName = token.isCapitalised && !token.precededByBreak && !run.isEmpty
      if isName, token.folded.utf8.count >= shortestName { phrases.insert(token.folded) }
      run.append(token)
    }
    end()
    return phrases.sorted()
  }
}

extension Model {
  /// What each record is called.
  var recordNames: [RecordReference: [String]] {
    var names: [RecordReference: [String]] = [:]
    for commons in commons { names[commons.reference] = [name(of: commons.reference)] }
    for actor in actors { names[actor.commons.reference] = actor.fullNames.map(\.text) + [actor.native] }
    for place in places { names[place.commons.reference] = place.names + [place.native] }
    for term in terms { names[term.commons.reference] = term.names }
    return names
  }
}

extension Vocabulary {
  /// All its words, a line each: pages may show any of them.
  var text: [UInt8] {
    let kinds = actorKinds.flatMap { [$0.words, $0.heading] } + eventKinds.flatMap { [$0.words, $0.heading] }
    let words = kinds + properties.map(\.name) + relations.map(\.name) + roles
    return Array(words.joined(separator: "\n").utf8)
  }
}

extension Diagnostic {
  fileprivate static func withheldText(_ record: RecordReference, in path: RelativePath) -> Diagnostic {
    Diagnostic(
      "withheld-text",
      .error,
      "\(path) would show words of '\(record.id)', which is a draft or withdrawn",
      hints: ["Look for the words in the records and templates that make the page; nothing was published."]
    )
  }
}

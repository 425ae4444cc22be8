import WikiAddresses
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiNames

/// Looks in every file of the site, and in its name, for what must not be there.
///
/// Texts are compared by the light fold, so that no case, accent, hyphen or escape hides one, and each file is read once.
/// What may stand there although it has such words in it — a quote that names a private person — is a longer pattern
/// that is found in their stead.
struct LeakCheck: Sendable {
  private let secrets: [Secret]

  /// Finds secrets in any letters; the ids of what is allowed are no places of `secrets`.
  private let words: NameMatcher

  /// Finds names of one word, which are common words in small letters.
  private let names: NameMatcher

  /// Where withdrawn records were: these addresses are permanent, whatever they say.
  private let kept: Set<RelativePath>

  /// Files that are an article's own lines, and may have the names that it has.
  private let evidence: Set<RelativePath>

  /// - Parameters:
  ///   - secrets: what must not be there.
  ///   - published: texts that the site may show, by which words of records and texts are no secrets any more; names of
  ///     persons and what is redacted are in any case.
  ///   - records: the files of records that are shown, by which only words that are no names are none.
  ///   - quotes: stretches of texts that may name private persons.
  /// - Returns: `nil` where nothing is withheld.
  init?(
    _ secrets: [Secret],
    published: [[UInt8]],
    records: [[UInt8]],
    quotes: PermittedQuotes,
    kept: Set<RelativePath>,
    fold: TransliterationFold
  ) {
    guard !secrets.isEmpty else { return nil }
    let strict = secrets.filter(\.reason.isStrict)
    let others = secrets.filter { !$0.reason.isStrict }
    self.secrets =
      strict + Self.unpublished(others.filter(\.isRecordName), published)
      + Self.unpublished(others.filter { !$0.isRecordName }, published + records)
    self.kept = kept
    evidence = quotes.evidence
    let allowed = Self.stretches(quotes.stretches, without: strict.filter { !$0.reason.isPerson })
    words = Self.matcher(self.secrets.filter { !$0.isOneName }, self.secrets, allowed, fold)
    names = Self.matcher(self.secrets.filter(\.isOneName), self.secrets, allowed, fold)
  }

  /// Those that stand in no published text; looked for again and again, since of two texts one of which is a part of the
  /// other only the longer is found.
  private static func unpublished(_ secrets: [Secret], _ published: [[UInt8]]) -> [Secret] {
    var rest = secrets
    while true {
      let patterns = rest.enumerated().map { NamePattern(spelling: $1.text, id: $0) }
      let matcher = NameMatcher(patterns, needsCapitals: false, breaks: .areIgnored)
      let seen = Set(published.flatMap { bytes in matcher.matches(in: bytes, range: bytes.indices).flatMap(\.ids) })
      if seen.isEmpty { return rest }
      rest = rest.enumerated().filter { !seen.contains($0.offset) }.map(\.element)
    }
  }

  /// The stretches that do not have a secret of another kind in them, which nobody would find there.
  private static func stretches(_ stretches: [String], without secrets: [Secret]) -> [String] {
    let matcher = NameMatcher(
      secrets.map { NamePattern(spelling: $0.text, id: 0) },
      needsCapitals: false,
      breaks: .areIgnored
    )
    return stretches.filter { matcher.matches(in: Array($0.utf8), range: 0..<$0.utf8.count).isEmpty }
  }

  private static func matcher(
    _ wanted: [Secret],
    _ secrets: [Secret],
    _ allowed: [String],
    _ fold: TransliterationFold
  ) -> NameMatcher {
    let places = Dictionary(secrets.enumerated().map { ($1, $0) }) { one, _ in one }
    let patterns = wanted.map { secret in
      NamePattern(
        spelling: ReadableText.plain(secret.text),
        id: places[secret] ?? 0,
        isTransliterated: secret.isTransliterated && !secret.isOneName
      )
    }
    let others =
      wanted.isEmpty ? [] : allowed.map { NamePattern(spelling: ReadableText.plain($0), id: secrets.count) }
    return NameMatcher(
      patterns + others,
      fold,
      needsCapitals: wanted.contains(where: \.isOneName),
      breaks: .areIgnored
    )
  }

  /// What stands in a file of the site, or in its name, and must not.
  func leaks(in path: RelativePath, _ bytes: [UInt8]) -> [Diagnostic] {
    let name = kept.contains(path) ? [] : path.description.utf8.map { "./_".utf8.contains($0) ? UInt8(ascii: " ") : $0 }
    let readable = ReadableText(bytes)
    let found = [name, readable.text, readable.markup].flatMap { secrets(in: $0) }
    let isEvidence = evidence.contains(path)
    let reasons = Set(found).sorted().map { secrets[$0].reason }.filter { !isEvidence || !$0.isPerson }
    return reasons.prefix(1).map { .withheldText($0, in: path) }
  }

  /// The places of the secrets that stand in a text.
  private func secrets(in text: [UInt8]) -> [Int] { matches(in: text).flatMap(\.ids) }

  private func matches(in text: [UInt8]) -> [NameMatch] {
    [words, names].flatMap { $0.matches(in: text, range: text.indices) }.filter {
      !$0.ids.contains(secrets.count)
    }
  }

  /// The findings of all files, one for each reason, with the places in records where the words perhaps come from.
  /// - Parameter records: the files of the records that are shown.
  func gathered(_ findings: [Diagnostic], records: [(path: RelativePath, bytes: [UInt8])]) -> [Diagnostic] {
    var gathered: [Diagnostic] = []
    var places: [String: Int] = [:]
    for finding in findings {
      guard finding.code == "withheld-text", let place = places[finding.message] else {
        if finding.code == "withheld-text" { places[finding.message] = gathered.count }
        gathered.append(finding)
        continue
      }
      gathered[place].notes += finding.notes
    }
    guard !places.isEmpty else { return gathered }
    let origins = origins(in: records)
    for place in places.values {
      gathered[place].notes = shortened(gathered[place].notes)
      let spans = origins[gathered[place].message] ?? []
      gathered[place].span = spans.first
      gathered[place].notes += spans.dropFirst().prefix(3).map { Diagnostic.Note("also here", at: $0) }
    }
    return gathered
  }

  private func shortened(_ notes: [Diagnostic.Note]) -> [Diagnostic.Note] {
    guard notes.count > 4 else { return notes }
    return notes.prefix(3) + [Diagnostic.Note("shown in \(notes.count - 3) more files")]
  }

  /// Where records have the words, by the message about them; an id by which a record names another is no such place.
  private func origins(in records: [(path: RelativePath, bytes: [UInt8])]) -> [String: [SourceSpan]] {
    var origins: [String: [SourceSpan]] = [:]
    for (path, bytes) in records {
      guard let text = EvidenceText.read(bytes, path: path).value else { continue }
      for match in matches(in: bytes) {
        guard let id = match.ids.first, !secrets[id].isID(text.string(match.range)) else { continue }
        let message = Diagnostic.withheldText(secrets[id].reason, in: path).message
        origins[message, default: []].append(text.span(of: match.range))
      }
    }
    return origins
  }
}

extension Secret {
  /// Whether it is a name of one word.
  fileprivate var isOneName: Bool { reason.isPerson && NameTokens.tokens(of: text).count == 1 }

  /// Whether a text is the id of whom the secret is about.
  fileprivate func isID(_ text: String) -> Bool {
    if case .person(let id) = reason { text == id.description } else { false }
  }
}

extension Secret.Reason {
  /// Whether the words are a secret also where a published text has them.
  fileprivate var isStrict: Bool {
    switch self {
    case .person, .redaction: true
    case .record, .text: false
    }
  }

  fileprivate var isPerson: Bool { if case .person = self { true } else { false } }
}

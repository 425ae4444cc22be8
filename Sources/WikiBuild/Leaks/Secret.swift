import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames

/// Words that must stand in no file of the site, and why.
struct Secret: Hashable, Sendable {
  let text: String
  let reason: Reason

  /// Whether spellings of the same sound are meant, too.
  var isTransliterated = false

  /// Whether it is what a record is called, in two words at least.
  var isRecordName = false

  enum Reason: Hashable, Sendable {
    /// They are of a draft, or of a withdrawn record.
    case record(RecordReference)

    /// They are the name of a person who is not public.
    case person(RecordID)

    /// A source's record redacts them.
    case redaction(RecordID)

    /// They are of a text of which the site may not show so much.
    case text(RecordID)
  }

  /// Shorter names than of so many bytes stand in too many words of the program's own.
  static let shortestName = 5
}

extension Secret {
  /// What a record has that is likely to be its own: what it is called, and its phrases and names.
  static func words(of record: RecordReference, called names: [String], file: [UInt8]) -> [Secret] {
    let own = Set(names.filter { $0.utf8.count >= shortestName })
    let named: Set<RecordKind> = [.actors, .events, .sources, .places, .pages]
    return Set(phrases(of: file)).union(own).sorted().map { text in
      let isName = own.contains(text) && named.contains(record.kind) && NameTokens.tokens(of: text).count > 1
      return Secret(text: text, reason: .record(record), isRecordName: isName)
    }
  }

  /// What a text says in the paragraphs that are not shown: the longest stretch of each sentence.
  static func hidden(of source: Source, _ shown: ShownText) -> [Secret] {
    guard let article = source.article else { return [] }
    let sentences = shown.hiddenParagraphs.flatMap { article.sentences(of: $0) }
    return sentences.compactMap { sentence in
      let runs = runs(of: article.text.bytes, in: sentence)
      guard let longest = runs.max(by: { $0.count < $1.count }), longest.count >= 4 else { return nil }
      return Secret(text: longest.prefix(8).map(\.folded).joined(separator: " "), reason: .text(source.id))
    }
  }

  /// Runs of words between breaks, three words at least or a long one, six at a time; and words with a capital inside of a
  /// sentence, which are names.
  private static func phrases(of bytes: [UInt8]) -> [String] {
    var phrases: [String] = []
    for run in runs(of: bytes, in: bytes.indices) {
      let words = run.map(\.folded)
      phrases += run.dropFirst().filter { $0.isCapitalised && $0.folded.utf8.count >= shortestName }.map(\.folded)
      guard words.count >= 3 || words.contains(where: { $0.utf8.count >= 12 }) else { continue }
      for start in stride(from: 0, to: words.count, by: 6) {
        let part = words[start..<min(start + 6, words.count)]
        if part.count >= 3 || start == 0 { phrases.append(part.joined(separator: " ")) }
      }
    }
    return phrases
  }

  /// The words of a stretch, cut where something stands between them.
  private static func runs(of bytes: [UInt8], in range: Range<Int>) -> [[NameToken]] {
    var runs: [[NameToken]] = []
    for token in NameTokens.tokens(of: bytes, in: range) {
      if runs.isEmpty || token.precededByBreak { runs.append([]) }
      runs[runs.count - 1].append(token)
    }
    return runs
  }
}

extension PrivatePerson {
  /// What the person is called: the name in all its forms, the id, and in one word the surname and what stands for it.
  var secrets: [Secret] {
    guard !isNamed else { return [] }
    let whole = actor.fullNames.map(\.text) + [actor.native, actor.id.words]
    let short = actor.shortNames.map(\.text) + actor.fullNames.compactMap { NamePattern.surname(of: $0.text) }
    return Set(whole + short).filter { !$0.isEmpty }.sorted().map { text in
      let isHeard = actor.script != nil || NamePattern(spelling: text, id: 0).isFromArabic
      return Secret(text: text, reason: .person(actor.id), isTransliterated: isHeard)
    }
  }
}

extension Source {
  /// The words that its record redacts.
  var redactedWords: [Secret] {
    guard let article else { return [] }
    return Set(redactions.map { article.text.string($0.range) } + redactedTexts).sorted().map {
      Secret(text: $0, reason: .redaction(id))
    }
  }
}

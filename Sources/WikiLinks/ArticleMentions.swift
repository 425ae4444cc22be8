package import WikiEvidence
import WikiModel
import WikiNames

extension NameBook {
  /// The mentions in an article, in the order of the text.
  ///
  /// Reader comments and boilerplate are not read (L22), nor the credit at the end of a caption (L15). The title
  /// and captions are places to link; only the body decides whether a person has been named in full (L11).
  package func mentions(in article: Article) -> [Mention] {
    var memory = NameMemory(self)
    return article.paragraphs.flatMap { paragraph -> [Mention] in
      guard let range = paragraph.readable(in: article) else { return [] }
      let weight: NameMemory.Weight = paragraph.zone == .body ? .decides : .onlyCounts
      return matcher.matches(in: article.text.bytes, range: range).compactMap { match in
        guard let (actor, rule) = memory.actor(of: match, weight) else { return nil }
        return Mention(
          range: match.range,
          paragraph: paragraph.number,
          zone: paragraph.zone,
          actor: actor,
          rule: rule,
          isLinked: isLinked(actor)
        )
      }
    }
  }
}

extension Paragraph {
  /// The stretch in which names are looked for; `nil` where they are not.
  fileprivate func readable(in article: Article) -> Range<Int>? {
    switch zone {
    case .comment, .boilerplate: nil
    case .title, .byline, .body: range
    case .caption: range.lowerBound..<PhotoCredit.start(in: article.text.bytes, range)
    }
  }
}

/// The credit at the end of a caption: "(AFP)", "(US Central Command/Handout via REUTERS)".
enum PhotoCredit {
  /// Words that make the last parenthesis of a caption a credit.
  private static let marks: Set<String> = [
    "afp", "ap", "reuters", "getty", "epa", "upi", "file", "handout", "photo", "image", "courtesy", "via", "credit",
  ]

  /// Where the credit begins; the end of `range` where there is none.
  static func start(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard let close = bytes[range].lastIndex(where: { $0 != UInt8(ascii: " ") }), bytes[close] == UInt8(ascii: ")"),
      let open = opening(of: close, in: bytes, range)
    else { return range.upperBound }
    let words = NameTokens.tokens(of: bytes, in: open..<close).map(\.folded)
    return words.contains(where: marks.contains) ? open : range.upperBound
  }

  /// The parenthesis that the one at `close` ends; the last one where they do not balance.
  private static func opening(of close: Int, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var depth = 0
    for index in (range.lowerBound...close).reversed() {
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      if bytes[index] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return index }
    }
    return bytes[range].lastIndex(of: UInt8(ascii: "("))
  }
}

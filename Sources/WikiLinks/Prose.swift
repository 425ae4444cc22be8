package import WikiDiagnostics
package import WikiMarkdown
package import WikiModel
import WikiNames

/// The prose of a record, parsed.
package struct Prose: Sendable {
  package let record: RecordReference
  package let document: MarkdownDocument

  /// Parses the Markdown below a record's front matter; nothing where there is none.
  package static func parse(_ commons: RecordCommons) -> Checked<Prose?> {
    guard let file = commons.file, !commons.body.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) else {
      return Checked(nil)
    }
    let document = MarkdownDocument.parse(commons.body, file: file, line: commons.bodyLine, slug: LightFold.slug)
    return Checked(Prose(record: commons.reference, document: document.value), document.diagnostics)
  }
}

/// What the references and names of a record's prose lead to.
package struct ProseLinks: Sendable {
  /// The evidence of each citation, by the number of its reference in the document.
  package var citations: [Int: [Evidence]] = [:]

  /// The record that each wikilink names, likewise.
  package var wikilinks: [Int: RecordReference] = [:]

  /// The words that stand for a wikilink to somebody who is not shown, likewise.
  package var replaced: [Int: String] = [:]

  /// The names to link, by the number of their text run, in order: the first of each actor on the page (L18).
  package var names: [Int: [NameLink]] = [:]

  package struct NameLink: Hashable, Sendable {
    /// UTF-8 bytes of the run's text.
    package let range: Range<Int>
    package let actor: RecordID
  }
}

extension Prose {
  /// Checks what the prose cites and links to, and finds the names in it.
  /// - Parameter withheld: records that are there but not shown: a link to one is its words, and a citation of one is
  ///   left out.
  func links(
    _ model: Model,
    _ book: NameBook,
    _ evidence: EvidenceReader,
    withheld: Withheld
  ) -> Checked<ProseLinks> {
    var links = ProseLinks()
    var findings: [Diagnostic] = []
    for (index, reference) in document.references.enumerated() {
      switch reference.kind {
      case .citation(let items):
        links.citations[index] = items.compactMap { item in
          let found = evidence.evidence(of: item.text) { item.span(of: $0) }.unpack(into: &findings)
          return found.flatMap { withheld.all.contains(RecordReference(.sources, $0.source)) ? nil : $0 }
        }
      case .wikilink(let id, let words):
        if let hidden = withheld.reference(id) {
          links.replaced[index] = words ?? withheld.words(of: hidden)
          if links.replaced[index] == nil { findings.append(.linkToWithheld(hidden, at: reference.span)) }
          continue
        }
        guard let target = RecordID(id).flatMap({ model.record($0) }) else {
          findings.append(.brokenWikilink(id, known: model.commons.map(\.id.description), at: reference.span))
          continue
        }
        links.wikilinks[index] = target
      case .footnote: continue
      }
    }
    links.names = names(book)
    return Checked(links, findings)
  }

  /// The first mention of each actor, but never of the record itself (L19).
  private func names(_ book: NameBook) -> [Int: [ProseLinks.NameLink]] {
    var memory = NameMemory(book)
    var linked: Set<RecordID> = record.kind == .actors ? [record.id] : []
    var names: [Int: [ProseLinks.NameLink]] = [:]
    let runs = document.textRuns.map { (run: $0, bytes: Array($0.text.utf8)) }
    let smallWords = runs.reduce(into: Set<String>()) { words, run in
      words.formUnion(WordsAround.smallWords(of: run.bytes, in: run.bytes.indices))
    }
    for (run, bytes) in runs {
      let matches = book.matcher.matches(in: bytes, range: bytes.indices)
      let words = WordsAround(bytes, bytes.indices, matches)
      for match in matches {
        let surroundings = words.surroundings(of: match, smallWords)
        guard !run.unlinked.contains(where: { $0.overlaps(match.range) }),
          case .mention(let actor, _, isLinked: true) = memory.verdict(of: match, surroundings, .decides),
          linked.insert(actor).inserted
        else { continue }
        names[run.index, default: []].append(ProseLinks.NameLink(range: match.range, actor: actor))
      }
    }
    return names
  }
}

import WikiAddresses
import WikiEvidence
import WikiModel
import WikiTemplates

/// The numbered notes of one page, in the order in which the page first refers to them.
///
/// Statements and prose share one numbering; a passage that is cited twice is one note with two ways back.
struct NoteList {
  private var numbers: [Key: Int] = [:]
  private var notes: [(key: Key, uses: Int)] = []

  /// What a note leads to.
  private enum Key: Hashable {
    case passage(RecordID, Range<Int>?, occurrence: Int)
    case footnote(String)
  }

  private var evidence: [Int: Evidence] = [:]
  private var footnotes: [Int: TrustedHTML] = [:]

  /// The reference to the note of a passage; a new note where it has none yet.
  mutating func reference(to evidence: Evidence) -> NoteReferenceView {
    let key = Key.passage(evidence.source, evidence.passage?.range, occurrence: evidence.passage?.occurrence ?? 0)
    let number = number(of: key)
    self.evidence[number] = evidence
    return use(number)
  }

  /// The reference to a footnote of the prose.
  mutating func reference(toFootnote label: String) -> NoteReferenceView { use(number(of: .footnote(label))) }

  /// Gives a footnote its text.
  mutating func setFootnote(_ label: String, _ html: TrustedHTML) { footnotes[number(of: .footnote(label))] = html }

  private mutating func number(of key: Key) -> Int {
    if let number = numbers[key] { return number }
    notes.append((key, 0))
    numbers[key] = notes.count
    return notes.count
  }

  private mutating func use(_ number: Int) -> NoteReferenceView {
    notes[number - 1].uses += 1
    return NoteReferenceView(
      number: number,
      href: "#\(Anchor.note(number).id)",
      id: Anchor.noteReference(number, use: notes[number - 1].uses).id
    )
  }

  /// How many notes lead to each source.
  var sources: [RecordID: Int] {
    evidence.values.reduce(into: [:]) { $0[$1.source, default: 0] += 1 }
  }

  /// The notes in their order.
  /// - Parameter citation: shows a passage.
  func views(_ citation: (Evidence) -> CitationView) -> [NoteView] {
    notes.enumerated().map { index, note in
      let number = index + 1
      return NoteView(
        number: number,
        id: Anchor.note(number).id,
        back: note.uses == 0 ? [] : (1...note.uses).map { Self.wayBack(number, use: $0, of: note.uses) },
        citations: evidence[number].map { [citation($0)] } ?? [],
        footnote: footnotes[number] ?? TrustedHTML("")
      )
    }
  }

  private static func wayBack(_ number: Int, use: Int, of uses: Int) -> LinkView {
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let text = uses == 1 ? "↑" : use <= letters.count ? letters[use - 1] : String(use)
    return LinkView(text: text, href: "#\(Anchor.noteReference(number, use: use).id)")
  }
}

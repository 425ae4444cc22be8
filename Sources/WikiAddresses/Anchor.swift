import WikiEvidence
import WikiFiles
package import WikiModel

/// A place on a page that can be linked to; permanent, as addresses are.
package struct Anchor: Hashable, Sendable {
  /// The value of the `id` attribute.
  package let id: String

  /// A paragraph of an article, by its number.
  package static func paragraph(_ number: Int) -> Anchor { Anchor(id: "p\(number)") }

  /// A mention on an article's page, counted from 1.
  package static func mention(_ number: Int) -> Anchor { Anchor(id: "m\(number)") }

  /// An event in the timeline.
  package static func event(_ id: RecordID) -> Anchor { Anchor(id: "e-\(id)") }

  /// A numbered note at the foot of a page.
  package static func note(_ number: Int) -> Anchor { Anchor(id: "n-\(number)") }

  /// The `use`-th place, from 1, where a page refers to a note.
  package static func noteReference(_ number: Int, use: Int) -> Anchor { Anchor(id: "r-\(number)-\(use)") }

  /// A passage that is cited.
  /// - Parameter matched: the text of the passage as stored.
  package static func passage(of source: RecordID, matched: some Sequence<UInt8>, occurrence: Int) -> Anchor {
    var bytes = Array(source.description.utf8) + [0]
    bytes += matched
    if occurrence > 1 { bytes += [0] + Array(String(occurrence).utf8) }
    return Anchor(id: "q-\(SHA256Digest(of: bytes).hex(digits: 8))")
  }

  /// A statement, on the page of its subject.
  package static func statement(_ statement: Statement) -> Anchor {
    let bytes = statement.identity.flatMap { (part: String) -> [UInt8] in Array(part.utf8) + [0] }
    return Anchor(id: "s-\(SHA256Digest(of: bytes).hex(digits: 8))")
  }
}

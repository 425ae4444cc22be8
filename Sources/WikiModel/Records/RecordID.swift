import WikiFiles

/// The permanent name of a record: its file name without the ending, and the last part of its address.
///
/// Order is the order of the bytes.
/// - Invariant: a slug, `[a-z0-9]+(-[a-z0-9]+)*`, of at most 80 letters.
package struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  /// Returns `nil` where `text` is no slug.
  package init?(_ text: some StringProtocol) {
    guard Self.isSlug(text), text.utf8.count <= Self.longest else { return nil }
    description = String(text)
  }

  /// The most letters an id may have.
  package static let longest = 80

  /// Whether `text` has the form of an id, whatever its length.
  package static func isSlug(_ text: some StringProtocol) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != byte: break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// The words of it, with blanks between them: "deir ez zor".
  package var words: String { Vocabulary.words(description) }

  /// The words of it, each with a capital: "Deir Ez Zor".
  var asName: String { description.split(separator: "-").map { String($0).asHeading }.joined(separator: " ") }

  /// Why no record may have this id; `nil` where it may.
  package var reservation: String? {
    if Self.generatedPages.contains(description) { return "it is the name of a page that the program makes" }
    if Self.deviceNames.contains(description) { return "Windows keeps it for a device" }
    return nil
  }

  /// The names of generated pages, without their ending, in the order in which `docs/formats.md` lists them.
  private static let generatedPages: Set<String> = [
    "index", "a-z", "undated", "contested", "single-source", "gaps", "statements", "corrections", "search",
    "network", "map", "404",
  ]

  private static let deviceNames = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
  )

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
  }
}

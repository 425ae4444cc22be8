import Foundation

/// Finds quotes in the plainest way: fold all into lists of scalars, and try every place.
struct ReferenceMatcher {
  /// One folded scalar (or the three of an ellipsis), with the bytes it came from.
  struct Unit {
    let folded: [Unicode.Scalar]
    let range: Range<Int>
  }

  private let paragraphs: [[Unit]]

  /// - Parameter lines: the lines, each with the offset of its first byte; adjacent equal ones count once.
  init(_ lines: [(text: String, offset: Int)]) {
    paragraphs = lines.enumerated()
      .filter { $0.offset == 0 || !lines[$0.offset - 1].text.utf8.elementsEqual($0.element.text.utf8) }
      .map { Self.units($0.element.text, $0.element.offset) }
  }

  /// The bytes of all places, by the first reading of the quote that has any; `nil` where it is too short.
  func ranges(of quote: String) -> [Range<Int>]? {
    var needle = Self.units(quote, 0).flatMap(\.folded)
    while needle.last == " " { needle.removeLast() }
    while needle.first == " " { needle.removeFirst() }
    guard needle.contains(where: { !" .[]()".unicodeScalars.contains($0) }) else { return nil }
    for pieces in [[needle], Self.pieces(needle)] {
      let ranges = paragraphs.flatMap { Self.ranges(of: pieces, in: $0) }
      if !ranges.isEmpty { return ranges }
    }
    return []
  }

  private static func units(_ text: String, _ offset: Int) -> [Unit] {
    var units: [Unit] = []
    var offset = offset
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      var end = index + 1
      if scalars[index].properties.isWhitespace {
        while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
      } else {
        while end < scalars.count, scalars[end].properties.canonicalCombiningClass != .notReordered { end += 1 }
      }
      let cluster = String(String.UnicodeScalarView(scalars[index..<end]))
      let range = offset..<(offset + cluster.utf8.count)
      units.append(Unit(folded: folded(cluster), range: range))
      (index, offset) = (end, range.upperBound)
    }
    return units
  }

  private static func folded(_ cluster: String) -> [Unicode.Scalar] {
    if cluster.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return [" "] }
    return cluster.precomposedStringWithCanonicalMapping.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      if "‘’ʼ".unicodeScalars.contains(scalar) { return ["'"] }
      if "“”„".unicodeScalars.contains(scalar) { return ["\""] }
      if "–—‑".unicodeScalars.contains(scalar) { return ["-"] }
      return scalar == "…" ? [".", ".", "."] : [scalar]
    }
  }

  /// What stands between runs of three dots or more, in brackets or not.
  private static func pieces(_ needle: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let text = String(String.UnicodeScalarView(needle))
    let parts = text.replacingOccurrences(of: #"\[\.{3,}\]|\.{3,}"#, with: "\u{0}", options: .regularExpression)
    return parts.split(separator: "\u{0}").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .map { Array($0.unicodeScalars) }
  }

  private static func ranges(of pieces: [[Unicode.Scalar]], in units: [Unit]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < units.count {
      var end = match(pieces[0], units, index)
      for piece in pieces.dropFirst() {
        end = end.flatMap { from in (from..<units.count).lazy.compactMap { match(piece, units, $0) }.first }
      }
      if let end {
        ranges.append(units[index].range.lowerBound..<units[end - 1].range.upperBound)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// The unit behind the needle, where it stands at `index` and ends with a unit.
  private static func match(_ needle: [Unicode.Scalar], _ units: [Unit], _ index: Int) -> Int? {
    var rest = needle[...]
    var index = index
    while !rest.isEmpty {
      guard index < units.count, rest.starts(with: units[index].folded) else { return nil }
      rest = rest.dropFirst(units[index].folded.count)
      index += 1
    }
    return index
  }
}

extension Article {
  /// The sentences of a paragraph as byte ranges of the text, without the blanks between them.
  ///
  /// Good enough for showing where a name stands, not for grammar: a sentence ends at `.`, `!`, `?` or `…`, with
  /// the quotation marks and brackets that follow, before white space and a sign that can begin another.
  package func sentences(of paragraph: Paragraph) -> [Range<Int>] {
    let scalars = SentenceScalars(text.bytes, paragraph.range)
    var sentences: [Range<Int>] = []
    var start = 0
    var place = 0
    while place < scalars.count {
      let end = scalars.end(ofSentenceAt: place)
      place += 1
      guard let end else { continue }
      sentences.append(scalars.offset(start)..<scalars.offset(end))
      start = scalars.skippingSpace(from: end)
      place = start
    }
    if start < scalars.count { sentences.append(scalars.offset(start)..<paragraph.range.upperBound) }
    return sentences.map { Whitespace.trimmed(text.bytes, $0) }.filter { !$0.isEmpty }
  }
}

/// The characters of a paragraph, with what is known of the ends of sentences.
private struct SentenceScalars {
  private var scalars: [Unicode.Scalar] = []
  private var offsets: [Int] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  var count: Int { scalars.count }

  func offset(_ place: Int) -> Int { offsets[place] }

  func skippingSpace(from place: Int) -> Int {
    scalars[place...].firstIndex { !Whitespace.contains($0) } ?? count
  }

  /// Just behind the sentence that the sign at `place` ends; `nil` where it ends none.
  func end(ofSentenceAt place: Int) -> Int? {
    guard Self.enders.contains(scalars[place]) else { return nil }
    let end = scalars[(place + 1)...].firstIndex { !Self.enders.contains($0) && !Self.closers.contains($0) } ?? count
    guard end < count, Whitespace.contains(scalars[end]) else { return end == count ? end : nil }
    let next = skippingSpace(from: end)
    guard next < count, Self.canBegin(scalars[next]) else { return nil }
    return scalars[place] == "." && isAbbreviation(before: place, next: next) ? nil : end
  }

  private static let enders: Set<Unicode.Scalar> = [".", "!", "?", "…"]
  private static let closers: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]", "»"]

  private static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || ("0"..."9").contains(scalar) || "“\"‘'([«•—–".unicodeScalars.contains(scalar)
      || (scalar.properties.isAlphabetic && !scalar.properties.isLowercase)
  }

  /// Whether the full stop at `place` belongs to the word before it.
  private func isAbbreviation(before place: Int, next: Int) -> Bool {
    let start = (scalars[..<place].lastIndex { !$0.properties.isAlphabetic && $0 != "." }).map { $0 + 1 } ?? 0
    let word = String(String.UnicodeScalarView(scalars[start..<place]))
    if word.isEmpty { return false }
    if word.contains(".") { return isAcronymThatGoesOn(next: next) }
    if word.unicodeScalars.count == 1, word.unicodeScalars.allSatisfy(\.properties.isUppercase) { return true }
    if Self.titles.contains(word) { return true }
    return Self.beforeNumbers.contains(word) && ("0"..."9").contains(scalars[next])
  }

  /// After `U.S.` or `P.M.U.` a sentence may end; it goes on where a capital follows that is no common beginning.
  private func isAcronymThatGoesOn(next: Int) -> Bool {
    guard scalars[next].properties.isUppercase else { return false }
    let end = scalars[next...].firstIndex { !$0.properties.isAlphabetic } ?? count
    return !Self.beginnings.contains(String(String.UnicodeScalarView(scalars[next..<end])))
  }

  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Maj", "Brig", "Lt", "Col", "Capt", "Sgt", "Adm", "Cmdr", "Sen", "Rep",
    "Gov", "Pres", "St", "Hon", "Rev", "Jr", "Sr", "vs", "cf", "ca", "Mt",
  ]

  private static let beforeNumbers: Set<String> = [
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "no", "p", "pp", "vol",
  ]

  private static let beginnings: Set<String> = [
    "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "This", "That", "These", "Those", "But",
    "And", "However", "After", "Since", "While", "When", "As", "For", "There", "Its", "His", "Her", "Their",
  ]
}

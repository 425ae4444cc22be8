/// Finds what is one word to a machine: addresses of pages and of mail, handles, file names, `snake_case`.
///
/// No name is inside of such a run; it is one token. A run is written around `://` between words, an `@` before a word, an `_` between
/// words, or a dot between a word and a small ASCII letter (`arabnews.com`; `US.Troops` and `P.M.U.s` are not such).
///
/// - Complexity: all runs of a text together are linear in it, since every search begins where the last run ended.
struct GluedRuns {
  private let text: LetterText

  /// The next run at or after the place where the last one ended; empty at the end of the text where there is no more.
  private(set) var next: Range<Int>

  init(of text: LetterText) {
    self.text = text
    next = text.range.upperBound..<text.range.upperBound
    find(from: text.range.lowerBound)
  }

  /// Goes on to the run behind the present one.
  mutating func advance() {
    find(from: next.upperBound)
  }

  private mutating func find(from start: Int) {
    let end = text.range.upperBound
    var place = start
    while place < end, !isTrigger(at: place, from: start) {
      place += 1
      while place + 8 <= end, !mayHaveTrigger(EightBytes(text.bytes, at: place)) { place += 8 }
    }
    next = place < end ? begin(before: place, from: start)..<self.end(behind: place) : end..<end
  }

  @inline(__always)
  private func mayHaveTrigger(_ bytes: EightBytes) -> Bool {
    bytes.contain(UInt8(ascii: ".")) || bytes.contain(UInt8(ascii: ":")) || bytes.contain(UInt8(ascii: "@"))
      || bytes.contain(UInt8(ascii: "_"))
  }

  /// Whether a run stands around the byte at `place`.
  @inline(__always)
  private func isTrigger(at place: Int, from start: Int) -> Bool {
    let byte = text.bytes[place]
    if byte > UInt8(ascii: "_") || byte < UInt8(ascii: ".") { return false }
    return switch byte {
    case UInt8(ascii: "@"): text.kind(at: place + 1).isWord
    case UInt8(ascii: "_"): text.kind(at: place + 1).isWord && isWord(before: place, from: start)
    case UInt8(ascii: ":"): isScheme(at: place, from: start)
    case UInt8(ascii: "."): isInnerDot(at: place, from: start)
    default: false
    }
  }

  private func isScheme(at place: Int, from start: Int) -> Bool {
    hasSlashes(at: place + 1) && text.kind(at: place + 3).isWord && isWord(before: place, from: start)
  }

  private func hasSlashes(at place: Int) -> Bool {
    text.byte(at: place) == UInt8(ascii: "/") && text.byte(at: place + 1) == UInt8(ascii: "/")
  }

  private func isInnerDot(at place: Int, from start: Int) -> Bool {
    let next = text.byte(at: place + 1)
    guard next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z"), isWord(before: place, from: start) else { return false }
    let endsPlural = next == UInt8(ascii: "s") && !text.kind(at: place + 2).isWord
    return !(endsPlural && text.kind(at: text.place(before: place)) == .capital)
  }

  /// Whether a word ends before `place`, perhaps with marks.
  private func isWord(before place: Int, from start: Int) -> Bool {
    var place = place
    while place > start {
      place = text.place(before: place)
      let kind = text.kind(at: place)
      if kind != .mark, kind != .ignorable { return kind.isWord }
    }
    return false
  }

  /// Where the last word part ends that `trigger` leads to. Behind a slash it may be all that a page's address may be.
  private func end(behind trigger: Int) -> Int {
    var (last, place) = (trigger, trigger)
    var isAddress = false
    while place < text.range.upperBound {
      let letter = text.letter(at: place)
      let byte = text.byte(at: place)
      isAddress = isAddress || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") && hasSlashes(at: place + 1)
      guard joins(letter, at: place) || isAddress && joinsAddress(at: place) else { break }
      if letter.kind.isWord || letter.kind == .mark && last == place { last = place + letter.length }
      place += letter.length
    }
    return last
  }

  /// Where the word part or the `@` begins that leads up to `trigger`.
  private func begin(before trigger: Int, from start: Int) -> Int {
    var (first, place) = (trigger, trigger)
    while place > start {
      let previous = text.place(before: place)
      let letter = text.letter(at: previous)
      let isInner = letter.kind == .apostrophe && isWord(before: previous, from: start)
      guard isInner || joins(letter, at: previous) else { break }
      place = previous
      if letter.kind.isWord || text.byte(at: place) == UInt8(ascii: "@") { first = place }
    }
    return first
  }

  /// Whether a letter may be inside of any run: what mail addresses are made of.
  private func joins(_ letter: LetterText.Letter, at place: Int) -> Bool {
    switch letter.kind {
    case .capital, .small, .uncased, .digit, .mark, .ignorable, .modifier: true
    case .separator, .breaking, .hyphen, .space, .apostrophe: Self.inAll.contains(text.byte(at: place))
    }
  }

  private func joinsAddress(at place: Int) -> Bool {
    Self.inAddresses.contains(text.byte(at: place))
  }

  private static let inAll = Array("._-+%@".utf8)
  private static let inAddresses = Array("/:?#=&~!$*,;".utf8)
}

/// A walk along the bytes that a text of the parser was read from.
///
/// The library gives texts without the backslashes and entities that they were written with, and its places are not
/// always right: an indented line begins too early, and so does a paragraph behind a definition. So each place is held
/// against the bytes that stand there, and looked for further on where they differ.
struct TextWalk {
  private let swapped: [UInt8]

  /// Where the next scalar should stand; `nil` where the walk has lost its way.
  private(set) var place: Int?

  /// - Parameters:
  ///   - text: the text as the parser gives it.
  ///   - hint: where the library says that it begins.
  ///   - end: where the text before it ends.
  init(_ swapped: [UInt8], _ text: String, near hint: Int, after end: Int) {
    self.swapped = swapped
    let head = Array(text.utf8.prefix { !$0.isPunctuation }.prefix(12))
    guard !head.isEmpty else {
      place = swapped.indices.contains(hint) && swapped[hint].isPunctuation ? hint : nil
      return
    }
    if swapped.indices.contains(hint), [UInt8(ascii: "&"), UInt8(ascii: "\\")].contains(swapped[hint]) {
      place = hint
      return
    }
    place =
      Self.start(of: head, in: swapped, from: hint, limit: Self.indentation)
      ?? Self.start(of: head, in: swapped, from: end, limit: Self.farthest)
  }

  /// How far a line may be indented.
  private static let indentation = 100

  /// How far behind the text before it a text is looked for.
  private static let farthest = 2000

  private static func start(of head: [UInt8], in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    let last = min(start + limit, bytes.count - head.count)
    guard start >= 0, start <= last else { return nil }
    return (start...last).first { bytes[$0...].starts(with: head) }
  }

  /// The byte at which a scalar of the text stands; `nil` where that is not known.
  mutating func step(over scalar: Unicode.Scalar) -> Int? {
    guard let place, place < swapped.count else { return nil }
    let width = UTF8.width(scalar)
    if stands(scalar, at: place) { return advance(to: place + width) }
    switch swapped[place] {
    case UInt8(ascii: "\\"): return advance(to: place + 1 + width)
    case UInt8(ascii: "&"):
      let semicolon = swapped[place...].prefix(Self.longestEntity).firstIndex(of: UInt8(ascii: ";"))
      return advance(to: semicolon.map { $0 + 1 })
    default: return advance(to: nil)
    }
  }

  private static let longestEntity = 40

  private func stands(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
    if scalar == "&", ["&amp;", "&#38;", "&#x26;"].contains(where: { swapped[place...].starts(with: $0.utf8) }) {
      return false
    }
    if scalar.isASCII { return swapped[place] == UInt8(ascii: scalar) }
    return swapped[place...].starts(with: String(scalar).utf8)
  }

  private mutating func advance(to next: Int?) -> Int? {
    defer { place = next }
    return next == nil ? nil : place
  }
}

extension UInt8 {
  /// Whether Markdown may take the byte for a mark, so that it may have a backslash before it.
  fileprivate var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

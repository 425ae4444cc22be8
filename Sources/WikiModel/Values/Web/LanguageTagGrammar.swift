/// The grammar of RFC 5646 §2.1, subtag by subtag.
struct LanguageTagGrammar {
  private let whole: ArraySlice<UInt8>
  private var rest: ArraySlice<ArraySlice<UInt8>>

  init(_ bytes: ArraySlice<UInt8>) {
    whole = bytes
    rest = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
  }

  /// Throws where the tag is not well formed, at the first subtag that does not fit.
  mutating func check() throws(ValueError) {
    for subtag in rest { try checkLetters(subtag) }
    if Self.grandfathered.contains(String(decoding: whole, as: UTF8.self).lowercased()) { return }
    if !isSingleton(UInt8(ascii: "x")) { try takeLanguage() }
    try takeExtensions()
    if isSingleton(UInt8(ascii: "x")) { try takeContents(1...8) }
    if let subtag = rest.first { throw .misplacedSubtag(subtag) }
  }

  private func checkLetters(_ subtag: ArraySlice<UInt8>) throws(ValueError) {
    if let wrong = subtag.firstIndex(where: { !$0.isLetter && !$0.isDigit }) {
      throw .noSubtagLetter(subtag, at: wrong)
    }
    guard !subtag.isEmpty else { throw .emptySubtag(subtag.startIndex) }
    guard subtag.count <= 8 else { throw .longSubtag(subtag) }
  }

  private mutating func takeLanguage() throws(ValueError) {
    guard let language = rest.popFirst(), 2...3 ~= language.count, language.allSatisfy(\.isLetter) else {
      throw .noLanguage(whole.prefix { $0 != UInt8(ascii: "-") })
    }
    for _ in 0..<3 { take { $0.count == 3 && $0.allSatisfy(\.isLetter) } }
    take { $0.count == 4 && $0.allSatisfy(\.isLetter) }
    take { ($0.count == 2 && $0.allSatisfy(\.isLetter)) || ($0.count == 3 && $0.allSatisfy(\.isDigit)) }
    var variants: Set<String> = []
    while let variant = rest.first, variant.count >= 5 || (variant.count == 4 && variant.first?.isDigit == true) {
      guard variants.insert(String(decoding: variant, as: UTF8.self).lowercased()).inserted else {
        throw .repeatedSubtag(variant)
      }
      rest.removeFirst()
    }
  }

  private mutating func takeExtensions() throws(ValueError) {
    var singletons: Set<UInt8> = []
    while let subtag = rest.first, subtag.count == 1, let letter = subtag.first, !isSingleton(UInt8(ascii: "x")) {
      guard singletons.insert(letter | 0x20).inserted else { throw .repeatedSubtag(subtag) }
      try takeContents(2...8)
    }
  }

  /// Takes a singleton and the subtags it announces, at least one.
  private mutating func takeContents(_ lengths: ClosedRange<Int>) throws(ValueError) {
    guard let singleton = rest.popFirst() else { return }
    guard let first = rest.first, lengths ~= first.count else { throw .emptyExtension(singleton) }
    while let subtag = rest.first, lengths ~= subtag.count { rest.removeFirst() }
  }

  private mutating func take(where fits: (ArraySlice<UInt8>) -> Bool) {
    if let subtag = rest.first, fits(subtag) { rest.removeFirst() }
  }

  private func isSingleton(_ letter: UInt8) -> Bool {
    guard let subtag = rest.first, subtag.count == 1, let first = subtag.first else { return false }
    return first | 0x20 == letter
  }

  /// Tags of RFC 1766 that fit no grammar, in small letters.
  private static let grandfathered: Set<String> = [
    "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
    "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
  ]
}

import WikiDiagnostics

/// The name of a language: `en`, `ar-IQ`, `zh-Hant`.
///
/// Well formed by RFC 5646 (BCP 47), and with no variant or singleton twice; whether the subtags are registered is not
/// checked. Two tags are equal where their texts are, capitals and all.
package struct LanguageTag: Hashable, Sendable {
  /// The tag as written; ASCII.
  package let text: String

  /// The primary language in small letters: "ar"; "x" for a private tag.
  package var language: String { String(text.prefix { $0 != "-" }).lowercased() }

  /// Reads a tag as it stands in a record, without blanks around it.
  ///
  /// - Complexity: O(*n*²) in the bytes of `text`; more than 80 are an error.
  package static func parse(_ text: String) throws(ValueError) -> LanguageTag {
    do {
      let value = try ValueText(text, as: "a language", limit: 80, example: "Write a language such as en or ar-IQ.")
      return try LanguageTag(text, value.bytes)
    } catch {
      throw text.utf8.count <= 80 ? error.suggesting(meant(by: text)) : error
    }
  }

  /// English: the language of a wiki that does not name its own.
  package static let english = LanguageTag(wellFormed: "en")

  private init(wellFormed text: String) {
    self.text = text
  }

  private init(_ text: String, _ bytes: ArraySlice<UInt8>) throws(ValueError) {
    var grammar = LanguageTagGrammar(bytes)
    try grammar.check()
    self.text = text
  }

  private static func meant(by text: String) -> [String] {
    let words = plainASCII(text)
    let tag = String(decoding: words.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    if let code = codes[tag.lowercased()] ?? nearMiss(of: tag, among: codes.keys.sorted()).flatMap({ codes[$0] }) {
      return [code]
    }
    var grammar = LanguageTagGrammar(ArraySlice(Array(tag.utf8)))
    do {
      try grammar.check()
      return [tag]
    } catch {
      return []
    }
  }

  /// Languages that authors are most likely to write out.
  private static let codes = [
    "arabic": "ar", "armenian": "hy", "azerbaijani": "az", "chinese": "zh", "english": "en", "farsi": "fa",
    "french": "fr", "german": "de", "hebrew": "he", "italian": "it", "kurdish": "ku", "pashto": "ps",
    "persian": "fa", "russian": "ru", "spanish": "es", "syriac": "syr", "turkish": "tr", "ukrainian": "uk",
    "urdu": "ur",
  ]
}

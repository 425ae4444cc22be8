import WikiModel

/// One word of a text that editors wrote.
struct Word {
  /// By the light fold: small letters, without accents and apostrophes.
  let letters: String

  /// UTF-8 bytes of the text.
  let range: Range<Int>
  let isCapitalised: Bool

  /// Whether the first of the text, or behind one of `. , ; : ! ? ( )`, a double quotation mark, a dash or a citation.
  let followsBreak: Bool
  let followsHyphen: Bool

  /// Whether `’s` stands behind it, or the apostrophe of a plural.
  let isPossessive: Bool

  /// Whether it is somebody else's, or spoken of as a word: in quotation marks, emphasised, struck out, or code.
  let isQuoted: Bool

  /// The record that it links to.
  let target: RecordReference?

  /// The number of its sentence in the text.
  let sentence: Int
}

/// One token of a text or a name (L1): letters and digits, with what vanishes between them.
package struct NameToken: Hashable, Sendable {
  /// What a link would cover, in UTF-8 bytes: the plural *s* of `PMUs` and the last dot of `I.R.G.C.` are inside, the
  /// possessive (L3), the article and the dot of an initial (`J. Smith`) outside.
  package let range: Range<Int>

  /// The letters that tokens are compared by; never empty, and the fold of itself.
  package let folded: String

  /// The article before the token, which its fold does without, from its first letter up to its last: `al` in
  /// `al-Hakim` and `Hayder al Abadi`. A link that begins with the token covers it.
  package let article: Range<Int>?

  /// Whether the first letter of the token or of its article is a capital (L4).
  package let isCapitalised: Bool

  /// Whether all letters are capitals, six at most, but for a plural *s* (L4): a name's token of that kind means only
  /// tokens of that kind.
  package let isAllCapitals: Bool

  /// Whether the first letter is of a script without case, where L4 can ask for no capital.
  package let isUncased: Bool

  /// Whether no name goes on from the token before to this one (L5): one of `. , ; : ! ? ( )`, a line end, a double
  /// quotation mark or an em dash stands between. True for the first token. The dots of `U.S. Troops` and `J. Smith`
  /// are none.
  package let precededByBreak: Bool

  /// The bytes of the token and its article.
  package var rangeWithArticle: Range<Int> { (article?.lowerBound ?? range.lowerBound)..<range.upperBound }
}

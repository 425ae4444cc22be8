/// What a scalar does to the words around it.
///
/// - Invariant: the raw values are those of `CLASSES` in `scripts/name-tables`.
enum LetterClass: UInt8 {
  /// Ends a word; a name may go on behind it: brackets, slashes, symbols.
  case separator
  /// Ends a word, and no name crosses it (L5).
  case breaking
  /// A hyphen or a dash that joins words; not the em dash, which breaks.
  case hyphen
  /// White space within a line, no-break spaces too.
  case space
  /// A quotation mark that is an apostrophe between letters (L1): `'`, `’`, `` ` ``.
  case apostrophe
  /// A letter-like apostrophe, which belongs to a word at its edges too (L1): `ʿ`, `ʾ`, `ʼ`.
  case modifier
  /// An accent, a vowel point, a joiner: dropped, but covered with the letter that it stands on.
  case mark
  /// Invisible: soft hyphens, signs of direction.
  case ignorable
  /// Upper case or title case.
  case capital
  /// Lower case.
  case small
  /// A letter of a script without case, or a vowel sign that such a script cannot do without.
  case uncased
  /// A decimal digit of any script.
  case digit

  /// Whether a word is made of such scalars.
  var isWord: Bool { rawValue >= LetterClass.capital.rawValue }

  /// Whether it is a letter, and no digit.
  var isLetter: Bool { isWord && self != .digit }

  /// Whether it vanishes where words are compared.
  var isDropped: Bool { self == .mark || self == .ignorable || self == .apostrophe || self == .modifier }
}

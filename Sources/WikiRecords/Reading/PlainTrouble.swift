/// Why a text may not stand without quotes: a reader of YAML would lose or change a part of it.
enum PlainTrouble {
  /// It begins with a byte that means something else there.
  case leading(UInt8)
  /// A colon and white space are inside of it.
  case colon
  /// `#` behind white space, where a `"` is open: the comment would cut the quotation.
  case cutQuotation
  case textBehindQuote(UInt8)
  case textBehindBracket
}

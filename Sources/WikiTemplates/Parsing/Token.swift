/// A token of the inside of a tag.
struct Token: Hashable {
  enum Kind: Hashable {
    case name(String)
    case text(String)
    case number(Int)
    case decimal(Double)

    /// An operator or bracket.
    case sign(String)
    case end
  }

  let kind: Kind

  /// Bytes of the template.
  let range: Range<Int>
}

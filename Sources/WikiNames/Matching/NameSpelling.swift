/// The patterns that have the same fold and want capitals at the same tokens.
struct NameSpelling: Hashable, Sendable {
  /// The tokens, counted from 0, that must be all capitals in the text (L4): sorted, and only those that some other name
  /// has in small letters, since the others are never read in small letters at all.
  let capitals: [Int]

  var ids: [Int]

  /// The same with its ids sorted, each once.
  var sorted: NameSpelling {
    NameSpelling(capitals: capitals, ids: Set(ids).sorted())
  }
}

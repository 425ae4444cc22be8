/// Which part of a statement a text is, and what the statement says of its ground.
struct StatementPart: Equatable {
  /// The property, relation or role.
  let property: String

  /// Whether `by` or `via` names somebody who says so.
  let isAttributed: Bool
}

/// What a document says of itself, as far as it could be told; all of it is for an editor to look at again.
struct SourceFacts: Hashable, Sendable {
  var title: Finding?
  var publisher: Finding?
  var origin: Finding?
  var authors: [String] = []

  /// In EDTF.
  var date: Finding?
  var url: String?
  var retrieved: String?

  /// A BCP 47 tag.
  var language: String?

  /// A value of the field `type`; `nil` for news.
  var type: String?

  /// Lines by the names of their zones, counted from 1, each once.
  var zones: [String: [Int]] = [:]

  /// A value, and where it comes from, in words that follow "from".
  struct Finding: Hashable, Sendable {
    let value: String

    /// `nil` where the document says outright what the value is of.
    let place: String?

    init(_ value: String, from place: String? = nil) {
      self.value = value
      self.place = place
    }
  }
}

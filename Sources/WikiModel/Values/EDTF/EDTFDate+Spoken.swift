extension EDTFDate {
  /// The date that words are in English: "3 April 2025", "Sept. 21, 2019", "2019-09-21".
  ///
  /// `nil` where they are no date, lack the year, or can be several: "03/04/2025".
  package static func spoken(_ words: String) -> EDTFDate? {
    if let date = try? parse(words) { return date }
    guard words.utf8.count <= 60 else { return nil }
    let text = words.lowercased().replacingOccurrences(of: "\u{A0}", by: " ")
    let dates = SpokenDate.readings(of: text).compactMap { try? parse($0) }
    guard let first = dates.first, Set(dates).count == 1 else { return nil }
    return first
  }
}

extension String {
  fileprivate func replacingOccurrences(of one: Character, by other: Character) -> String {
    String(map { $0 == one ? other : $0 })
  }
}

extension EDTFDate {
  /// The date in English for running text, an interval as a span: "14 to 21 September 2019", "about December 2016",
  /// "from 2014, end unknown", "date unknown".
  package var words: String {
    switch form {
    case .unknown: return "date unknown"
    case .point(let point): return point.words(.long)
    case .interval(.point(let start), .point(let end)):
      guard let (first, last) = words(from: start, to: end, .long) else { return start.words(.long) }
      return "\(first) to \(last)"
    case .interval(.open, let end): return "until \(words(end))"
    case .interval(.unknown, let end): return "until \(words(end)), start unknown"
    case .interval(let start, .open): return "from \(words(start))"
    case .interval(let start, .unknown): return "from \(words(start)), end unknown"
    }
  }

  /// The date in English for something that happened once, some time in it: "between 14 and 21 September 2019",
  /// "2014 or later"; the same as `words` where it is no interval.
  package var eventWords: String {
    switch form {
    case .unknown, .point: return words
    case .interval(.point(let start), .point(let end)):
      guard let (first, last) = words(from: start, to: end, .long) else { return start.words(.long) }
      return "between \(first) and \(last)"
    case .interval(.open, let end), .interval(.unknown, let end): return "\(words(end)) or earlier"
    case .interval(let start, .open), .interval(let start, .unknown): return "\(words(start)) or later"
    }
  }

  /// The date in few letters, for tables: "10 Sep 2019", "c. Dec 2016", "14–21 Sep 2019", "2014–?", "unknown".
  package var shortWords: String {
    switch form {
    case .unknown: return "unknown"
    case .point(let point): return point.words(.short)
    case .interval(.point(let start), .point(let end)):
      guard let (first, last) = words(from: start, to: end, .short) else { return start.words(.short) }
      return first + dash(between: start, end, first, last) + last
    case .interval(.open, let end): return "until \(words(end, .short))"
    case .interval(.unknown, let end): return "?–\(words(end, .short))"
    case .interval(let start, .open): return "from \(words(start, .short))"
    case .interval(let start, .unknown): return "\(words(start, .short))–?"
    }
  }

  /// Both ends, the first without what the second says again; `nil` where they are one and the same.
  private func words(
    from start: EDTFPoint,
    to end: EDTFPoint,
    _ style: EDTFWordStyle
  ) -> (first: String, last: String)? {
    guard start != end else { return nil }
    return (start.words(style, without: start.partsShared(with: end)), end.words(style))
  }

  /// A dash with blanks where an end says more than the one word in which the two differ.
  private func dash(between start: EDTFPoint, _ end: EDTFPoint, _ first: String, _ last: String) -> String {
    let sharedWords: Int
    switch start.partsShared(with: end) {
    case .none: sharedWords = 0
    case .year: sharedWords = 1
    case .monthAndYear: sharedWords = 2
    }
    let blanks = (first + last).utf8.count { $0 == UInt8(ascii: " ") }
    return blanks == sharedWords ? "–" : " – "
  }

  private func words(_ end: EDTFEnd, _ style: EDTFWordStyle = .long) -> String {
    end.point?.words(style) ?? ""
  }
}

/// How dates are put into English.
enum EDTFWordStyle {
  /// For running text: "about December 2016".
  case long
  /// For tables: "c. Dec 2016".
  case short

  private static let months = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  /// - Precondition: `number` is one of 1 to 12.
  func month(_ number: Int) -> String {
    switch self {
    case .long: Self.months[number - 1]
    case .short: String(Self.months[number - 1].prefix(3))
    }
  }

  /// A year as readers count them, with its era where that is not plain.
  func year(_ year: Int) -> String {
    switch year {
    case 1000...9999: "\(year)"
    case 1...: "\(grouped(year)) AD"
    default: "\(grouped(1 - year)) BC"
    }
  }

  /// The decade that begins with `year`.
  func decade(_ year: Int) -> String {
    let decade = "\(year)s\(year < 1000 ? " AD" : "")"
    return self == .long ? "the \(decade)" : decade
  }

  /// The century that begins with `year`: 1900 begins the 20th.
  func century(_ year: Int) -> String {
    let number = year / 100 + 1
    let era = year < 1000 ? " AD" : ""
    switch self {
    case .long: return "the \(ordinal(number)) century\(era)"
    case .short: return "\(ordinal(number)) c.\(era)"
    }
  }

  /// The words for a date that is unsure in the way of `qualifier`.
  func qualified(_ date: String, by qualifier: EDTFQualifier?) -> String {
    guard let qualifier else { return date }
    let about = qualifier.isApproximate ? (self == .long ? "about " : "c. ") : ""
    let unsure = qualifier.isUncertain ? (self == .long ? " (uncertain)" : "?") : ""
    return about + date + unsure
  }

  private func ordinal(_ number: Int) -> String {
    if 11...13 ~= number % 100 { return "\(number)th" }
    switch number % 10 {
    case 1: return "\(number)st"
    case 2: return "\(number)nd"
    case 3: return "\(number)rd"
    default: return "\(number)th"
    }
  }
}

extension EDTFDate {
  /// What the months are called on pages, in full and in tables.
  package static let monthNames = [EDTFWordStyle.long, .short].flatMap { style in (1...12).map(style.month) }
}

import WikiModel

/// The day on which an article was published, as it is printed.
enum PrintedDate {
  /// The date of a line that tells when it was published: a short one, or what stands before the dash of a dateline.
  ///
  /// A date in running text or in a caption is the date of something else.
  static func ofPublication(in line: String) -> EDTFDate? {
    let line = line.withSingleSpaces
    if line.utf8.count <= 80 { return line.hasSuffix(".") && line.utf8.count > 40 ? nil : first(in: line) }
    guard let dash = line.firstIndex(where: { $0 == "—" || $0 == "–" }) else { return nil }
    let dateline = line[..<dash]
    return dateline.utf8.count <= 70 ? first(in: String(dateline)) : nil
  }

  /// The first stretch of words that is one day.
  static func first(in line: String) -> EDTFDate? {
    let words = line.split { $0 == " " || "()[]|·•—".contains($0) }.map(String.init)
    for start in words.indices {
      for count in [3, 1] where start + count <= words.count {
        let stretch = words[start..<start + count].joined(separator: " ")
        let trimmed = String(stretch.reversed().drop { ",.;:".contains($0) }.reversed())
        if let date = EDTFDate.spoken(trimmed), date.isOneDay { return date }
      }
    }
    return nil
  }
}

extension EDTFDate {
  /// Whether it names one day, without doubt.
  fileprivate var isOneDay: Bool {
    earliest != nil && earliest == latest && !isApproximate && !isUncertain && !isInterval
  }
}

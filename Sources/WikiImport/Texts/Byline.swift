/// Who wrote an article, as the press prints it.
enum Byline {
  /// The names in a line such as "By Ann Hill and Bob Ray"; `nil` where it is none.
  static func authors(in line: String) -> [String]? {
    let line = line.withSingleSpaces
    guard line.lowercased().hasPrefix("by "), line.utf8.count <= 120 else { return nil }
    let names = names(in: String(line.dropFirst(3)))
    return !names.isEmpty && names.allSatisfy(isName) ? names : nil
  }

  /// The agency that an article begins with: "BEIRUT (AP) — " and "Reporting by" it.
  static func agency(in line: String) -> String? {
    let line = line.withSingleSpaces
    if line.lowercased().hasPrefix("reporting by "), line.utf8.count <= 80 { return String(line.dropFirst(13)) }
    guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") else { return nil }
    let (place, name) = (line[..<open], line[line.index(after: open)..<close])
    let rest = line[line.index(after: close)...].drop { $0 == " " }
    let isDateline =
      !place.isEmpty && place.utf8.count <= 40
      && place.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    guard isDateline, ["—", "–", "-"].contains(rest.first), !name.isEmpty, name.utf8.count <= 30 else { return nil }
    return String(name)
  }

  /// Several names, parted by commas, semicolons or "and".
  static func names(in words: String) -> [String] {
    var names: [String] = []
    for part in words.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      var rest = String(part).withSingleSpaces
      while let and = rest.firstRange(of: " and ") ?? rest.firstRange(of: " & ") {
        names.append(String(rest[..<and.lowerBound]))
        rest = String(rest[and.upperBound...])
      }
      names.append(rest.hasPrefix("and ") ? String(rest.dropFirst(4)) : rest)
    }
    return names.map(\.withSingleSpaces).filter { !$0.isEmpty }
  }

  /// Whether words can be a person's or a desk's name: one to five, of which the first begins with no small letter.
  private static func isName(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    return (1...5).contains(parts.count) && !words.contains(".\u{20}")
      && words.unicodeScalars.first.map { $0.properties.isAlphabetic && !$0.properties.isLowercase } == true
  }
}

/// The owner of a text, as the press prints it.
enum Copyright {
  /// The name in a line such as "© 2025 The Paper. All rights reserved."; `nil` where there is none.
  static func owner(in line: String) -> String? {
    let line = line.withSingleSpaces
    guard line.utf8.count <= 160 else { return nil }
    let small = line.lowercased()
    guard let mark = ["©", "copyright ", "(c) "].first(where: small.hasPrefix) else { return nil }
    var words = line.dropFirst(mark.count).split(separator: " ").drop { word in
      word == "©" || word.lowercased() == "(c)" || word.lowercased() == "by"
        || word.allSatisfy { $0.isNumber || "-–,.".contains($0) }
    }
    if let end = words.firstIndex(where: { $0.hasSuffix(".") || $0.hasSuffix(",") || $0 == "|" }) {
      words = words[...end]
    }
    let name = words.joined(separator: " ").trimmed { ".,|".contains($0) }
    return name.isEmpty || name.lowercased().hasPrefix("all rights") ? nil : name
  }
}

extension String {
  /// Without the characters at the end that `isLeft` names.
  fileprivate func trimmed(_ isLeft: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isLeft(last) || last == " " { text.removeLast() }
    return text
  }
}

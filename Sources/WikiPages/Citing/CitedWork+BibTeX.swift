extension CitedWork {
  /// An entry for BibTeX, biblatex, and what reads their files.
  ///
  /// Names and the title are in braces, so that no name is taken apart at its commas or its "and", and no capital is
  /// made small. The year and the month are for BibTeX, the date for biblatex. The URL is not escaped: both set it
  /// letter by letter.
  var bibTeX: String {
    let fields = [
      field("author", names.map { "{\(escaped($0))}" }.joined(separator: " and ")),
      field("title", title.singleLine.isEmpty ? "" : "{\(escaped(title))}"),
      field(kind == .news ? "journal" : "organization", escaped(containerTitle)),
      field(kind == .report ? "institution" : "publisher", escaped(publisherName)),
      field("year", date?.digits.first ?? ""),
      date?.parts.dropFirst().first.map { "  month = \(Self.months[$0 - 1])" } ?? "",
      field("date", date?.digits.joined(separator: "-") ?? ""),
      field("url", address),
      field("urldate", accessed?.digits.joined(separator: "-") ?? ""),
    ]
    let head = "@\(kind.types.bibTeX){\(citationKey)"
    return ([head] + fields.filter { !$0.isEmpty }).joined(separator: ",\n") + "\n}\n"
  }

  /// The names of the months that every style defines.
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static let keyMarks = Set("-_.:0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars)

  /// The key with a hyphen for all but ASCII letters, digits, and a few marks: unchanged where it is a record's id.
  private var citationKey: String {
    let key = key.singleLine.replacing { Self.keyMarks.contains($0) ? nil : "-" }
    return key.isEmpty ? "work" : key
  }

  private func field(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : "  \(name) = {\(value)}"
  }

  /// The text with commands for what LaTeX obeys; also for braces, as BibTeX counts even those behind a backslash.
  private func escaped(_ text: String) -> String {
    text.singleLine.replacing { scalar in
      switch scalar {
      case "&", "%", "$", "#", "_": "\\\(scalar)"
      case "{": "{\\textbraceleft}"
      case "}": "{\\textbraceright}"
      case "\\": "{\\textbackslash}"
      case "~": "{\\textasciitilde}"
      case "^": "{\\textasciicircum}"
      default: nil
      }
    }
  }
}

import WikiLinks
import WikiModel
import WikiRecords

extension NameTrace {
  /// What the texts have of the name, in lines for the editor of its record.
  var remarks: [String] {
    let sentences = places.map { "\($0.file):\($0.line): \($0.sentence)" } + more(places.count, of: count)
    return Array(([found, sentences] + suggestions.map(\.lines)).filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// What an editor may add by taking the first signs of its last lines away.
  var suggestions: [(field: String, lines: [String])] {
    var suggestions: [(field: String, lines: [String])] = []
    if !abbreviations.isEmpty {
      let aliases = abbreviations.prefix(Self.longest)
      let items = aliases.map { "  - \(RecordNotation.value($0.text))" }
      let head = "In brackets beside it; other names of it, where they are:"
      suggestions.append(("aliases", [head] + aliases.map(row) + ["aliases:"] + items))
    }
    if let surname {
      let head = "Without the rest of the name; 'short' if it means nobody else, wherever it stands:"
      suggestions.append(("short", [head, row(surname), "short: \(RecordNotation.value(surname.text))"]))
    }
    if !sounding.isEmpty {
      let head = "Of the same sound; the same name with 'script', where it comes from such a script:"
      suggestions.append(("script", [head] + sounding.prefix(Self.longest).map(row) + ["script: arabic"]))
    }
    return suggestions
  }

  private var found: [String] {
    let rivals = rivals.isEmpty ? [] : ["The texts have it, by its sound, for \(listed(rivals)): perhaps the same."]
    guard count > 0 else { return ["No text has this name as it stands here."] + rivals }
    let times = count == 1 ? "once" : "\(count) times"
    let head = "The texts have this name \(times), in \(sources.count == 1 ? "1 source" : "\(sources.count) sources"):"
    return [head] + spellings.prefix(Self.longest).map(row) + more(Self.longest, of: spellings.count) + rivals
  }

  private func row(_ spelling: Spelling) -> String {
    "  \(spelling.count) × \(spelling.text) (\(listed(spelling.sources)))"
  }

  private func listed(_ ids: [RecordID]) -> String {
    let rest = ids.count - 5
    return ids.prefix(5).map(\.description).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private func more(_ shown: Int, of all: Int) -> [String] { all > shown ? ["  and \(all - shown) more"] : [] }

  /// How many spellings of one sort are listed.
  private static let longest = 20
}

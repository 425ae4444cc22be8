import WikiDiagnostics

/// `yes` or `no`, the two words that switch something in a record.
package enum YesNo: String, Hashable, Sendable {
  case yes, no

  /// Reads the word as it stands in a record; YAML's other words for the two are an error with a hint.
  package static func parse(_ text: String) throws(ValueError) -> YesNo {
    do {
      _ = try ValueText(text, as: "yes or no", limit: 20, example: "Write yes or no.")
    } catch {
      throw text.utf8.count <= 20 ? error.suggesting(meant(by: text)) : error
    }
    guard let value = YesNo(rawValue: text) else {
      throw ValueError.noYesOrNo(text).suggesting(meant(by: text))
    }
    return value
  }

  private static func meant(by text: String) -> [String] {
    switch plainASCII(text).lowercased() {
    case "yes", "true", "on", "y", "1": return ["yes"]
    case "no", "false", "off", "n", "0": return ["no"]
    case let word: return [nearMiss(of: word, among: ["yes", "no"])].compactMap { $0 }
    }
  }
}

extension ValueError {
  fileprivate static func noYesOrNo(_ text: String) -> ValueError {
    ValueError(0..<text.utf8.count, "\(quoted(text)) is neither yes nor no", hint: "Write yes or no.")
  }
}

import WikiDiagnostics

/// The registration of a vehicle.
enum NumberPlate {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    text.words.indices.compactMap { word in
      guard !text.words[word].isQuoted, text.isPlate(word), let number = text.registration(behind: word) else {
        return nil
      }
      return text.span(of: word...number).map { .numberPlate(at: $0) }
    }
  }
}

extension EditorText {
  /// "Licence plate", "number plates", "plate number", "registration number".
  fileprivate func isPlate(_ word: Int) -> Bool {
    let previous = before(word).map { words[$0].letters } ?? ""
    switch words[word].letters {
    case "plate", "plates":
      return ["licence", "license", "number", "registration"].contains(previous) || isNumberNext(word)
    case "registration": return isNumberNext(word)
    default: return false
    }
  }

  private func isNumberNext(_ word: Int) -> Bool {
    behind(word).map { ["number", "no"].contains(words[$0].letters) } ?? false
  }

  /// The first of the next five words of the sentence that has three digits, or digits and letters.
  fileprivate func registration(behind word: Int) -> Int? {
    let end = min(sentences[words[word].sentence].words.upperBound, word + 6)
    return (word + 1..<max(word + 1, end)).first { place in
      let letters = words[place].letters
      let digits = letters.count { $0.isASCII && $0.isNumber }
      return digits >= 3 || digits >= 1 && digits < letters.count && letters.count >= 4
    }
  }
}

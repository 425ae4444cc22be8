import WikiDiagnostics

/// A phone number.
enum PhoneNumber {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    DigitRun.runs(in: text.bytes).compactMap { run in
      guard
        run.isPhoneNumber(in: text.bytes)
          || run.isLocalNumber(in: text.bytes) && text.speaksOfPhone(before: run.range.lowerBound),
        !text.isQuoted(run.range.lowerBound)
      else { return nil }
      return text.span(ofBytes: run.range).map { .phoneNumber(at: $0) }
    }
  }
}

extension EditorText {
  /// Whether one of the three words before a place is of telephones.
  fileprivate func speaksOfPhone(before place: Int) -> Bool {
    guard let next = word(at: place), next > 0 else { return false }
    return words[max(0, next - 3)..<next].contains { ["phone", "telephone", "tel", "mobile"].contains($0.letters) }
  }
}

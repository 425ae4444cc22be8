/// Capital and small letters, as Python has them: by Unicode's full mappings, with the final form of the Greek sigma.
enum LetterCase {
  static func upper(_ text: String) -> String { mapped(text, \.uppercaseMapping) }

  private static func mapped(_ text: String, _ mapping: (Unicode.Scalar.Properties) -> String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += mapping(scalar.properties) }
    return result
  }

  static func lower(_ text: String) -> String { lower(Array(text.unicodeScalars)[...]) }

  private static func lower(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var result = ""
    for index in scalars.indices {
      let isFinal = scalars[index] == "Σ" && isFinalSigma(scalars, index)
      result += isFinal ? "ς" : scalars[index].properties.lowercaseMapping
    }
    return result
  }

  /// Whether a sigma ends a word: a letter with a case stands before it and none behind it (Unicode 3.13).
  private static func isFinalSigma(_ scalars: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }

  /// The first letter as at the beginning of a title, all others small.
  static func capitalized(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return "" }
    let lowered = scalars.indices.dropFirst().map { index in
      scalars[index] == "Σ" && isFinalSigma(scalars[...], index) ? "ς" : scalars[index].properties.lowercaseMapping
    }
    return first.properties.titlecaseMapping + lowered.joined()
  }

  /// Each word with a capital first; words are parted by white space, hyphens and opening brackets, as in Jinja.
  static func title(_ text: String) -> String {
    var result = ""
    var word: [Unicode.Scalar] = []
    func finish() {
      guard let first = word.first else { return }
      result += first.properties.uppercaseMapping + lower(word.dropFirst())
      word = []
    }
    for scalar in text.unicodeScalars {
      if scalar == "-" || "({[<".unicodeScalars.contains(scalar) || WhiteSpace.isSpace(scalar) {
        finish()
        result.unicodeScalars.append(scalar)
      } else {
        word.append(scalar)
      }
    }
    finish()
    return result
  }

  /// Whether there are letters with a case, and all are small, or capitals.
  static func isLower(_ text: String) -> Bool { isCase(text, \.isLowercase, not: \.isUppercase) }
  static func isUpper(_ text: String) -> Bool { isCase(text, \.isUppercase, not: \.isLowercase) }

  private static func isCase(
    _ text: String,
    _ wanted: (Unicode.Scalar.Properties) -> Bool,
    not unwanted: (Unicode.Scalar.Properties) -> Bool
  ) -> Bool {
    var isFound = false
    for scalar in text.unicodeScalars {
      let isTitle = scalar.properties.generalCategory == .titlecaseLetter
      if isTitle || unwanted(scalar.properties) { return false }
      isFound = isFound || wanted(scalar.properties)
    }
    return isFound
  }
}

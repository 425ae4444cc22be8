extension String {
  /// With one space for every run of blanks, line breaks and control characters, and none at the ends.
  ///
  /// Marks that turn the text behind them around are left out, but the joiners stay: Persian is spelled with them.
  var singleLine: String {
    let visible = unicodeScalars.filter { !$0.turnsText }
    return visible.split(whereSeparator: \.isBlank).map { String($0) }.joined(separator: " ")
  }

  /// With another text for every scalar that has one; never by characters, which can hide a mark behind an accent.
  func replacing(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = ""
    for scalar in unicodeScalars {
      if let other = replacement(scalar) { text += other } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether it is white space, a line break, or a control character.
  var isBlank: Bool { properties.isWhitespace || properties.generalCategory == .control }

  /// Whether it embeds, isolates or overrides a direction, or is a byte order mark.
  var turnsText: Bool {
    switch self {
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}": true
    default: false
    }
  }
}

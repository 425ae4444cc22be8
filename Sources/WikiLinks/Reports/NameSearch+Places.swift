import WikiEvidence
import WikiFiles
import WikiModel

extension NameSearch.Sighting {
  /// The sentence that it stands in, in the article of `source`; `nil` where the source has none.
  func place(in source: Source) -> NameTrace.Place? {
    guard let article = source.article else { return nil }
    let sentence = article.sentences(of: paragraph).first { $0.contains(range.lowerBound) } ?? paragraph.range
    let end = max(sentence.upperBound, range.upperBound)
    func words(_ range: Range<Int>) -> String { source.redactions.string(of: range, in: article.text) }
    let before = words(sentence.lowerBound..<range.lowerBound).onOneLine
    let after = words(range.upperBound..<end).onOneLine
    return NameTrace.Place(
      file: article.text.path,
      line: article.text.lineNumber(at: range.lowerBound),
      sentence: before.lastScalars(80) + text.onOneLine + after.firstScalars(120)
    )
  }
}

extension String {
  /// Every run of white space as one space.
  fileprivate var onOneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if !isBlank || line.last != " " { line.append(isBlank ? " " : scalar) }
    }
    return String(line)
  }

  fileprivate func firstScalars(_ count: Int) -> String {
    unicodeScalars.count <= count ? self : String(unicodeScalars.prefix(count)) + "…"
  }

  fileprivate func lastScalars(_ count: Int) -> String {
    unicodeScalars.count <= count ? self : "…" + String(unicodeScalars.suffix(count))
  }
}

extension CitedWork {
  /// A sentence for each part, after the Chicago Manual of Style: `Authors. “Title.” Container, date in words. URL.`
  var plainText: String {
    let house = container.singleLine.isEmpty ? publisher : container
    let place = [house.singleLine, dateWords.singleLine].filter { !$0.isEmpty }.joined(separator: ", ")
    // Between double quotation marks, the title's own become single ones.
    let inner = title.singleLine.replacing { ["“": "‘", "”": "’", "\"": "'"][$0] }
    let quoted = inner.isEmpty ? "" : "“\(inner.closed)”"
    return [authorWords.closed, quoted, place.closed, address.closed].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "A", "A and B", "A, B, and C".
  private var authorWords: String {
    guard let last = names.last, names.count > 2 else { return names.joined(separator: " and ") }
    return names.dropLast().joined(separator: ", ") + ", and " + last
  }
}

extension String {
  /// With a full stop at the end, unless it has a mark there, perhaps before its last quotation mark, or is empty.
  fileprivate var closed: String {
    let last = unicodeScalars.last { !"'’”".unicodeScalars.contains($0) }
    return last.map { ".?!…؟۔".unicodeScalars.contains($0) } ?? true ? self : self + "."
  }
}

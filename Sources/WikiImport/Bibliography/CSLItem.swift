import WikiModel

/// An item of a bibliography in CSL-JSON, the format in which Zotero and other programs export
/// (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).
struct CSLItem {
  /// What the item is called in the bibliography: its citation key where it has one.
  let key: String
  let facts: SourceFacts

  /// The items of a bibliography; `nil` where the value is none.
  static func items(of value: JSONValue) -> [CSLItem]? {
    let all = value["items"]?.items ?? value.items
    guard case .list = value["items"] ?? value, !all.isEmpty, all.allSatisfy({ $0["type"]?.words != nil }),
      all.contains(where: { $0["title"] != nil || $0["issued"] != nil || $0["author"] != nil })
    else { return nil }
    return all.map(CSLItem.init)
  }

  private init(_ item: JSONValue) {
    var facts = SourceFacts()
    facts.title = item["title"]?.words.map { .init($0) }
    facts.authors = Self.names(item["author"] ?? item["editor"])
    facts.publisher = Self.publisher(of: item).map { .init($0) }
    facts.date = item["issued"].flatMap(Self.date).map { .init($0) }
    facts.url =
      item["URL"]?.words.flatMap(Self.address) ?? item["DOI"]?.words.flatMap { Self.address("https://doi.org/\($0)") }
    facts.retrieved = item["accessed"].flatMap(Self.date)
    facts.language = item["language"]?.words.flatMap { (try? LanguageTag.parse($0)) == nil ? nil : $0 }
    facts.type = Self.type(of: item["type"]?.words ?? "")
    self.facts = facts
    key = Self.key(of: item, facts)
  }

  /// The citation key, or what such a key is mostly made of: the surname, the year and the first word of the title.
  private static func key(of item: JSONValue, _ facts: SourceFacts) -> String {
    if let key = item["citation-key"]?.words ?? item["id"]?.words, !key.contains("/"), !key.allSatisfy(\.isNumber) {
      return key
    }
    let author = item["author"]?.items.first
    let surname = author?["family"]?.words ?? author?["literal"]?.words ?? facts.publisher?.value
    let year = facts.date.map { String($0.value.prefix(4)) }
    let word = facts.title?.value.split(separator: " ").first { $0.count > 3 }.map(String.init)
    return [surname, year, word].compactMap(\.self).joined(separator: " ")
  }

  /// Names in the order in which they are spoken.
  private static func names(_ value: JSONValue?) -> [String] {
    (value?.items ?? []).compactMap { name in
      if let literal = name["literal"]?.words { return literal }
      let parts = ["given", "non-dropping-particle", "family", "suffix"].compactMap { name[$0]?.words }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
  }

  /// What a reader would look for it in: a paper or journal, a site, or who brought it out.
  private static func publisher(of item: JSONValue) -> String? {
    let isPartOfBook = ["chapter", "paper-conference", "entry-encyclopedia"].contains(item["type"]?.words)
    let keys = isPartOfBook ? ["publisher", "container-title"] : ["container-title", "publisher"]
    return (keys + ["institution", "authority", "archive"]).lazy.compactMap { item[$0]?.words }.first
  }

  private static func address(_ text: String) -> String? { (try? WebAddress.parse(text)) == nil ? nil : text }

  /// A date of CSL in EDTF: parts, two of them for an interval; seasons; words.
  private static func date(_ value: JSONValue) -> String? {
    let ends = (value["date-parts"]?.items ?? []).compactMap { end -> String? in
      guard case .list(let parts) = end else { return nil }
      return point(parts.compactMap { $0.words.flatMap(Int.init) })
    }
    let isAbout = value["circa"].map { ![.truth(false), .nothing, .number(0), .text("")].contains($0) } ?? false
    let season = value["season"]?.words.flatMap(Int.init).map { "-2\($0)" } ?? ""
    let words = ends.isEmpty ? (value["literal"] ?? value["raw"])?.words : nil
    let text =
      words.map { EDTFDate.spoken($0)?.text ?? "" }
      ?? ends.prefix(2).map { ($0.count == 4 ? $0 + season : $0) + (isAbout ? "~" : "") }.joined(separator: "/")
    return (try? EDTFDate.parse(text)) == nil ? nil : text
  }

  private static func point(_ parts: [Int]) -> String? {
    guard let year = parts.first, (1...9999).contains(year) else { return nil }
    let rest = parts.dropFirst().prefix(2).map { "-" + padded($0, 2) }
    return padded(year, 4) + rest.joined()
  }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// The type of a source, where that is not news.
  private static func type(of type: String) -> String? {
    switch type {
    case "article-newspaper", "article-magazine", "broadcast", "interview": nil
    case "report", "article", "article-journal", "paper-conference", "thesis", "review", "manuscript": "report"
    case "book", "chapter", "entry", "entry-encyclopedia", "entry-dictionary", "periodical", "collection": "book"
    case "bill", "legislation", "legal_case", "regulation", "treaty", "hearing", "patent", "standard": "law"
    case "speech", "personal_communication", "pamphlet": "statement"
    case "post", "post-weblog", "webpage": "post"
    case "dataset", "software": "data"
    default: "other"
    }
  }
}

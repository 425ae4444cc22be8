import WikiTemplates

/// Values in the form in which Mustache takes them: dictionaries, with a flag for every condition of the templates.
enum MustacheData {
  static func page(_ page: BenchmarkPage) -> [String: Any] {
    var data = record(page.values, page.shape)
    data["has_way"] = count("breadcrumb", in: data) > 1
    switch page.kind {
    case .article: addArticleFlags(to: &data)
    case .group: addActorFlags(to: &data)
    }
    return data
  }

  /// The fields by name, and for each that can be empty whether it is not: Mustache takes an empty text for something.
  ///
  /// Every key is in every record of its kind, since a name that is not there would be looked up in those around it.
  private static func record(_ values: [TemplateValue], _ shape: Shape) -> [String: Any] {
    var data: [String: Any] = [:]
    for (field, value) in zip(shape.fields, values) {
      data[field.name] = plain(value, field.type)
      data["has_\(field.name)"] = value.isTruthy
    }
    addFlags(of: shape.name, to: &data)
    return data
  }

  private static func plain(_ value: TemplateValue, _ type: FieldType) -> Any {
    switch (value, type) {
    case (.flag(let flag), _): return flag
    case (.number(let number), _): return number
    case (.text(let text), _): return text
    case (.html(let html), _): return String(decoding: html.bytes, as: UTF8.self)
    case (.list(let items), .list(let item)): return items.map { plain($0, item) }
    case (.record(let values), .record(let shape)): return record(values, shape)
    case (.list, _), (.record, _), (.decimal, _), (.map, _), (.none, _), (.undefined, _):
      preconditionFailure("a value that no field has")
    }
  }

  /// The conditions in the parts of pages that ask for more than whether one field is empty.
  private static func addFlags(of shape: String, to data: inout [String: Any]) {
    switch shape {
    case "site":
      data["has_links"] = has("sections", or: "menu", in: data)
      data["has_makers"] = has("creator", or: "publisher", in: data)
      data["has_both_makers"] = has("creator", in: data) && has("publisher", in: data)
    case "statement":
      data["rejected"] = text("rank", in: data) == "rejected"
      data["preferred"] = text("rank", in: data) == "preferred"
      data["has_by_or_via"] = has("by", or: "via", in: data)
    case "mention source":
      data["has_one"] = number("count", in: data) == 1
    default:
      break
    }
  }

  private static func addArticleFlags(to data: inout [String: Any]) {
    let (citation, site) = (inner("citation", in: data), inner("site", in: data))
    let language = text("language", in: citation)
    data["is_foreign"] = !language.isEmpty && language != text("language", in: site)
    data["has_prose_or_note"] = has("prose", or: "note", in: data)
    data["actors_is_dated"] = firstIsDated("actors", in: data)
  }

  private static func addActorFlags(to data: inout [String: Any]) {
    data["has_native_or_meaning"] = has("native", or: "meaning", in: data)
    data["has_one_mention"] = number("mention_count", in: data) == 1
    data["has_one_source"] = number("mention_sources", in: data) == 1
    data["is_open"] = number("mention_count", in: data) <= 60
    data["published_is_dated"] = firstIsDated("published", in: data)
  }

  private static func firstIsDated(_ rows: String, in data: [String: Any]) -> Bool {
    guard let first = (data[rows] as? [Any])?.first as? [String: Any] else { return false }
    return has("date", in: first)
  }

  private static func has(_ field: String, in data: [String: Any]) -> Bool { data["has_\(field)"] as? Bool ?? false }

  private static func has(_ field: String, or other: String, in data: [String: Any]) -> Bool {
    has(field, in: data) || has(other, in: data)
  }

  private static func text(_ field: String, in data: [String: Any]) -> String { data[field] as? String ?? "" }

  private static func number(_ field: String, in data: [String: Any]) -> Int { data[field] as? Int ?? 0 }

  private static func count(_ field: String, in data: [String: Any]) -> Int { (data[field] as? [Any])?.count ?? 0 }

  private static func inner(_ field: String, in data: [String: Any]) -> [String: Any] {
    data[field] as? [String: Any] ?? [:]
  }
}

extension Filter {
  /// What the filter makes of a value; undefined where there is nothing that it could give.
  /// - Parameter arguments: one for each parameter, in their order.
  func apply(to value: TemplateValue, _ arguments: [TemplateValue]) throws(Renderer.Failure) -> TemplateValue {
    switch self {
    case .abs, .round, .int, .float: return try applyToNumber(value, arguments)
    case .capitalize, .lower, .upper, .title, .center, .trim, .indent, .truncate, .replace, .string, .escape,
      .forceescape, .urlencode, .wordcount:
      return try applyToText(value, arguments)
    case .length: return .number(Self.length(of: value))
    case .first: return Renderer.items(of: value).first ?? .undefined
    case .last: return Renderer.items(of: value).last ?? .undefined
    case .reverse:
      if case .text(let text) = value { return .text(Texts.string(text.unicodeScalars.reversed())) }
      return .list(Renderer.items(of: value).reversed())
    case .items, .dictsort: return pairs(of: value, arguments)
    case .list: return .list(Renderer.items(of: value))
    default: return try applyToList(Renderer.items(of: value), arguments)
    }
  }

  private static func length(of value: TemplateValue) -> Int {
    switch value {
    case .text(let text): text.unicodeScalars.count
    case .html: Texts.plain(value).unicodeScalars.count
    case .map(let entries): entries.count
    default: Renderer.items(of: value).count
    }
  }

  private func pairs(of value: TemplateValue, _ arguments: [TemplateValue]) -> TemplateValue {
    guard case .map(let entries) = value else { return value }
    let pairs = entries.map { TemplateValue.list([.text($0.key), $0.value]) }
    guard self == .dictsort else { return .list(pairs) }
    let keys = entries.map { entry in
      let key = arguments[1].equals(.text("key")) ? .text(entry.key) : entry.value
      return arguments[0].isTruthy ? key : Lists.folded(key)
    }
    return .list(Lists.sorted(pairs, by: keys, isReversed: arguments[2].isTruthy))
  }
}

// Numbers.
extension Filter {
  private func applyToNumber(_ value: TemplateValue, _ arguments: [TemplateValue]) throws(Renderer.Failure)
    -> TemplateValue
  {
    switch self {
    case .abs:
      if case .decimal(let number) = value { return .decimal(number.magnitude) }
      return Self.whole(value) < 0 ? try Arithmetic.negated(value) : value
    case .int: return try Self.int(value, arguments[0], base: Self.whole(arguments[1]))
    case .float:
      switch value {
      case .text(let text): return Decimals.decimal(text).map { .decimal($0) } ?? arguments[0]
      case .decimal: return value
      case .flag(let flag): return .decimal(flag ? 1 : 0)
      default: return .decimal(Double(Self.whole(value)))
      }
    default: return try round(value, places: Self.whole(arguments[0]), Texts.plain(arguments[1]))
    }
  }

  private static func whole(_ value: TemplateValue) -> Int {
    switch value {
    case .number(let number): number
    case .flag(let flag): flag ? 1 : 0
    default: preconditionFailure("the compiler let through what is no number")
    }
  }

  private static func int(_ value: TemplateValue, _ fallback: TemplateValue, base: Int) throws(Renderer.Failure)
    -> TemplateValue
  {
    switch value {
    case .text(let text):
      if let number = Decimals.whole(text, base: base) { return .number(number) }
      guard let decimal = Decimals.decimal(text), decimal.isFinite else { return fallback }
      return try truncated(decimal)
    case .decimal(let number): return try truncated(number)
    default: return .number(whole(value))
    }
  }

  private static func truncated(_ number: Double) throws(Renderer.Failure) -> TemplateValue {
    guard let whole = Int(exactly: number.rounded(.towardZero)) else {
      throw Renderer.Failure(words: "a number is too large")
    }
    return .number(whole)
  }

  private func round(_ value: TemplateValue, places: Int, _ method: String) throws(Renderer.Failure) -> TemplateValue {
    switch (value, method) {
    case (.number(let number), "common"):
      guard let rounded = Decimals.rounded(number, places) else {
        throw Renderer.Failure(words: "a number is too large")
      }
      return .number(rounded)
    case (.decimal(let number), "common"): return .decimal(Decimals.rounded(number, places))
    default:
      guard (-15...15).contains(places), let scale = Double("1e\(places)") else {
        throw Renderer.Failure(words: "'round' up or down takes -15 to 15 decimal places, not \(places)")
      }
      let number = if case .decimal(let number) = value { number } else { Double(Self.whole(value)) }
      let scaled = (number * scale).rounded(method == "ceil" ? .up : .down)
      let result = scaled / scale
      return .decimal(result == 0 ? 0 : result)
    }
  }
}

// Texts; of HTML they make HTML.
extension Filter {
  private func applyToText(_ value: TemplateValue, _ arguments: [TemplateValue]) throws(Renderer.Failure)
    -> TemplateValue
  {
    switch self {
    case .escape:
      if case .html = value { return value }
      return .html(TrustedHTML(Self.escaped(Texts.plain(value))))
    case .forceescape: return .html(TrustedHTML(Self.escaped(Texts.plain(value))))
    case .string:
      if case .html = value { return value }
      return .text(Texts.plain(value))
    case .wordcount: return .number(Texts.wordCount(Texts.plain(value)))
    case .urlencode: return .text(Self.urlEncoded(value))
    case .title: return .text(LetterCase.title(Texts.plain(value)))
    default:
      guard case .html = value else { return .text(try changed(Texts.plain(value), arguments) { Texts.plain($0) }) }
      let text = try changed(Texts.plain(value), arguments) { argument in
        String(decoding: Self.escaped(Texts.plain(argument)), as: UTF8.self)
      }
      return .html(TrustedHTML(text))
    }
  }

  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    Output.append(.text(text), .markup, to: &bytes)
    return bytes
  }

  private static func urlEncoded(_ value: TemplateValue) -> String {
    guard case .map(let entries) = value else { return Texts.urlEncoded(Texts.plain(value), isQuery: false) }
    return entries.map { entry in
      let text = Texts.urlEncoded(Texts.plain(entry.value), isQuery: true)
      return "\(Texts.urlEncoded(entry.key, isQuery: true))=\(text)"
    }.joined(separator: "&")
  }

  /// - Parameter inserted: a text as it is put into another: escaped where that is HTML.
  private func changed(
    _ text: String,
    _ arguments: [TemplateValue],
    _ inserted: (TemplateValue) -> String
  ) throws(Renderer.Failure) -> String {
    switch self {
    case .capitalize: return LetterCase.capitalized(text)
    case .lower: return LetterCase.lower(text)
    case .upper: return LetterCase.upper(text)
    case .center: return try Texts.centered(text, Self.whole(arguments[0]))
    case .trim:
      guard case .text(let characters) = arguments[0] else { return Texts.trimmed(text, WhiteSpace.isSpace) }
      let trimmed = Set(inserted(.text(characters)).unicodeScalars)
      return Texts.trimmed(text, trimmed.contains)
    case .indent:
      let indent: String
      if case .number(let width) = arguments[0] {
        indent = try Texts.repeated(" ", width)
      } else {
        indent = Texts.plain(arguments[0])
      }
      return try Texts.indented(text, by: indent, first: arguments[1].isTruthy, blank: arguments[2].isTruthy)
    case .truncate:
      let end = inserted(arguments[2])
      let leeway = if case .number(let leeway) = arguments[3] { leeway } else { 5 }
      return try Texts.truncated(
        text,
        to: Self.whole(arguments[0]),
        atBlank: !arguments[1].isTruthy,
        end: end,
        endLength: Texts.plain(arguments[2]).unicodeScalars.count,
        leeway: leeway
      )
    default:
      let count = if case .number(let count) = arguments[2] { count } else { -1 }
      return try Texts.replaced(text, inserted(arguments[0]), inserted(arguments[1]), count)
    }
  }
}

// Lists.
extension Filter {
  private func applyToList(_ items: [TemplateValue], _ arguments: [TemplateValue]) throws(Renderer.Failure)
    -> TemplateValue
  {
    switch self {
    case .batch: return .list(try Lists.batches(items, Self.whole(arguments[0]), arguments[1]))
    case .slice: return .list(try Lists.slices(items, Self.whole(arguments[0]), arguments[1]))
    case .join: return try join(try Self.attributes(arguments[1], of: items), arguments[0])
    case .map: return .list(try Self.mapped(items, arguments))
    case .min, .max, .unique: return try applyToKeys(items, arguments)
    case .sort:
      let keys = try Self.sortKeys(items, arguments[2], isCaseSensitive: arguments[1].isTruthy)
      return .list(Lists.sorted(items, by: keys, isReversed: arguments[0].isTruthy))
    case .sum:
      var sum = arguments[1]
      for item in try Self.attributes(arguments[0], of: items) { sum = try Arithmetic.result(of: .plus, sum, item) }
      return sum
    default:
      let names = try Self.mapped(items, [arguments[1], arguments[0]])
      let keys = arguments[2].isTruthy ? names : names.map(Lists.folded)
      return .list(Lists.groups(items, by: keys, named: names))
    }
  }

  private func applyToKeys(_ items: [TemplateValue], _ arguments: [TemplateValue]) throws(Renderer.Failure)
    -> TemplateValue
  {
    var keys = try Self.attributes(arguments[1], of: items)
    if !arguments[0].isTruthy { keys = keys.map(Lists.folded) }
    guard self != .unique else { return .list(Lists.unique(items, by: keys)) }
    guard var best = items.indices.first else { return .undefined }
    for index in items.indices.dropFirst() {
      let isBetter =
        self == .min ? Ordering.isLess(keys[index], keys[best]) : Ordering.isLess(keys[best], keys[index])
      if isBetter { best = index }
    }
    return items[best]
  }

  private static func attributes(_ path: TemplateValue, of items: [TemplateValue]) throws(Renderer.Failure)
    -> [TemplateValue]
  {
    var values: [TemplateValue] = []
    for item in items { values.append(try Lists.attribute(path, of: item)) }
    return values
  }

  private static func sortKeys(
    _ items: [TemplateValue],
    _ paths: TemplateValue,
    isCaseSensitive: Bool
  ) throws(Renderer.Failure) -> [TemplateValue] {
    guard case .list(let paths) = paths else { return items }
    var keys: [TemplateValue] = []
    for item in items {
      var parts: [TemplateValue] = []
      for path in paths {
        let part = try Lists.attribute(path, of: item)
        parts.append(isCaseSensitive ? part : Lists.folded(part))
      }
      keys.append(.list(parts))
    }
    return keys
  }

  /// An attribute of each item; the first argument stands for those that have none, where it is not undefined.
  private static func mapped(_ items: [TemplateValue], _ arguments: [TemplateValue]) throws(Renderer.Failure)
    -> [TemplateValue]
  {
    guard arguments[0] != .undefined, arguments[0] != .none else { return try attributes(arguments[1], of: items) }
    return items.map { Lists.optionalAttribute(arguments[1], of: $0) ?? arguments[0] }
  }

  private func join(_ items: [TemplateValue], _ separator: TemplateValue) throws(Renderer.Failure) -> TemplateValue {
    let isMarkup = (items + [separator]).contains { if case .html = $0 { true } else { false } }
    var bytes: [UInt8] = []
    for (index, item) in items.enumerated() {
      for part in index > 0 ? [separator, item] : [item] {
        if isMarkup { Output.append(part, .markup, to: &bytes) } else { bytes += Texts.plain(part).utf8 }
      }
      try Texts.checkLength(bytes.count)
    }
    return isMarkup ? .html(TrustedHTML(bytes)) : .text(String(decoding: bytes, as: UTF8.self))
  }
}

/// What Python's lists can do.
enum Lists {
  static var tooLong: Renderer.Failure {
    Renderer.Failure(words: "a list is longer than \(Renderer.longestList) items")
  }

  static func repeated(_ items: [TemplateValue], _ count: Int) throws(Renderer.Failure) -> [TemplateValue] {
    guard count > 0, !items.isEmpty else { return [] }
    guard count <= Renderer.longestList / items.count else { throw tooLong }
    return Array(repeatElement(items, count: count).joined())
  }

  /// `items[start:end:step]`.
  /// - Precondition: `step` is not 0.
  static func slice(_ items: [TemplateValue], from start: Int?, to end: Int?, step: Int) -> [TemplateValue] {
    let range = step > 0 ? 0...items.count : -1...(items.count - 1)
    func place(_ bound: Int?, _ fallback: Int) -> Int {
      guard let bound else { return fallback }
      return min(
        max(bound < 0 ? bound.addingReportingOverflow(items.count).partialValue : bound, range.lowerBound),
        range.upperBound
      )
    }
    let first = place(start, step > 0 ? 0 : items.count - 1)
    let last = place(end, step > 0 ? items.count : -1)
    guard step != .min else { return first > last ? [items[first]] : [] }
    return stride(from: first, to: last, by: step).map { items[$0] }
  }

  /// The value of an attribute of an item, by its path; a failure where there is none.
  static func attribute(_ path: TemplateValue, of item: TemplateValue) throws(Renderer.Failure) -> TemplateValue {
    guard let value = optionalAttribute(path, of: item) else {
      throw Renderer.Failure(words: "an item has no such attribute")
    }
    return value
  }

  static func optionalAttribute(_ path: TemplateValue, of item: TemplateValue) -> TemplateValue? {
    guard case .list(let steps) = path else { return item }
    var value = item
    for step in steps {
      guard let next = Renderer.item(step, of: value) else { return nil }
      value = next
    }
    return value
  }

  /// What texts are compared by where their case does not count.
  static func folded(_ value: TemplateValue) -> TemplateValue {
    switch value {
    case .text(let text): .text(LetterCase.lower(text))
    case .html: .text(LetterCase.lower(Texts.plain(value)))
    default: value
    }
  }

  /// The items in the order of their keys, equal ones in the order they have.
  static func sorted(
    _ items: [TemplateValue],
    by keys: [TemplateValue],
    isReversed: Bool = false
  ) -> [TemplateValue] {
    items.indices.sorted { one, other in
      let (first, second) = isReversed ? (other, one) : (one, other)
      if Ordering.isLess(keys[first], keys[second]) { return true }
      return Ordering.isLess(keys[second], keys[first]) ? false : one < other
    }.map { items[$0] }
  }

  /// Lists of `length` items, the last one filled up.
  static func batches(_ items: [TemplateValue], _ length: Int, _ filler: TemplateValue) throws(Renderer.Failure)
    -> [TemplateValue]
  {
    guard length > 0 else {
      guard !items.isEmpty else { return [] }
      throw Renderer.Failure(words: "'batch' of \(length) items")
    }
    guard length <= Renderer.longestList else { throw tooLong }
    return stride(from: 0, to: items.count, by: length).map { start in
      let batch = Array(items[start..<min(start + length, items.count)])
      guard filler != .none else { return .list(batch) }
      return .list(batch + Array(repeating: filler, count: length - batch.count))
    }
  }

  /// `count` lists of about the same length, the first ones longer.
  static func slices(_ items: [TemplateValue], _ count: Int, _ filler: TemplateValue) throws(Renderer.Failure)
    -> [TemplateValue]
  {
    guard count != 0 else { throw Renderer.Failure(words: "'slice' into 0 lists") }
    guard count > 0 else { return [] }
    guard count <= Renderer.longestList else { throw tooLong }
    let (length, longer) = items.count.quotientAndRemainder(dividingBy: count)
    var start = 0
    return (0..<count).map { number in
      let end = start + length + (number < longer ? 1 : 0)
      defer { start = end }
      let isFilled = filler != .none && number >= longer
      return .list(Array(items[start..<end]) + (isFilled ? [filler] : []))
    }
  }

  static func unique(_ items: [TemplateValue], by keys: [TemplateValue]) -> [TemplateValue] {
    var seen: Set<Key> = []
    return zip(items, keys).filter { seen.insert(Key(value: $1)).inserted }.map(\.0)
  }

  /// A text, number or flag, equal where Python takes them for the same key.
  private struct Key: Hashable {
    let value: TemplateValue

    static func == (one: Key, other: Key) -> Bool { one.value.equals(other.value) }

    func hash(into hasher: inout Hasher) {
      switch value {
      case .number(let number): hasher.combine(Double(number))
      case .decimal(let number): hasher.combine(number)
      case .flag(let flag): hasher.combine(flag ? 1.0 : 0.0)
      case .text, .html: for byte in Texts.bytes(value) { hasher.combine(byte) }
      case .none, .undefined, .list, .record, .map: break
      }
    }
  }

  /// Groups of the items with equal keys, in the order of the keys.
  static func groups(
    _ items: [TemplateValue],
    by keys: [TemplateValue],
    named names: [TemplateValue]
  ) -> [TemplateValue] {
    var groups: [(name: TemplateValue, items: [TemplateValue])] = []
    let order = sorted(items.indices.map { .number($0) }, by: keys)
    var previous: TemplateValue?
    for case .number(let index) in order {
      if let previous, previous.equals(keys[index]) {
        groups[groups.count - 1].items.append(items[index])
      } else {
        groups.append((names[index], [items[index]]))
      }
      previous = keys[index]
    }
    return groups.map { .list([$0.name, .list($0.items)]) }
  }
}

/// The grammar of EDTF, levels 0 and 1, on bytes whose indices are the offsets that errors name.
///
/// Knows nothing of what an author may have meant; that is `EDTFSlips`.
enum EDTFGrammar {
  static let slash = UInt8(ascii: "/")
  static let hyphen = UInt8(ascii: "-")

  /// - Complexity: O(*n*) in the bytes.
  static func form(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> EDTFForm {
    if bytes.elementsEqual("unknown".utf8) { return .unknown }
    let ends = bytes.split(separator: slash, maxSplits: 2, omittingEmptySubsequences: false)
    if let first = bytes.first, "[{".utf8.contains(first) { throw .setOfDates(bytes) }
    switch ends.count {
    case 1: return .point(try point(bytes))
    case 2: return try interval(from: ends[0], to: ends[1])
    default: throw .thirdEnd(ends[2].startIndex - 1..<bytes.endIndex)
    }
  }

  /// Whether `text` is a date.
  static func accepts(_ text: String) -> Bool { error(in: text) == nil }

  /// What is wrong with `text`; `nil` where it is a date.
  static func error(in text: String) -> ValueError? {
    do {
      _ = try form(ArraySlice(Array(text.utf8)))
      return nil
    } catch {
      return error
    }
  }

  private static func interval(from: ArraySlice<UInt8>, to: ArraySlice<UInt8>) throws(ValueError) -> EDTFForm {
    let start = try end(from)
    let end = try end(to)
    guard start.point != nil || end.point != nil else { throw .noEnd(from.startIndex..<to.endIndex) }
    let form = EDTFForm.interval(start, end)
    if let first = start.point?.first, let last = end.point?.last, last < first { throw .endBeforeStart(from, to) }
    return form
  }

  private static func end(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> EDTFEnd {
    if bytes.isEmpty { return .unknown }
    if bytes.elementsEqual("..".utf8) { return .open }
    let point = try point(bytes)
    if point.time != nil { throw .timeInInterval(bytes) }
    if point.hasUnspecifiedDigits { throw .unspecifiedEnd(bytes) }
    return .point(point)
  }

  private static func point(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> EDTFPoint {
    guard let last = bytes.last, let first = bytes.first else { throw .noDate(bytes) }
    if let qualifier = EDTFQualifier(last) {
      let date = bytes.dropLast()
      var point = try point(date)
      guard point.time == nil else { throw .qualifiedTime(date.endIndex..<bytes.endIndex) }
      guard point.qualifier == nil else { throw .twoQualifiers(date.endIndex - 1..<bytes.endIndex) }
      point.qualifier = qualifier
      return point
    }
    if let misplaced = bytes.firstIndex(where: { EDTFQualifier($0) != nil }) { throw .innerQualifier(misplaced) }
    if first == UInt8(ascii: "Y") { return try letterYear(bytes) }
    guard let separator = bytes.firstIndex(of: UInt8(ascii: "T")) else { return try date(bytes) }
    return try dateTime(bytes[..<separator], bytes[(separator + 1)...])
  }
}

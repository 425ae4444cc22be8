extension EDTFGrammar {
  /// A date-time of level 0: hours, minutes and seconds, and perhaps `Z`, `±hh` or `±hh:mm`.
  ///
  /// `24:00:00` is the end of the day; leap seconds are refused.
  static func dateTime(_ date: ArraySlice<UInt8>, _ time: ArraySlice<UInt8>) throws(ValueError) -> EDTFPoint {
    var point = try self.date(date)
    guard case .day = point.extent else { throw .timeWithoutDay(date) }
    let zoneStart = time.firstIndex { "Z+-".utf8.contains($0) } ?? time.endIndex
    let clock = try clock(time[..<zoneStart])
    point.time = EDTFTime(clock: clock, zone: try zone(time[zoneStart...]))
    return point
  }

  private static let colon = UInt8(ascii: ":")

  private static func clock(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> String {
    let parts = bytes.split(separator: colon, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw .timeLength(bytes) }
    if bytes.elementsEqual("24:00:00".utf8) { return "24:00" }
    let hour = try twoDigits(parts[0], upTo: 23, "hour")
    let minute = try twoDigits(parts[1], upTo: 59, "minute")
    let second = try twoDigits(parts[2], upTo: 59, "second")
    let clock = "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
    return second == 0 ? clock : "\(clock):\(padded(second, to: 2))"
  }

  private static func zone(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> String {
    if bytes.isEmpty { return "" }
    if bytes.elementsEqual("Z".utf8) { return "UTC" }
    let parts = bytes.dropFirst().split(separator: colon, omittingEmptySubsequences: false)
    guard bytes.first != UInt8(ascii: "Z"), parts.count <= 2 else { throw .zone(bytes) }
    let hour = try twoDigits(parts[0], upTo: 14, "offset hour")
    let minute = parts.count == 2 ? try twoDigits(parts[1], upTo: hour == 14 ? 0 : 59, "offset minute") : 0
    guard hour + minute > 0 || bytes.first != hyphen else { throw .zone(bytes) }
    let sign = bytes.first == hyphen ? "−" : "+"
    return "UTC\(sign)\(padded(hour, to: 2)):\(padded(minute, to: 2))"
  }

  private static func twoDigits(
    _ bytes: ArraySlice<UInt8>,
    upTo limit: Int,
    _ unit: String
  ) throws(ValueError) -> Int {
    guard bytes.count == 2, let value = wholeNumber(bytes) else { throw .timeDigits(bytes, unit) }
    guard value <= limit else { throw .noSuchTime(bytes, unit) }
    return value
  }
}

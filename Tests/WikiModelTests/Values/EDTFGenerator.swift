import WikiTestSupport

/// Makes dates in EDTF, most of them of level 0 and 1, and texts that nearly are.
struct EDTFGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A date that may have a day the calendar has not, or an interval that runs backwards.
  mutating func date() -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...3: point()
    case 4: qualified(point())
    case 5...6: intervalEnd() + "/" + intervalEnd()
    case 7: unspecified() + pick(["", "", "~", "?", "%"])
    case 8: season() + pick(["", "", "", "~"])
    case 9: longYear() + pick(["", "", "", "?"])
    case 10: dateTime()
    case 11 where Int.random(in: 0..<8, using: &random) == 0:
      pick([year() + "S2", " " + point(), "../..", "2023-02-29"])
    default: pick(["../" + point(), point() + "/..", "/" + point(), point() + "/", longYear() + "/2000"])
    }
  }

  /// A date with one letter changed, doubled or left out.
  mutating func slip() -> String {
    var letters = Array(date())
    let index = Int.random(in: 0..<letters.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: letters.remove(at: index)
    case 1: letters.insert(letters[index], at: index)
    default: letters[index] = pick(Array("0123456789-/.X?~%TYSZ:+ x,"))
    }
    return String(letters)
  }

  /// Letters that dates are made of, and some others, in any order.
  mutating func noise() -> String {
    let letters = Array("0123456789012345678901234-/-/--.X?~%TYZ:+ xu,[]{}eJan septo c٣–é\u{0}\t😀\u{301}")
    return String((0..<Int.random(in: 0...24, using: &random)).map { _ in pick(letters) })
  }

  private mutating func point() -> String {
    let year = year()
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return year
    case 1: return "\(year)-\(twoDigits(1...12))"
    default: return "\(year)-\(twoDigits(1...12))-\(twoDigits(1...31))"
    }
  }

  private mutating func qualified(_ date: String) -> String { date + pick(["?", "~", "%"]) }

  private mutating func intervalEnd() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: ".."
    case 1: season()
    case 2...3: qualified(point())
    case 4: unspecified()
    default: point()
    }
  }

  private mutating func unspecified() -> String {
    let year = year()
    return switch Int.random(in: 0..<7, using: &random) {
    case 0: year.dropLast() + "X"
    case 1: year.dropLast(2) + "XX"
    case 2: year.dropLast(3) + "XXX"
    case 3: year + "-XX"
    case 4: "\(year)-\(twoDigits(1...12))-XX"
    case 5: year + "-XX-XX"
    default: year + "-1X"
    }
  }

  private mutating func season() -> String { "\(year())-\(twoDigits(21...25))" }

  private mutating func longYear() -> String {
    pick(["Y", "Y-"]) + "\(Int.random(in: 10000...999_999, using: &random))"
  }

  private mutating func dateTime() -> String {
    let day = "\(year())-\(twoDigits(1...12))-\(twoDigits(1...28))"
    let time = "\(twoDigits(0...24)):\(twoDigits(0...60)):\(twoDigits(0...60))"
    let zones = ["", "Z", "+00:00", "-05", "+03:30", "+14:00", "+\(twoDigits(0...15)):\(twoDigits(0...60))"]
    return pick([day, day, day, day, String(day.dropLast(3))]) + "T" + pick([time, time, "24:00:00"]) + pick(zones)
  }

  private mutating func year() -> String {
    let digits = String(10000 + Int.random(in: 0...9999, using: &random)).dropFirst()
    let recent = "20\(twoDigits(0...99))"
    return pick([recent, recent, recent, String(digits), "-\(digits)"])
  }

  private mutating func twoDigits(_ range: ClosedRange<Int>) -> String {
    String(String(100 + Int.random(in: range, using: &random)).dropFirst())
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }
}

/// Digits with what stands between the digits of one number: blanks, points, dashes, brackets, a comma.
struct DigitRun {
  /// Bytes of the text, from a sign or bracket before the first digit up to the last digit.
  let range: Range<Int>
  let digitCount: Int

  /// The runs of a text, in order.
  /// - Complexity: O(*n*), *n* the length of the text.
  static func runs(in bytes: [UInt8]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place].isDigit, place == 0 || !bytes[place - 1].isWordByte else {
        place += 1
        continue
      }
      let run = DigitRun(bytes, at: place)
      runs.append(run)
      place = run.range.upperBound
    }
    return runs
  }

  private init(_ bytes: [UInt8], at start: Int) {
    var (end, count, place) = (start, 0, start)
    while place < bytes.count, bytes[place].isDigit || Self.isBetween(bytes[place]), place - end < 4 {
      if bytes[place].isDigit {
        count += 1
        end = place + 1
      }
      place += 1
    }
    var first = start
    while first > 0, "+-(".utf8.contains(bytes[first - 1]) { first -= 1 }
    range = first..<end
    digitCount = count
  }

  private static func isBetween(_ byte: UInt8) -> Bool { " .-(),/".utf8.contains(byte) }

  /// Whether it is written as phone numbers are: `+964 770 123 4567`, `0770 123 4567`; no date, no point, no postcode.
  func isPhoneNumber(in bytes: [UInt8]) -> Bool {
    let text = bytes[range]
    guard isFree(in: bytes), (8...15).contains(digitCount), let first = text.first(where: \.isDigit) else {
      return false
    }
    if text.first == UInt8(ascii: "+") || text.starts(with: "(+".utf8) { return first != UInt8(ascii: "0") }
    let groups = text.split { !$0.isDigit }
    return first == UInt8(ascii: "0") && digitCount >= 10 && (2...6).contains(groups.count)
      && groups.allSatisfy { $0.count > 1 } && !text.contains(UInt8(ascii: "."))
  }

  /// Whether it can be a phone number where the words before it say so: `770 123 4567`; no day such as `2019-09-10`.
  func isLocalNumber(in bytes: [UInt8]) -> Bool {
    let groups = bytes[range].split { !$0.isDigit }.map(\.count)
    return isFree(in: bytes) && (6...15).contains(digitCount) && groups != [4, 2, 2]
  }

  /// Whether it is no part of a word, and no list of numbers.
  private func isFree(in bytes: [UInt8]) -> Bool {
    let isOpen = range.lowerBound == 0 || !bytes[range.lowerBound - 1].isWordByte
    let isEnd = range.upperBound == bytes.count || !bytes[range.upperBound].isWordByte
    return isOpen && isEnd && !bytes[range].contains(UInt8(ascii: ","))
  }

  /// The bytes of a latitude and longitude in degrees of four decimals at least.
  func coordinates(in bytes: [UInt8]) -> Range<Int>? {
    let parts = bytes[range].split(separator: UInt8(ascii: ","))
    guard parts.count == 2, parts.allSatisfy(Self.isFineDegree) else { return nil }
    return range
  }

  private static func isFineDegree(_ part: ArraySlice<UInt8>) -> Bool {
    let text = part.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") }
    let halves = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return halves.count == 2 && (1...3).contains(halves[0].count) && halves[1].count >= 4
      && halves.allSatisfy { $0.allSatisfy(\.isDigit) }
  }
}

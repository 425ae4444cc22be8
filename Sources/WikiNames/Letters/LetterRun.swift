/// One item of `LetterData`: `first+count/step:values`, in hexadecimal.
struct LetterRun {
  var first = 0
  var count = 1
  var step = 1
  var values: [Int] = []

  var scalars: StrideTo<Int> { stride(from: first, to: first + count * step, by: step) }

  /// The items of a text that are separated by white space.
  static func runs(of text: String) -> [LetterRun] {
    text.utf8.split { $0 <= UInt8(ascii: " ") }.map { item in
      var run = LetterRun()
      let parts = item.split(separator: UInt8(ascii: ":"))
      run.readScalars(parts.first ?? item)
      run.values = (parts.dropFirst().first ?? item).split(separator: UInt8(ascii: ",")).map(number)
      return run
    }
  }

  private mutating func readScalars(_ text: Substring.UTF8View) {
    let parts = text.split { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }.map(Self.number)
    if let scalar = parts.first { first = scalar }
    if parts.count > 1 { count = parts[1] }
    if parts.count > 2 { step = parts[2] }
  }

  /// The value of hexadecimal digits in lower case.
  private static func number(_ digits: Substring.UTF8View) -> Int {
    digits.reduce(0) { $0 << 4 | Int($1 < UInt8(ascii: "a") ? $1 & 15 : $1 - 87) }
  }
}

/// The text with digits of other scripts, dashes and blanks as ASCII has them, and no blanks around it: what hints
/// are guessed from, so that a form that only looks like another leads to the same hint.
func plainASCII(_ text: String) -> String {
  var plain: [UInt8] = []
  for scalar in text.unicodeScalars {
    if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
      plain.append(UInt8(ascii: "0") + UInt8(digit))
    } else if 0x2010...0x2015 ~= scalar.value || scalar.value == 0x2212 {
      plain.append(UInt8(ascii: "-"))
    } else if scalar.value == 0x2019 {
      plain.append(UInt8(ascii: "'"))
    } else if scalar.properties.isWhitespace {
      plain.append(UInt8(ascii: " "))
    } else {
      plain.append(contentsOf: String(scalar).utf8)
    }
  }
  let words = plain.split(separator: UInt8(ascii: " "))
  return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
}

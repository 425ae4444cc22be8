import WikiTestSupport

/// The bytes after some slips: letters that mean something put in, dropped or changed, and stretches copied elsewhere.
func mutated(_ bytes: [UInt8], times: Int, using random: inout SeededGenerator) -> [UInt8] {
  var bytes = bytes
  let signs = Array("\"':#-[]{},&*!|>%@`?\\\n \n  \t~<=.ax0".utf8)
  for _ in 0..<times where !bytes.isEmpty {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
    let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.insert(sign, at: place)
    case 1: bytes[place] = sign
    case 2: bytes.remove(at: place)
    case 3: bytes.removeSubrange(place..<end)
    default: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    }
  }
  return bytes
}

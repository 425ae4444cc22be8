/// Looks for bytes in bytes.
enum ByteSearch {
  /// Where `needle`, which is not empty, stands next in `bytes`.
  static func place(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while let next = bytes[place...].firstIndex(of: needle[0]) {
      if bytes[next...].starts(with: needle) { return next }
      place = next + 1
    }
    return nil
  }
}

import WikiFiles

/// The bytes of a saved web page, which may be in any encoding.
enum HTMLBytes {
  /// The page as text: by its byte order mark, as UTF-8 where it is that, by what it says of itself, and else as the HTML
  /// standard wants it, in Windows' encoding of western Europe.
  /// - Returns: `nil` where the bytes are not in that encoding, or the system does not know it.
  static func text(_ bytes: [UInt8]) -> String? {
    if let mark = marks.first(where: { bytes.starts(with: $0.bytes) }) {
      return TextEncoding(mark.encoding).text(Array(bytes.dropFirst(mark.bytes.count)))
    }
    if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) { return text }
    return TextEncoding(declaredEncoding(of: bytes) ?? "windows-1252").text(bytes)
  }

  private static let marks: [(bytes: [UInt8], encoding: String)] = [
    ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
  ]

  /// What stands behind `charset=` in the first kilobyte, as browsers look for it.
  private static func declaredEncoding(of bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
      .lowercased()
    guard let label = start.firstRange(of: "charset=") else { return nil }
    let name = start[label.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) }
    // The HTML standard reads these so, since pages that name them mean it.
    return ["iso-8859-1", "latin1", "us-ascii", "ascii"].contains(name)
      ? "windows-1252" : name.isEmpty ? nil : String(name)
  }
}

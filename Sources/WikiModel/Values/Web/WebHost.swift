/// The part of a URL between the slashes: a host and perhaps a port (RFC 3986 §3.2).
enum WebHost {
  /// The host's name in small letters; throws where it has no such shape.
  static func name(in authority: ArraySlice<UInt8>) throws(ValueError) -> String {
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { throw .credentials(authority[...at]) }
    let portStart = portStart(authority)
    let host = authority[..<portStart]
    guard !host.isEmpty else { throw .noHost(authority.startIndex) }
    if portStart < authority.endIndex { try checkPort(authority[(portStart + 1)...]) }
    try host.first == UInt8(ascii: "[") ? checkAddress(host) : checkName(host)
    return String(decoding: host, as: UTF8.self).lowercased()
  }

  /// The offset of the colon before the port; the end where there is none. Colons in square brackets are the host's.
  private static func portStart(_ authority: ArraySlice<UInt8>) -> Int {
    let isAddress = authority.first == UInt8(ascii: "[")
    let host = isAddress ? authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.endIndex : authority.startIndex
    return authority[host...].firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
  }

  private static func checkPort(_ digits: ArraySlice<UInt8>) throws(ValueError) {
    guard let port = wholeNumber(digits), 1...65535 ~= port else { throw .noPort(digits) }
  }

  /// An address of IP version 6, by its letters alone.
  private static func checkAddress(_ host: ArraySlice<UInt8>) throws(ValueError) {
    let inner = host.dropFirst().dropLast()
    let isAddress = inner.allSatisfy {
      $0.isDigit || $0 | 0x20 <= UInt8(ascii: "f") && $0.isLetter || ":.".utf8.contains($0)
    }
    guard host.last == UInt8(ascii: "]"), inner.contains(UInt8(ascii: ":")), isAddress else { throw .noHostName(host) }
  }

  /// Labels of letters, digits, hyphens and underscores, of at most 63 bytes, with a dot between them.
  private static func checkName(_ host: ArraySlice<UInt8>) throws(ValueError) {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let named = labels.count > 1 && labels.last?.isEmpty == true ? labels.dropLast() : labels[...]
    for label in named {
      let isLabel = label.allSatisfy { $0.isLetter || $0.isDigit || "-_".utf8.contains($0) || $0 >= 0x80 }
      guard isLabel, 1...63 ~= label.count else { throw .noHostName(host) }
    }
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An encoding of text, by a name that the system's iconv knows.
package struct TextEncoding: Hashable, Sendable {
  private let name: String

  package init(_ name: String) { self.name = name }

  /// The text that bytes of this encoding are.
  /// - Returns: `nil` where they are none, or the system does not know the encoding.
  package func text(_ bytes: [UInt8]) -> String? {
    let converter = unsafe iconv_open("UTF-8", name)
    guard unsafe converter != iconv_t(bitPattern: -1) else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // A byte of any encoding has at most four in UTF-8.
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var (inputLeft, outputLeft) = (input.count, output.count)
    let failed = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft) == Int(bitPattern: UInt.max)
      }
    }
    guard !failed, inputLeft == 0 else { return nil }
    return String(validating: output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

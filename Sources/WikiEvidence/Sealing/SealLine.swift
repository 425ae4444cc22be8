import WikiFiles

/// A line of a seal: all that the `sha256sum` of GNU, and its like on other systems, write and read.
enum SealLine: Hashable {
  case blank
  case comment

  /// A digest and a name; `place` is where the name stands in the line, as it is written there.
  case entry(SHA256Digest, name: [UInt8], place: Range<Int>)
  case fault(Fault, place: Range<Int>)

  enum Fault: Hashable {
    /// Neither `<digest>  <name>` nor `SHA256 (<name>) = <digest>`.
    case form
    /// The digest has so many digits.
    case digits(Int)
    case noName
    /// A backslash that means nothing.
    case escape
  }

  /// Reads a line without its line feed; a carriage return at its end belongs to that.
  init(_ line: ArraySlice<UInt8>) {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    let text = line.drop(while: \.isBlank)
    if text.isEmpty {
      self = .blank
    } else if line.first == UInt8(ascii: "#") {
      self = .comment
    } else {
      self = Self.read(text, of: line)
    }
  }

  /// Reads what stands in a line behind blanks.
  private static func read(_ text: ArraySlice<UInt8>, of line: ArraySlice<UInt8>) -> SealLine {
    func place(_ slice: ArraySlice<UInt8>) -> Range<Int> {
      slice.startIndex - line.startIndex..<slice.endIndex - line.startIndex
    }
    let isEscaped = text.first == UInt8(ascii: "\\")
    let plain = isEscaped ? text.dropFirst() : text
    guard let parts = SealParts(tagged: plain) ?? SealParts(plain) else { return .fault(.form, place: place(text)) }
    guard let digest = SHA256Digest(hex: parts.digest) else {
      return .fault(.digits(parts.digest.count), place: place(parts.digest))
    }
    guard !parts.name.isEmpty else { return .fault(.noName, place: place(text)) }
    guard let name = isEscaped ? unescaped(parts.name) : Array(parts.name) else {
      return .fault(.escape, place: place(parts.name))
    }
    return .entry(digest, name: name, place: place(parts.name))
  }

  /// The line of a file, with its line feed.
  static func text(of digest: SHA256Digest, _ name: RelativePath) -> [UInt8] {
    let escaped = name.description.utf8.flatMap { byte in
      escapes.first { $0.meant == byte }.map { [UInt8(ascii: "\\"), $0.written] } ?? [byte]
    }
    let mark = escaped.count == name.description.utf8.count ? "" : "\\"
    return Array("\(mark)\(digest.hex)  ".utf8) + escaped + [UInt8(ascii: "\n")]
  }

  /// What a name cannot hold as it is, and the letter behind a backslash that means it.
  private static let escapes: [(meant: UInt8, written: UInt8)] = [
    (UInt8(ascii: "\\"), UInt8(ascii: "\\")), (UInt8(ascii: "\n"), UInt8(ascii: "n")),
    (UInt8(ascii: "\r"), UInt8(ascii: "r")),
  ]

  private static func unescaped(_ written: ArraySlice<UInt8>) -> [UInt8]? {
    var name: [UInt8] = []
    var rest = written
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        name.append(byte)
        continue
      }
      guard let letter = rest.popFirst(), let escape = escapes.first(where: { $0.written == letter }) else {
        return nil
      }
      name.append(escape.meant)
    }
    return name
  }
}

/// The two parts of a line, as they are written.
private struct SealParts {
  let digest: ArraySlice<UInt8>
  let name: ArraySlice<UInt8>

  /// `<digest>  <name>`, with a `*` before the name where the file was read as binary, or `<digest> <name>` as BSD has it.
  init?(_ text: ArraySlice<UInt8>) {
    digest = text.prefix(while: \.isHexDigit)
    let rest = text[digest.endIndex...]
    guard !digest.isEmpty, rest.first?.isBlank ?? true else { return nil }
    let name = rest.dropFirst()
    let hasMark = name.first == UInt8(ascii: " ") || name.first == UInt8(ascii: "*") && name.count > 1
    self.name = hasMark ? name.dropFirst() : name
  }

  /// `SHA256 (<name>) = <digest>`, the form of BSD, or `SHA256(<name>)= <digest>`, that of OpenSSL.
  init?(tagged text: ArraySlice<UInt8>) {
    guard text.starts(with: "SHA256".utf8), let close = text.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let open = text.dropFirst("SHA256".utf8.count).drop(while: \.isBlank)
    let tail = text[(close + 1)...].drop(while: \.isBlank)
    guard open.first == UInt8(ascii: "("), open.startIndex < close, tail.first == UInt8(ascii: "=") else { return nil }
    name = text[(open.startIndex + 1)..<close]
    digest = tail.dropFirst().drop(while: \.isBlank).prefix(while: \.isHexDigit)
    guard text[digest.endIndex...].allSatisfy(\.isBlank) else { return nil }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  fileprivate var isHexDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}

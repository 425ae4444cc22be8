import WikiDiagnostics
import WikiFiles

/// Checks, while a site streams by, that every link inside it leads somewhere, anchors included.
///
/// It reads the pages themselves, not what they were made of, so that whatever a template or a text does wrong is
/// found. Places are kept as 64-bit hashes: memory grows with the number of different places, not with the bytes.
struct LinkCheck {
  private var places: Set<UInt64> = []
  private var wanted: [UInt64: Link] = [:]
  private var findings: [Diagnostic] = []

  /// The first link that leads to a place.
  private struct Link {
    let page: RelativePath
    let href: String
    let order: Int
  }

  /// The number of links inside the site, on all pages together.
  private(set) var count = 0

  mutating func add(_ path: RelativePath, _ bytes: [UInt8]) {
    places.insert(Self.hash(path.description))
    guard path.ending == "html" else { return }
    for attribute in PageScanner.attributes(of: bytes) {
      switch attribute.kind {
      case .id: add(id: attribute.value, on: path)
      case .link: add(href: attribute.value, on: path)
      }
    }
  }

  /// Adds a file that is no page, whatever its name.
  mutating func add(copy path: RelativePath) {
    places.insert(Self.hash(path.description))
  }

  private mutating func add(id: String, on page: RelativePath) {
    guard places.insert(Self.hash("\(page)#\(id)")).inserted else {
      findings.append(.repeatedAnchor(id, on: page))
      return
    }
  }

  private mutating func add(href: String, on page: RelativePath) {
    guard !href.utf8.starts(with: "//".utf8), !Self.hasScheme(href) else { return }
    count += 1
    guard href.utf8.first != UInt8(ascii: "/") else {
      findings.append(.rootedLink(href, on: page))
      return
    }
    guard let target = Self.target(of: href, on: page) else {
      findings.append(.brokenLink(href, on: page))
      return
    }
    let hash = Self.hash(target)
    if wanted[hash] == nil { wanted[hash] = Link(page: page, href: href, order: count) }
  }

  /// What was found; complete when all files have been added.
  func conclude() -> [Diagnostic] {
    let broken = wanted.filter { !places.contains($0.key) }.values.sorted { $0.order < $1.order }
    return findings + broken.map { .brokenLink($0.href, on: $0.page) }
  }

  /// The path of the site, with its anchor, that a relative link leads to; `nil` where it climbs out of the site, or
  /// names a folder.
  static func target(of href: String, on page: RelativePath) -> String? {
    let address = href.utf8.prefix { $0 != UInt8(ascii: "#") }
    let fragment = href.utf8[address.endIndex...].dropFirst()
    let anchor = fragment.isEmpty ? "" : "#" + percentDecoded(Substring(fragment))
    let path = Substring(address.prefix { $0 != UInt8(ascii: "?") })
    guard !path.isEmpty else { return "\(page)\(anchor)" }
    guard path.utf8.last != UInt8(ascii: "/") else { return nil }
    let folder = page.parent.map { "\($0)/" } ?? ""
    return RelativePath(folder + percentDecoded(path)).map { "\($0)\(anchor)" }
  }

  /// Whether it begins with a scheme (RFC 3986, section 3.1): a letter, and letters, digits, `+`, `-`, `.` up to a colon.
  private static func hasScheme(_ href: String) -> Bool {
    guard let first = href.utf8.first, isLetter(first) else { return false }
    let end = href.utf8.firstIndex { !isLetter($0) && !(0x30...0x39).contains($0) && !"+-.".utf8.contains($0) }
    return end.map { href.utf8[$0] == UInt8(ascii: ":") } ?? false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  private static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let digits = String(rest.prefix(2)), digits.utf8.count == 2,
        digits.utf8.first != UInt8(ascii: "+"), let value = UInt8(digits, radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// FNV-1a with 64 bits: the same on every machine.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

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

  private mutating func add(id: String, on page: RelativePath) {
    guard places.insert(Self.hash("\(page)#\(id)")).inserted else {
      findings.append(.repeatedAnchor(id, on: page))
      return
    }
  }

  private mutating func add(href: String, on page: RelativePath) {
    guard !href.hasPrefix("//"), !Self.hasScheme(href) else { return }
    count += 1
    guard !href.hasPrefix("/") else {
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

  /// The path of the site, with its anchor, that a relative link leads to; `nil` where it climbs out of the site.
  static func target(of href: String, on page: RelativePath) -> String? {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
    let anchor = parts.count > 1 && !parts[1].isEmpty ? "#" + percentDecoded(parts[1]) : ""
    guard !path.isEmpty else { return "\(page)\(anchor)" }
    let folder = page.parent.map { "\($0)/" } ?? ""
    return RelativePath(folder + percentDecoded(path)).map { "\($0)\(anchor)" }
  }

  private static func hasScheme(_ href: String) -> Bool {
    guard
      let end = href.utf8.firstIndex(where: { [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")].contains($0) })
    else { return false }
    return href.utf8[end] == UInt8(ascii: ":")
  }

  private static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let digits = String(rest.prefix(2)), digits.utf8.count == 2,
        let value = UInt8(digits, radix: 16)
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

import Mustache
import WikiFiles

/// The library swift-mustache, with templates that say the same in its language.
struct MustacheEngine: Contender {
  let name = "swift-mustache"
  private let library: MustacheLibrary

  /// What it is given of each page, made before anything is timed.
  private let data: [BenchmarkPage.Kind: [String: Any]]

  init(_ root: Folder, _ pages: [BenchmarkPage]) throws {
    MustacheContentTypes.register(MarkupSafeEscaping(), named: "MARKUPSAFE")
    var library = MustacheLibrary()
    for (file, bytes) in try frozenTemplates("Mustache", in: root) {
      let name = file.split(separator: ".")[0]
      do {
        try library.register(String(decoding: bytes, as: UTF8.self), named: String(name))
      } catch {
        throw BenchmarkFailure("\(file): \(error)")
      }
    }
    self.library = library
    data = Dictionary(uniqueKeysWithValues: pages.map { ($0.kind, MustacheData.page($0)) })
  }

  func bytes(of page: BenchmarkPage) throws -> [UInt8] { Array(try render(page).utf8) }

  func time(_ page: BenchmarkPage, rounds: Int) throws -> Duration {
    try timed(page, rounds: rounds) { try render(page).utf8.count }
  }

  private func render(_ page: BenchmarkPage) throws -> String {
    guard let text = library.render(data[page.kind] ?? [:], withTemplate: page.kind.rawValue) else {
      throw BenchmarkFailure("there is no \(page.kind.rawValue).mustache")
    }
    return text
  }
}

/// Escapes as MarkupSafe does, and so as our engine does; the library's own writes `&quot;` for a quotation mark.
private struct MarkupSafeEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.reference(to: $0) != nil }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let reference = Self.reference(to: byte) { escaped += reference.utf8 } else { escaped.append(byte) }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func reference(to byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "'"): "&#39;"
    case UInt8(ascii: "\""): "&#34;"
    default: nil
    }
  }
}

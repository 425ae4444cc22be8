private import CGumbo

extension HTMLElement {
  /// The `html` element of a page; `nil` where the page is nested more deeply than people write.
  ///
  /// What is more than 200 elements deep is kept as the text of the 200th.
  /// - Complexity: O(*n*) in the bytes of the page, times its depth, which is bounded.
  static func parse(_ page: String) -> HTMLElement? {
    guard TagNesting.depth(of: page) <= TagNesting.greatest else { return nil }
    return GumboTree(parsing: page).root
  }
}

/// How deeply elements lie in each other, by their tags alone.
///
/// The parser looks through all open elements at each tag, so that a page of nothing but opened ones would take it for
/// ever.
private enum TagNesting {
  static let greatest = 2000

  /// At least the depth of the tree that the page has, but for what its parser adds; more than `greatest` where the
  /// parser would open formatting again and again: each paragraph begins with all that is still open.
  static func depth(of page: String) -> Int {
    let bytes = Array(page.utf8)
    var (depth, deepest, index) = (0, 0, 0)
    var (formats, mostFormats, tags) = (0, 0, 0)
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      let closes = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      let letters = bytes[(closes ? index + 1 : index)...].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
      guard !name.isEmpty else { continue }
      tags += 1
      if formatting.contains(name) {
        formats = closes ? max(0, formats - 1) : formats + 1
        mostFormats = max(mostFormats, formats)
      }
      guard !nestNever.contains(name) else { continue }
      depth = closes ? max(0, depth - 1) : depth + 1
      deepest = max(deepest, depth)
    }
    return mostFormats > 50 && mostFormats * tags > 1_000_000 ? greatest + 1 : deepest
  }

  /// Elements that the parser opens again where an element was closed around them.
  private static let formatting: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  /// Elements that are closed by the next of them, or by their own tag; most pages leave some open.
  private static let nestNever: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "td", "th", "tr", "dt", "dd", "option", "path", "rect", "circle", "line", "use", "g",
  ]
}

/// The tree that libgumbo makes of a page, as a value.
///
/// The library frees its tree by recursion, which a deep one would not survive; so the memory of a parse comes from an
/// arena that goes as a whole.
private struct GumboTree {
  let root: HTMLElement

  init(parsing page: String) {
    let arena = GumboArena()
    var page = page
    root = page.withUTF8 { bytes in
      var options = unsafe kGumboDefaultOptions
      unsafe options.userdata = Unmanaged.passUnretained(arena).toOpaque()
      unsafe options.allocator = { arena, size in
        unsafe arena.flatMap { unsafe Unmanaged<GumboArena>.fromOpaque($0).takeUnretainedValue().block(of: size) }
      }
      unsafe options.deallocator = { _, _ in }
      unsafe options.max_errors = 0
      let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      guard let start = unsafe start, let output = unsafe gumbo_parse_with_options(&options, start, bytes.count)
      else { return HTMLElement(name: "html", attributes: [:], children: []) }
      return unsafe Self.element(output.pointee.root.pointee.v.element, depth: 0)
    }
    withExtendedLifetime(arena) {}
  }

  private static func element(_ element: GumboElement, depth: Int) -> HTMLElement {
    let nodes = unsafe pointers(element.children, as: GumboNode.self)
    let children = unsafe depth < 200 ? nodes.compactMap { unsafe node($0.pointee, depth: depth + 1) } : flat(nodes)
    return unsafe HTMLElement(name: name(of: element), attributes: attributes(of: element), children: children)
  }

  private static func node(_ node: GumboNode, depth: Int) -> HTMLNode? {
    switch unsafe node.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: unsafe .element(element(node.v.element, depth: depth))
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE: unsafe .text(String(cString: node.v.text.text))
    default: nil
    }
  }

  /// The texts below some nodes, without recursion.
  private static func flat(_ nodes: [UnsafeMutablePointer<GumboNode>]) -> [HTMLNode] {
    var texts: [HTMLNode] = []
    var rest = unsafe Array(nodes.reversed())
    while let next = unsafe rest.popLast() {
      switch unsafe next.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        unsafe rest += pointers(next.pointee.v.element.children, as: GumboNode.self).reversed()
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
        unsafe texts.append(.text(String(cString: next.pointee.v.text.text)))
      default: continue
      }
    }
    return texts
  }

  /// An element that the library has no name for is called as the page calls it.
  private static func name(of element: GumboElement) -> String {
    guard unsafe element.tag == GUMBO_TAG_UNKNOWN else {
      return unsafe String(cString: gumbo_normalized_tagname(element.tag))
    }
    var tag = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&tag)
    guard let start = unsafe tag.data else { return "" }
    let letters = unsafe UnsafeBufferPointer(start: start, count: tag.length).map { UInt8(bitPattern: $0) }
    return String(decoding: letters, as: UTF8.self).lowercased()
  }

  private static func attributes(of element: GumboElement) -> [String: String] {
    let all = unsafe pointers(element.attributes, as: GumboAttribute.self)
    return unsafe Dictionary(
      all.map { unsafe (String(cString: $0.pointee.name).lowercased(), String(cString: $0.pointee.value)) }
    ) { first, _ in first }
  }

  private static func pointers<Value>(_ vector: GumboVector, as type: Value.Type) -> [UnsafeMutablePointer<Value>] {
    unsafe (0..<Int(vector.length)).compactMap { index in
      unsafe vector.data[index]?.assumingMemoryBound(to: Value.self)
    }
  }
}

/// The memory of one parse.
///
/// A class, since the library is given its address.
@safe private final class GumboArena {
  private var blocks: [UnsafeMutableRawPointer] = unsafe []

  func block(of size: Int) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe blocks.append(block)
    return unsafe block
  }

  deinit { unsafe blocks.forEach { unsafe $0.deallocate() } }
}

private import CCMarkGFM
private import Synchronization

/// Parses `text` with GitHub's extensions, lends its tree to `body`, and frees it afterwards.
func withCMarkTree<Result>(of text: [UInt8], _ body: (CMarkNode) -> Result) -> Result {
  let tree = CMarkTree(parsing: text)
  return body(tree.root)
}

/// Owns a tree of libcmark-gfm; its nodes live as long as it does.
private struct CMarkTree: ~Copyable {
  let root: CMarkNode

  /// libcmark-gfm registers its extensions in a global table, so it must happen exactly once.
  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Held while inlines are parsed: libcmark-gfm writes the signs of its extensions into a global table for the time
  /// of each parse, and parses side by side silently lose strikethrough and links to one another.
  private static let inlines = Mutex(())

  init(parsing text: [UInt8]) {
    precondition(Self.extensionsAreRegistered)
    let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
    guard let parser = unsafe cmark_parser_new(options) else { preconditionFailure("cmark: out of memory") }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    var finished: OpaquePointer?
    Self.inlines.withLock { _ in unsafe finished = cmark_parser_finish(parser) }
    guard let finished = unsafe finished else { preconditionFailure("cmark: out of memory") }
    root = unsafe CMarkNode(finished)
  }

  deinit { root.free() }
}

/// A node of a tree of libcmark-gfm, valid while the tree is.
@safe struct CMarkNode {
  private let raw: OpaquePointer

  fileprivate init(_ raw: OpaquePointer) {
    unsafe self.raw = raw
  }

  fileprivate func free() { unsafe cmark_node_free(raw) }

  /// What the node is, in the library's own words: "paragraph", "table_cell"; for footnotes it has none.
  var kind: String {
    switch unsafe cmark_node_get_type(raw) {
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    default: unsafe cmark_node_get_type_string(raw).map { unsafe String(cString: $0) } ?? ""
    }
  }

  var literal: String { unsafe cmark_node_get_literal(raw).map { unsafe String(cString: $0) } ?? "" }
  var destination: String { unsafe cmark_node_get_url(raw).map { unsafe String(cString: $0) } ?? "" }
  var title: String { unsafe cmark_node_get_title(raw).map { unsafe String(cString: $0) } ?? "" }
  var fenceInfo: String { unsafe cmark_node_get_fence_info(raw).map { unsafe String(cString: $0) } ?? "" }
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(raw)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(raw) != 0 }

  /// The first number of a numbered list; `nil` for bullets.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(raw) == CMARK_ORDERED_LIST ? unsafe Int(cmark_node_get_list_start(raw)) : nil
  }

  /// The letters `l`, `c`, `r` of a table's columns, or 0.
  var alignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(raw))
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(raw) else { return [] }
    return (0..<count).map { unsafe letters[$0] }
  }

  /// Lines and columns count from 1, in bytes; the place of an inline is not always right.
  var start: (line: Int, column: Int) {
    unsafe (Int(cmark_node_get_start_line(raw)), Int(cmark_node_get_start_column(raw)))
  }

  var end: (line: Int, column: Int) {
    unsafe (Int(cmark_node_get_end_line(raw)), Int(cmark_node_get_end_column(raw)))
  }

  var children: [CMarkNode] {
    var children: [CMarkNode] = []
    var next = unsafe cmark_node_first_child(raw)
    while let child = unsafe next {
      children.append(unsafe CMarkNode(child))
      unsafe next = cmark_node_next(child)
    }
    return children
  }
}

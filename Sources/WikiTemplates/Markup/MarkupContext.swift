/// Where in HTML the next output stands: what must be escaped, or refused, depends on it.
///
/// It follows the tokenizer of the HTML standard (section 13.2.5) as far as that decides how a value is read.
struct MarkupContext: Hashable {
  enum State: Hashable {
    case text
    case tagName(String)
    case inTag
    case attributeName(String)
    case afterAttributeName(String)
    case beforeValue(String)

    /// `settled` says how far an address has come.
    case value(String, quote: UInt8, settled: Settled)
    case unquotedValue(String)
    case comment
    case rawText(String)
  }

  /// How far the value of an attribute has come, if it is an address.
  enum Settled: Hashable {
    /// Nothing has come yet: a value can bring its own scheme, which is checked.
    case nothing

    /// Something has come, but the scheme may still go on.
    case beginning

    /// A `/`, `?` or `#` has come, or a scheme that runs nothing: what follows is part of no scheme.
    case scheme

    /// A scheme has come that may run what follows.
    case foreign
  }

  private(set) var state: State = .text

  /// The tag that is being read; empty outside of tags.
  private var element = ""

  /// The last bytes where they matter: for the ends of comments and raw text, in the content of `<meta>`, and in the
  /// beginnings of addresses.
  private var recent: [UInt8] = []

  /// What a `<meta>` is about, which decides what its content may be.
  private var meta = Meta.unknown

  private enum Meta: Hashable { case unknown, refresh, words }

  /// Whether a `<script>` holds JSON that no browser runs; `nil` where its type has not come yet.
  private var holdsData: Bool?

  /// Reads what the template writes; returns the place of the last `<` that was read in text.
  mutating func read(_ bytes: ArraySlice<UInt8>) -> Int? {
    var opening: Int?
    for (place, byte) in zip(bytes.indices, bytes) {
      if byte == UInt8(ascii: "<"), case .text = state { opening = place }
      read(byte)
    }
    return opening
  }

  /// Takes what has been read of a tag's or attribute's name for the whole of it, since the template divides here.
  mutating func settle() {
    switch state {
    case .tagName(let name):
      element = name
      state = name.isEmpty ? .text : .inTag
    case .attributeName, .afterAttributeName: state = .inTag
    case .text, .inTag, .beforeValue, .value, .unquotedValue, .comment, .rawText: break
    }
  }

  /// An output was written here.
  mutating func readOutput() {
    if case .value(let name, let quote, .nothing) = state { state = .value(name, quote: quote, settled: .beginning) }
    if case .value = state { recent = Self.something }
  }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagName("") }
    case .tagName(let name): readTagName(name, byte)
    case .inTag: readInTag(byte)
    case .attributeName(let name): readAttributeName(name, byte)
    case .afterAttributeName(let name):
      if byte == UInt8(ascii: "=") { begin(value: name) } else if !Self.isSpace(byte) { readInTag(byte) }
    case .beforeValue(let name): readBeforeValue(name, byte)
    case .value(let name, let quote, let settled): readValue(name, quote, settled, byte)
    case .unquotedValue:
      if Self.isSpace(byte) { state = .inTag } else if byte == UInt8(ascii: ">") { endTag() }
    case .comment:
      remember(byte)
      if recent.suffix(3).elementsEqual("-->".utf8) { leaveForText() }
    case .rawText(let name):
      remember(byte)
      if recent.suffix(name.utf8.count + 2).map({ $0 | 0x20 }).elementsEqual("</\(name)".utf8.map { $0 | 0x20 }) {
        state = .inTag
        element = ""
        recent = []
        holdsData = nil
      }
    }
  }

  private mutating func remember(_ byte: UInt8) {
    recent.append(byte)
    if recent.count > 12 { recent.removeFirst(recent.count - 12) }
  }

  private mutating func leaveForText() {
    state = .text
    element = ""
    recent = []
    meta = .unknown
    holdsData = nil
  }

  private mutating func readTagName(_ name: String, _ byte: UInt8) {
    if name == "!-", byte == UInt8(ascii: "-") {
      state = .comment
      recent = Array("--".utf8)
    } else if byte == UInt8(ascii: ">") {
      element = name
      endTag()
    } else if Self.isSpace(byte) {
      element = name
      state = name.isEmpty ? .text : .inTag
    } else {
      state = .tagName(Self.appending(byte, to: name))
    }
  }

  private mutating func readInTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte == UInt8(ascii: "=") {
      state = .beforeValue(Self.unnamed)
    } else if !Self.isSpace(byte), byte != UInt8(ascii: "/") {
      state = .attributeName(Self.lowercase(byte))
    }
  }

  private mutating func readAttributeName(_ name: String, _ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      begin(value: name)
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if Self.isSpace(byte) {
      state = .afterAttributeName(name)
    } else {
      state = .attributeName(Self.appending(byte, to: name))
    }
  }

  private mutating func begin(value name: String) {
    if element == "meta", meta == .unknown, ["name", "property", "itemprop"].contains(name) { meta = .words }
    if element == "meta", name == "http-equiv" { meta = .refresh }
    state = .beforeValue(name)
    recent = []
  }

  private mutating func readBeforeValue(_ name: String, _ byte: UInt8) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .value(name, quote: byte, settled: .nothing)
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if !Self.isSpace(byte) {
      state = .unquotedValue(name)
    }
  }

  private mutating func readValue(_ name: String, _ quote: UInt8, _ settled: Settled, _ byte: UInt8) {
    let isScriptType = element == "script" && name == "type"
    guard byte != quote else {
      if isScriptType, holdsData == nil { holdsData = recent.suffix(4).elementsEqual("json".utf8) }
      recent = []
      return state = .inTag
    }
    guard meta != .refresh || name != "content", !isScriptType else { return remember(byte | 0x20) }
    state = .value(name, quote: quote, settled: self.settled(settled, byte))
  }

  /// How far an address has come with another byte. Browsers pass over white space and control characters in schemes;
  /// `&` may begin a sign of a scheme, such as `&colon;`.
  private mutating func settled(_ settled: Settled, _ byte: UInt8) -> Settled {
    guard settled != .scheme, settled != .foreign else { return settled }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .scheme
    case UInt8(ascii: ":"): return Self.schemes.contains { recent.elementsEqual($0.utf8) } ? .scheme : .foreign
    case UInt8(ascii: "&"): return .foreign
    case 0...0x20, 0x7F: return .beginning
    default:
      remember(byte | (Self.isLetter(byte) ? 0x20 : 0))
      return .beginning
    }
  }

  /// The schemes of which `Output.isAllowedAddress` lets addresses through.
  private static let schemes = ["http", "https", "mailto"]

  /// Stands in `recent` for bytes that are not known before a page is rendered.
  private static let something: [UInt8] = [0]

  private mutating func endTag() {
    guard Self.rawElements.contains(element) else { return leaveForText() }
    state = .rawText(element)
    recent = []
  }

  /// Elements whose content browsers do not decode.
  private static let rawElements: Set<String> = [
    "script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext",
  ]

  /// Names are compared with short ones only, so that of a long one the beginning is enough.
  private static func appending(_ byte: UInt8, to name: String) -> String {
    name.utf8.count < 32 ? name + lowercase(byte) : name
  }

  private static func lowercase(_ byte: UInt8) -> String {
    String(UnicodeScalar(byte | (isLetter(byte) ? 0x20 : 0)))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  /// What may be written here.
  enum Permission: Hashable {
    case markup
    case attribute(Instruction.Escaping, quote: UInt8)

    /// Only JSON, which is read and not run.
    case data

    /// Nothing; with where that is, and what to do.
    case refused(String, hint: String)
  }

  var permission: Permission {
    switch state {
    case .text: .markup
    case .tagName, .inTag, .attributeName, .afterAttributeName:
      .refused("inside a tag", hint: "Write names of tags and attributes out, and choose among them with 'if'.")
    case .beforeValue(let name), .unquotedValue(let name):
      .refused("in '\(name)' without quotation marks", hint: "Write \(name)=\"{{ … }}\".")
    case .comment: .refused("in a comment", hint: "Take it out, or write a comment of the template: {# … #}.")
    case .rawText("script"):
      holdsData == true
        ? .data
        : .refused(
          "in a <script> that runs",
          hint: "Write <script type=\"application/json\">{{ …|tojson }}</script>, and read it from a script file."
        )
    case .rawText("style"): .refused("in <style>", hint: Self.useAClass)
    case .rawText(let name): .refused("in <\(name)>", hint: "Write it between other tags.")
    case .value(let name, let quote, let settled): permission(in: name, quote, settled)
    }
  }

  private func permission(in name: String, _ quote: UInt8, _ settled: Settled) -> Permission {
    if let hint = Self.hint(forRefused: name) {
      let isNamed = name != Self.unnamed
      return .refused(isNamed ? "in the attribute '\(name)'" : "in an attribute without a name", hint: hint)
    }
    if element == "meta", name == "content", meta != .words { return permissionInContent(quote) }
    let isAnimation = element.hasPrefix("animate") || element == "set"
    guard Self.addresses.contains(name) || isAnimation && Self.animated.contains(name) else {
      return .attribute(.markup, quote: quote)
    }
    switch settled {
    case .beginning:
      return .refused("where the scheme of an address may still go on", hint: "Join its parts: {{ a ~ b }}.")
    case .foreign:
      return .refused(
        "behind a scheme that may run it",
        hint: "Begin the address with http:, https:, mailto:, or a path; join values with '~'."
      )
    case .nothing: return .attribute(.address, quote: quote)
    case .scheme: return .attribute(.markup, quote: quote)
    }
  }

  private func permissionInContent(_ quote: UInt8) -> Permission {
    guard meta == .refresh else {
      return .refused(
        "in 'content' before 'name' or 'http-equiv' says what it is",
        hint: "Write the attribute 'name' before 'content'."
      )
    }
    guard recent.suffix(4).elementsEqual("url=".utf8) else {
      return .refused("in a refresh, other than right behind 'url='", hint: "Write content=\"0; url={{ … }}\".")
    }
    return .attribute(.address, quote: quote)
  }

  private static let useAClass = "Write a class, and its rules into style.css."

  /// What to do instead of writing a value into an attribute that takes none; `nil` where it takes values.
  private static func hint(forRefused name: String) -> String? {
    if name.hasPrefix("on") { return "Write it into an attribute 'data-…', and let a script read it there." }
    switch name {
    case "style": return useAClass
    case "srcdoc", unnamed: return "Write it between tags, or into another attribute."
    default: return nil
    }
  }

  /// Stands for the name of an attribute that a template puts together of pieces.
  private static let unnamed = "?"

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "background", "ping", "manifest",
    "longdesc", "usemap", "codebase",
  ]

  /// What an animation of an address can set it to.
  private static let animated: Set<String> = ["to", "from", "by", "values"]

  /// The place after several ways that lead to the same: an address has come as far as on the worst of them.
  func joined(_ other: MarkupContext) -> MarkupContext {
    guard case .value(let name, let quote, let one) = state, case .value(_, _, let two) = other.state else {
      return self
    }
    if one == two, one == .scheme || one == .foreign || recent == other.recent { return self }
    let isForeign = one == .foreign || two == .foreign
    return replacing(state: .value(name, quote: quote, settled: isForeign ? .foreign : .beginning))
  }

  /// The place at which each turn of a loop begins, whose body may have written something before.
  var repeated: MarkupContext {
    guard case .value(let name, let quote, .nothing) = state else { return self }
    return replacing(state: .value(name, quote: quote, settled: .beginning))
  }

  /// The same with another state, and something unknown before it.
  private func replacing(state: State) -> MarkupContext {
    var context = self
    context.state = state
    context.recent = Self.something
    return context
  }

  /// The same place whatever came before it.
  var place: State {
    switch state {
    case .value(let name, let quote, _): .value(name, quote: quote, settled: .beginning)
    case .text, .tagName, .inTag, .attributeName, .afterAttributeName, .beforeValue, .unquotedValue, .comment, .rawText:
      state
    }
  }
}

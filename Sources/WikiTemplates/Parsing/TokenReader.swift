/// The tokens of one tag, taken one by one.
struct TokenReader {
  private let tokens: [Token]
  private(set) var place = 0

  /// - Precondition: the last token is `end`.
  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  var next: Token { tokens[place] }

  /// The token behind the next one.
  var afterNext: Token { tokens[min(place + 1, tokens.count - 1)] }

  /// Where the token that was taken last ends.
  var end: Int { place > 0 ? tokens[place - 1].range.upperBound : next.range.lowerBound }

  @discardableResult mutating func take() -> Token {
    defer { if place + 1 < tokens.count { place += 1 } }
    return tokens[place]
  }

  /// Takes the sign if it is next; says whether it was.
  mutating func take(sign: String) -> Bool {
    guard next.kind == .sign(sign) else { return false }
    take()
    return true
  }

  mutating func take(word: String) -> Bool {
    guard next.kind == .name(word) else { return false }
    take()
    return true
  }

  /// Takes both words if they are next.
  mutating func take(words first: String, _ second: String) -> Bool {
    guard next.kind == .name(first), afterNext.kind == .name(second) else { return false }
    take()
    take()
    return true
  }

  mutating func expect(sign: String) throws(TemplateFault) {
    guard take(sign: sign) else { throw .at(next.range, "'\(sign)' is missing") }
  }

  mutating func expect(word: String) throws(TemplateFault) {
    guard take(word: word) else { throw .at(next.range, "'\(word)' is missing") }
  }

  mutating func expectName() throws(TemplateFault) -> Expression.Word {
    guard case .name(let text) = next.kind, !Self.reserved.contains(text) else {
      throw .at(next.range, "a name is missing")
    }
    return Expression.Word(text: text, range: take().range)
  }

  mutating func expectEnd() throws(TemplateFault) {
    switch next.kind {
    case .end: return
    case .name(let word), .sign(let word):
      throw .at(next.range, "'\(word)' cannot stand here", hint: OtherLanguages.words[word])
    case .text: throw .at(next.range, "a text cannot stand here")
    case .number, .decimal: throw .at(next.range, "a number cannot stand here")
    }
  }

  /// The words of operators, which nothing else can be called.
  static let reserved: Set<String> = ["and", "or", "not", "in", "is", "if", "else"]
}

/// A piece of an expression, with what must be known to put it into a larger one.
struct Piece {
  let text: String
  let binding: Binding

  /// Whether Jinja may work it out when it loads the template.
  let isFixed: Bool

  /// How tightly an expression holds together: the looser ones need parentheses in the tighter ones.
  enum Binding: Int, Comparable {
    case choice, or, and, not, comparison, sum, concatenation, product, power, sign, value

    static func < (one: Binding, other: Binding) -> Bool { one.rawValue < other.rawValue }
  }

  init(_ text: String, _ binding: Binding = .value, isFixed: Bool = false) {
    (self.text, self.binding, self.isFixed) = (text, binding, isFixed)
  }

  static func literal(_ text: String) -> Piece { Piece(text, .value, isFixed: true) }

  /// Its text where nothing looser may stand.
  func text(at least: Binding) -> String { binding < least ? "(\(text))" : text }

  /// The two with an operator between, which groups from the left.
  func joined(_ sign: String, _ other: Piece, _ binding: Binding) -> Piece {
    let tighter = Binding(rawValue: binding.rawValue + 1) ?? .value
    return Piece(
      "\(text(at: binding)) \(sign) \(other.text(at: tighter))",
      binding,
      isFixed: isFixed && other.isFixed
    )
  }
}

/// An expression of a template, with its place.
struct Expression {
  let kind: Kind

  /// Bytes of the template.
  let range: Range<Int>

  indirect enum Kind {
    case name(String)
    case text(String)
    case number(Int)
    case decimal(Double)
    case flag(Bool)
    case none
    case list([Expression])
    case tuple([Expression])
    case map([(key: Expression, value: Expression)])
    case field(Expression, Word)
    case index(Expression, Expression)
    case slice(Expression, from: Expression?, to: Expression?, step: Expression?)
    case filter(Expression, Word, Arguments)
    case test(Expression, Word, Arguments)
    case call(Expression, Arguments)
    case not(Expression)
    case negative(Expression)
    case positive(Expression)
    case binary(Operator, Expression, Expression)

    /// `a < b <= c`: each operand once.
    case comparison(Expression, [(sign: Comparison, operand: Expression)])
    case choice(condition: Expression, Expression, otherwise: Expression?)

    /// What the body of a `filter` or `set` block makes, for the filters behind it.
    case captured
  }

  /// A name with its place.
  struct Word {
    let text: String
    let range: Range<Int>
  }

  /// What stands between the parentheses of a filter, test or call.
  struct Arguments {
    var positional: [Expression] = []
    var named: [(word: Word, value: Expression)] = []

    var isEmpty: Bool { positional.isEmpty && named.isEmpty }
  }

  enum Operator: String {
    case or, and
    case plus = "+"
    case minus = "-"
    case concatenate = "~"
    case times = "*"
    case divide = "/"
    case floorDivide = "//"
    case remainder = "%"
    case power = "**"
  }

  enum Comparison: String {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case isIn = "in"
    case isNotIn = "not in"
  }
}

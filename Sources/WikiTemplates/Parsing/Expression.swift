/// An expression of a template, with its place.
struct Expression {
  let kind: Kind
  let range: Range<Int>

  indirect enum Kind {
    case name(String)
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([Expression])
    case field(Expression, String, nameRange: Range<Int>)
    case index(Expression, Expression)
    case filter(Expression, String, [Expression], nameRange: Range<Int>)
    case test(Expression, String, nameRange: Range<Int>)
    case not(Expression)
    case negative(Expression)
    case binary(Operator, Expression, Expression)
    case choice(condition: Expression, Expression, otherwise: Expression)
  }

  enum Operator: String {
    case or, and
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case isIn = "in"
    case isNotIn = "not in"
    case plus = "+"
    case minus = "-"
    case concatenate = "~"
    case times = "*"
    case floorDivide = "//"
    case remainder = "%"
  }
}

/// What `is` asks of a value: those of Jinja, by the names they have there; `defined` and `undefined` are asked of
/// names and stand apart.
enum ValueTest: String, CaseIterable {
  case boolean, divisibleby, eq, escaped, even
  case `false`
  case float, ge, gt
  case isIn = "in"
  case integer, iterable, le, lower, lt, mapping, ne
  case none
  case number, odd, sameas, sequence, string
  case `true`
  case upper

  /// Second names; the signs can stand only in quotation marks, for `select` and its like.
  static let aliases: [String: ValueTest] = [
    "equalto": .eq, "greaterthan": .gt, "lessthan": .lt, "==": .eq, "!=": .ne, ">": .gt, ">=": .ge, "<": .lt, "<=": .le,
  ]

  static func named(_ name: String) -> ValueTest? { aliases[name] ?? ValueTest(rawValue: name) }

  /// How many arguments it takes.
  var argumentCount: Int { comparison != nil || self == .divisibleby || self == .sameas ? 1 : 0 }

  /// The comparison that it is.
  var comparison: Expression.Comparison? {
    switch self {
    case .eq: .equal
    case .ne: .unequal
    case .lt: .less
    case .le: .lessOrEqual
    case .gt: .greater
    case .ge: .greaterOrEqual
    case .isIn: .isIn
    default: nil
    }
  }

  /// One line for the reference.
  var meaning: String {
    switch self {
    case .boolean: "it is true or false"
    case .divisibleby: "it can be divided by a number without a remainder"
    case .eq: "it is equal to a value"
    case .escaped: "it is HTML"
    case .even: "it is an even number"
    case .false: "it is false"
    case .float: "it is a number with a fraction"
    case .ge: "it is greater than a value or equal to it"
    case .gt: "it is greater than a value"
    case .isIn: "it is an item of a list, a part of a text or a key of a map"
    case .integer: "it is a whole number"
    case .iterable: "a loop can go over it"
    case .le: "it is less than a value or equal to it"
    case .lower: "it has letters, and all are small"
    case .lt: "it is less than a value"
    case .mapping: "it is a map"
    case .ne: "it is not equal to a value"
    case .none: "it is `none`"
    case .number: "it is a number, or true or false"
    case .odd: "it is an odd number"
    case .sameas: "it is the same as `true`, `false` or `none`"
    case .sequence: "it is a list, a text or a map"
    case .string: "it is a text or HTML"
    case .true: "it is true"
    case .upper: "it has letters, and all are capitals"
    }
  }
}

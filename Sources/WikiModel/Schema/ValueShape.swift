import WikiDiagnostics

/// What may stand behind a key, as far as a JSON Schema can say it.
///
/// Editors read YAML with types: `2014` is a number for them and a text for records. Where a number can be meant, both
/// are taken.
indirect enum ValueShape: Sendable {
  case text
  case id
  case yesNo
  case date
  case day
  case count
  case money
  case time
  case coordinates
  case address
  case language
  case citation
  case lines
  case number(ClosedRange<Int>)
  case oneOf([String])

  /// One, or a list of them.
  case several(ValueShape)
  case list(ValueShape)

  /// What is another program's.
  case anything

  /// A map whose keys are free, but for their form.
  case map(ValueShape)
  case fields(FieldMap)
  case either(ValueShape, ValueShape)

  /// The schema of such a value.
  var schema: [(name: String, value: JSONText)] {
    switch self {
    case .text: [("type", .list(["string", "number", "boolean"].map { .string($0) })), ("minLength", .number(1))]
    case .id: Self.pattern("[a-z0-9]+(-[a-z0-9]+)*")
    case .yesNo: Self.words(["yes", "no"])
    case .date: Self.numberOr(Self.datePattern)
    case .day: Self.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
    case .count: Self.numberOr("unknown|none|<[0-9]+|[0-9]+[~+]?|[0-9]+-[0-9]+")
    case .money: Self.pattern("[A-Z]{3} [0-9]+(\\.[0-9]+)?( (thousand|million|billion|trillion))?")
    case .time: Self.pattern("[0-2][0-9]:[0-5][0-9]~?")
    case .coordinates: Self.pattern(" *-?[0-9]+(\\.[0-9]+)?, *-?[0-9]+(\\.[0-9]+)?")
    case .address: Self.pattern("[Hh][Tt][Tt][Pp][Ss]?://.+")
    case .language: Self.pattern("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*")
    case .citation: Self.pattern(Self.citationPattern)
    case .lines: Self.numberOr("[0-9]+(-[0-9]+)?")
    case .number(let range): Self.number(range)
    case .oneOf(let words): Self.words(words)
    case .several(let shape): [("anyOf", .list([.object(shape.schema), .object(Self.list(shape).schema)]))]
    case .list(let shape): [("type", .string("array")), ("items", .object(shape.schema))]
    case .anything: []
    case .map(let shape): [("type", .string("object")), ("additionalProperties", .object(shape.schema))]
    case .fields(let map): map.schema
    case .either(let one, let other): [("anyOf", .list([.object(one.schema), .object(other.schema)]))]
    }
  }

  private typealias Schema = [(name: String, value: JSONText)]

  private static func pattern(_ pattern: String) -> Schema {
    [("type", .string("string")), ("pattern", .string("^(\(pattern))$"))]
  }

  private static func words(_ words: [String]) -> Schema { [("enum", .list(words.map { .string($0) }))] }

  private static func numberOr(_ pattern: String) -> Schema {
    let number: Schema = [("type", .string("integer")), ("minimum", .number(0))]
    return [("anyOf", .list([.object(self.pattern(pattern)), .object(number)]))]
  }

  private static func number(_ range: ClosedRange<Int>) -> Schema {
    let number: Schema = [
      ("type", .string("integer")), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
    ]
    return [("anyOf", .list([.object(pattern("[0-9]+")), .object(number)]))]
  }

  /// EDTF of levels 0 and 1, without the calendar: `2019-13-45` has the form of a date.
  private static let datePattern: String = {
    let year = "-?[0-9]{2}[0-9X]{2}|Y-?[0-9]{5,12}"
    let point = "(\(year))(-[0-9X]{2}(-[0-9X]{2}(T[0-9:]+(Z|[+-][0-9:]+)?)?)?)?[?~%]?"
    return "unknown|\(point)|(\\.\\.|\(point))?/(\\.\\.|\(point))?"
  }()

  /// `source-id [zone] "quote" [(n)]`; lines of folded texts are lines for some readers.
  private static let citationPattern = "\\s*[^\\s\"]+(\\s+[a-z]+)?\\s*(\"[\\s\\S]+\"\\s*(\\([0-9]+\\))?)?\\s*"
}

import WikiTemplates

/// The fields of a record by their names, to fill plain structs with before anything is timed.
struct Fields {
  private let record: String
  private let values: [String: (type: FieldType, value: TemplateValue)]

  init(_ values: [TemplateValue], _ shape: Shape) throws {
    guard values.count == shape.fields.count else {
      throw BenchmarkFailure("a record of the kind '\(shape.name)' has \(values.count) values")
    }
    record = shape.name
    let named = zip(shape.fields, values).map { ($0.name, (type: $0.type, value: $1)) }
    self.values = Dictionary(uniqueKeysWithValues: named)
  }

  func text(_ name: String) throws -> String {
    guard case .text(let text) = values[name]?.value else { throw missing(name) }
    return text
  }

  func html(_ name: String) throws -> [UInt8] {
    guard case .html(let html) = values[name]?.value else { throw missing(name) }
    return html.bytes
  }

  func number(_ name: String) throws -> Int {
    guard case .number(let number) = values[name]?.value else { throw missing(name) }
    return number
  }

  func flag(_ name: String) throws -> Bool {
    guard case .flag(let flag) = values[name]?.value else { throw missing(name) }
    return flag
  }

  func texts(_ name: String) throws -> [String] {
    guard case .list(let items) = values[name]?.value else { throw missing(name) }
    return try items.map { item in
      guard case .text(let text) = item else { throw missing(name) }
      return text
    }
  }

  func record<Inner: MadeOfFields>(_ name: String) throws -> Inner {
    guard case (.record(let shape), .record(let values))? = values[name] else { throw missing(name) }
    return try Inner(Fields(values, shape))
  }

  func list<Item: MadeOfFields>(_ name: String) throws -> [Item] {
    guard case (.list(.record(let shape)), .list(let items))? = values[name] else { throw missing(name) }
    return try items.map { item in
      guard case .record(let values) = item else { throw missing(name) }
      return try Item(Fields(values, shape))
    }
  }

  private func missing(_ name: String) -> BenchmarkFailure {
    BenchmarkFailure("a record of the kind '\(record)' has no field '\(name)' of the type that is wanted")
  }
}

/// A plain struct that fields fill.
protocol MadeOfFields {
  init(_ fields: Fields) throws
}

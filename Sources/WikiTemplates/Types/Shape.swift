/// The declared fields of a kind of value: the type that templates are checked against.
package struct Shape: Hashable, Sendable {
  /// What messages and the reference call it: "article".
  package let name: String
  package let fields: [Field]

  package struct Field: Hashable, Sendable {
    /// In snake case, as templates write it.
    package let name: String
    package let type: FieldType

    /// One line for the reference.
    package let meaning: String

    package init(name: String, type: FieldType, meaning: String) {
      self.name = name
      self.type = type
      self.meaning = meaning
    }
  }

  package init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  func index(of field: String) -> Int? { fields.firstIndex { $0.name == field } }
}

package import WikiFiles

/// A filter that is not Jinja's but the site's own.
package struct SiteFilter: Sendable {
  package let name: String

  /// One line for the reference.
  package let meaning: String
  package let input: FieldType
  package let parameters: [Parameter]
  package let result: FieldType

  /// What it makes of a value with its arguments on a page; a refusal ends the rendering.
  package let apply: @Sendable (TemplateValue, [TemplateValue], _ page: RelativePath) -> Result<TemplateValue, Refusal>

  package struct Parameter: Sendable {
    package let name: String
    package let type: FieldType

    /// What it is where it is left out; `nil` where it must be written.
    package let fallback: TemplateValue?

    package init(_ name: String, _ type: FieldType, fallback: TemplateValue? = nil) {
      self.name = name
      self.type = type
      self.fallback = fallback
    }
  }

  /// Why a value cannot be taken: "'2025-13-45' is no date".
  package struct Refusal: Error {
    let words: String

    package init(_ words: String) { self.words = words }
  }

  package init(
    _ name: String,
    _ meaning: String,
    of input: FieldType,
    _ parameters: [Parameter] = [],
    to result: FieldType,
    _ apply:
      @escaping @Sendable (TemplateValue, [TemplateValue], _ page: RelativePath) -> Result<TemplateValue, Refusal>
  ) {
    self.name = name
    self.meaning = meaning
    self.input = input
    self.parameters = parameters
    self.result = result
    self.apply = apply
  }

  /// How it is written, for messages and the reference.
  package var usage: String {
    let words = parameters.map { $0.fallback == nil ? $0.name : "\($0.name)=…" }
    return words.isEmpty ? "|\(name)" : "|\(name)(\(words.joined(separator: ", ")))"
  }
}

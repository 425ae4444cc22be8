import WikiDiagnostics

/// What ends the reading of one tag; turned into a finding where the template is known.
struct TemplateFault: Error {
  let range: Range<Int>
  let message: String
  var code: Diagnostic.Code = "template-syntax"
  var hints: [String] = []

  static func at(_ range: Range<Int>, _ message: String, hint: String? = nil) -> TemplateFault {
    TemplateFault(range: range, message: message, hints: [hint].compactMap(\.self))
  }

  /// Something that Jinja has and this language leaves out, with what to write instead.
  static func leftOut(_ range: Range<Int>, _ message: String, instead hint: String) -> TemplateFault {
    TemplateFault(range: range, message: message, code: "unsupported-in-templates", hints: [hint])
  }
}

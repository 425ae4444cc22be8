extension CitedWork {
  /// A list of one item in the JSON of the Citation Style Language, on one line; what is not known is left out.
  var cslJSON: String {
    let members = [
      ("id", quoted(key)), ("type", quoted(kind.types.csl)), ("title", quoted(title)),
      ("author", list(names.map { #"{"literal":\#(quoted($0))}"# })),
      ("container-title", quoted(containerTitle)), ("publisher", quoted(publisherName)),
      ("issued", cslDate(date)), ("accessed", cslDate(accessed)), ("URL", quoted(address)),
    ]
    let known = members.filter { $0.0 == "id" || !["\"\"", "[]", ""].contains($0.1) }
    return "[{" + known.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}]"
  }

  private func cslDate(_ date: PartialDate?) -> String {
    date.map { #"{"date-parts":[\#(list($0.parts.map(String.init)))]}"# } ?? ""
  }

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  /// The text as a string of JSON. No `<` is left in it, so that it cannot end an element of HTML that holds it.
  private func quoted(_ text: String) -> String {
    "\"" + text.singleLine.replacing { ["\"": "\\\"", "\\": "\\\\", "<": "\\u003c"][$0] } + "\""
  }
}

/// Words that lead somewhere.
struct LinkView: TemplateView {
  var text: String
  var href: String
  var isCurrent = false

  static let name = "link"
  static let fields: [ViewField<LinkView>] = [
    .text("text", "the words") { $0.text },
    .text("href", "where they lead; empty where they lead nowhere") { $0.href },
    .flag("current", "whether this is the page itself") { $0.isCurrent },
  ]
}

/// The site as every page shows it around its content.
struct SiteView: TemplateView {
  var title: String
  var description: String
  var language: String
  var homeHref: String
  var stylesheetHref: String
  var sections: [LinkView]
  var menu: [LinkView]
  var reports: [LinkView]
  var rightsNote: String
  var creator: String
  var publisher: String

  static let name = "site"
  static let fields: [ViewField<SiteView>] = [
    .text("title", "the wiki's title") { $0.title },
    .text("description", "what the wiki is, in a sentence") { $0.description },
    .text("language", "the language of the wiki, a BCP 47 tag") { $0.language },
    .text("home_href", "the home page") { $0.homeHref },
    .text("stylesheet_href", "the theme's stylesheet") { $0.stylesheetHref },
    .list("sections", "the indexes: actors, events, timeline, places, sources, glossary") { $0.sections },
    .list("menu", "the wiki's own pages, in the order of their 'menu'") { $0.menu },
    .list("reports", "the reports: contested, single-source and others") { $0.reports },
    .text("rights_note", "what may be done with the texts") { $0.rightsNote },
    .text("creator", "who made the wiki; may be empty") { $0.creator },
    .text("publisher", "who publishes it; may be empty") { $0.publisher },
  ]
}

/// What every page has.
struct ChromeView: TemplateView {
  var site: SiteView
  var title: String
  var headTitle: String
  var description: String
  var kind: String
  var kindLabel: String
  var breadcrumb: [LinkView]
  var editHref: String
  var redirectHref = ""
  var notices: [String] = []
  var isUnindexed = false
  var canonical: String
  var reviewed: String

  static let name = "page"
  static let fields: [ViewField<ChromeView>] = [
    .view("site", "the site as every page shows it") { $0.site },
    .text("title", "the page's heading") { $0.title },
    .text("head_title", "the heading with the site's title, for the browser's window") { $0.headTitle },
    .text("description", "what the page is about, in a sentence or two without markup") { $0.description },
    .text("kind", "person, group, event, article, place, term, page, home, list, names, redirect or missing") {
      $0.kind
    },
    .text("kind_label", "the record's own kind in words: armed group, airstrike, report") { $0.kindLabel },
    .list("breadcrumb", "the way from the home page to here; the last is the page itself") { $0.breadcrumb },
    .text("redirect_href", "where the page's address leads now; empty but for old addresses") { $0.redirectHref },
    .texts("notices", "what readers are told before the content: violence, minors") { $0.notices },
    .flag("unindexed", "whether search engines are asked to leave the page out") { $0.isUnindexed },
    .text("canonical", "the page's address on the web; empty where the site has no base url") { $0.canonical },
    .text("edit_href", "where the record can be edited; empty where 'edit url' is not set") { $0.editHref },
    .text("reviewed", "the day on which an editor last went through the record; may be empty") { $0.reviewed },
  ]
}

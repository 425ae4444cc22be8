package import WikiFiles
import WikiModel
import WikiRecords

/// The files that a new wiki begins with.
package struct NewWiki: Sendable {
  /// The title of the wiki, as pages have it.
  package let title: String

  /// Fields of other programs that its records have.
  private let otherFields: [String]

  package init(title: String, otherFields: [String] = []) {
    self.title = title
    self.otherFields = otherFields
  }

  /// A title made of the name of a folder: "river-wiki" is "River wiki".
  package static func title(ofFolder name: some StringProtocol) -> String {
    let words = String(name).unicodeScalars
      .split { "-_ ".unicodeScalars.contains($0) || $0.properties.generalCategory == .control }
      .map { String($0) }.joined(separator: " ")
    return words.isEmpty ? "A wiki" : words.prefix(1).uppercased() + words.dropFirst()
  }

  package var files: FileTree {
    var files = FileTree()
    files[SiteSettings.path] = Array(settings.utf8)
    files["Site/pages/home.md"] = Array(home.utf8)
    files["Site/pages/method.md"] = Array(Self.method.utf8)
    files[".gitignore"] = Array(Self.ignored.utf8)
    return files
  }

  /// Every setting that there is, with what it does; all but the title as comments.
  private var settings: String {
    let lines = FieldDeclaration.site.filter { $0.need != .notYet }.flatMap { field in
      let meaning = RecordNotation.comment(field.meaning.replacing("`", with: "'"))
      if field.name == "title" { return ["", meaning, "title: \(RecordNotation.value(title))"] }
      if field.name == "other fields", !otherFields.isEmpty {
        return ["", meaning, "other fields:"] + otherFields.map { "  - \(RecordNotation.value($0))" }
      }
      let example = field.example.split(separator: "\n").map { "#" + $0 }
      return ["", meaning] + example
    }
    return Self.settingsHead + lines.map { $0 + "\n" }.joined()
  }

  private static let settingsHead = """
    # The settings of this wiki.
    # A line that begins with '#' says nothing: what stands there is an example. Take the '#' away and write your own.

    """

  private var home: String {
    """
    ---
    title: \(RecordNotation.value(title))
    # The words below the second '---' are the beginning of the home page.
    ---
    A reference wiki in which every statement leads to the passage of the source that it rests on.
    [How statements, dates and names are dealt with](method.html) is told on a page of its own.

    """
  }

  private static let method = """
    ---
    title: Method
    menu: 1
    # What is said here is what the program does. Add what you decide: what is collected, who writes, whom to write to.
    ---
    ## Statements and quotes

    A statement quotes the source that it rests on. When the site is built, each quote is looked for in the text of that
    source; if it is not there, the site is not built. Kinds of quotation marks, dashes and spaces are taken as equal,
    words are not.

    A quote shows that the source says so. It does not show that it is so.

    ## How well a statement stands

    Each statement is marked with what the others make of it: that it rests on a single source, that several independent
    origins agree, or that it is contested. The marks are worked out from all statements, and no editor writes them. What
    is counted are origins and not texts: a report of an agency is one origin, however many papers print it.

    ## Dates

    A date is as exact as the source and no more; "about" and "uncertain" are written with it. The date of an office is
    one at which a source attests it, and not its beginning.

    ## Names

    A record lists the spellings under which its subject appears, and those names are found and linked by fixed rules. A
    name that could mean two records is left as text. The texts are not changed for this: a link is laid over their words.

    ## Persons

    A person who is no public figure has no page here and is not named outside of the texts.

    """

  private static let ignored = """
    # What 'dossier build' makes.
    /public/
    /.dossier/

    """
}

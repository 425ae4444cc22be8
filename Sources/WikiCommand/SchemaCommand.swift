import ArgumentParser
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiModel

/// `dossier schema`.
struct SchemaCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the form of a kind of record, for editors.",
    discussion: """
      Prints a JSON Schema (draft 07) of the front matter of one kind of record, or of 'site.yml', with what each key \
      means. In a wiki, the kinds, facts, relations and roles that its 'site.yml' adds are in it. Where editors want \
      it, and what they can do with it, is told in docs/editors.md.

      Examples:
        dossier schema site > site.schema.json
        dossier schema actor --root my-wiki
      """
  )

  /// What there is a schema of, by the word for one of them.
  enum What: String, CaseIterable {
    case source, actor, event, place, term, page, site

    @Sendable static func parse(_ name: String) throws -> What {
      if let what = What(rawValue: name) { return what }
      let known = allCases.map(\.rawValue)
      throw ValidationError(
        "no schema is called '\(name)'\(didYouMean(name, among: known)); there are \(known.joined(separator: ", "))"
      )
    }

    /// `nil` for the settings.
    var kind: RecordKind? { NewCommand.Kind(rawValue: rawValue)?.recordKind }
  }

  @Argument(
    help: "Whose form: \(What.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(What.allCases.map(\.rawValue)),
    transform: What.parse
  )
  var what: What

  @OptionGroup var wiki: RootOption

  func run(in surroundings: Surroundings) async throws -> Int32 {
    let settings = try settings(surroundings)
    let schema =
      what.kind.map { RecordSchema.schema(of: $0, settings.vocabulary, otherFields: settings.otherFields) }
      ?? RecordSchema.site()
    surroundings.print(schema.lines)
    return 0
  }

  /// The settings of the wiki; those of none where there is none, and none is asked for.
  private func settings(_ surroundings: Surroundings) throws(FileError) -> SiteSettings {
    do throws(FileError) {
      let root = try wiki.foundRoot(from: surroundings.folder)
      return try Corpus.read(root).value.settings
    } catch {
      guard wiki.root == nil else { throw error }
      return SiteSettings(title: "")
    }
  }
}

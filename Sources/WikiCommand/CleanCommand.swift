import ArgumentParser
import WikiFiles
import WikiSite

/// `dossier clean`.
struct CleanCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove what the program wrote, and nothing else.",
    discussion: """
      Removes the files that the site's manifest names. Files that somebody else put into the folder stay.

      Examples:
        dossier clean
        dossier clean --output /srv/www/pmf
      """
  )

  @OptionGroup var places: PlaceOptions

  @Flag(name: .shortAndLong, help: "Print nothing.")
  var quiet = false

  func run(in surroundings: Surroundings) async throws -> Int32 {
    let root = try places.foundRoot(from: surroundings.folder)
    let output = try places.outputFolder(of: root, from: surroundings.folder)
    let removed = try SiteCleaner.clean(output)
    if !quiet {
      let place = surroundings.shown(output.path)
      let line = removed.map { "\(place): removed \(Reporter.counted($0, "file"))" }
      surroundings.printError((line ?? "\(place): there is no site of this program") + "\n")
    }
    return 0
  }
}

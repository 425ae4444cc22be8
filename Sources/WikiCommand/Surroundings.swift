package import WikiFiles

/// What a command meets outside the program: where it stands, what it may print to, and the time.
///
/// Tests give their own, so that commands run in the test's process.
package struct Surroundings: Sendable {
  package var folder: Folder

  /// Whether people read the two streams, and so whether colours and progress help.
  package var outputIsTerminal: Bool
  package var errorsAreTerminal: Bool

  /// Whether the environment asks for no colours (https://no-color.org).
  package var refusesColour: Bool

  /// How wide a line of help may be; `nil` where that is as wide as the terminal.
  package var columns: Int?
  package var print: @Sendable (String) -> Void
  package var printError: @Sendable (String) -> Void

  package init(
    folder: Folder,
    outputIsTerminal: Bool,
    errorsAreTerminal: Bool,
    refusesColour: Bool,
    columns: Int? = nil,
    print: @escaping @Sendable (String) -> Void,
    printError: @escaping @Sendable (String) -> Void
  ) {
    self.folder = folder
    self.outputIsTerminal = outputIsTerminal
    self.errorsAreTerminal = errorsAreTerminal
    self.refusesColour = refusesColour
    self.columns = columns
    self.print = print
    self.printError = printError
  }
}

extension Surroundings {
  /// Says that the program could not do its work, or that the command line is wrong. It begins with the program's name, as
  /// no finding does: those are about the wiki, begin with a place or with their severity, and end with a code.
  func complain(_ line: String) { printError("dossier: \(line)\n") }

  /// A path as people read it: from the folder they stand in, where it lies below that.
  func shown(_ path: String) -> String {
    let here = folder.path == "/" ? "/" : folder.path + "/"
    return path.hasPrefix(here) && path != here ? String(path.dropFirst(here.count)) : path
  }

  /// What the disk refused, with its path as people read it.
  func shown(_ error: FileError) -> String { "cannot \(error.operation) \(shown(error.path)): \(error.reason)" }
}

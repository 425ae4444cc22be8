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
  package var print: @Sendable (String) -> Void
  package var printError: @Sendable (String) -> Void

  package init(
    folder: Folder,
    outputIsTerminal: Bool,
    errorsAreTerminal: Bool,
    refusesColour: Bool,
    print: @escaping @Sendable (String) -> Void,
    printError: @escaping @Sendable (String) -> Void
  ) {
    self.folder = folder
    self.outputIsTerminal = outputIsTerminal
    self.errorsAreTerminal = errorsAreTerminal
    self.refusesColour = refusesColour
    self.print = print
    self.printError = printError
  }
}

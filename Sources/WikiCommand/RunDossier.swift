import ArgumentParser
import Foundation
import WikiDiagnostics
import WikiFiles

/// Runs the program as a process: with its arguments, its folder and its streams.
package func runDossier() async -> Int32 {
  let refusesColour = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  let surroundings = Surroundings(
    folder: Folder.current(),
    outputIsTerminal: isatty(STDOUT_FILENO) == 1,
    errorsAreTerminal: isatty(STDERR_FILENO) == 1,
    refusesColour: refusesColour,
    print: { text in
      do {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
      } catch {
        // Nobody would get the rest; what the site's folder holds is whole at every moment.
        try? FileHandle.standardError.write(contentsOf: Data("dossier: cannot write to standard output\n".utf8))
        exit(2)
      }
    },
    printError: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) }
  )
  return await runDossier(Array(CommandLine.arguments.dropFirst()), in: surroundings)
}

/// Runs the program with these arguments, and returns its exit code: 0 all is well, 1 the wiki has errors,
/// 2 the program could not do its work, 64 usage.
package func runDossier(_ arguments: [String], in surroundings: Surroundings) async -> Int32 {
  if let verb = arguments.first, plannedVerbs.contains(verb) {
    surroundings.complain("'dossier \(verb)' is not built yet")
    return ExitCode.validationFailure.rawValue
  }
  if let word = arguments.first, !word.hasPrefix("-"), !builtVerbs.contains(word) {
    let near = didYouMean(word, among: shownVerbs)
    let suggestion = near.isEmpty ? "; there are \(shownVerbs.joined(separator: ", "))" : near
    surroundings.complain("no verb is called '\(oneLine(word))'\(suggestion)\n  See 'dossier --help'.")
    return ExitCode.validationFailure.rawValue
  }
  do {
    var command = try Dossier.parseAsRoot(arguments)
    guard let verb = command as? any Verb else {
      guard !arguments.isEmpty else {
        surroundings.print(Dossier.helpMessage(columns: surroundings.columns) + "\n")
        return ExitCode.validationFailure.rawValue
      }
      // The parser's own command for help: it throws the text that it was asked for.
      try command.run()
      return ExitCode.success.rawValue
    }
    return try await verb.run(in: surroundings)
  } catch let error as FileError {
    surroundings.complain(surroundings.shown(error))
    return 2
  } catch {
    let message = Dossier.fullMessage(for: error, columns: surroundings.columns)
    let code = Dossier.exitCode(for: error)
    guard !message.isEmpty else { return code.rawValue }
    if code == .success {
      surroundings.print(message + "\n")
    } else {
      surroundings.complain(UsageFault(message, verb: arguments.first ?? "").text)
    }
    return code.rawValue
  }
}

/// Those that are shown come first, and are offered.
private let shownVerbs =
  Dossier.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName } + ["help"]
private let builtVerbs = shownVerbs + ["manual"]

/// Verbs of the design that later versions bring.
private let plannedVerbs: Set<String> = [
  "serve", "derive", "adopt", "bundle", "export", "publish",
]

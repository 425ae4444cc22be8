import ArgumentParser
import Foundation
import WikiFiles

/// Runs the program as a process: with its arguments, its folder and its streams.
package func runDossier() async -> Int32 {
  let refusesColour = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  let surroundings = Surroundings(
    folder: Folder.current(),
    outputIsTerminal: isatty(STDOUT_FILENO) == 1,
    errorsAreTerminal: isatty(STDERR_FILENO) == 1,
    refusesColour: refusesColour,
    print: { FileHandle.standardOutput.write(Data($0.utf8)) },
    printError: { FileHandle.standardError.write(Data($0.utf8)) }
  )
  return await runDossier(Array(CommandLine.arguments.dropFirst()), in: surroundings)
}

/// Runs the program with these arguments, and returns its exit code: 0 all is well, 1 the wiki has errors,
/// 2 the program could not do its work, 64 usage.
package func runDossier(_ arguments: [String], in surroundings: Surroundings) async -> Int32 {
  if let verb = arguments.first, plannedVerbs.contains(verb) {
    surroundings.printError("error: 'dossier \(verb)' is not built yet [not-yet]\n")
    return ExitCode.validationFailure.rawValue
  }
  do {
    let command = try Dossier.parseAsRoot(arguments)
    guard let verb = command as? any Verb else {
      surroundings.print(Dossier.helpMessage() + "\n")
      return arguments.isEmpty ? ExitCode.validationFailure.rawValue : ExitCode.success.rawValue
    }
    return try await verb.run(in: surroundings)
  } catch let error as FileError {
    surroundings.printError("error: \(error)\n")
    return 2
  } catch {
    let message = Dossier.fullMessage(for: error)
    let code = Dossier.exitCode(for: error)
    if !message.isEmpty { (code == .success ? surroundings.print : surroundings.printError)(message + "\n") }
    return code.rawValue
  }
}

/// Verbs of the design that later versions bring.
private let plannedVerbs: Set<String> = [
  "init", "new", "serve", "list", "cite", "explain", "derive", "adopt", "bundle", "export", "publish", "seal",
]

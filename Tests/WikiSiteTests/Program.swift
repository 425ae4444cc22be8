import Foundation
import WikiFiles

/// The program as it is built beside these tests, run as a process.
struct Program {
  private let process = Process()
  private let errors = Pipe()

  /// Starts it with these arguments.
  /// - Parameter limits: commands of the shell that come first, such as `ulimit -f 8`.
  init(_ arguments: [String], limits: String = "") throws {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(limits)\nexec \"$0\" \"$@\"", try Self.path()] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
  }

  /// Runs it to its end.
  static func run(_ arguments: [String], limits: String = "") throws -> (code: Int32, errors: String) {
    let program = try Program(arguments, limits: limits)
    return program.end()
  }

  /// Waits for its end; a signal's number counts as its code.
  func end() -> (code: Int32, errors: String) {
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// Ends it as a power cut would: it cannot tidy up.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  var isRunning: Bool { process.isRunning }

  private static func path() throws -> String {
    let beside = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let package = URL(filePath: #filePath).appending(path: "../../../.build/debug").standardized
    let places = [beside, package].map { $0.appending(path: "dossier").path }
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { throw NotBuilt(places: places) }
    return path
  }

  /// There is no program to be tested.
  struct NotBuilt: Error, CustomStringConvertible {
    let places: [String]

    var description: String { "no program at \(places.joined(separator: " or ")): run 'swift build' first" }
  }
}

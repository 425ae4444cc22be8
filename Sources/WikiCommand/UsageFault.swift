import Foundation
import WikiDiagnostics

/// What is wrong with a command line, in the words of the program: the parser's, with what helps and without what does not.
struct UsageFault {
  private let lines: [Substring]
  private let verb: String

  /// - Parameters:
  ///   - message: that of the parser: what is wrong, and on further lines help, usage and where more is said.
  ///   - verb: the first word of the command line.
  init(_ message: String, verb: String) {
    lines = message.split(separator: "\n")
    self.verb = verb
  }

  /// Begins with what is wrong; without a line feed at its end.
  var text: String {
    let rest = lines.dropFirst().filter { !$0.hasPrefix("Usage: ") || $0.count <= 100 }
    return ([fault] + rest.map(String.init)).map(oneLine).joined(separator: "\n")
  }

  private var fault: String {
    var fault = String(lines.first ?? "")
    if fault.hasPrefix("Error: ") { fault.removeFirst("Error: ".count) }
    // Our own words for a wrong value stand behind those of the parser.
    for words in ["': no ", "': '"] {
      if fault.hasPrefix("The value '"), let place = fault.range(of: words) {
        fault = String(fault[fault.index(place.lowerBound, offsetBy: 3)...])
      }
    }
    if fault.dropFirst().first?.isLowercase == true { fault = fault.prefix(1).lowercased() + fault.dropFirst() }
    return fault.hasPrefix("unexpected argument ") ? fault + remedy : fault
  }

  /// What those mostly mean who write a word too many.
  private var remedy: String {
    switch verb {
    case "new": "; put a name of several words into quotes"
    case "build", "check", "clean", "seal": "; '\(verb)' is about the whole wiki, and takes no file"
    default: ""
    }
  }
}

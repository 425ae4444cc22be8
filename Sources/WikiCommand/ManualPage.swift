import ArgumentParser
import Foundation

/// `dossier manual`: the manual page, for `make install`; not shown among the verbs.
struct ManualCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    discussion: """
      Examples:
        dossier manual > dossier.1
        dossier manual | man -l -
      """,
    shouldDisplay: false
  )

  func run(in surroundings: Surroundings) async throws -> Int32 {
    let tool = try JSONDecoder().decode(ManualPage.Tool.self, from: Data(Dossier._dumpHelp().utf8))
    surroundings.print(ManualPage(tool.command).text)
    return 0
  }
}

/// The manual page in the language of man(7), made of the texts that `--help` shows.
struct ManualPage {
  private let command: Command

  init(_ command: Command) { self.command = command }

  /// What the parser knows of the command line, as it gives it out.
  struct Tool: Decodable { let command: Command }

  struct Command: Decodable {
    let commandName: String
    let shouldDisplay: Bool
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let isRepeating: Bool

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }

  var text: String {
    let verbs = (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    return [
      ".TH DOSSIER 1 \(Dossier.versionDay) \"dossier \(Dossier.version)\" \"User Commands\"",
      ".SH NAME\n\(command.commandName) \\- \(Roff.sentence(command.abstract))",
      ".SH SYNOPSIS\n.B \(command.commandName)\n.I verb\n[\\fIargument\\fR ...]",
      ".SH DESCRIPTION\n\(Roff.paragraphs(command.discussion).trimmingPrefix(".PP\n"))",
      ".SH VERBS\nOptions with two hyphens may also be written with '=' before their value.",
      verbs.map(section).joined(separator: "\n"), Self.closing,
    ].joined(separator: "\n") + "\n"
  }

  private func section(_ verb: Command) -> String {
    let arguments = (verb.arguments ?? []).filter {
      $0.names?.contains { $0.name == "version" || $0.name == "help" } != true
    }
    let parts = [".SS \(command.commandName) \(verb.commandName)", Roff.text(verb.abstract ?? "")]
    return (parts + [Roff.paragraphs(verb.discussion)] + arguments.map(\.entry)).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private static let closing = """
    .SH EXIT STATUS
    .TP
    .B 0
    All is well.
    .TP
    .B 1
    The wiki has errors (with \\fB\\-\\-strict\\fR, warnings), or words were not found.
    .TP
    .B 2
    The program could not do its work: a folder is missing, a disk is full.
    .TP
    .B 64
    The command line is wrong.
    .SH ENVIRONMENT
    .TP
    .B NO_COLOR
    If it is set and not empty, no colours are used unless \\fB\\-\\-color always\\fR asks for them.
    .SH FILES
    .TP
    .I seeds/
    The source texts, which are never altered;
    .I seeds/SHA256SUMS
    has their fingerprints once they are sealed.
    .TP
    .I Site/
    The records and the settings,
    .IR Site/site.yml .
    .TP
    .I Templates/
    Templates in the place of those of the program.
    .TP
    .I public/
    The site.
    .SH SEE ALSO
    .BR sha256sum (1)
    """
}

extension ManualPage.Argument {
  /// The argument and what it does.
  fileprivate var entry: String {
    let value = kind == "flag" ? "" : "\\fI\(Roff.text(valueName ?? ""))\\fR"
    let names = (names ?? []).map { "\\fB\(Roff.text(($0.kind == "short" ? "-" : "--") + $0.name))\\fR" }
    let head = names.isEmpty ? value : names.joined(separator: ", ") + (value.isEmpty ? "" : " " + value)
    return ".TP\n\(head)\(isRepeating ? " ..." : "")\n\(Roff.text(abstract ?? ""))"
  }
}

/// Texts in the language of man(7).
private enum Roff {
  /// A text of one line, of which nothing is taken for a command.
  static func text(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case " "..."~": escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(String(scalar.value, radix: 16, uppercase: true))]"
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// The words of a sentence as a manual's name has them: without a capital at the beginning and a full stop at the end.
  static func sentence(_ words: String?) -> String {
    let words = words ?? ""
    return text(words.prefix(1).lowercased() + words.dropFirst()).trimmingCharacters(in: ["."])
  }

  /// Paragraphs as they are, and tables and examples line by line.
  static func paragraphs(_ discussion: String?) -> String {
    (discussion ?? "").components(separatedBy: "\n\n").filter { !$0.isEmpty }.map { part in
      let lines = part.split(separator: "\n")
      guard lines.count > 1 || part.hasPrefix("  ") else { return ".PP\n\(text(part))" }
      return ".PP\n.nf\n\(lines.map(text).joined(separator: "\n"))\n.fi"
    }.joined(separator: "\n")
  }
}

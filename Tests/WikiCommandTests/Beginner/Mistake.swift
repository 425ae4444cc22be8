import WikiFiles

/// Something that a beginner writes or types, in a small wiki in which all else is well.
struct Mistake: Sendable {
  let title: String

  /// What was written or done, as the page of mistakes shows it.
  let shown: String
  let wiki: FileTree
  let command: String

  private init(_ title: String, shown: String, wiki: FileTree, command: String) {
    self.title = title
    self.shown = shown
    self.wiki = wiki
    self.command = command
  }

  /// A file of text that is put into the wiki.
  static func file(_ title: String, _ path: RelativePath, _ text: String) -> Mistake {
    Mistake(title, shown: "`\(path)`\n\n\(block(text))", wiki: .blueBand(and: path, text), command: "check")
  }

  /// A record with these lines between two lines `---`, and perhaps prose below.
  static func record(_ title: String, _ path: RelativePath, _ fields: String, prose: String = "") -> Mistake {
    let text = "---\n\(fields)\n---\n" + (prose.isEmpty ? "" : "\(prose)\n")
    return file(title, "Site" / path, text)
  }

  /// A file that no page can show.
  static func bytes(_ title: String, _ path: RelativePath, _ bytes: [UInt8], _ what: String) -> Mistake {
    Mistake(title, shown: "`\(path)`: \(what)", wiki: .blueBand(and: path, bytes: bytes), command: "check")
  }

  /// A line of the command line.
  static func line(_ title: String, _ command: String, in wiki: FileTree = .blueBand) -> Mistake {
    Mistake(title, shown: "", wiki: wiki, command: command)
  }

  private static func block(_ text: String) -> String {
    "```\n\(text.replacing("\t", with: "→").replacing("\r", with: "␍"))```"
  }
}

extension Mistake {
  /// The part of the page that is about this mistake.
  func text(_ outcome: Outcome) -> String {
    let said = (outcome.output + outcome.errors).replacing("\u{FFFD}", with: "?")
    let what = shown.isEmpty ? "" : "\(shown)\n\n"
    return "## \(title)\n\n\(what)`dossier \(command)` (exit code \(outcome.code))\n\n```\n\(said)```\n"
  }
}

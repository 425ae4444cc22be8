import WikiDiagnostics
import WikiFiles
import WikiModel

extension Diagnostic {
  static func refusedFile(_ refusal: Folder.Refusal) -> Diagnostic {
    let span = SourceSpan(file: refusal.path)
    switch refusal.reason {
    case .leavesRoot:
      return Diagnostic(
        "link-leaves-root",
        .error,
        "the symbolic link \(refusal.path) leads out of the wiki",
        at: span,
        hints: ["Copy the file into the wiki."]
      )
    case .leadsNowhere:
      return Diagnostic(
        "broken-symbolic-link",
        .error,
        "the symbolic link \(refusal.path) leads nowhere, or in a circle",
        at: span
      )
    case .leadsToSameFolder:
      return Diagnostic(
        "repeated-symbolic-link",
        .error,
        "the symbolic link \(refusal.path) leads to a folder that another link leads to",
        at: span,
        hints: ["Remove one of the two links."]
      )
    case .isNoFile:
      return Diagnostic("unreadable-file", .error, "\(refusal.path) is neither a file nor a folder", at: span)
    case .unreadable(let reason):
      return Diagnostic("unreadable-file", .error, "\(refusal.path) cannot be read: \(reason)", at: span)
    }
  }

  static func strayFile(_ path: RelativePath) -> Diagnostic {
    Diagnostic(
      "stray-file",
      .warning,
      "\(path) is neither a record nor the settings",
      at: SourceSpan(file: path),
      hints: [wayOut(ofStray: path)]
    )
  }

  private static func wayOut(ofStray path: RelativePath) -> String {
    let isInFolderOfRecords = path.components.count == 3 && RecordKind(rawValue: String(path.components[1])) != nil
    if isInFolderOfRecords, ["txt", "markdown", "mdown", "MD"].contains(path.ending) {
      return "Rename it to \(path.stem).md if it is a record."
    }
    if path.components.count == 2, ["site.yaml", "settings.yml", "config.yml"].contains(path.name.lowercased()) {
      return "Rename it to site.yml if it holds the settings."
    }
    return
      "Records are files Site/<kind>/<id>.md; settings stand in Site/site.yml; what is to be copied as it is, in Site/static."
  }

  static func unknownImage(_ image: Image, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-image",
      .error,
      "there is no file Site/static/\(image.path)\(didYouMean(image.path.description, among: known))",
      at: image.span,
      hints: ["Put the image below Site/static, and write its path as seen from there."]
    )
  }

  static func uselessIgnore(_ ignored: RecordCommons.Ignored) -> Diagnostic {
    Diagnostic(
      "useless-ignore",
      .warning,
      "there is no warning '\(ignored.code.name)' here to be ignored",
      at: ignored.span,
      hints: ["Remove the line, or correct the code; errors cannot be ignored."]
    )
  }
}

import WikiDiagnostics
import WikiFiles
import WikiModel

extension Diagnostic {
  static func refusedFile(_ refusal: Folder.Refusal) -> Diagnostic {
    let (code, message): (Code, String) =
      switch refusal.reason {
      case .leavesRoot: ("link-leaves-root", "the symbolic link \(refusal.path) leads out of the wiki")
      case .leadsNowhere: ("broken-symbolic-link", "the symbolic link \(refusal.path) leads nowhere, or in a circle")
      case .isNoFile: ("unreadable-file", "\(refusal.path) is neither a file nor a folder")
      case .unreadable(let reason): ("unreadable-file", "\(refusal.path) cannot be read: \(reason)")
      }
    return Diagnostic(
      code,
      .error,
      message,
      at: SourceSpan(file: refusal.path),
      hints: refusal.reason == .leavesRoot ? ["Copy the file into the wiki."] : []
    )
  }

  static func strayFile(_ path: RelativePath) -> Diagnostic {
    guard !path.isBelow("Site/static") else {
      return .notYet("copying files from Site/static", at: SourceSpan(file: path))
    }
    return Diagnostic(
      "stray-file",
      .warning,
      "\(path) is neither a record nor the settings",
      at: SourceSpan(file: path),
      hints: ["Records are files Site/<kind>/<id>.md; settings stand in Site/site.yml."]
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

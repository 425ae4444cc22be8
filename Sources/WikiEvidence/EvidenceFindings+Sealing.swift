import WikiDiagnostics
import WikiFiles

extension Diagnostic {
  /// The seal as a whole is no text.
  static func unreadableSeal(_ fault: EncodingFault, _ bytes: [UInt8]) -> Diagnostic {
    let span = LineIndex(bytes, of: EvidenceSeal.path).span(fault.offset..<min(fault.offset + 1, bytes.count))
    return Diagnostic("bad-seal", .warning, fault.message, at: span, hints: ["Save it as UTF-8.", sealAnew])
  }

  /// A line of the seal that says nothing of any file.
  static func badSeal(_ fault: SealFault, at span: SourceSpan) -> Diagnostic {
    Diagnostic("bad-seal", .warning, fault.message, at: span, notes: fault.notes, hints: [fault.hint, sealAnew])
  }

  static func changedEvidence(_ entry: EvidenceSeal.Entry, _ change: EvidenceChange) -> Diagnostic {
    Diagnostic(
      "changed-evidence",
      .warning,
      change.message(entry.path),
      at: SourceSpan(file: entry.path),
      notes: [Note("it was sealed here", at: entry.span)],
      hints: [change.hint, "If the change is meant, accept it: dossier seal --accept-changes."]
    )
  }

  static func missingEvidence(_ entry: EvidenceSeal.Entry, newName: RelativePath?) -> Diagnostic {
    let rest = newName.map { "; \($0) has the same content" } ?? ""
    var hints = ["Bring it back; if it is meant to be gone, accept that: dossier seal --accept-changes."]
    if entry.path.components.prefix(2).allSatisfy({ $0 == EvidenceSeal.folder.description }) {
      hints.insert("Names here are seen from seeds/: leave 'seeds/' out.", at: 0)
    }
    return Diagnostic(
      "missing-evidence",
      .warning,
      "\(entry.path) is sealed, and not there\(rest)",
      at: entry.span,
      hints: hints
    )
  }

  static func unsealedEvidence(_ paths: [RelativePath]) -> Diagnostic {
    let names = paths.prefix(3).map(\.description).joined(separator: ", ")
    let rest = paths.count > 3 ? " and \(paths.count - 3) more" : ""
    return Diagnostic(
      "unsealed-evidence",
      .warning,
      "\(names)\(rest) \(paths.count == 1 ? "is" : "are") not sealed",
      at: SourceSpan(file: EvidenceSeal.path),
      hints: ["Add what is new: dossier seal."]
    )
  }

  private static let sealAnew = "Or have the list written anew: dossier seal --accept-changes."
}

extension EvidenceChange {
  fileprivate func message(_ path: RelativePath) -> String {
    switch self {
    case .content: "\(path) has changed since it was sealed"
    case .lineEnds: "the line ends of \(path), and nothing else, have changed since it was sealed"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .content: "Bring the file back as it was."
    case .lineEnds: "Bring the file back; Git leaves line ends alone where .gitattributes says: seeds/** -text."
    }
  }
}

extension SealFault {
  fileprivate var message: String {
    switch self {
    case .line(.form): "this is no line of sha256sum"
    case .line(.digits(let count)):
      "a SHA-256 has 64 digits, this has \(count)\(otherDigests[count].map { ", like \($0)" } ?? "")"
    case .line(.noName): "no name stands behind the digest"
    case .line(.escape): "in the name a backslash stands before something else than a backslash, 'n' or 'r'"
    case .outside(let name): "'\(name.prefix(80))' is no path below seeds/"
    case .itself: "the list cannot hold its own digest"
    case .hidden(let name): "'\(name.prefix(80))' is no evidence: what begins with a dot is passed over"
    case .repeated(let name, _): "'\(name.prefix(80))' has another digest above"
    }
  }

  fileprivate var notes: [Diagnostic.Note] {
    if case .repeated(_, let first) = self { [Diagnostic.Note("first listed here", at: first)] } else { [] }
  }

  fileprivate var hint: String {
    switch self {
    case .line(.form), .line(.digits), .line(.noName):
      "A line is the digest in 64 hexadecimal digits, two spaces and the name of the file."
    case .line(.escape): "Write a backslash twice, or take away the one at the beginning of the line."
    case .outside: "Name files as they are seen from seeds/."
    case .itself, .hidden: "Remove the line."
    case .repeated: "Remove the wrong one of the two."
    }
  }
}

/// Digests of other kinds, by how many digits they have.
private let otherDigests = [32: "an MD5", 40: "a SHA-1", 56: "a SHA-224", 96: "a SHA-384", 128: "a SHA-512"]

import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiRecords

extension ImportPlan {
  /// Copies a text, and drafts the record of one that has none.
  mutating func addText(_ bytes: [UInt8], at path: RelativePath) {
    if let reason = BinaryFile.reason(bytes) { return findings.append(.unreadDocument(path, reason.0, reason.1)) }
    let inner = path.asText
    guard RecordNotation.readableValue(inner.description) != nil else {
      return findings.append(.unreadDocument(path, "no record can hold its name", "Give it a plain one."))
    }
    let read = EvidenceText.read(bytes, path: path)
    guard let text = read.value else {
      return findings.append(
        .unreadDocument(path, read.diagnostics.first?.message ?? "", read.diagnostics.first?.hints.first)
      )
    }
    guard !text.lines.allSatisfy(\.isBlank) else { return findings.append(.unreadDocument(path, "it is empty")) }
    guard write(bytes, to: "seeds" / inner, from: path) else { return }
    guard recordedTexts.insert(inner.description).inserted else { return tally.known += 1 }
    addRecord(SourceFacts(of: text.lines), newID(inner.withoutEnding), of: inner, lineCount: text.lineCount)
    tally.texts += 1
  }

  private mutating func addRecord(_ facts: SourceFacts, _ id: RecordID, of text: RelativePath, lineCount: Int) {
    let draft = SourceDraft(
      id: id,
      facts: facts,
      text: (text, lineCount),
      remarks: ["Drafted by 'dossier init': look the fields through, and write the day under 'reviewed'."]
    )
    let record = draft.record
    put(record.bytes, at: record.path)
  }

  /// Keeps a web page, and makes a text and a record of its article.
  mutating func addWebPage(_ bytes: [UInt8], at path: RelativePath) {
    let original = Self.originals / path
    guard (wiki[original] ?? files[original]) != bytes else { return tally.known += 1 }
    guard let page = WebPage.read(bytes) else {
      return findings.append(
        .unreadDocument(
          path,
          "no article was found in it",
          "Copy the article into a file '\(path.stem).txt'."
        )
      )
    }
    guard write(bytes, to: original, from: path) else { return }
    var id = newID(path.withoutEnding)
    while has("seeds/\(id).txt") { id = newID(path.withoutEnding) }
    put(page.text, at: "seeds/\(id).txt")
    addRecord(page.facts, id, of: "\(id).txt", lineCount: page.lineCount)
    tally.webPages += 1
  }
}

extension EvidenceText {
  /// The lines of the text, without their ends.
  fileprivate var lines: [String] {
    lineCount == 0 ? [] : (1...lineCount).map { String(decoding: bytes[line($0)], as: UTF8.self) }
  }
}

extension RelativePath {
  /// The path with its ending as texts have it, `txt` or `md`, and not where originals are kept.
  fileprivate var asText: RelativePath {
    let ending = DocumentFormat(self) == .markdown ? "md" : "txt"
    let path = "\(withoutEnding).\(ending)"
    return RelativePath(path.hasPrefix("originals/") ? "texts/" + path : path) ?? self
  }
}

/// Files that are no texts, whatever they are called.
private enum BinaryFile {
  /// What a file is by its first bytes, and what to do with it; `nil` where nothing is known against it.
  static func reason(_ bytes: [UInt8]) -> (String, String)? {
    if bytes.starts(with: "%PDF-".utf8) {
      return ("it is a PDF, whatever its name says", "Make a text of it: pdftotext -layout.")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return ("it is a document of an office program, or an archive", "Save it there as plain text, in UTF-8.")
    }
    if bytes.starts(with: "{\\rtf".utf8) { return ("it is rich text", "Save it as plain text, in UTF-8.") }
    return nil
  }
}

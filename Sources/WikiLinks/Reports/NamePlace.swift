package import WikiEvidence
package import WikiFiles
package import WikiModel

/// A place of the evidence where a recorded name stands, as it leaves the program.
package struct NamePlace: Sendable {
  package let source: RecordID

  /// The file below `seeds/`, without that.
  package let file: RelativePath

  /// Both from 1; the column counts Unicode scalars.
  package let line: Int
  package let column: Int

  /// As it stands there.
  package let text: String
  package let zone: Zone
  package let verdict: NameCandidate.Verdict
}

extension LinkGraph {
  /// Every place where a recorded name stands, source by source in the order of the model's, each in that of its text.
  package func places(_ model: Model) -> [NamePlace] {
    zip(model.sources, candidates).flatMap { source, candidates -> [NamePlace] in
      guard let text = source.article?.text else { return [] }
      let file = RelativePath(text.path.description.dropFirst("seeds/".count)) ?? text.path
      return candidates.map { candidate in
        let line = text.lineNumber(at: candidate.range.lowerBound)
        let start = text.line(line).lowerBound
        return NamePlace(
          source: source.id,
          file: file,
          line: line,
          column: text.string(start..<candidate.range.lowerBound).unicodeScalars.count + 1,
          text: text.string(candidate.range),
          zone: candidate.zone,
          verdict: candidate.verdict
        )
      }
    }
  }
}

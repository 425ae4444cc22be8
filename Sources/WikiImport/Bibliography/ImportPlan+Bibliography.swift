import WikiDiagnostics
import WikiFiles
import WikiModel

extension ImportPlan {
  /// Makes sources of the items of a bibliography.
  ///
  /// A file of JSON that is no bibliography is some program's, and nobody's document, unless it is no JSON at all.
  mutating func addBibliography(_ bytes: [UInt8], at path: RelativePath) {
    let value: JSONValue
    do throws(JSONValue.Fault) {
      value = try JSONValue.read(bytes)
    } catch {
      return findings.append(.unreadDocument(path, error.reason, "Export it again, as CSL-JSON."))
    }
    guard let items = CSLItem.items(of: value) else {
      return findings.append(.unreadDocument(path, "it is no bibliography in CSL-JSON", "Export it as CSL-JSON."))
    }
    for item in items { addReference(item) }
  }

  /// A source without a text; one of that key that the wiki has already is left as it is.
  private mutating func addReference(_ item: CSLItem) {
    let origin = "the reference \(item.key)"
    guard recordMade(of: origin) == nil else { return tally.known += 1 }
    let draft = SourceDraft(id: newID(item.key), facts: item.facts, text: nil, remarks: [Self.origin(origin)])
    put(draft.record, of: origin)
    tally.references += 1
  }
}

import WikiFiles
import WikiModel

/// The record of a source, as far as a program can write one.
struct SourceDraft {
  let id: RecordID
  let facts: SourceFacts

  /// The text below `seeds/`, with the number of its lines; `nil` for a source that is known by its description only.
  let text: (path: RelativePath, lineCount: Int)?

  /// What its editor should know.
  var remarks: [String] = []

  var record: RecordDraft {
    RecordDraft(RecordReference(.sources, id), values: entries, remarks: remarks)
  }

  private var entries: [String: RecordDraft.Entry] {
    var entries: [String: RecordDraft.Entry] = [:]
    entries["title"] = facts.title.map(Self.entry)
    entries["publisher"] = facts.publisher.map(Self.entry)
    entries["date"] = facts.date.map(Self.entry)
    entries["origin"] = facts.origin.map(Self.entry)
    if facts.date?.place != nil { entries["dated by"] = .init(.text("printed")) }
    entries["author"] = facts.authors.isEmpty ? nil : .init(.list(facts.authors))
    for (name, value) in [
      ("url", facts.url), ("retrieved", facts.retrieved), ("language", facts.language), ("type", facts.type),
    ] {
      entries[name] = value.map { .init(.text($0)) }
    }
    if let text {
      if text.path.description != "\(id).txt" { entries["text"] = .init(.text(text.path.description)) }
      if text.lineCount > 0 { entries["lines"] = .init(.text(LineText.ranges(Array(1...text.lineCount))[0])) }
      entries["zones"] = zones
    }
    return entries
  }

  private static func entry(_ finding: SourceFacts.Finding) -> RecordDraft.Entry {
    .init(.text(finding.value), remark: finding.place.map { "look again: from \($0)" })
  }

  private var zones: RecordDraft.Entry? {
    let zones = facts.zones.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    guard !zones.isEmpty else { return nil }
    return .init(.map(zones.map { .init($0.key, LineText.ranges($0.value.sorted())) }))
  }
}

/// Numbers of lines as records write them.
enum LineText {
  /// The numbers, which ascend, as single ones and ranges: `3`, `42-59`.
  static func ranges(_ numbers: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 >= number {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}

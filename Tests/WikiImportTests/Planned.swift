import WikiDiagnostics
import WikiFiles
import WikiImport
import WikiModel
import WikiRecords
import WikiTestSupport

/// What documents become in a wiki; an empty one unless given.
func plan(_ documents: [RelativePath: String], as kind: Documents.Kind = .texts, into wiki: FileTree = FileTree())
  -> ImportPlan
{
  var files = FileTree()
  for (path, text) in documents { files[path] = Array(text.utf8) }
  var plan = ImportPlan(into: wiki)
  plan.add(Documents(files: files, kind: kind))
  return plan
}

func planned(_ documents: [RelativePath: String], as kind: Documents.Kind = .texts) -> FileTree {
  plan(documents, as: kind).files
}

/// What the reader of records has against the records of a plan.
func recordErrors(in tree: FileTree) -> [String] {
  tree.paths(below: "Site").filter { $0.ending == "md" }.flatMap {
    RecordFile.read(tree[$0] ?? [], path: $0).diagnostics.map(\.message)
  }
}

extension FileTree {
  func string(_ path: RelativePath) -> String { String(decoding: self[path] ?? [], as: UTF8.self) }
}

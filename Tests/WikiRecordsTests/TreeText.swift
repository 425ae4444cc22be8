import WikiRecords

/// Front matter as `{"key": "text", "list": ["a", "b"]}`: the notation in which tests and oracles agree on a tree.
func treeText(_ entries: [RecordEntry]) -> String {
  "{" + entries.map { quoted($0.key) + ": " + treeText($0.value) }.joined(separator: ", ") + "}"
}

func treeText(_ node: RecordNode) -> String {
  switch node.content {
  case .scalar(let scalar): quoted(scalar.text)
  case .list(let items): "[" + items.map(treeText).joined(separator: ", ") + "]"
  case .map(let entries): treeText(entries)
  }
}

/// The text in double quotes, all but printable ASCII as `\u{…}`.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case " "..."~": result.unicodeScalars.append(scalar)
    default: result += "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
  return result + "\""
}

/// Every scalar below the entries, keys not counted, in the order of the file.
func scalars(_ entries: [RecordEntry]) -> [RecordNode] { entries.flatMap { scalars($0.value) } }

func scalars(_ node: RecordNode) -> [RecordNode] {
  switch node.content {
  case .scalar: [node]
  case .list(let items): items.flatMap(scalars)
  case .map(let entries): scalars(entries)
  }
}

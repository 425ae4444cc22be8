extension CitedWork {
  /// A record in the RIS format: a tag and its value on each line, and a line feed behind each.
  var ris: String {
    let head = [("TY", kind.types.ris)] + names.map { ("AU", $0) }
    let rest = [
      ("TI", title), ("T2", containerTitle), ("PB", publisherName), ("PY", date?.digits.first ?? ""),
      ("DA", risDate(date)), ("UR", risAddress), ("Y2", risDate(accessed)), ("ID", key),
    ]
    let lines = (head + rest.map { ($0, $1.singleLine) }).filter { !$0.1.isEmpty }.map { "\($0)  - \($1)\n" }
    return lines.joined() + "ER  - \n"
  }

  /// A slash ends each of the three parts, known or not: "2019/09//".
  private func risDate(_ date: PartialDate?) -> String {
    guard let digits = date?.digits else { return "" }
    return (digits + Array(repeating: "", count: 3 - digits.count)).map { $0 + "/" }.joined()
  }

  /// The URL without semicolons, behind which another one would begin.
  private var risAddress: String { address.replacing { $0 == ";" ? "%3B" : nil } }
}

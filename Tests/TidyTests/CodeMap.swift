/// The table of modules in `ARCHITECTURE.md`.
struct CodeMap {
  /// The rows in the order of the table.
  let rows: [Row]

  struct Row {
    let module: String
    let sentence: String

    /// The modules of this repository that it says it uses, sorted.
    let uses: [String]
  }

  init() throws {
    rows = try Repository.text(of: "ARCHITECTURE.md").lines.compactMap { line in
      guard let row = line.wholeMatch(of: /\| `([\w-]+)` \| (.+) \| (.*) \|/) else { return nil }
      return Row(
        module: String(row.1),
        sentence: String(row.2),
        uses: row.3.matches(of: /`([\w-]+)`/).map { String($0.1) }.sorted()
      )
    }
  }

  var modules: [String] { rows.map(\.module) }
}

/// What the files of each module import.
struct ImportGraph {
  private let imports: [String: Set<String>]

  init() throws {
    var imports: [String: Set<String>] = [:]
    for (path, text) in try Repository.sources() {
      let parts = path.split(separator: "/")
      guard parts.count > 2, parts[0] == "Sources" else { continue }
      imports[String(parts[1]), default: []].formUnion(Self.imports(of: text))
    }
    self.imports = imports
  }

  /// The modules that a Swift file imports, under conditions too.
  static func imports(of text: String) -> Set<String> {
    Set(
      text.lines.filter { $0.contains("import ") }.compactMap { line in
        line.wholeMatch(of: /\s*(?:(?:@\w+|package|public|private|internal) )*import (\w+)/).map { String($0.1) }
      }
    )
  }

  /// Everything a module imports, from wherever; sorted.
  func imports(of module: String) -> [String] { (imports[module] ?? []).sorted() }

  /// The modules that import one.
  func importers(of module: String) -> Set<String> { Set(imports.filter { $0.value.contains(module) }.keys) }

  /// The modules that have Swift files.
  var modules: Set<String> { Set(imports.keys) }
}

/// What `Package.swift` says of targets that are no tests.
struct PackageTargets {
  /// In the order of the manifest.
  let names: [String]

  /// For each target those of this repository that it depends on, sorted.
  let uses: [String: [String]]

  init() throws {
    let text = try Repository.text(of: "Package.swift")
    var names: [String] = []
    var uses: [String: [String]] = [:]
    let target =
      /(?:module|\.systemLibrary|\.executableTarget)\(\s*(?:name: )?"([\w-]+)"(?:,\s*(?:uses|dependencies): \[([^\]]*)\])?/
    for match in text.matches(of: target) {
      names.append(String(match.1))
      uses[String(match.1)] = (match.2 ?? "").matches(of: /"([\w-]+)"/).map { String($0.1) }.sorted()
    }
    self.names = names
    self.uses = uses
  }
}

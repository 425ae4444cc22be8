import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiPages
import WikiTemplates

/// A page of this repository's wiki, ready to be rendered by any contender.
struct BenchmarkPage {
  /// The kinds of page that are compared.
  enum Kind: String, CaseIterable {
    case article, group

    /// The template as our engine and Jinja2 know it.
    var template: String { "\(rawValue).html" }
  }

  let kind: Kind

  /// What messages call it: `sources/mei`.
  let record: String
  let shape: Shape
  let values: [TemplateValue]

  /// What our engine makes of it: the bytes that every contender has to give.
  let bytes: [UInt8]

  /// The largest page of each kind.
  static func largest(in root: Folder) async throws -> [BenchmarkPage] {
    var findings: [Diagnostic] = []
    let corpus = try Corpus.read(root).unpack(into: &findings)
    let wiki = await prepare(corpus, BuildOptions()).unpack(into: &findings).wiki
    guard !findings.contains(where: { $0.severity == .error }) else {
      throw BenchmarkFailure("the wiki in \(root) has errors, see 'dossier check'")
    }
    let pages = wiki.plan.map(wiki.page)
    let engine = try Engine(root)
    return try Kind.allCases.map { kind in
      let own = try pages.filter { $0.template == kind.template }.map { page in
        BenchmarkPage(
          kind: kind,
          record: page.record,
          shape: try kind.shape,
          values: page.values,
          bytes: try engine.bytes(of: page)
        )
      }
      guard let largest = own.max(by: { $0.bytes.count < $1.bytes.count }) else {
        throw BenchmarkFailure("the wiki in \(root) has no page that \(kind.template) shows")
      }
      return largest
    }
  }
}

extension BenchmarkPage.Kind {
  /// The fields of such pages.
  var shape: Shape {
    get throws {
      guard let shape = Page.shapes[template] else { throw BenchmarkFailure("no page is shown by \(template)") }
      return shape
    }
  }
}

/// A folder of frozen templates: their texts by their file names.
func frozenTemplates(_ name: RelativePath, in root: Folder) throws -> [String: [UInt8]] {
  let folder = root.folder("Benchmarks/Templates" / name)
  var templates: [String: [UInt8]] = [:]
  for file in try folder.names() {
    guard let path = RelativePath(file) else { continue }
    templates[file] = try folder.read(path)
  }
  return templates
}

import WikiAddresses
import WikiDiagnostics
import WikiFiles
import WikiPages
import WikiTemplates

/// Our template engine, with the templates that are frozen for the benchmark.
struct Engine: Contender {
  let name = "Dossier"
  private let files: [RelativePath: TemplateFile]
  private let shapes: [String: Shape]
  private let templates: TemplateSet
  private var buffer: [UInt8] = []

  init(_ root: Folder) throws {
    var files: [RelativePath: TemplateFile] = [:]
    for (name, bytes) in try frozenTemplates("Jinja", in: root) {
      guard let path = RelativePath(name) else { continue }
      files[path] = TemplateFile(path: path, bytes: bytes)
    }
    var shapes: [String: Shape] = [:]
    for kind in BenchmarkPage.Kind.allCases { shapes[kind.template] = try kind.shape }
    let compiled = TemplateSet.compile(files, pages: shapes)
    guard compiled.diagnostics.isEmpty else {
      let messages = compiled.diagnostics.map { "\($0.span?.file.description ?? ""): \($0.message)" }
      throw BenchmarkFailure("the frozen templates do not compile:\n\(messages.joined(separator: "\n"))")
    }
    self.files = files
    self.shapes = shapes
    templates = compiled.value
  }

  /// Renders any page, for those that are still to be chosen.
  func bytes(of page: Page) throws -> [UInt8] {
    var buffer: [UInt8] = []
    try templates.render(page.template, page.values, record: page.record, page: page.address.path, into: &buffer)
    return buffer
  }

  mutating func bytes(of page: BenchmarkPage) throws -> [UInt8] {
    try render(page)
    return buffer
  }

  mutating func time(_ page: BenchmarkPage, rounds: Int) throws -> Duration {
    try timed(page, rounds: rounds) {
      try render(page)
      return buffer.count
    }
  }

  private mutating func render(_ page: BenchmarkPage) throws {
    buffer.removeAll(keepingCapacity: true)
    try templates.render(page.kind.template, page.values, record: page.record, page: "page.html", into: &buffer)
  }

  /// How long the engine needs to compile and check the templates of both pages, in words.
  func measuredCompiling() -> String {
    let samples = (0..<Comparison.sampleCount).map { _ in
      ContinuousClock().measure { _ = TemplateSet.compile(files, pages: shapes) }
    }
    let bytes = files.values.reduce(0) { $0 + $1.bytes.count }
    return "Compiling the templates of both pages, \(files.count) files with \(bytes) bytes, takes "
      + "\(samples.median.inMicroseconds) µs."
  }
}

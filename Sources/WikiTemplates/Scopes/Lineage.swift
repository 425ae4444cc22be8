/// A template with those that it extends, and their blocks.
struct Lineage {
  /// From the template itself to the one at the root.
  private(set) var templates: [ParsedTemplate] = []

  /// The blocks of each name, that of the template itself first.
  private(set) var levels: [String: [Level]] = [:]

  /// How many scopes there are around its blocks.
  var depth = 0

  /// The blocks being compiled, outermost first.
  var active: [Active] = []

  struct Level {
    let block: BlockNode
    let source: TemplateSource
  }

  struct Active: Hashable {
    let name: String
    let level: Int

    /// The scopes that it sees, without its own.
    let frames: [Scope.Frame]
  }

  mutating func add(_ template: ParsedTemplate) {
    templates.append(template)
    for block in template.blocks {
      levels[block.name.text, default: []].append(Level(block: block, source: template.source))
    }
  }
}

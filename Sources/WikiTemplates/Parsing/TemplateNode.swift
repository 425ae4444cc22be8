/// A part of a template.
indirect enum TemplateNode {
  case text(Range<Int>)
  case output(Expression)
  case condition([(condition: Expression, body: [TemplateNode])], otherwise: [TemplateNode], range: Range<Int>)
  case loop(LoopNode)
  case assignment(AssignmentTarget, Expression, range: Range<Int>)

  /// `{% set x %}…{% endset %}`; `value` is what the filters make of the body.
  case capture(AssignmentTarget, value: Expression, body: [TemplateNode], range: Range<Int>)
  case scope([(target: AssignmentTarget, value: Expression)], body: [TemplateNode], range: Range<Int>)

  /// `{% filter x %}…{% endfilter %}`; `value` is what the filters make of the body.
  case filtered(value: Expression, body: [TemplateNode], range: Range<Int>)
  case macro(MacroNode)
  case callBlock(Expression, body: MacroNode, range: Range<Int>)
  case inclusion(InclusionNode)
  case importing(ImportNode)
  case block(BlockNode)
}

struct LoopNode {
  let target: AssignmentTarget
  let list: Expression

  /// Items for which this is false are passed over, and not counted.
  let condition: Expression?
  let body: [TemplateNode]
  let otherwise: [TemplateNode]
  let range: Range<Int>
}

/// What a value is given to.
indirect enum AssignmentTarget {
  case name(Expression.Word)
  case tuple([AssignmentTarget], range: Range<Int>)

  /// A field of a namespace.
  case field(Expression.Word, Expression.Word)

  /// The names that it sets in its scope.
  var names: [String] {
    switch self {
    case .name(let word): [word.text]
    case .tuple(let targets, _): targets.flatMap(\.names)
    case .field: []
    }
  }
}

/// A macro, or the body of a `call`.
struct MacroNode {
  let name: Expression.Word
  let parameters: [(word: Expression.Word, fallback: Expression?)]
  let body: [TemplateNode]

  /// Which of `caller`, `varargs` and `kwargs` stand in the body.
  let mentions: Set<String>
  let range: Range<Int>
}

struct InclusionNode {
  /// The first one that there is is taken.
  let names: [Expression.Word]
  let ignoresMissing: Bool
  let hasContext: Bool
  let range: Range<Int>
}

struct ImportNode {
  let template: Expression.Word
  let hasContext: Bool
  let range: Range<Int>
  let what: Imported

  enum Imported {
    case all(alias: Expression.Word)
    case names([(name: Expression.Word, alias: Expression.Word)])
  }
}

struct BlockNode {
  let name: Expression.Word

  /// Whether it sees the variables around it.
  let isScoped: Bool

  /// Whether a template that extends this one has to fill it.
  let isRequired: Bool
  let body: [TemplateNode]
  let range: Range<Int>
}

/// A template, parsed.
struct ParsedTemplate {
  let source: TemplateSource
  let nodes: [TemplateNode]

  /// The template that this one extends, and where its name stands.
  let parent: (name: String, range: Range<Int>)?

  /// Every block of it, wherever it stands; no two of one name.
  let blocks: [BlockNode]
}

extension ParsedTemplate {
  /// Every name that it gives to something, wherever that is.
  var givenNames: [String] { nodes.flatMap(\.givenNames) }
}

extension TemplateNode {
  fileprivate var givenNames: [String] {
    switch self {
    case .text, .output, .inclusion: []
    case .condition(let branches, let otherwise, _): (branches.flatMap(\.body) + otherwise).flatMap(\.givenNames)
    case .loop(let loop): loop.target.names + (loop.body + loop.otherwise).flatMap(\.givenNames)
    case .assignment(let target, _, _): target.names
    case .capture(let target, _, let body, _): target.names + body.flatMap(\.givenNames)
    case .scope(let values, let body, _): values.flatMap(\.target.names) + body.flatMap(\.givenNames)
    case .filtered(_, let body, _): body.flatMap(\.givenNames)
    case .macro(let macro): macro.givenNames
    case .callBlock(_, let body, _): body.givenNames
    case .importing(let node): node.givenNames
    case .block(let block): block.body.flatMap(\.givenNames)
    }
  }
}

extension MacroNode {
  fileprivate var givenNames: [String] {
    [name.text] + parameters.map(\.word.text) + body.flatMap(\.givenNames)
  }
}

extension ImportNode {
  fileprivate var givenNames: [String] {
    switch what {
    case .all(let alias): [alias.text]
    case .names(let names): names.map(\.alias.text)
    }
  }
}

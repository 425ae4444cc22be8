/// A part of a template.
indirect enum TemplateNode {
  case text(Range<Int>)
  case output(Expression)
  case condition([(condition: Expression, body: [TemplateNode])], otherwise: [TemplateNode]?, range: Range<Int>)
  case loop(variable: String, list: Expression, body: [TemplateNode], otherwise: [TemplateNode], range: Range<Int>)
  case assignment(String, Expression, range: Range<Int>)
  case inclusion(String, range: Range<Int>)
  case block(String, [TemplateNode], range: Range<Int>)
}

/// A template, parsed.
struct ParsedTemplate {
  let source: TemplateSource
  let nodes: [TemplateNode]

  /// The template that this one extends, and where it says so.
  let parent: (name: String, range: Range<Int>)?
}

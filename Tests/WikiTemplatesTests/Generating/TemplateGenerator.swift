import WikiTestSupport

/// Makes templates at random over the whole language, mostly of the right types.
struct TemplateGenerator {
  var random: SeededGenerator
  var scope = GeneratedScope()

  /// How deep the statements and expressions stand in one another here.
  var depth = 0
  var expressionDepth = 0

  /// How many ways through the template there are here: a name does not change its kind on only some of them.
  var branches = 0
  var files: [String: String] = [:]

  /// For names that must not be used twice.
  private var count = 0

  /// The blocks that `self` has.
  var blocks: [String] = []

  /// How deep statements stand in one another at most.
  let deepest: Int

  init(seed: UInt64, deepest: Int) {
    self.deepest = deepest
    random = SeededGenerator(seed: seed)
    for (name, kind) in Self.fields { scope.set(name, kind) }
  }

  /// The templates of the seed, with the fields of every case.
  static func templateCase(seed: UInt64, deepest: Int = 3) -> TemplateCase {
    var generator = TemplateGenerator(seed: seed, deepest: deepest)
    let page = generator.page()
    return TemplateCase(page, generator.files)
  }

  static let fields: [(String, Kind)] = [
    ("people", .list(.person)), ("long", .text), ("date_text", .text), ("title", .text), ("empty", .text),
    ("words", .text), ("body", .html), ("nothing", .html), ("count", .number), ("zero", .number), ("minus", .number),
    ("yes", .flag), ("no", .flag), ("names", .list(.text)), ("none_here", .list(.text)), ("numbers", .list(.number)),
    ("links", .list(.link)), ("first_link", .link),
  ]

  mutating func page() -> String { chance(8) ? family() : parts(roll(3) + 1) }

  /// A number from 0 on that is less than `count`.
  mutating func roll(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[roll(choices.count)] }

  /// One of the kinds; records are only in templates that see the page's fields.
  mutating func kind(_ kinds: [Kind]) -> Kind { pick(scope.isAlone ? kinds.filter { !$0.holdsRecords } : kinds) }

  mutating func newName(_ stem: String) -> String {
    count += 1
    return "\(stem)\(count)"
  }

  /// The body of a tag that keeps what is written in it.
  mutating func kept(_ make: (inout Self) -> String) -> String {
    inside { generator in
      generator.scope.isKept = true
      return make(&generator)
    }
  }

  /// What `make` gives; what it sets is forgotten behind it.
  mutating func inside<Result>(_ make: (inout Self) -> Result) -> Result {
    let outer = scope
    defer { scope = outer }
    return make(&self)
  }
}

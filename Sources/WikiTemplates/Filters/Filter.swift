/// What makes one value of another: those of Jinja, by the names they have there.
enum Filter: String, CaseIterable {
  case abs, batch, capitalize, center
  case defaulting = "default"
  case dictsort, escape, first, float, forceescape, groupby, indent, int, items, join, last, length, list, lower, map,
    max, min, reject, rejectattr, replace, reverse, round, select, selectattr, slice, sort, string, sum, title, tojson,
    trim, truncate, unique, upper, urlencode, wordcount

  /// Short names and second names.
  static let aliases: [String: Filter] = ["e": .escape, "d": .defaulting, "count": .length]

  static func named(_ name: String) -> Filter? { aliases[name] ?? Filter(rawValue: name) }

  /// Names that Jinja has and this language leaves out, with what to do instead.
  static let leftOut: [String: String] = [
    "safe": "Leave it out: html is written as it is, and no other text becomes HTML.",
    "random": "Equal input gives equal pages.",
    "attr": "Write a dot and the name of the field.",
    "format": "Join texts with '~', and write numbers with |round or |number.",
    "pprint": "Fields have known types; the reference in docs/templates.md lists them.",
    "striptags": "Use a text field instead of HTML.",
    "urlize": "Write an <a> around the address.",
    "wordwrap": "Browsers break lines where they need to.",
    "xmlattr": "Write the attributes one by one.",
    "filesizeformat": "Divide, and write the unit.",
  ]

  /// What it takes in parentheses.
  var parameters: [FilterParameter] {
    switch self {
    case .abs, .capitalize, .escape, .first, .forceescape, .items, .last, .length, .list, .lower, .reverse, .string,
      .title, .upper, .urlencode, .wordcount:
      []
    case .batch: [.required("linecount", .number), .optional("fill_with", .value, .none)]
    case .center: [.optional("width", .number, .number(80))]
    case .defaulting: [.optional("default_value", .value, .text("")), .optional("boolean", .fixedFlag, .flag(false))]
    case .dictsort:
      [
        .optional("case_sensitive", .flag, .flag(false)),
        .optional("by", .choice(["key", "value"]), .text("key")), .optional("reverse", .flag, .flag(false)),
      ]
    case .float: [.optional("default", .decimal, .decimal(0))]
    case .groupby:
      [
        .required("attribute", .attribute), .optional("default", .value, .none),
        .optional("case_sensitive", .flag, .flag(false)),
      ]
    case .indent:
      [
        .optional("width", .numberOrText, .number(4)), .optional("first", .flag, .flag(false)),
        .optional("blank", .flag, .flag(false)),
      ]
    case .int: [.optional("default", .number, .number(0)), .optional("base", .number, .number(10))]
    case .join: [.optional("d", .written, .text("")), .optional("attribute", .attribute, .list([]))]
    case .map: [.required("name", .filter)]
    case .max, .min, .unique:
      [.optional("case_sensitive", .flag, .flag(false)), .optional("attribute", .attribute, .list([]))]
    case .reject, .select: [.optional("name", .test, .none)]
    case .rejectattr, .selectattr: [.required("attribute", .attribute), .optional("name", .test, .none)]
    case .replace:
      [.required("old", .text), .required("new", .text), .optional("count", .numberOrNone, .none)]
    case .round:
      [
        .optional("precision", .number, .number(0)),
        .optional("method", .choice(["common", "ceil", "floor"]), .text("common")),
      ]
    case .slice: [.required("slices", .number), .optional("fill_with", .value, .none)]
    case .sort:
      [
        .optional("reverse", .flag, .flag(false)), .optional("case_sensitive", .flag, .flag(false)),
        .optional("attribute", .attributes, .list([.list([])])),
      ]
    case .sum: [.optional("attribute", .attribute, .list([])), .optional("start", .numeric, .number(0))]
    case .tojson: [.optional("indent", .numberOrNone, .none)]
    case .trim: [.optional("chars", .textOrNone, .none)]
    case .truncate:
      [
        .optional("length", .number, .number(255)), .optional("killwords", .flag, .flag(false)),
        .optional("end", .text, .text("...")), .optional("leeway", .numberOrNone, .none),
      ]
    }
  }

  /// One line for the reference.
  var meaning: String {
    switch self {
    case .abs: "a number without its sign"
    case .batch: "lists of `linecount` items each, the last one filled up with `fill_with`"
    case .capitalize: "the first letter as a capital, all others small"
    case .center: "a text with blanks around it, `width` characters wide"
    case .defaulting:
      "the value, or `default_value` where there is none; with `true` also where it is empty, 0 or false"
    case .dictsort: "the pairs of a map, sorted"
    case .escape: "HTML of a text, with `&`, `<`, `>` and quotation marks escaped; HTML stays as it is"
    case .first: "the first item of a list, or the first character of a text"
    case .float: "a number with a fraction; `default` where a text is none"
    case .forceescape: "the same as `escape`, of HTML too"
    case .groupby: "groups of the items that have an attribute in common: `grouper` and `list`, sorted by `grouper`"
    case .indent: "a text whose lines, but for the first and empty ones, begin with `width` blanks or with that text"
    case .int: "a whole number; `default` where a text is none"
    case .items: "the pairs of a map"
    case .join: "the items as one text, with `d` between them"
    case .last: "the last item of a list, or the last character of a text"
    case .length: "how many items or characters there are"
    case .list: "a list of what is made lazily, or of the characters of a text"
    case .lower: "all letters small"
    case .map: "what a filter makes of each item, or an attribute of each: `map(\"upper\")`, `map(attribute=\"name\")`"
    case .max: "the largest item, or the one with the largest attribute"
    case .min: "the smallest item, or the one with the smallest attribute"
    case .reject: "the items for which a test is false: `reject(\"odd\")`; without a test, those that are false"
    case .rejectattr: "the items with an attribute for which a test is false"
    case .replace: "the text with `new` in the place of `old`, at most `count` times"
    case .reverse: "the items, or the characters of a text, last first"
    case .round: "a number with `precision` decimal places"
    case .select: "the items for which a test is true: `select(\"odd\")`; without a test, those that are true"
    case .selectattr: "the items with an attribute for which a test is true: `selectattr(\"age\", \"gt\", 40)`"
    case .slice: "`slices` lists of about the same length"
    case .sort: "the items in order; `attribute` may be several, with commas between"
    case .string: "a text of a number, flag or text; HTML stays as it is"
    case .sum: "the sum of numbers, or of an attribute of each item, and `start`"
    case .title: "the first letter of each word as a capital, all others small"
    case .tojson: "JSON that can stand in scripts and in attributes with single quotes; records with their fields"
    case .trim: "a text without blanks, or without `chars`, at both ends"
    case .truncate:
      "a text cut to `length` characters with `end` counted in, at a blank unless `killwords` is true; "
        + "`leeway` (5) more characters are not cut off"
    case .unique: "each item once, or one item of each attribute"
    case .upper: "all letters as capitals"
    case .urlencode: "a text for the path or query of an address; of a map a whole query"
    case .wordcount: "how many words there are"
    }
  }
}

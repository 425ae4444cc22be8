/// What those write who know other template languages, with what to write here: for hints.
enum OtherLanguages {
  /// Signs and words inside of tags.
  static let words = [
    "&": "Write 'and'.",
    "!": "Write 'not'.",
    "?": "Write 'a if b else c', or |default(…) for what may be missing.",
    ":": "Arguments stand in parentheses: |default(\"…\").",
    "=": "Write '==' to compare.",
    "#": "Write {% if … %} and {% endif %}; comments are {# … #}.",
    "“": "Write straight quotation marks.",
    "”": "Write straight quotation marks.",
    "‘": "Write straight quotation marks.",
    "’": "Write straight quotation marks.",
    "contains": "Write it the other way round: \"word\" in text.",
  ]

  static let tags = [
    "assign": "Write {% set name = value %}.",
    "capture": "Write {% set name %}…{% endset %}.",
    "case": "Write {% if … %} and {% elif … %}.",
    "comment": "Write {# … #}.",
    "cycle": "Write {{ loop.cycle(…) }}.",
    "elseif": "Write 'elif'.",
    "elsif": "Write 'elif'.",
    "embed": "Extend the template, or include it.",
    "empty": "Write 'else': its part is shown where the list is empty.",
    "ifequal": "Write {% if a == b %}.",
    "ifnotequal": "Write {% if a != b %}.",
    "load": "Leave it out: filters and tests need not be loaded.",
    "render": "Write {% include … %}.",
    "static": "Write site.stylesheet_href; other files of a theme are not built yet.",
    "unless": "Write {% if not … %}.",
    "url": "Addresses are fields, such as 'href'.",
    "verbatim": "Write {% raw %}.",
  ]

  static let filters = [
    "append": "Join texts with '~'.",
    "capfirst": "Write |capitalize, or text[0]|upper ~ text[1:].",
    "downcase": "Write |lower.",
    "json": "Write |tojson.",
    "json_encode": "Write |tojson.",
    "prepend": "Join texts with '~'.",
    "raw": "Leave it out: html is written as it is, and no other text becomes HTML.",
    "size": "Write |length.",
    "strip": "Write |trim.",
    "truncatechars": "Write |truncate(30, true).",
    "truncatewords": "Write |truncate(200): it counts characters, and cuts between words.",
    "upcase": "Write |upper.",
    "where": "Write |selectattr(\"field\", \"eq\", value).",
  ]

  /// Names of values.
  static let names = [
    "block": "Write {{ super() }} for the block further up.",
    "forloop": "Write 'loop', such as loop.index.",
  ]

  /// Functions, Jinja's that this language leaves out among them.
  static let functions = [
    "cycler": "Write {{ loop.cycle(…) }} in a loop.",
    "dict": "Write {\"key\": value}.",
    "include": "Write {% include \"name.html\" %}.",
    "int": "Write |int.",
    "joiner": "Write {% if not loop.first %}, {% endif %} in a loop, or |join.",
    "len": "Write |length.",
    "lipsum": "Write the words.",
    "parent": "Write {{ super() }}.",
    "str": "Write |string.",
  ]

  /// Methods for which no filter of the same name stands in.
  static let methods = [
    "append": "Write {% set list = list + [item] %}.",
    "format": "Join texts with '~'.",
    "get": "Write map[key]|default(…).",
    "keys": "Loop over the map, or write |list.",
    "startswith": "Compare the beginning: text[:3] == \"the\".",
    "strip": "Write |trim.",
    "values": "Loop over |items.",
  ]
}

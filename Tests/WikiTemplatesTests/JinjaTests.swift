import Testing
import WikiDiagnostics
import WikiTemplates
import WikiTestSupport

/// Jinja2 is the oracle: what we accept renders to the same bytes, and what it refuses we refuse.
@Suite struct JinjaTests {
  @Test func rendersHandMadeTemplatesAsJinjaDoes() throws {
    let cases = Self.handMade.map { TemplateCase($0) } + Self.families
    try compare(cases, leastAccepted: cases.count)
  }

  @Test func refusesWhatJinjaRefuses() throws {
    let cases = Self.wrong.map { TemplateCase($0) }
    for (item, answer) in zip(cases, try JinjaAnswer.all(of: cases)) {
      #expect(answer.error != nil, "Jinja takes \(item.templates["page.html"] ?? "")")
      if case .success(let text) = item.rendered() {
        Issue.record("we take what Jinja does not: \(item.templates["page.html"] ?? "") gives \(text)")
      }
    }
  }

  @Test func rendersGeneratedTemplatesAsJinjaDoes() throws {
    var generator = TemplateGenerator(seed: 20)
    let cases = (0..<3000).map { _ in TemplateCase(generator.template()) }
    try compare(cases, leastAccepted: 2500)
  }

  /// Compares what both make of each case; those that we refuse count only in `leastAccepted`.
  private func compare(_ cases: [TemplateCase], leastAccepted: Int) throws {
    var accepted = 0
    for (item, answer) in zip(cases, try JinjaAnswer.all(of: cases)) {
      let page = item.templates["page.html"] ?? ""
      switch item.rendered() {
      case .success(let text):
        accepted += 1
        #expect(text == answer.text, "\(page)\nJinja: \(answer.error ?? "")")
      case .failure(let refusal):
        if leastAccepted == cases.count { Issue.record("refused: \(page)\n\(refusal.diagnostics.map(\.message))") }
      }
    }
    #expect(accepted >= leastAccepted)
  }

  private static let handMade: [String] = [
    "", "plain\n", "{{ title }}", "{{title}}", "{{ body }}", "{{ count }}{{ minus }}{{ zero }}", "{{ yes }} {{ no }}",
    "{{ \"a<b\" }}", "{{ 'it\\'s' }}", "{{ \"tab\\tand\\nline\" }}", "{{ first_link.text }}",
    "{{ first_link.values[0] }}",
    "{{ links[1].text }}", "{{ links[-1].href }}", "{{ names[0] ~ names[1] }}", "{{ body ~ title }}",
    "{{ title ~ count }}",
    "{{ count + 1 }}", "{{ count - 10 }}", "{{ count * minus }}",
    "{{ count // 2 }} {{ minus // 2 }} {{ count // minus }}",
    "{{ count % 4 }} {{ minus % 2 }} {{ count % minus }}", "{{ -count }}", "{{ - count + 1 }}", "{{ 2 + 3 * 4 }}",
    "{{ (2 + 3) * 4 }}", "{{ 2 * 3 ~ (4 + 1) }}", "{{ 1 ~ 2 ~ title }}", "{{ count == 7 }}{{ count != 7 }}",
    "{{ count < 8 }}{{ count <= 7 }}{{ count > 8 }}{{ count >= 7 }}", "{{ 'a' < 'b' }}{{ 'B' < 'a' }}{{ 'é' > 'z' }}",
    "{{ 'b' in names }}{{ 'z' in names }}{{ 'z' not in names }}", "{{ 'Tom' in title }}{{ '' in title }}",
    "{{ 1 in [1, 2] }}{{ 3 in [1, 2] }}{{ 3 not in [2] or no }}", "{{ not yes }}{{ not no }}{{ not not yes }}",
    "{{ yes and no }}{{ yes or no }}{{ no or no }}{{ yes and yes }}", "{{ empty or title }}", "{{ title and empty }}|",
    "{{ 'a' if yes else 'b' }}{{ 'a' if empty else 'b' }}", "{{ 'a' if no else 'b' if no else 'c' }}",
    "{{ not count == 7 }}", "{{ not 'b' in names }}", "{{ (not yes) == no }}", "{{ names|length }}{{ title|length }}",
    "{{ words|trim }}|", "{{ words|upper }}", "{{ words|lower }}", "{{ words|trim|capitalize }}",
    "{{ 'ǆx'|capitalize }}",
    "{{ 'ßa'|upper }}{{ 'İ'|lower }}", "{{ names|join }}", "{{ names|join(', ') }}", "{{ numbers|join('-') }}",
    "{{ names|first }}{{ names|last }}", "{{ title|escape }}", "{{ title|e ~ title }}", "{{ body|e }}",
    "{{ title|replace('Tom', '<Tim>') }}", "{{ 'aaa'|replace('a', 'b') }}", "{{ 'ab'|replace('', '-') }}",
    "{{ empty|default('x') }}|", "{{ empty|default('x', true) }}", "{{ title|default('x', true) }}",
    "{{ zero|default(5, true) }}{{ zero|default(5) }}", "{{ empty|d('y', true) }}{{ names|count }}",
    "{{ title is defined }}{{ title is not defined }}{{ count is odd }}{{ count is even }}{{ minus is odd }}",
    "{{ 4 is not odd }}", "{{ unknown is defined }}", "{{ first_link.unknown is defined }}",
    "{% if title %}a{% endif %}", "{% if empty %}a{% else %}b{% endif %}",
    "{% if empty %}a{% elif zero %}b{% elif count %}c{% else %}d{% endif %}", "{% if nothing %}a{% else %}b{% endif %}",
    "{% if first_link %}a{% endif %}{% if none_here %}b{% endif %}{% if title and count %}c{% endif %}",
    "{% if empty or links %}d{% endif %}", "{% if not names %}x{% else %}y{% endif %}",
    "{% for n in names %}{{ n }};{% endfor %}", "{% for n in none_here %}{{ n }}{% else %}nobody{% endfor %}",
    "{% for n in names %}{{ n }}{% else %}nobody{% endfor %}",
    "{% for n in names %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }};{% endfor %}",
    "{% for l in links %}{% for v in l.values %}{{ loop.index }}:{{ v }} {% else %}-{% endfor %}{{ loop.index }}|{% endfor %}",
    "{% for l in links %}<a href=\"{{ l.href }}\" title='{{ l.text }}'>{{ l.text }}</a>{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for n in ['x', 'y'] %}{{ n }}{% endfor %}", "{% for n in [1, 2, 3] %}{{ n * n }} {% endfor %}",
    "{% set x = 1 %}{{ x }}", "{% set x = 1 %}{% set x = x + 1 %}{{ x }}", "{% set x = title %}{{ x }}",
    "{% set x = 1 %}{% for n in names %}{% set x = x + 1 %}{{ x }}{% endfor %}{{ x }}",
    "{% set x = 'o' %}{% if yes %}{% set x = 'i' %}{% endif %}{{ x }}",
    "{% if yes %}{% set y = 'i' %}{% else %}{% set y = 'o' %}{% endif %}{{ y }}",
    "{% set x = 0 %}{% for n in numbers %}{% if n > 1 %}{% set x = n %}{% endif %}{{ x }};{% endfor %}",
    "{% for n in names %}{% set k = n %}{{ k }}{% endfor %}", "{% set title = 'new' %}{{ title }}",
    "{% set n = 'outer' %}{% for n in names %}{{ n }}{% endfor %}{{ n }}",
    "{# gone #}x", "a{# gone #}\nb", "a {#- gone -#} b", "  {# gone #}\nx", "{% raw %}{{ not this }}{% endraw %}",
    "{% raw %}\n{% if %}\n{% endraw %}\nx", "a {% raw -%}  x  {%- endraw %} b", "{%- raw %} {{ y }} {% endraw -%}  z",
    "  {% if yes %}\n  a\n  {% endif %}\nb", "\t{% if yes %}  \n a {% endif %}", "x  {% if yes %}y{% endif %}  \n",
    "a\n{%- if yes -%}\n b \n{%- endif -%}\n c", "a\n  {%+ if yes %}\nb{% endif +%}\nc", "{{- title -}}  x",
    "a {{- count }} b",
    "a  {{ count -}}  \n b", "{% if yes %}\n{% endif %}\n", "{% if yes -%}\n\n x{% endif %}",
    "\n\n{% set a = 1 %}\n\n{{ a }}\n\n",
    "<ul>\n  {% for n in names %}\n  <li>{{ n }}</li>\n  {% endfor %}\n</ul>\n", "a{% if yes %}  \n{% endif %}",
    "{% if yes %}\r\nx\r\n{% endif %}\r\ny",
    "<p{% if yes %} class=\"a\"{% endif %}>x</p>", "<p class=\"a{% if yes %} b{% endif %}\">x</p>",
    "<input {% if no %}checked{% endif %}>",
    "<a href=\"a/{{ title }}{{ count }}\">x</a>", "<a href=\"mailto:{{ title }}\">x</a>",
    "<a href=\"#n-{{ count }}\">{{ count }}</a>", "<a href='{{ first_link.href }}'>x</a>",
    "<p title=\"{{ title }}\">{{ body }}</p>",
    "<!-- a comment --><p>{{ title }}</p>", "<style>p { color: red }</style>{{ title }}", "1 < 2 {{ count }}",
    "{ {{ count }} }", "{{ '{{' }}{{ '%}' }}",
    "{{ [1, 2]|join }}{{ ['a', 'b']|last }}", "{{ (title) }}", "{{ ((count)) + ((1)) }}", "{{ names[count - 7] }}",
    "{{ links[0].values|length }}",
    "{{ title|trim|upper|lower|length }}", "{{ 'a' ~ 'b'|upper }}", "{{ -1 + 2 }}", "{{ 10 - 2 - 3 }}",
    "{{ 20 // 3 // 2 }}", "{{ 7 % 4 * 2 }}",
    "{{ yes and 'b' in names and count > 3 }}", "{{ no or count == 7 and yes }}", "{{ (no or yes) and no }}",
    "ä{{ 'ö' }}ü€😀",
    "{%if yes%}tight{%endif%}", "{%for n in names%}{{n}}{%endfor%}", "{{title|length+1}}",
    "{% if yes %}{% if no %}a{% else %}b{% endif %}{% endif %}",
  ]

  /// Templates that include and extend one another.
  private static let families: [TemplateCase] = [
    TemplateCase("a{% include \"p.html\" %}b", ["p.html": "[{{ title }}]\n"]),
    TemplateCase("{% for n in names %}{% include \"p.html\" %}{% endfor %}", ["p.html": "{{ n }},"]),
    TemplateCase("{% set x = 1 %}{% include \"p.html\" %}{{ x }}", ["p.html": "{{ x }}{% set x = 2 %}{{ x }}"]),
    TemplateCase("  {% include \"p.html\" %}\nz", ["p.html": "q\n"]),
    TemplateCase("{% include 'p.html' %}", ["p.html": "{% include 'q.html' %}", "q.html": "{{ count }}"]),
    TemplateCase(
      "{% extends \"base.html\" %}\nignored {{ title }}\n{% block main %}<p>{{ title }}</p>{% endblock %}",
      ["base.html": "<html>{% block head %}H{% endblock %}|{% block main %}M{% endblock main %}</html>\n"]
    ),
    TemplateCase(
      "{% extends \"mid.html\" %}{% block inner %}I{{ count }}{% endblock %}",
      [
        "mid.html": "{% extends \"base.html\" %}{% block main %}[{% block inner %}i{% endblock %}]{% endblock %}",
        "base.html": "a{% block main %}M{% endblock %}z",
      ]
    ),
    TemplateCase(
      "{% extends \"base.html\" %}{% set x = 'child' %}{% block main %}{{ x }}{% endblock %}",
      ["base.html": "{% block main %}M{% endblock %}"]
    ),
    TemplateCase(
      "{% extends \"base.html\" %}{% block main %}{% include \"p.html\" %}{% endblock %}",
      ["base.html": "{% set y = 'base' %}{% block main %}M{% endblock %}{{ y }}", "p.html": "{{ y }}-{{ title }}"]
    ),
    TemplateCase(
      "{% extends \"base.html\" %}",
      ["base.html": "{% block a %}A{% block b %}B{% endblock %}{% endblock %}"]
    ),
    TemplateCase(
      "{% extends \"base.html\" %}{% block b %}X{% endblock %}",
      ["base.html": "{% block a %}A{% block b %}B{% endblock %}{% endblock %}"]
    ),
  ]

  /// Templates that are wrong for both.
  private static let wrong: [String] = [
    "{{ }}", "{{ title", "{% if %}{% endif %}", "{% if yes %}", "{% endif %}", "{% for n %}{% endfor %}",
    "{% for n in %}{% endfor %}",
    "{% for n in names %}", "{% else %}", "{% block a %}", "{% endblock %}", "{{ title|nofilter }}",
    "{{ title is notest }}",
    "{{ unknown }}", "{{ title.unknown }}", "{{ first_link.unknown }}", "{% include \"gone.html\" %}",
    "{% extends \"gone.html\" %}",
    "{{ title| }}", "{{ 1 + }}", "{{ (1 }}", "{{ 1) }}", "{{ [1 }}", "{{ 'open }}", "{% set %}", "{% set x %}",
    "{% set 1 = 2 %}",
    "{{ title title }}", "{% if yes %}{% else %}{% else %}{% endif %}", "{% nosuch %}", "{{ 2 ~ 3 + 1 }}", "{# open",
    "{{ a b }}", "{{ . }}",
    "{{ title. }}", "{{ names[ }}", "{{ names[9] }}", "{{ count // zero }}", "{{ none_here|first }}",
    "{% for 1 in names %}{% endfor %}",
    "{{ 'a' if yes else }}", "{{ not }}", "{{ loop.index }}", "{% block a %}{% endblock b %}", "{% extends %}",
    "{% include %}", "{{ ! }}", "{{ $ }}",
    "{% for n in names %}{% endif %}", "{{ title|replace('a') }}", "{% if yes %}{% endfor %}", "{{ names.unknown }}",
    "{{ 'a' < 1 }}", "{{ 'a' + 1 }}",
    "{{ count|join }}", "{{ title - 1 }}", "{% extends \"page.html\" %}",
  ]
}

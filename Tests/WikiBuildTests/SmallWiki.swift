import WikiFiles
import WikiTestSupport

extension FileTree {
  /// Two actors, an event, two texts, and a page with every construct of prose.
  static let smallWiki: FileTree = """
    -- Site/site.yml --
    title: Small
    description: A wiki for tests.
    rights: full
    rights note: Made for tests.
    home: [blue-band]
    -- Site/actors/ann-hill.md --
    ---
    name: Ann Hill
    kind: person
    aliases: [Mother Hill]
    relations:
      - founder of: blue-band
        from: report "was founded in 2014 by Ann Hill"
      - leader of: blue-band
        until: 2019
        from: report comment "she has left it"
    ---
    She founded the [[blue-band|band]].
    -- Site/actors/blue-band.md --
    ---
    name: Blue Band
    kind: armed-group
    aliases: [BB]
    facts:
      - fighters: 70~
        when: 2020
        hedge: estimated
        by: Ann Hill
        from: report "some 70 people"
        disputed by: other "no more than ten"
        rank: prefer
        because: The report counts them.
      - founded: 2014
        from:
          - report "was founded in 2014"
          - other "The band is from 2014"
    ---
    -- Site/events/2020-01-01-market-raid.md --
    ---
    name: Raid on the market
    kind: raid
    date: 2020-01-01
    time: 03:00~
    place: the market
    actors:
      - carried out by: blue-band
        from: report "A raid by BB"
    from: report "A raid by BB"
    facts:
      - killed: 3
        from: report "killed three people"
    ---
    -- Site/pages/about.md --
    ---
    title: About
    menu: 1
    ignore:
      no-quote: The article as a whole is meant.
    ---
    ## A heading

    A paragraph with *emphasis*, **strong words**, ~~struck words~~, `code`, [[ann-hill]], the
    [[blue-band|band]], a [link](https://example.org/?a=1&b=2), <https://example.org/> and a mention of Blue Band.
    It cites a passage [@report "killed three people"], two [@report "was founded in 2014"; @other "no more than ten"]
    and an article [@other]. It has a footnote.[^1] This is \\Ann Hill without a link, and a < b & c.

    - one
    - two
      1. inner

    - [x] done
    - [ ] open

    > A quotation.

    | left | right |
    |:-----|------:|
    | a    | [[blue-band]] |

    ```
    <b>code</b>
    ```

    ---

    [^1]: The footnote.
    -- Site/sources/other.md --
    ---
    publisher: The Gazette
    date: 2019-12
    url: https://example.org/other
    ---
    -- Site/sources/report.md --
    ---
    publisher: The Paper
    date: 2020-01-02
    author: A. Writer
    title: A report
    lines: 1-9
    zones:
      byline: 2
      comment: 9
    notes:
      - at: some 70 people
        say: The number is a guess.
    ---
    An editor's note.
    -- seeds/other.txt --
    Another text <with> & markup.

    The band is from 2014, says Mother Hill. It has no more than ten members.
    -- seeds/report.txt --
    A report
    By A. Writer

    The Blue Band was founded in 2014 by Ann Hill.

    A raid by BB killed three people. The Blue Band has some 70 people. Ann Hill's
    band is “blue”.

    Reader: Hill, yes, but she has left it.
    Menu
    """

  /// Templates that show every field that matters, and next to nothing else.
  static let tinyTheme: FileTree = """
    -- _base.html --
    <title>{{ head_title }}</title>
    <a href="{{ site.home_href }}">{{ site.title }}</a>{% for link in site.sections %} <a href="{{ link.href }}">{{ link.text }}</a>{% endfor %}{% for link in site.menu %} <a href="{{ link.href }}">{{ link.text }}</a>{% endfor %}

    <h1>{{ title }}</h1>
    {% block content %}
    {% endblock %}
    -- _refs.html --
    {% for ref in refs %}<a id="{{ ref.id }}" href="{{ ref.href }}">{{ ref.number }}</a>{% endfor %}
    -- _citation.html --
    <q>{{ cited.quote }}</q> <a href="{{ cited.href }}">{{ cited.source }}</a> {{ cited.publisher }} {{ cited.date }} {{ cited.zone }}
    -- _statements.html --
    {% for group in groups %}
    {% for statement in group.statements %}
    <p{% if statement.id %} id="{{ statement.id }}"{% endif %}>{{ group.label }}: {{ statement.value }}; {{ statement.hedge }}; by {{ statement.by }}; {{ statement.when }}; {{ statement.rank }}; {{ statement.because }} {% set refs = statement.notes %}{% include "_refs.html" %}</p>
    {% for cited in statement.citations %}
    {% include "_citation.html" %}
    {% endfor %}
    {% for cited in statement.disputed %}
    disputed: {% include "_citation.html" %}
    {% endfor %}
    {% if statement.home %}
    <a href="{{ statement.home }}">recorded</a>
    {% endif %}
    {% endfor %}
    {% endfor %}
    -- _infobox.html --
    {% for row in infobox %}
    {{ row.label }} = {% for value in row.values %}{{ value.html }}{% set refs = value.notes %}{% include "_refs.html" %}; {% endfor %}

    {% endfor %}
    -- _events.html --
    {% for event in events %}
    {{ event.date }}: <a href="{{ event.href }}">{{ event.name }}</a> {{ event.kind }} {{ event.detail }}
    {% endfor %}
    -- _rows.html --
    {% for row in rows %}
    <a href="{{ row.href }}">{{ row.name }}</a> {{ row.detail }} {{ row.date }} {{ row.count }}{% if row.see %} see {{ row.see }}{% endif %}

    {% endfor %}
    -- _notes.html --
    {% for note in notes %}
    <p id="{{ note.id }}">{{ note.number }}.{% for link in note.back %} <a href="{{ link.href }}">{{ link.text }}</a>{% endfor %} {{ note.footnote }}</p>
    {% for cited in note.citations %}
    {% include "_citation.html" %}
    {% endfor %}
    {% endfor %}
    -- _actor.html --
    {% extends "_base.html" %}
    {% block content %}
    {{ kind_label }}; {{ aliases | join(", ") }}
    {% include "_infobox.html" %}
    {{ prose }}
    {% set groups = facts %}{% include "_statements.html" %}
    {% set groups = relations %}{% include "_statements.html" %}
    {% include "_events.html" %}
    {% for mention in mentions %}
    <h2>{{ mention.source.text }}, {{ mention.publisher }}, {{ mention.date }}: {{ mention.count }}</h2>
    {% for sentence in mention.sentences %}
    {{ sentence.html }} <a href="{{ sentence.href }}">¶</a> {{ sentence.zone }}
    {% endfor %}
    {% endfor %}
    {% for link in linked_from %}
    from <a href="{{ link.href }}">{{ link.text }}</a>
    {% endfor %}
    {% include "_notes.html" %}
    {% endblock %}
    -- person.html --
    {% extends "_actor.html" %}
    -- group.html --
    {% extends "_actor.html" %}
    -- event.html --
    {% extends "_base.html" %}
    {% block content %}
    {{ kind_label }}; {{ date }}; {{ date_edtf }}; {{ time }}; {{ place }} {% set refs = evidence_notes %}{% include "_refs.html" %}

    {% include "_infobox.html" %}
    {% set groups = roles %}{% include "_statements.html" %}
    {% set groups = facts %}{% include "_statements.html" %}
    {% for cited in evidence %}
    {% include "_citation.html" %}
    {% endfor %}
    {% include "_notes.html" %}
    {% endblock %}
    -- article.html --
    {% extends "_base.html" %}
    {% block content %}
    {{ citation.publisher }}; {{ citation.author }}; {{ citation.date }}; {{ citation.url }}; {{ file }} {{ lines }}; {{ words }} words
    {{ prose }}
    {% for block in blocks %}
    <h2>{{ block.zone }}{% if block.folded %} (folded){% endif %}: {{ block.label }}</h2>
    {% for paragraph in block.paragraphs %}
    <p id="{{ paragraph.id }}">{{ paragraph.html }}</p>
    {% for remark in paragraph.remarks %}
    remark on {{ remark.at }}: {{ remark.say }}
    {% endfor %}
    {% endfor %}
    {% endfor %}
    {% for item in taken %}
    <a href="{{ item.subject.href }}">{{ item.subject.text }}</a> <a href="{{ item.statement_href }}">{{ item.label }}: {{ item.value }}</a> <a href="{{ item.passage_href }}">{{ item.quote }}</a>
    {% endfor %}
    {% set rows = actors %}{% include "_rows.html" %}
    {% for link in cited_by %}
    by <a href="{{ link.href }}">{{ link.text }}</a>
    {% endfor %}
    <a href="{{ evidence_href }}">evidence</a>
    {% endblock %}
    -- page.html --
    {% extends "_base.html" %}
    {% block content %}
    {{ prose }}
    {% include "_notes.html" %}
    {% endblock %}
    -- home.html --
    {% extends "_base.html" %}
    {% block content %}
    {{ counts.actors }} {{ counts.events }} {{ counts.sources }} {{ counts.statements }} {{ counts.quotes }} {{ counts.mentions }}
    {% set rows = featured %}{% include "_rows.html" %}
    {% set events = latest_events %}{% include "_events.html" %}
    {% set rows = sources %}{% include "_rows.html" %}
    {% endblock %}
    -- list.html --
    {% extends "_base.html" %}
    {% block content %}
    {{ lead }}
    {% for link in views %}
    <a href="{{ link.href }}">{{ link.text }}</a>
    {% endfor %}
    {% for link in letters %}
    <a href="{{ link.href }}">{{ link.text }}</a>
    {% endfor %}
    {% for group in groups %}
    <h2{% if group.id %} id="{{ group.id }}"{% endif %}>{{ group.heading }}</h2>
    {% set rows = group.rows %}{% include "_rows.html" %}
    {% endfor %}
    {% endblock %}
    -- 404.html --
    {% extends "_base.html" %}
    -- style.css --
    h1 { color: blue; }
    """
}

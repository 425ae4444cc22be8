extension OracleTests {
  /// Front matter as people write it.
  static let handmade: [String] = [
    #"""
    publisher: Arab News
    date: 2025-04-03
    text: 002_0248a6aedfd10660.txt

    """#,
    #"""
    text: 002_0248a6aedfd10660.txt
    lines: 128-172                 # second article of the same file
    title: US raid allegedly killed Syrian undercover agent instead of Daesh group official
    publisher: arab-news           # actor id or plain text
    origin: associated-press       # whose reporting this really is: "have told The Associated Press"
    date: 2025-11~/2025-12         # printed only as "Updated 52 min 3 sec ago"
    dated by: editor
    date note: >
      "Oct. 19 raid" with the fall of Assad "a year ago" puts it in late 2025.
    type: news                     # news|report|statement|law|post|book|data|other   (default news)
    language: en
    notes:
      - at: "an Daesh (IS) group official"
        say: House style replaced "Islamic State (IS)" in the wire copy; the wire elsewhere keeps IS.

    """#,
    #"""
    name: Popular Mobilization Forces
    kind: armed-group
    aliases: [PMF, PMU, Popular Mobilization Units, al-Hashd al-Shaabi]
    native: الحشد الشعبي
    meaning: popular mobilization
    facts:
      - founded: 2014-06
        from: lwj-2016 "The PMF was established in June 2014 after the Iraqi military and police forces were overwhelmed"
      - member groups: 70~
        from: arabnews-2025 "approximately 70 predominantly Shiite armed groups"
      - budget: USD 3.3 billion
        from: arabnews-2025 "$3.3 billion Iraqi state funding at the PMF’s disposal"
    relations:
      - supported by: irgc
        from: mek-2019 "launched back in 2014 with massive support provided by Iran’s IRGC"

    """#,
    #"""
    name: Abu Mahdi al-Muhandis
    kind: person
    aliases: [Abu Mahdi Mohandes]
    relations:
      - leader of: pmf
        as: deputy chief
        from: mek-2019 "deputy chief of Iraq’s Hashd al-Shaabi"
      - leader of: pmf
        as: chief
        from:
          - arabnews-2025 "killed PMF chief Abu Mahdi Al-Muhandis" (2)
          - 'mei "40 of: an estimated"'

    """#,
    #"""
    name: Dumayr raid
    kind: raid
    date: 2025-10-19
    time: 03:00~
    actors:
    - carried out by: US forces
      by: residents
    - victim: khaled-al-masoud
      from: ap-2025 "broke down the door and shot him, Al-Kilani said"
    facts:
    - killed: 1
      who: civilian
    - response: no information to provide
      by: a US defense official (unnamed)

    """#,
    #"""
    title: The Wiki
    base url: https://example.org/wiki/
    kinds:
      actors: [militia]
      events:
        - sit-in
    relations:
      trains with: trains with
    thresholds:
      single source: 2
    publish:
      server:
        host: wiki.example.org
        path: /srv/www

    """#,
    #"""
    zones:
      comment: 42-59
      boilerplate: [38-41, 60-68]
    lines: [1-60, 62-70]
    at: 33.57, 36.69

    """#,
    #"""
    ignore:
      single-source: 'Only one outlet: AP'
      no-quote: >-
        The law has no
        numbered lines.
    redact:
      - text: Khaled
        say: "a private person"

    """#,
    #"""
    name: Anbar Province
    within: iraq
    at: 33.57, 36.69
    precision: province
    native: محافظة الأنبار
    same as: [https://www.wikidata.org/wiki/Q189410, https://sws.geonames.org/99678]
    """#,
    #"""
    name: wilayat al-faqih
    aliases:
      - wilayat-al faqih
      - "guardianship of the \"jurist\""
    """#,
    #"""
    title: About this wiki
    menu: 2
    status: draft
    corrections:
      - date: 2025-11-02
        note: The number of fighters was given as 25,000.
      -   date: 2025-12-01
          note: |-
            Two names were mixed up:
            Hassan, and Hussein.
    """#,
    #"""
    from: mek-2019 caption "deputy chief of Iraq’s Hashd
      al-Shaabi" (2)
    """#,
    #"""
    from:
      mek-2019
        "one"
      "two"
    """#,
  ]
}

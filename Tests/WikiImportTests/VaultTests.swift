import Testing
import WikiDiagnostics
import WikiFiles
import WikiImport
import WikiTestSupport

/// Notes of Obsidian and Quartz as pages: each test has the note, and the page.
@Suite struct VaultTests {
  @Test(arguments: [
    ("[[Bridge]] and [[bridge|the bridge]]", "[[bridge|Bridge]] and [[bridge|the bridge]]"),
    ("[[places/Bridge#History]] [[#Here]]", "[[bridge|Bridge]] Here"),
    ("[[The Old One]] by an alias", "[[bridge|The Old One]] by an alias"),
    ("[[Nowhere]] [[no/where|else]]", "Nowhere else"),
    (
      "![[Bridge]] ![[map.png|300]] ![[map.png|The map]]",
      "[[bridge|Bridge]] [map.png](static/map.png) [The map](static/map.png)"
    ),
    (
      "[so](places/Bridge.md#x) [web](https://e.org/a(b)) ![](https://e.org/x.png)",
      "[[bridge|so]] [web](https://e.org/a(b)) [https://e.org/x.png](https://e.org/x.png)"
    ),
    ("`[[Bridge]]` ``a ` [[Bridge]]`` ==marked== a == b", "`[[Bridge]]` ``a ` [[Bridge]]`` **marked** a == b"),
    ("as @smith and [@smith2019, p. 3] say", "as @smith and \\[@smith2019, p. 3] say"),
    ("seen %%not seen%% seen ^a1b2", "seen  seen"),
    ("> [!warning]- Take care\n> of it", "> **Take care**\n> of it"),
    ("> [!NOTE]\n> of it", "> **Note**\n> of it"),
    ("%%\n[[Bridge]]\nsecret\n%%\nshown", "shown"),
    ("```\n[[Bridge]] %% kept %%\n```\n[[Bridge]]", "```\n[[Bridge]] %% kept %%\n```\n[[bridge|Bridge]]"),
    ("a <!-- not seen --> b", "a  b"), ("`%%` kept `<!-- x -->`", "`%%` kept `<!-- x -->`"),
    ("```inline``` and [[Bridge]] %%no%%", "```inline``` and [[bridge|Bridge]] "),
    ("==[[Bridge]]== [[Bridge|[@key]]]", "**[[bridge|Bridge]]** [[bridge|@key]]]"),
    ("![[img/map.png]] ![x](img%2Fmap.png)", "[map.png](static/map.png) [x](static/map.png)"),
    (
      "[[Kept back]] [[kept Back|it]] [[Kept back|the kept back]]",
      "(a page that is not shown) it (a page that is not shown)"
    ),
    ("- [ ] task [x]", "- [ ] task [x]"), ("a [[ b", "a [[ b"), ("![", "!["), ("[x](", "[x]("), ("====", "===="),
  ])
  func saysInThePageWhatTheNoteSays(note: String, page: String) {
    let tree = planned(
      [
        "Note.md": note, "places/Bridge.md": "---\naliases: [\"The Old One\", x]\n---\nText", "img/map.png": "p",
        "Kept back.md": "---\ndraft: true\n---\n",
      ],
      as: .vault
    )
    #expect(tree.string("Site/pages/note.md").split(separator: "\n---\n", maxSplits: 1).last ?? "" == page + "\n")
  }

  @Test func keepsFrontMatterAndNamesItsFields() {
    let note = """
      ---
      aliases: [The River, "Old, River"]
      tags: ["#water", idea]
      cssclasses: wide
      created: 2024-01-02
      status: evergreen
      nested: {a: b}
      ---
      # River
      Text
      """
    let plan = plan(["River.md": note], as: .vault)
    #expect(
      plan.files.string("Site/pages/river.md").hasPrefix(
        """
        ---
        title: River
        tags:
          - water
          - idea
        aliases:
          - The River
          - Old, River
        cssclasses: wide
        created: 2024-01-02

        # Made by 'dossier init' of: River.md
        # status: evergreen
        # nested: {a: b}

        """
      )
    )
    #expect(plan.otherFields == ["aliases", "cssclasses", "created"])
    #expect(plan.findings.map(\.code.name) == ["front-matter-kept"])
    #expect(recordErrors(in: plan.files) == [])
  }

  /// What an author keeps back is not published, however that is said; where it is in doubt, it is kept back.
  @Test(arguments: [
    "draft: true", "draft: yes", "Draft: True", "draft:", "private: true", "publish: false", "publish: no",
    "status: draft", "draft: false\ndraft: true", "draft: {a: b}", "'draft': true",
  ])
  func makesDraftsOfWhatIsNotToBePublished(mark: String) {
    for (head, foot) in [("---", "---"), ("\u{FEFF}---", "---"), ("---", "...")] {
      let tree = planned(
        ["A.md": "\(head)\n\(mark)\n\(foot)\nsecret ![[p.png]]", "B.md": "x", "p.png": "p"],
        as: .vault
      )
      #expect(tree.string("Site/pages/a.md").contains("\nstatus: draft\n"))
      #expect(tree.string("Site/pages/home.md").hasSuffix("---\n- [[b|B]]\n"))
      #expect(tree.paths(below: "Site/static") == [])
    }
  }

  @Test(arguments: ["draft: false", "publish: true", "private: no", "status: evergreen", "created: 2020"])
  func publishesTheRest(mark: String) {
    #expect(!planned(["A.md": "---\n\(mark)\n---\nx"], as: .vault).string("Site/pages/a.md").contains("status: draft"))
  }

  @Test func leavesOutWhatLiesInPrivateFolders() {
    let tree = planned(
      ["private/D.md": "x", "Templates/E.md": "x", "F.md": "![[s.png]] ![[private/s.png]]", "private/s.png": "p"],
      as: .vault
    )
    #expect(tree.paths.map(\.description) == ["Site/pages/f.md", "Site/pages/home.md"])
  }

  @Test func tellsPicturesOfOneNameApart() {
    let tree = planned(
      [
        "A.md": "![[a/p.png]] ![[b/p.png]] ![[p.png]] ![[x y#1.png]]", "a/p.png": "1", "b/p.png": "2", "x y#1.png": "3",
      ],
      as: .vault
    )
    #expect(
      tree.string("Site/pages/a.md").hasSuffix(
        "[p.png](static/p.png) [p.png](static/b-p.png) p.png [x y#1.png](static/x-y-1.png)\n"
      )
    )
    #expect(tree.string("Site/static/p.png") == "1" && tree.string("Site/static/b-p.png") == "2")
  }

  /// A wiki that was begun without the vault has pages of its own.
  @Test func losesNoNoteWhoseNameIsTaken() {
    let wiki: FileTree =
      "-- Site/pages/method.md --\n---\ntitle: Method\n---\n-- Site/pages/home.md --\n---\ntitle: H\n---\n"
    let notes: [RelativePath: String] = [
      "Method.md": "mine", "index.md": "[[Method]]", "a/Foo.md": "1", "b/Foo.md": "2",
    ]
    let first = plan(notes, as: .vault, into: wiki).files
    #expect(first.paths.map { String($0.stem) } == ["foo-2", "foo", "index-2", "method-2"])
    var whole = wiki
    for path in first.paths { whole[path] = first[path] }
    #expect(plan(notes, as: .vault, into: whole).files.isEmpty)
    let drafted = plan(["Method.md": "---\ndraft: true\n---\nmine"], as: .vault, into: whole)
    #expect(drafted.findings.map(\.code.name) == ["draft-shown"])
  }

  @Test(arguments: ["[", "[[x ", "![", "[x](", "==", "%%", "`", "<!--", "[[a]]", "[x](y)", "# "])
  func takesNoLongerForManySigns(sign: String) {
    let note = String(repeating: sign, count: 20_000)
    #expect(planned(["A.md": note], as: .vault).string("Site/pages/a.md").hasPrefix("---\n"))
  }

  @Test func makesTheFirstNoteOfQuartzTheHomePage() {
    let tree = planned(["index.md": "---\ntitle: Welcome\n---\nSee [[A]].", "A.md": "Back to [[index]]."], as: .vault)
    #expect(tree.paths.map(\.description) == ["Site/pages/a.md", "Site/pages/home.md"])
    #expect(tree.string("Site/pages/home.md").hasSuffix("---\nSee [[a|A]].\n"))
    #expect(tree.string("Site/pages/a.md").hasSuffix("---\nBack to [[home|index]].\n"))
  }

  @Test func addsNothingTheSecondTime() {
    let notes: [RelativePath: String] = ["A.md": "x [[B]] ![[p.png]]", "b/B.md": "y", "b/A.md": "z", "p.png": "p"]
    let first = plan(notes, as: .vault).files
    #expect(
      first.paths.map(\.description) == [
        "Site/pages/a-2.md", "Site/pages/a.md", "Site/pages/b.md", "Site/pages/home.md", "Site/static/p.png",
      ]
    )
    #expect(plan(notes, as: .vault, into: first).files.isEmpty)
  }
}

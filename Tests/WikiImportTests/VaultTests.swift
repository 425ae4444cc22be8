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
    ("- [ ] task [x]", "- [ ] task [x]"), ("a [[ b", "a [[ b"), ("![", "!["), ("[x](", "[x]("), ("====", "===="),
  ])
  func saysInThePageWhatTheNoteSays(note: String, page: String) {
    let tree = planned(
      ["Note.md": note, "places/Bridge.md": "---\naliases: [\"The Old One\", x]\n---\nText", "img/map.png": "p"],
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

        # status: evergreen
        # nested: {a: b}

        """
      )
    )
    #expect(plan.otherFields == ["aliases", "cssclasses", "created"])
    #expect(plan.findings.map(\.code.name) == ["front-matter-kept"])
    #expect(recordErrors(in: plan.files) == [])
  }

  /// What an author keeps back is not published.
  @Test func leavesBackWhatIsNotToBePublished() {
    let tree = planned(
      [
        "A.md": "---\ndraft: true\n---\nx", "B.md": "---\npublish: false\n---\nx", "C.md": "---\nprivate: true\n---\nx",
        "private/D.md": "x", "Templates/E.md": "x", "F.md": "---\npublish: true\n---\nx",
      ],
      as: .vault
    )
    let drafts = tree.paths(below: "Site/pages").filter { tree.string($0).contains("\nstatus: draft\n") }
    #expect(drafts.map { String($0.stem) } == ["a", "b", "c"])
    #expect(tree.paths(below: "Site/pages").map { String($0.stem) } == ["a", "b", "c", "f", "home"])
    #expect(tree.string("Site/pages/home.md").hasSuffix("---\n- [[f|F]]\n"))
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

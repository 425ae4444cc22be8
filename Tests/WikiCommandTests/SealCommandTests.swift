import Testing
import WikiFiles
import WikiTestSupport

/// `dossier seal` on a disk, against the `sha256sum` of the system.
@Suite struct SealCommandTests {
  private static let seal: RelativePath = "seeds/SHA256SUMS"

  @Test func writesTheListThatSha256sumWrites() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("More.", to: "seeds/deep/er/more.md")
    try wiki.write("%PDF", to: "seeds/originals/report.pdf")
    try wiki.write("An original may be a text.", to: "seeds/originals/old.txt")
    try wiki.write("ignored", to: "seeds/notes.doc")
    let outcome = await wiki.run("seal")
    let (expected, _) = try Shell.run(
      "sha256sum deep/er/more.md originals/old.txt originals/report.pdf report.txt",
      in: wiki.root.folder("seeds")
    )
    #expect(outcome == Outcome(code: 0, errors: "seeds/SHA256SUMS: 4 files sealed\n"))
    #expect(try text(wiki) == expected)
    #expect(try wiki.root.folder("seeds").names() == ["SHA256SUMS", "deep", "notes.doc", "originals", "report.txt"])
  }

  @Test(arguments: [
    "plain.txt", "two words .txt", "back\\slash.txt", "line\nfeed.txt", "carriage\rreturn.txt", "end\\n.txt",
    "*star.txt",
    " blank.txt", "#hash.txt", "\\first.txt", "Qāsim al-Aʿrajī.txt", "-c.txt", "SHA256 (x) = y.txt",
  ])
  func givesNamesToSha256sumThatItFinds(name: String) async throws {
    let wiki = try TestWiki("-- Site/site.yml --\ntitle: T\nrights: full\n")
    let path: RelativePath = "seeds/\(name)"
    try wiki.write("Words.", to: path)
    let sealed = await wiki.run("seal")
    let (report, code) = try Shell.run("sha256sum --check --strict --quiet SHA256SUMS", in: wiki.root.folder("seeds"))
    #expect(sealed.code == 0)
    #expect(code == 0, "\(report)")
    let checked = await wiki.run("check --strict --quiet --ignore undated")
    #expect(checked.codes.filter { $0.hasSuffix("evidence") || $0 == "bad-seal" } == [])
    try wiki.write("Other words.", to: path)
    let (_, failure) = try Shell.run("sha256sum --check --quiet SHA256SUMS", in: wiki.root.folder("seeds"))
    #expect(failure == 1)
    #expect(await wiki.run("check --quiet").codes.contains("changed-evidence"))
  }

  @Test func readsTheListThatSha256sumWrites() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("More.", to: "seeds/deep/back\\slash.txt")
    for tag in ["", "--tag", "--binary"] {
      _ = try Shell.run(
        "find . -name '*.txt' | sort | xargs -d '\\n' sha256sum \(tag) > list",
        in: wiki.root.folder("seeds")
      )
      try wiki.root.rename("seeds/list", to: Self.seal, in: wiki.root)
      let outcome = await wiki.run("check --quiet")
      #expect(outcome.codes == [], "\(tag)")
    }
  }

  @Test func addsWhatIsNewAndTouchesNothingWhereAllIsSealed() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("seal")
    let again = await wiki.run("seal")
    try wiki.write("More.", to: "seeds/more.txt")
    let added = await wiki.run("seal")
    let quiet = await wiki.run("seal --quiet")
    #expect(again == Outcome(code: 0, errors: "seeds/SHA256SUMS is up to date\n"))
    #expect(added == Outcome(code: 0, errors: "added seeds/more.txt\nseeds/SHA256SUMS: 2 files sealed\n"))
    #expect(quiet == Outcome(code: 0))
  }

  @Test func printsNamesSoThatNoTerminalObeysThem() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("seal")
    try wiki.write("More.", to: "seeds/\u{1B}[2Jmore\n.txt")
    let outcome = await wiki.run("seal")
    #expect(outcome.errors == "added seeds/\u{FFFD}[2Jmore\u{FFFD}.txt\nseeds/SHA256SUMS: 2 files sealed\n")
  }

  @Test func sealsNoChangeUnlessToldTo() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("Old.", to: "seeds/old.txt")
    _ = await wiki.run("seal")
    let before = try text(wiki)
    try wiki.write("A report, changed.\n", to: "seeds/report.txt")
    try wiki.write("New.", to: "seeds/new.txt")
    try wiki.root.remove("seeds/old.txt")
    let outcome = await wiki.run("seal --ignore changed-evidence --ignore missing-evidence")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors == """
        seeds/SHA256SUMS:1:67: error: seeds/old.txt is sealed, and not there [missing-evidence]
        1 | \(before.prefix(66))old.txt
          | \(String(repeating: " ", count: 66))^~~~~~~
          hint: Bring it back; if it is meant to be gone, accept that: dossier seal --accept-changes.
        seeds/report.txt:1:1: error: seeds/report.txt has changed since it was sealed [changed-evidence]
        1 | A report, changed.
          | ^
        seeds/SHA256SUMS:2:67: note: it was sealed here
        2 | \(before.split(separator: "\n")[1])
          | \(String(repeating: " ", count: 66))^~~~~~~~~~
          hint: Bring the file back as it was.
          hint: If the change is meant, accept it: dossier seal --accept-changes.
        seeds/SHA256SUMS is as it was: 2 errors; 1 new file not sealed yet

        """
    )
    #expect(try text(wiki) == before)
    let accepted = await wiki.run("seal --accept-changes")
    #expect(
      accepted
        == Outcome(
          code: 0,
          errors: """
            added seeds/new.txt
            changed seeds/report.txt
            gone seeds/old.txt
            seeds/SHA256SUMS: 2 files sealed

            """
        )
    )
    #expect(await wiki.run("seal").errors == "seeds/SHA256SUMS is up to date\n")
  }

  @Test func dropsLinesThatItCannotReadOnlyWhenToldTo() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("seal")
    let sealed = try text(wiki)
    try wiki.write("# by hand\nhello\n\(sealed)", to: Self.seal)
    let refused = await wiki.run("seal")
    #expect(refused.code == 1)
    #expect(refused.findings == ["seeds/SHA256SUMS:2:1: error: this is no line of sha256sum [bad-seal]"])
    #expect(try text(wiki) == "# by hand\nhello\n\(sealed)")
    let accepted = await wiki.run("seal --accept-changes")
    #expect(accepted.code == 0)
    #expect(accepted.findings == ["seeds/SHA256SUMS:2:1: warning: this is no line of sha256sum [bad-seal]"])
    #expect(try text(wiki) == "# by hand\n\(sealed)")
  }

  @Test func writesAListOfOtherFormAnew() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("seal")
    let sealed = try text(wiki)
    try wiki.write("\u{FEFF}SHA256 (report.txt) = \(sealed.prefix(64))\r\n", to: Self.seal)
    let outcome = await wiki.run("seal")
    #expect(outcome == Outcome(code: 0, errors: "seeds/SHA256SUMS: 1 file sealed\n"))
    #expect(try text(wiki) == sealed)
  }

  @Test func keepsFilesThatOnlyTheListKnows() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("map", to: "seeds/map.png")
    _ = try Shell.run("sha256sum map.png report.txt > SHA256SUMS", in: wiki.root.folder("seeds"))
    let sealed = try text(wiki)
    #expect(await wiki.run("seal").errors == "seeds/SHA256SUMS is up to date\n")
    try wiki.write("other", to: "seeds/map.png")
    #expect(await wiki.run("check --quiet").codes == ["changed-evidence"])
    #expect(await wiki.run("seal").code == 1)
    #expect(try text(wiki) == sealed)
  }

  @Test func sealsTextsThatAreNotUTF8() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.root.write([0xFF, 0x00, 0x0A], to: "seeds/odd.txt")
    #expect(await wiki.run("seal").errors == "seeds/SHA256SUMS: 2 files sealed\n")
    try wiki.root.write([0xFE, 0x00, 0x0A], to: "seeds/odd.txt")
    #expect(await wiki.run("check --quiet").codes == ["changed-evidence", "unreadable-text"])
  }

  @Test func refusesWhatItCannotReadOrMustNot() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.link("seeds/passwd.txt", to: "/etc/passwd")
    let outcome = await wiki.run("seal --accept-changes")
    #expect(outcome.code == 1)
    #expect(
      outcome.findings == [
        "seeds/passwd.txt:1:1: error: the symbolic link seeds/passwd.txt leads out of the wiki [link-leaves-root]"
      ]
    )
    #expect(outcome.errors.hasSuffix("seeds/SHA256SUMS was not written: 1 error; 1 new file not sealed yet\n"))
    #expect(try wiki.root.folder("seeds").names() == ["passwd.txt", "report.txt"])
  }

  @Test func isNotHinderedByWhatAKilledRunLeft() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("half a li", to: "seeds/.SHA256SUMS.new")
    #expect(await wiki.run("check --strict").code == 0)
    #expect(await wiki.run("seal").code == 0)
    #expect(try wiki.root.folder("seeds").names() == ["SHA256SUMS", "report.txt"])
  }

  @Test func writesThroughNoLink() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("kept", to: "kept.txt")
    try wiki.link(Self.seal, to: "../kept.txt")
    let outcome = await wiki.run("seal --accept-changes")
    #expect(outcome.code == 2)
    #expect(
      outcome.errors.hasSuffix(
        "dossier: cannot write seeds/SHA256SUMS: seeds/SHA256SUMS is a symbolic link or a device\n"
      )
    )
    #expect(try wiki.root.read("kept.txt") == Array("kept".utf8))
  }

  @Test func saysThatThereIsNothingToSeal() async throws {
    let wiki = try TestWiki(FileTree.blueBand.without("seeds"))
    #expect(await wiki.run("seal") == Outcome(code: 0, errors: "there is nothing to seal below seeds/\n"))
    #expect(wiki.root.kind(of: "seeds") == .missing)
  }

  private func text(_ wiki: borrowing TestWiki) throws -> String {
    String(decoding: try wiki.root.read(Self.seal), as: UTF8.self)
  }
}

/// What `dossier build` and `dossier check` say of sealed evidence.
@Suite struct SealedEvidenceTests {
  @Test func warnsOfChangedMissingAndNewTextsAndBuildsAllTheSame() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("Old.", to: "seeds/old.txt")
    _ = await wiki.run("seal")
    try wiki.root.remove("seeds/old.txt")
    try wiki.write("New.", to: "seeds/new.txt")
    try wiki.write(FileTree.blueBand.text("seeds/report.txt") + "\n", to: "seeds/report.txt")
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    #expect(
      outcome.findings == [
        "seeds/SHA256SUMS:1:1: warning: seeds/new.txt is not sealed [unsealed-evidence]",
        "seeds/SHA256SUMS:1:67: warning: seeds/old.txt is sealed, and not there [missing-evidence]",
        "seeds/report.txt:1:1: warning: seeds/report.txt has changed since it was sealed [changed-evidence]",
      ]
    )
    #expect(await wiki.run("build --strict").code == 1)
    #expect(await wiki.run("check --strict").code == 1)
    _ = await wiki.run("seal --accept-changes")
    #expect(await wiki.run("check --strict").code == 0)
  }

  @Test func readsOriginalsOnlyWhenItChecks() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("%PDF", to: "seeds/originals/a.pdf")
    try wiki.write("%PDF", to: "seeds/originals/b.pdf")
    _ = await wiki.run("seal")
    try wiki.write("%PDF 2", to: "seeds/originals/a.pdf")
    try wiki.root.remove("seeds/originals/b.pdf")
    try wiki.write("%PDF", to: "seeds/originals/c.pdf")
    #expect(await wiki.run("build").codes == [])
    #expect(await wiki.run("check").codes == ["unsealed-evidence", "missing-evidence", "changed-evidence"])
  }

  @Test func asksForNoSeal() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("%PDF", to: "seeds/originals/a.pdf")
    #expect(await wiki.run("check --strict").code == 0)
  }

  @Test func saysThatNamesAreSeenFromTheFolderOfTheList() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = try Shell.run("sha256sum seeds/report.txt > seeds/SHA256SUMS", in: wiki.root)
    let outcome = await wiki.run("check")
    #expect(outcome.codes == ["unsealed-evidence", "missing-evidence"])
    #expect(outcome.output.contains("  hint: Names here are seen from seeds/: leave 'seeds/' out.\n"))
  }

  @Test func saysOfAListThatIsNoTextNothingButThat() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.root.write([0xFF, 0xFE, 0x61, 0x00], to: "seeds/SHA256SUMS")
    #expect(await wiki.run("check").codes == ["bad-seal"])
    #expect(await wiki.run("seal").code == 1)
    #expect(await wiki.run("seal --accept-changes").code == 0)
    #expect(await wiki.run("check --strict").code == 0)
  }

  @Test func saysNotThatAFileIsGoneWhichCannotBeRead() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("More.", to: "seeds/more.txt")
    _ = await wiki.run("seal")
    try wiki.root.remove("seeds/more.txt")
    try wiki.link("seeds/more.txt", to: "/etc/passwd")
    #expect(await wiki.run("check").codes == ["link-leaves-root"])
    #expect(await wiki.run("seal").codes == ["link-leaves-root"])
  }
}

import Testing
import WikiFiles
import WikiTestSupport

/// A site among the texts would be read as evidence by the next build.
@Suite struct OutputPlaceTests {
  @Test(arguments: [
    ("seeds", "seeds"), ("seeds/site", "seeds"), ("Site/site", "Site"), ("Templates", "Templates"), ("link", "seeds"),
    ("link/site", "seeds"), ("wiki-link/seeds/site", "seeds"),
  ])
  func refusesASiteInTheFoldersThatTheProgramReads(output: String, read: String) throws {
    try withScratchFolder { folder in
      let wiki = folder.folder("wiki")
      try GeneratedWiki.write(version: 1, texts: 2, to: wiki)
      try wiki.link("link", to: "seeds")
      try wiki.link("wiki-link", to: ".")
      let before = try wiki.allFiles()
      for root in [wiki, wiki.folder("wiki-link")] {
        let end = try Program.run(["build", "--root", root.path, "--output", "\(wiki)/\(output)"])
        let reason = "the program reads '\(read)/'; name another folder"
        let line = "dossier: cannot write the site to \(wiki)/\(output): \(reason)\n"
        #expect(end.errors == line)
        #expect(end.code == 2)
      }
      #expect(try wiki.allFiles() == before)
    }
  }
}

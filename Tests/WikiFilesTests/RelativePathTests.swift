import Testing
import WikiFiles

@Suite struct RelativePathTests {
  @Test(arguments: ["", "/", "/etc/passwd", "..", "a/../..", "../a", "a/../../b", "a\0b", "."])
  func refusesWhatDoesNotStayBelowItsRoot(text: String) {
    #expect(RelativePath(text) == nil)
  }

  @Test(arguments: [("a", "a"), ("a//b/", "a/b"), ("./a/./b", "a/b"), ("a/b/../c", "a/c"), ("..a/b..", "..a/b..")])
  func normalises(text: String, path: String) {
    #expect(RelativePath(text)?.description == path)
  }

  @Test(arguments: [
    ("a/b.html", "b", "html"), ("a/.hidden", ".hidden", ""), ("a.b/c", "c", ""), ("x.tar.gz", "x.tar", "gz"),
  ])
  func takesNamesApart(text: String, stem: String, ending: String) {
    let path = RelativePath(text)
    #expect(path.map { String($0.stem) } == stem)
    #expect(path.map { String($0.ending) } == ending)
  }

  @Test func knowsWhatLiesBelowWhat() {
    #expect(RelativePath("seeds/a.txt").isBelow("seeds"))
    #expect(!RelativePath("seedsa.txt").isBelow("seeds"))
    #expect(!RelativePath("seeds").isBelow("seeds"))
  }
}

/// The system knows bytes; a slash with an accent behind it is still a slash to it.
@Suite struct RelativePathBytesTests {
  @Test(arguments: ["../\u{301}etc", "a/../../\u{301}x", "/\u{301}etc/passwd", "..//\u{301}/../x"])
  func refusesToClimbBehindAnAccent(text: String) {
    #expect(RelativePath(text) == nil)
  }

  @Test func takesPathsApartAtEverySlash() {
    let path = RelativePath("a/\u{301}b/../\u{301}c")
    #expect(path.description.utf8.elementsEqual("a/\u{301}c".utf8))
    #expect(path.components.count == 2)
  }

  @Test func tellsPathsOfDifferentBytesApart() {
    let composed: RelativePath = "caf\u{E9}"
    let decomposed: RelativePath = "cafe\u{301}"
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed)
  }
}

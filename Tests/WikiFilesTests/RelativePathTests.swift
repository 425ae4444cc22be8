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

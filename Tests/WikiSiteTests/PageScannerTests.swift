import Testing
import WikiTestSupport

@testable import WikiSite

@Suite struct PageScannerTests {
  @Test(arguments: [
    (#"<a href="x.html">x</a>"#, ["→x.html"]),
    ("<a href='x.html'>", ["→x.html"]),
    ("<a href=x.html>", ["→x.html"]),
    ("<a href=a/b/>", ["→a/b/"]),
    ("<A HREF = \n 'x.html' Id=y>", ["→x.html", "#y"]),
    ("<img src=a.png alt='<a href=no>'/>", ["→a.png"]),
    ("<p hidden id=a data-href=no><b id=b>", ["#a", "#b"]),
    ("<a href>", []),
    ("<a href=>x", ["→"]),
    (#"<a href="">"#, ["→"]),
    ("a < b <3 href=x> <a href=y>", ["→y"]),
    ("</p id=a><p id=b>", ["#b"]),
    ("<br/id=a>", ["#a"]),
    (#"<a title="a>b" href=y>"#, ["→y"]),
    (#"<a x"id="y">"#, []),
    ("<!DOCTYPE html><html id=a>", ["#a"]),
    ("<!x <a href=no><a href=y>", ["→y"]),
    ("<?x <a href=no><a href=y>", ["→y"]),
    ("", []),
    ("<", []),
    ("<a href='x", ["→x"]),
  ])
  func readsIdsAndLinks(html: String, found: [String]) {
    expect(html, finds: found)
  }

  @Test(arguments: [
    ("<!-- <a href=no> --><a href=y>", ["→y"]),
    ("<!--><a href=y>-->", ["→y"]),
    ("<!---><a href=y>-->", ["→y"]),
    ("<!-- a --!><a href=y>", ["→y"]),
    ("<!--!><a href=no>--><a href=y>", ["→y"]),
    ("<!-- \r\r> <a href=no> --><a href=y>", ["→y"]),
    ("<!-- <a href=no>", []),
  ])
  func passesComments(html: String, found: [String]) {
    expect(html, finds: found)
  }

  @Test(arguments: [
    (#"<script src="a.js">'<a href="no">'</script><a href=y>"#, ["→a.js", "→y"]),
    ("<STYLE>a{}<p id=no></Style ><p id=y>", ["#y"]),
    ("<script></scripty><a href=no></script/><a href=y>", ["→y"]),
    ("<title><a href=no></title><textarea id=a><p id=no></textarea><p id=y>", ["#a", "#y"]),
    ("<script><a href=no>", []),
    ("<scripted><a href=y>", ["→y"]),
  ])
  func passesTheTextOfScriptsAndTheirLike(html: String, found: [String]) {
    expect(html, finds: found)
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&amp;quot;", "&quot;"), ("&quot;&#34;&#39;&apos;", "\"\"''"), ("&lt;&gt;", "<>"),
    ("&#x2F;&#X2f;&#47;", "///"), ("a&b;c&", "a&b;c&"), ("&;&#;&#x;", "&;&#;&#x;"), ("&#0;", "&#0;"),
    ("&#x110000;", "&#x110000;"), ("&#55296;", "&#55296;"), ("&#99999999999999999999;", "&#99999999999999999999;"),
    ("&#233;", "é"), ("&&amp;", "&&"),
  ])
  func decodesCharacterReferences(written: String, read: String) {
    expect("<a href='\(written.split(separator: "'").joined(separator: "&#39;"))'>", finds: ["→\(read)"])
  }

  /// Random bytes, with what the scanner looks for strewn in.
  @Test func takesAnyBytes() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "<", ">", "<!--", "-->", "<a ", "href", "=", "\"", "'", "id=x", "<script>", "</script", "&", ";", " ",
    ]
    for _ in 0..<5_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        if Bool.random(using: &random) {
          bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      let values = PageScanner.attributes(of: bytes).map(\.value.utf8.count).reduce(0, +)
      #expect(values <= bytes.count * 3, "\(bytes)")
    }
  }

  /// A scanner that began again at each mark would take minutes for these.
  @Test(arguments: [
    "<", "<!--", "<a '", "<a href=", "<script></scrip", "&", "<a href='&", "<!-- -", "<title><", "= \" ",
  ])
  func takesTimeInProportionToTheBytes(piece: String) {
    let bytes = Array(String(repeating: piece, count: 200_000).utf8)
    let duration = ContinuousClock().measure { _ = PageScanner.attributes(of: bytes) }
    #expect(duration < .seconds(20), "\(piece)")
  }

  private func expect(
    _ html: String,
    finds found: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let attributes = PageScanner.attributes(of: Array(html.utf8)).map { attribute in
      switch attribute.kind {
      case .id: "#" + attribute.value
      case .link: "→" + attribute.value
      }
    }
    #expect(attributes == found, sourceLocation: sourceLocation)
  }
}

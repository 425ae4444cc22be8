import Testing
import WikiTemplates
import WikiTestSupport

@testable import WikiPages

/// What holds of marks laid over a text, whatever they are.
@Suite struct LayeredTextTests {
  @Test func nestsMarksThatLieWithinOneAnother() {
    #expect(html("abcdef", 0..<6, [(2..<4, "y"), (1..<5, "x")]) == #"a<b id="x">b<b id="y">cd</b>e</b>f"#)
  }

  @Test func splitsMarksThatOverlapInPart() {
    #expect(
      html("abcdef", 0..<6, [(0..<4, "x"), (2..<6, "y")]) == #"<b id="x">ab<b id="y">cd</b></b><b>ef</b>"#
    )
  }

  @Test func laysTheLongerOfTwoOutside() {
    #expect(html("abc", 0..<3, [(0..<2, "x"), (0..<3, "y")]) == #"<b id="y"><b id="x">ab</b>c</b>"#)
  }

  @Test func keepsNeighboursApart() {
    #expect(html("ab", 0..<2, [(0..<1, "x"), (1..<2, "y")]) == #"<b id="x">a</b><b id="y">b</b>"#)
  }

  @Test func cutsOffWhatLiesOutside() {
    #expect(
      html("abcdef", 2..<4, [(0..<3, "x"), (3..<6, "y"), (0..<2, "z"), (5..<6, "w")])
        == #"<b id="x">c</b><b id="y">d</b>"#
    )
    #expect(html("abcdef", 0..<4, [(0..<4, "x"), (1..<6, "y")]) == #"<b id="x">a<b id="y">bcd</b></b>"#)
  }

  @Test func leavesOutMarksOverNothing() {
    #expect(html("ab", 0..<2, [(1..<1, "x")]) == "ab")
  }

  @Test func escapesTheTextAndNothingElse() {
    #expect(html("<i>&\"é", 0..<7, [(0..<3, "x")]) == #"<b id="x">&lt;i&gt;</b>&amp;&quot;é"#)
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func layersAreWhatTheMarksSay(seed: UInt64) {
    let layers = RandomLayers(seed: seed)
    let read = ReadLayers(layers.html)
    #expect(read.isBalanced, "seed \(seed): \(layers.html)")
    #expect(read.text == layers.text, "seed \(seed): \(layers.html)")
    #expect(read.ids.count == Set(read.ids).count, "seed \(seed): \(layers.html)")
    for (number, mark) in layers.marks.enumerated() {
      let clamped = mark.clamped(to: layers.range)
      #expect(
        read.covered[number, default: []].map { $0 + layers.range.lowerBound } == Array(clamped),
        "seed \(seed), mark \(number): \(layers.html)"
      )
      #expect(read.ids.contains("i\(number)") == !clamped.isEmpty, "seed \(seed), mark \(number)")
      let isCrossed = layers.marks.contains { other in
        let other = other.clamped(to: layers.range)
        return other.overlaps(clamped) && other.clamped(to: clamped) != other && clamped.clamped(to: other) != clamped
      }
      if !isCrossed {
        #expect(read.pieces[number, default: 0] == (clamped.isEmpty ? 0 : 1), "seed \(seed), mark \(number)")
      }
    }
    #expect(!read.hasEmptyPiece, "seed \(seed): \(layers.html)")
  }

  private func html(_ text: String, _ range: Range<Int>, _ marks: [(Range<Int>, String)]) -> String {
    let marks = marks.map { LayeredText.Mark(range: $0.0, tag: "b", id: $0.1, attributes: []) }
    return String(decoding: LayeredText.html(of: Array(text.utf8), in: range, marks: marks).bytes, as: UTF8.self)
  }
}

/// A text of single letters and of signs that are escaped, with marks anywhere.
private struct RandomLayers {
  let range: Range<Int>
  let marks: [Range<Int>]

  /// The stretch of the text that is shown.
  let text: String
  let html: String

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...24, using: &random)
    let bytes = (0..<count).map { _ in Array("abc<&>\" '".utf8).randomElement(using: &random) ?? 0x61 }
    func stretch() -> Range<Int> {
      let ends = [Int.random(in: 0...count, using: &random), Int.random(in: 0...count, using: &random)].sorted()
      return ends[0]..<ends[1]
    }
    let range = Bool.random(using: &random) ? 0..<count : stretch()
    let marks = (0..<Int.random(in: 0...6, using: &random)).map { _ in stretch() }
    self.range = range
    self.marks = marks
    text = String(decoding: bytes[range], as: UTF8.self)
    let layers = marks.enumerated().map {
      LayeredText.Mark(range: $1, tag: "b", id: "i\($0)", attributes: [("class", "\($0)")])
    }
    html = String(decoding: LayeredText.html(of: bytes, in: range, marks: layers).bytes, as: UTF8.self)
  }
}

/// Layers read back out of their HTML, slowly and plainly.
private struct ReadLayers {
  var text = ""
  var ids: [String] = []
  var isBalanced = true
  var hasEmptyPiece = false

  /// The places of the shown text that each mark covers, counted from its beginning.
  var covered: [Int: [Int]] = [:]
  var pieces: [Int: Int] = [:]

  init(_ html: String) {
    var open: [(mark: Int, start: Int)] = []
    var rest = Substring(html)
    while let first = rest.first {
      if first == "<" {
        let tag = rest.prefix { $0 != ">" }
        rest = rest.dropFirst(tag.count + 1)
        if tag == "</b" {
          guard let piece = open.popLast() else {
            isBalanced = false
            return
          }
          if piece.start == text.utf8.count { hasEmptyPiece = true }
          continue
        }
        let attributes = tag.split(separator: "\"", omittingEmptySubsequences: false)
        if tag.hasPrefix("<b id=") { ids.append(String(attributes[1])) }
        let mark = Int(attributes[attributes.count - 2]) ?? -1
        pieces[mark, default: 0] += 1
        open.append((mark, text.utf8.count))
        continue
      }
      let escapes: [(String, String)] = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\"")]
      let escape = escapes.first { rest.hasPrefix($0.0) } ?? (String(first), String(first))
      if first == "&", escape.0 == "&" { isBalanced = false }
      for piece in open { covered[piece.mark, default: []].append(text.utf8.count) }
      text += escape.1
      rest = rest.dropFirst(escape.0.count)
    }
    if !open.isEmpty { isBalanced = false }
  }
}

import Testing
import WikiEvidence

@Suite struct LineRangesTests {
  @Test(arguments: [
    (["1-122"], [1...122]), (["7"], [7...7]), (["1-60", "62-70"], [1...60, 62...70]), (["9", "1-3"], [1...3, 9...9]),
    (["1-3", "4"], [1...4]), (["999999999"], [999_999_999...999_999_999]),
  ])
  func readsWhatAnEditorWrites(texts: [String], ranges: [ClosedRange<Int>]) {
    #expect(LineRanges(texts)?.ranges == ranges)
  }

  @Test(arguments: [
    [], [""], ["0"], ["0-3"], ["3-1"], ["1-"], ["-1"], ["1-2-3"], ["a"], ["1–2"], ["+1"], [" 1"], ["1-3", "3-4"],
    ["1-9", "2-3"], ["5", "5"], ["99999999999999999999"], ["1000000000"],
  ])
  func refusesWhatIsNoLineOrTwiceTheSame(texts: [String]) {
    #expect(LineRanges(texts) == nil)
  }

  @Test func containsItsLinesOnly() throws {
    let lines: LineRanges = try #require(LineRanges(["3-4", "8"]))
    #expect((0...10).filter(lines.contains) == [3, 4, 8])
  }
}

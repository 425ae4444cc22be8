/// The class of every scalar and the letters that it is compared by, in two stages of arrays.
///
/// The rules of format.md §4 that hold for single letters: NFKD, marks dropped, case folded, Latin letters that do not
/// decompose (ß, ø, ł) by their base.
struct LetterTable: Sendable {
  /// The one table; read from `LetterData` at first use, in less than a millisecond.
  static let standard = LetterTable()

  /// One scalar's line of the table.
  struct Entry {
    /// Class in bits 0–3, length of the letters in bytes in bits 4–7 (0: the scalar itself), place in the pool above.
    var bits: UInt32

    var kind: LetterClass { LetterClass(rawValue: UInt8(truncatingIfNeeded: bits & 15)) ?? .separator }
    var count: Int { Int(bits >> 4 & 15) }
    var offset: Int { Int(bits >> 8) }
  }

  /// Scalars in a block.
  private static let width = 128

  /// The block of each stretch of `width` scalars; the first blocks are uniform, one for each class.
  private var blocks = [UInt16](repeating: 0, count: 0x110000 / LetterTable.width)
  private var entries: [Entry] = []
  private var pool: [UInt8] = []

  /// The classes of the ASCII bytes.
  private(set) var ascii: [LetterClass] = []

  private init() {
    for kind: UInt8 in 0...LetterClass.digit.rawValue {
      entries += Array(repeating: Entry(bits: UInt32(kind)), count: Self.width)
    }
    for run in LetterRun.runs(of: LetterData.classes) { setClass(UInt32(run.values.first ?? 0), of: run) }
    for run in LetterRun.runs(of: LetterData.shifts) {
      guard let target = run.values.first else { continue }
      for (index, scalar) in run.scalars.enumerated() { setLetters([target + index * run.step], of: scalar) }
    }
    for run in LetterRun.runs(of: LetterData.folds) { setLetters(run.values, of: run.first) }
    ascii = (0..<128).map { self[$0].kind }
  }

  /// Scalars beyond Unicode are separators.
  subscript(scalar: UInt32) -> Entry {
    let block = Int(scalar) / Self.width
    guard block < blocks.count else { return Entry(bits: 0) }
    return entries[Int(blocks[block]) * Self.width + Int(scalar) % Self.width]
  }

  /// Appends the letters of an entry that has some of its own.
  func appendLetters(of entry: Entry, to folded: inout FoldBuffer) {
    for index in entry.offset..<(entry.offset + entry.count) { folded.append(pool[index]) }
  }

  private mutating func setClass(_ kind: UInt32, of run: LetterRun) {
    var scalar = run.first
    let end = run.first + run.count * run.step
    while scalar < end {
      if run.step == 1, scalar % Self.width == 0, end - scalar >= Self.width {
        blocks[scalar / Self.width] = UInt16(kind)
        scalar += Self.width
      } else {
        entries[place(of: scalar)].bits = kind
        scalar += run.step
      }
    }
  }

  private mutating func setLetters(_ letters: [Int], of scalar: Int) {
    let text = Array(String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar(UInt32($0)) })).utf8)
    precondition(text.count < 16, "the letters that a scalar is compared by fit in 15 bytes")
    let place = place(of: scalar)
    entries[place].bits = entries[place].bits & 15 | UInt32(text.count) << 4 | UInt32(pool.count) << 8
    pool += text
  }

  /// The place of a scalar's entry, in a block that is not shared.
  private mutating func place(of scalar: Int) -> Int {
    let block = scalar / Self.width
    let shared = Int(blocks[block])
    if shared <= Int(LetterClass.digit.rawValue) {
      blocks[block] = UInt16(entries.count / Self.width)
      entries += Array(entries[(shared * Self.width)..<((shared + 1) * Self.width)])
    }
    return Int(blocks[block]) * Self.width + scalar % Self.width
  }
}

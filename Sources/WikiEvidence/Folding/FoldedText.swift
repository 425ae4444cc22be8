/// Stretches of a text in the form in which quotes are compared, with the way back to the stored bytes.
///
/// Folded are: canonical equivalence (to form C), white space (a run of it becomes one space), quotation marks and
/// apostrophes, dashes and hyphens, and the ellipsis. Between two stretches stands a byte that no quote holds.
/// - Invariant: outside the exceptions, folded and stored bytes run side by side.
struct FoldedText: Hashable, Sendable {
  /// How a word is given that a hyphen breaks at the end of a line.
  enum BrokenWords {
    /// As any other text: a hyphen and a space.
    case asWritten
    /// As the single byte `brokenWord`.
    case marked
    /// Joined; and all other hyphens are left out too.
    case squashed
  }

  /// Stands between two stretches; no byte of UTF-8.
  static let separator: UInt8 = 0xFF

  /// Stands for a hyphen and a line end inside a word; no byte of UTF-8.
  static let brokenWord: UInt8 = 0xFE

  private(set) var bytes: [UInt8] = []

  /// Whether a hyphen breaks a word at a line end anywhere.
  private(set) var hasBrokenWords = false

  /// In order; the first is at the beginning.
  private var exceptions: [Exception] = []

  /// A stretch that is not stored as it is folded; it is matched whole or not at all.
  private struct Exception: Hashable {
    let folded: Range<Int>
    let stored: Range<Int>
  }

  init(_ source: [UInt8], _ ranges: [Range<Int>], _ brokenWords: BrokenWords = .asWritten) {
    bytes.reserveCapacity(ranges.reduce(0) { $0 + $1.count + 1 })
    var end = 0
    for (index, range) in ranges.enumerated() {
      let start = bytes.count
      if index > 0 { bytes.append(Self.separator) }
      exceptions.append(Exception(folded: start..<bytes.count, stored: end..<range.lowerBound))
      append(source, range, brokenWords)
      end = range.upperBound
    }
  }

  /// A text of its own, such as a quote, without white space at its ends.
  init(_ text: String) {
    let source = Array(text.utf8)
    self.init(source, [source.trimmingBlanks(0..<source.count)])
  }

  /// Where the stored bytes begin of what begins at `index`; `nil` inside an exception.
  /// - Complexity: O(log *n*), *n* the number of exceptions.
  func storedStart(of index: Int) -> Int? {
    let following = exceptions.partition { $0.folded.lowerBound > index }
    guard following > 0 else { return nil }
    let last = exceptions[following - 1]
    if last.folded.lowerBound == index, !last.folded.isEmpty { return last.stored.lowerBound }
    let distance = index - last.folded.upperBound
    return distance < 0 ? nil : last.stored.upperBound + distance
  }

  /// Where the stored bytes end of what ends before `index`; `nil` inside an exception.
  /// - Complexity: O(log *n*), *n* the number of exceptions.
  func storedEnd(of index: Int) -> Int? {
    let following = exceptions.partition { $0.folded.lowerBound >= index }
    guard following > 0 else { return nil }
    let last = exceptions[following - 1]
    let distance = index - last.folded.upperBound
    return distance < 0 ? nil : last.stored.upperBound + distance
  }

  /// The stored bytes of a folded stretch; `nil` where an end of it is inside an exception.
  func stored(_ range: Range<Int>) -> Range<Int>? {
    guard let start = storedStart(of: range.lowerBound), let end = storedEnd(of: range.upperBound), start <= end else {
      return nil
    }
    return start..<end
  }

  private mutating func append(_ source: [UInt8], _ range: Range<Int>, _ brokenWords: BrokenWords) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = source[offset]
      let next = offset + 1 < range.upperBound ? source[offset + 1] : 0
      // Printable ASCII before anything below U+0300 stands for itself; so does a single space.
      if byte > 0x20, byte < 0x7F, byte != 0x2D, next < 0xCC {
        bytes.append(byte)
        offset += 1
      } else if byte == 0x20, next > 0x20, next < 0x7F {
        bytes.append(byte)
        offset += 1
      } else {
        offset = appendScalar(source, offset, range, brokenWords)
      }
    }
  }

  /// Folds one scalar with all that belongs to it; returns where the next begins.
  private mutating func appendScalar(
    _ source: [UInt8],
    _ offset: Int,
    _ range: Range<Int>,
    _ brokenWords: BrokenWords
  ) -> Int {
    let (value, _) = source.scalar(at: offset)
    if isBlank(value) {
      let end = Self.blanksEnd(source, offset..<range.upperBound)
      append(from: offset..<end) { $0.append(0x20) }
      return end
    }
    if let end = Self.brokenWordEnd(source, offset, range) {
      hasBrokenWords = true
      switch brokenWords {
      case .asWritten: break
      case .marked:
        append(from: offset..<end) { $0.append(Self.brokenWord) }
        return end
      case .squashed:
        append(from: offset..<end) { _ in }
        return end
      }
    }
    return appendCluster(source, offset, range, brokenWords)
  }

  /// Folds a scalar with the marks that join it.
  private mutating func appendCluster(
    _ source: [UInt8],
    _ offset: Int,
    _ range: Range<Int>,
    _ brokenWords: BrokenWords
  ) -> Int {
    let (value, length) = source.scalar(at: offset)
    var cluster = [value]
    var end = offset + length
    while end < range.upperBound {
      let (mark, length) = source.scalar(at: end)
      guard CanonicalForm.joins(mark) else { break }
      cluster.append(mark)
      end += length
    }
    let isPlain = cluster.count == 1 && !CanonicalForm.changes(value)
    if isPlain, value != 0x2D, !isFolded(value) {
      bytes.append(contentsOf: source[offset..<end])
      return end
    }
    let folded = (isPlain ? cluster : CanonicalForm.composed(cluster)).flatMap(foldedScalars)
    if folded == [0x2D], brokenWords == .squashed {
      append(from: offset..<end) { _ in }
    } else if isPlain, folded == cluster {
      bytes.append(contentsOf: source[offset..<end])
    } else {
      append(from: offset..<end) { bytes in folded.forEach { bytes.append(scalar: $0) } }
    }
    return end
  }

  private mutating func append(from stored: Range<Int>, _ fold: (inout [UInt8]) -> Void) {
    let start = bytes.count
    fold(&bytes)
    exceptions.append(Exception(folded: start..<bytes.count, stored: stored))
  }

  private static func blanksEnd(_ source: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound {
      let (value, length) = source.scalar(at: end)
      guard isBlank(value) else { break }
      end += length
    }
    return end
  }

  /// Where the word goes on that a hyphen at `offset` breaks at a line end; `nil` where none breaks one there.
  static func brokenWordEnd(_ source: [UInt8], _ offset: Int, _ range: Range<Int>) -> Int? {
    let (value, length) = source.scalar(at: offset)
    guard isHyphen(value), offset > range.lowerBound else { return nil }
    let blanks = offset + length
    let end = blanksEnd(source, blanks..<range.upperBound)
    guard end < range.upperBound, source[blanks..<end].contains(0x0A),
      isWordScalar(source.scalar(at: source.scalarStart(before: offset)).value),
      isWordScalar(source.scalar(at: end).value)
    else { return nil }
    return end
  }
}

/// Whether the scalar can break a word at the end of a line: hyphens, the soft one too, but no dash.
private func isHyphen(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2010 || value == 0xAD }

/// Whether the scalar counts as another in a comparison.
private func isFolded(_ value: UInt32) -> Bool {
  value == 0x02BC || (0x2010...0x2026).contains(value) || value == 0x2212
}

/// What the scalar counts as in a comparison.
private func foldedScalars(_ value: UInt32) -> [UInt32] {
  switch value {
  case 0x2018...0x201B, 0x02BC: [0x27]
  case 0x201C...0x201F: [0x22]
  case 0x2010...0x2015, 0x2212: [0x2D]
  case 0x2026: [0x2E, 0x2E, 0x2E]
  default: [value]
  }
}

extension Array {
  /// The number of elements before the first for which `isBehind` holds, in an array sorted by it.
  func partition(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

package import WikiFiles

/// The authored files as findings show them: their lines, and columns in the unit that leaves the program.
package struct SourceLines {
  private let bytes: (RelativePath) -> [UInt8]?
  private var starts: [RelativePath: (bytes: [UInt8], starts: [Int])] = [:]

  /// The column measured last in each file, so that many findings on one long line cost no more than the line.
  private var measured: [RelativePath: (line: Int, bytes: Int, scalars: Int)] = [:]

  /// - Parameter bytes: gives a file as it was read; `nil` where it is unknown.
  package init(_ bytes: @escaping (RelativePath) -> [UInt8]?) {
    self.bytes = bytes
  }

  /// The line without its end, counted from 1; `nil` where the file has no such line.
  package mutating func line(_ number: Int, of file: RelativePath) -> ArraySlice<UInt8>? {
    let known = load(file)
    guard number >= 1, number <= known.starts.count else { return nil }
    let end = number < known.starts.count ? known.starts[number] : known.bytes.count
    var line = known.bytes[known.starts[number - 1]..<end]
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  /// The column counted in Unicode scalars from 1, as terminals, editors and JSON have it.
  /// - Complexity: O(*d*), *d* the distance to the place measured before it on the same line.
  package mutating func scalarColumn(of position: SourcePosition, in file: RelativePath) -> Int {
    guard let line = line(position.line, of: file) else { return position.column }
    let bytes = max(0, min(position.column - 1, line.count))
    let beyond = max(0, position.column - 1 - line.count)
    var known = (line: position.line, bytes: 0, scalars: 0)
    if let last = measured[file], last.line == position.line { known = last }
    let between = line.dropFirst(min(known.bytes, bytes)).prefix(abs(bytes - known.bytes)).count { $0 & 0xC0 != 0x80 }
    let scalars = bytes < known.bytes ? known.scalars - between : known.scalars + between
    measured[file] = (position.line, bytes, scalars)
    return scalars + beyond + 1
  }

  private mutating func load(_ file: RelativePath) -> (bytes: [UInt8], starts: [Int]) {
    if let known = starts[file] { return known }
    let content = bytes(file) ?? []
    var lineStarts = content.isEmpty ? [] : [0]
    for (index, byte) in content.enumerated() where byte == UInt8(ascii: "\n") && index + 1 < content.count {
      lineStarts.append(index + 1)
    }
    starts[file] = (content, lineStarts)
    return (content, lineStarts)
  }
}

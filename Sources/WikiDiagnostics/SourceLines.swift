package import WikiFiles

/// The authored files as findings show them: their lines, and columns in the unit that leaves the program.
package struct SourceLines {
  private let bytes: (RelativePath) -> [UInt8]?
  private var starts: [RelativePath: (bytes: [UInt8], starts: [Int])] = [:]

  /// - Parameter bytes: gives a file as it was read; `nil` where it is unknown.
  package init(_ bytes: @escaping (RelativePath) -> [UInt8]?) {
    self.bytes = bytes
  }

  /// The line without its end, counted from 1; `nil` where the file has no such line.
  package mutating func line(_ number: Int, of file: RelativePath) -> [UInt8]? {
    let known = load(file)
    guard number >= 1, number <= known.starts.count else { return nil }
    let end = number < known.starts.count ? known.starts[number] : known.bytes.count
    var line = known.bytes[known.starts[number - 1]..<end]
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { line.removeLast() }
    return Array(line)
  }

  /// The column counted in Unicode scalars from 1, as terminals, editors and JSON have it.
  package mutating func scalarColumn(of position: SourcePosition, in file: RelativePath) -> Int {
    guard let line = line(position.line, of: file) else { return position.column }
    let inside = line.prefix(position.column - 1)
    let beyond = max(0, position.column - 1 - line.count)
    return inside.count { $0 & 0xC0 != 0x80 } + beyond + 1
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

import WikiDiagnostics

extension Unicode.Scalar {
  /// Whether no text of a wiki may hold it, however it is written: XML and terminals choke on it.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether YAML 1.1 ends a line at it and YAML 1.2 does not, or it marks a byte order.
  var isAmbiguous: Bool {
    switch value {
    case 0x85, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}

/// The offset of the first byte that begins no character of UTF-8; `nil` where there is none.
func firstOffsetOutsideUTF8(_ bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

extension RecordReader {
  /// Reports control characters everywhere, and tabs and ambiguous line ends in the front matter.
  ///
  /// The first of each line is enough, and nothing else is then said of that line: what is wrong there may come of it.
  /// - Parameter bodyStart: the first line of the body.
  mutating func refuseForbiddenCharacters(below bodyStart: Int) {
    for line in text.lines.indices {
      guard let finding = line < bodyStart ? forbiddenInFrontMatter(line) : forbiddenInBody(line) else { continue }
      findings.append(finding)
      spoiled.insert(line + 1)
    }
  }

  private func forbiddenInBody(_ line: Int) -> Diagnostic? {
    let bounds = text.lines[line]
    for offset in bounds.start..<bounds.end {
      let byte = text.bytes[offset]
      // C1 controls and non-characters are left to the Markdown: they are printed as they are.
      guard byte < 0x20 && byte != .tab || byte == 0x7F else { continue }
      return .controlCharacter(Unicode.Scalar(byte), at: text.span(offset..<offset + 1, line: line))
    }
    return nil
  }

  private func forbiddenInFrontMatter(_ line: Int) -> Diagnostic? {
    let bounds = text.lines[line]
    let isComment = text.byte(at: text.content(ofLine: line)) == .hash && !bounds.isBlank
    for offset in bounds.start..<bounds.end {
      let byte = text.bytes[offset]
      if byte == .tab {
        let isIndent = offset < bounds.start + bounds.indent
        if isComment && !isIndent { continue }
        return .tab(isIndent ? .indentation : .text, at: text.span(offset..<offset + 1, line: line))
      }
      guard byte < 0x20 || byte == 0x7F || byte >= 0xC2 else { continue }
      guard let (scalar, length) = text.scalar(at: offset) else { continue }
      if scalar.isForbidden || scalar.isAmbiguous || byte == .carriageReturn {
        return .controlCharacter(scalar, at: text.span(offset..<offset + length, line: line))
      }
    }
    return nil
  }
}

extension RecordText {
  /// The character that begins at `offset`, and its length in bytes.
  fileprivate func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    var decoder = UTF8()
    var rest = bytes[offset...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}

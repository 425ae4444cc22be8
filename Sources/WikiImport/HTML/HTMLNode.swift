/// An element of a web page with what is in it, or a text.
indirect enum HTMLNode: Hashable, Sendable {
  case element(HTMLElement)
  case text(String)
}

/// An element as the HTML standard builds it: omitted tags are there, and what is misplaced has been moved.
struct HTMLElement: Hashable, Sendable {
  /// In small letters.
  let name: String

  /// By their names in small letters.
  let attributes: [String: String]
  let children: [HTMLNode]

  /// All text below, as it stands in the file.
  var text: String { children.map(\.text).joined() }

  /// This element and those below it, in the order of the page.
  var elements: [HTMLElement] { [self] + children.flatMap(\.elements) }

  /// The words of an attribute that lists some, in small letters.
  func words(of attribute: String) -> [String] {
    (attributes[attribute] ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension HTMLNode {
  var text: String {
    switch self {
    case .element(let element): element.text
    case .text(let text): text
    }
  }

  var elements: [HTMLElement] {
    switch self {
    case .element(let element): element.elements
    case .text: []
    }
  }
}

extension String {
  /// With single spaces for runs of white space as HTML knows it, which no-break spaces are not, and none at the ends;
  /// without other characters that control a terminal, which no record can hold.
  var withSingleSpaces: String {
    unicodeScalars.split { " \t\n\r\u{C}".unicodeScalars.contains($0) }.map { word in
      String(String.UnicodeScalarView(word.filter { $0.properties.generalCategory != .control }))
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A slash-separated path below some root, already normalised: no empty, `.` or `..` components.
///
/// Both sides of a build use it: the wiki names its texts and records so, and the site its pages.
/// Order is the order of the UTF-8 bytes, the same on every machine.
/// - Invariant: joined to any root, it names something below that root, or the root itself never.
package struct RelativePath: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  /// Returns `nil` where `text` is empty, absolute, climbs out of its root, or holds a NUL byte.
  package init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.first != UInt8(ascii: "/"), !text.utf8.contains(0) else { return nil }
    var components: [Substring] = []
    for component in Substring(text).slashSeparated {
      switch component {
      case ".": continue
      case "..": if components.popLast() == nil { return nil }
      default: components.append(component)
      }
    }
    guard !components.isEmpty else { return nil }
    description = components.joined(separator: "/")
  }

  private init(normalised: String) {
    description = normalised
  }

  /// The components in order, outermost first; never empty.
  package var components: [Substring] { description[...].slashSeparated }

  /// The last component: the name of the file or folder itself.
  package var name: Substring { components.last ?? "" }

  /// The folder it lies in; `nil` where that is the root.
  package var parent: RelativePath? {
    guard let slash = description.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return RelativePath(normalised: String(description[..<slash]))
  }

  /// The name without its last ending; a leading dot begins no ending.
  package var stem: Substring {
    guard let dot = endingDot else { return name }
    return name[..<dot]
  }

  /// What follows the last dot of the name, as written; empty where there is none.
  package var ending: Substring {
    guard let dot = endingDot else { return "" }
    return name[name.index(after: dot)...]
  }

  /// All of it but the ending and its dot.
  package var withoutEnding: String { ending.isEmpty ? description : String(description.dropLast(ending.count + 1)) }

  private var endingDot: Substring.Index? {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return dot
  }

  /// Whether it lies below `folder`, at any depth.
  package func isBelow(_ folder: RelativePath) -> Bool {
    description.utf8.starts(with: folder.description.utf8)
      && description.utf8.dropFirst(folder.description.utf8.count).first == UInt8(ascii: "/")
  }

  /// The path `inner` as seen from `folder`'s own root.
  package static func / (folder: RelativePath, inner: RelativePath) -> RelativePath {
    RelativePath(normalised: folder.description + "/" + inner.description)
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
  }

  /// Equal bytes, as the order wants it: Linux keeps two files whose names differ only in how an accent is composed.
  package static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.description.utf8.elementsEqual(rhs.description.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var description = description
    description.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }
}

extension Substring {
  /// What stands between slashes, the empty left out.
  ///
  /// Bytes are looked at, as the system does: a slash and an accent behind it are one `Character`, which is no slash.
  fileprivate var slashSeparated: [Substring] { utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) } }
}

extension RelativePath: ExpressibleByStringInterpolation {
  /// A path the program itself writes down.
  /// - Precondition: `text` is a path below its root; what a user wrote goes through `init?(_:)`.
  package init(stringLiteral text: String) {
    guard let path = RelativePath(text) else { preconditionFailure("not a relative path: \(text)") }
    self = path
  }
}

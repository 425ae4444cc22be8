import WikiFiles

/// The pictures of a vault that pages may show, and where the site has them.
struct PictureBook {
  /// A picture, with its address as pages of the wiki's own see it.
  struct Picture: Hashable {
    let path: RelativePath
    let address: String
  }

  private var byPath: [String: Picture] = [:]

  /// Those of which the vault has one of the name only.
  private var byName: [String: Picture] = [:]

  /// - Parameter paths: sorted.
  init(_ paths: [RelativePath]) {
    var taken: Set<String> = []
    let counts = Dictionary(paths.map { ($0.name.lowercased(), 1) }, uniquingKeysWith: +)
    for path in paths {
      let plain = Self.plain(String(path.name))
      let address = taken.insert(plain.lowercased()).inserted ? plain : Self.plain(path.description)
      guard address == plain || taken.insert(address.lowercased()).inserted else { continue }
      let picture = Picture(path: path, address: "static/\(address)")
      byPath[path.description.lowercased()] = picture
      if counts[path.name.lowercased()] == 1 { byName[path.name.lowercased()] = picture }
    }
  }

  /// The picture that a link's target means: by its path, or by its name where that is enough.
  func picture(_ target: String) -> Picture? {
    let target = target.lowercased()
    return byPath[target] ?? byName[target.lastPart]
  }

  static func isPicture(_ target: String) -> Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"].contains { target.lowercased().hasSuffix($0) }
  }

  /// A name that needs no escapes in an address.
  private static func plain(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || "._-".contains($0) ? $0 : "-" })
  }
}

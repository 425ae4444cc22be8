#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The most bytes a file may have, so that a file of a few blocks that claims to be huge takes no memory.
private let longestFile = 1 << 30

extension Folder {
  /// The bytes of a file, which may not be longer than 1 GiB.
  package func read(_ inner: RelativePath) throws(FileError) -> [UInt8] {
    let path = path(of: inner)
    let descriptor = try Self.opened(path)
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError("read", path) }
    guard status.st_size <= longestFile else { throw FileError("read", path, reason: "it is larger than 1 GiB") }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while true {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(4096, bytes.count / 2))) }
      let count = try Self.read(descriptor, into: &bytes, from: filled, path)
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// The digest of a file, which may be of any length: no more than a piece of it is held in memory.
  package func digest(of inner: RelativePath) throws(FileError) -> SHA256Digest {
    let path = path(of: inner)
    let descriptor = try Self.opened(path)
    defer { close(descriptor) }
    var hasher = SHA256Hasher()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try Self.read(descriptor, into: &piece, from: 0, path)
      if count == 0 { return hasher.digest() }
      hasher.add(count == piece.count ? piece : Array(piece[..<count]))
    }
  }

  private static func opened(_ path: String) throws(FileError) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("read", path) }
    return descriptor
  }

  /// Fills `bytes` from `start` on as far as the system gives at once; 0 at the end of the file.
  private static func read(
    _ descriptor: Int32,
    into bytes: inout [UInt8],
    from start: Int,
    _ path: String
  ) throws(FileError) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe systemRead(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileError("read", path) }
    }
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  ///
  /// Names that are not UTF-8 come with replacement characters, and can then not be opened.
  package func names(in inner: RelativePath? = nil) throws(FileError) -> [String] {
    let path = inner.map { self.path(of: $0) } ?? path
    guard let stream = unsafe opendir(path) else { throw FileError("read", path) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Why a file of a tree was left where it is.
  package struct Refusal: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// A symbolic link that leads out of the root.
      case leavesRoot
      /// A symbolic link that leads nowhere, or to a folder it lies in.
      case leadsNowhere
      /// A symbolic link to a folder that an earlier link has led to: links that fork again and again would never end.
      case leadsToSameFolder
      /// A pipe, socket or device.
      case isNoFile
      /// The system would not let it be read; its words.
      case unreadable(String)
    }

    package let path: RelativePath
    package let reason: Reason
  }

  /// Reads every file below the folders `inners`, links followed as long as they stay below the root.
  ///
  /// Hidden files and folders (a leading dot) are passed over. `wanted` says which files are read at all.
  package func tree(
    of inners: [RelativePath],
    where wanted: (RelativePath) -> Bool = { _ in true }
  ) throws(FileError) -> (tree: FileTree, refusals: [Refusal]) {
    var tree = FileTree()
    let refusals = try walk(inners, where: wanted) { (path) throws(FileError) in tree[path] = try read(path) }
    return (tree, refusals)
  }

  /// Reads every wanted file below the folder, by the same rules as `tree`.
  package func wholeTree(
    where wanted: (RelativePath) -> Bool
  ) throws(FileError) -> (tree: FileTree, refusals: [Refusal]) {
    guard let root = Self.realPath(path) else { throw FileError("read", path) }
    var tree = FileTree()
    var walk = TreeWalk(folder: self, root: root)
    for name in try names() where !name.hasPrefix(".") {
      guard let inner = RelativePath(name) else { continue }
      try walk.visit(inner, where: wanted) { (path) throws(FileError) in tree[path] = try read(path) }
    }
    return (tree, walk.refusals)
  }

  /// The digests of the files that `tree` would read, without holding any of them in memory.
  package func digests(
    of inners: [RelativePath],
    where wanted: (RelativePath) -> Bool
  ) throws(FileError) -> (digests: [RelativePath: SHA256Digest], refusals: [Refusal]) {
    var digests: [RelativePath: SHA256Digest] = [:]
    let refusals = try walk(inners, where: wanted) { (path) throws(FileError) in digests[path] = try digest(of: path) }
    return (digests, refusals)
  }

  /// Takes every wanted file below the folders `inners`; returns those that were refused.
  private func walk(
    _ inners: [RelativePath],
    where wanted: (RelativePath) -> Bool,
    take: (RelativePath) throws(FileError) -> Void
  ) throws(FileError) -> [Refusal] {
    guard let root = Self.realPath(path) else { throw FileError("read", path) }
    var walk = TreeWalk(folder: self, root: root)
    for inner in inners { try walk.begin(inner, where: wanted, take: take) }
    return walk.refusals
  }
}

/// The state of reading a tree: what was refused, and the real folders we are inside of.
private struct TreeWalk {
  let folder: Folder
  let root: String
  var refusals: [Folder.Refusal] = []
  var inside: [String] = []
  var reachedByLinks: Set<String> = []

  init(folder: Folder, root: String) {
    self.folder = folder
    self.root = root
  }

  mutating func begin(
    _ path: RelativePath,
    where wanted: (RelativePath) -> Bool,
    take: (RelativePath) throws(FileError) -> Void
  ) throws(FileError) {
    switch folder.kind(of: path) {
    case .folder: try enter(path, where: wanted, take: take)
    case .missing where folder.standing(at: path) != .nothing: refuse(path, .leadsNowhere)
    case .file, .other, .missing: return
    }
  }

  private mutating func enter(
    _ path: RelativePath,
    where wanted: (RelativePath) -> Bool,
    take: (RelativePath) throws(FileError) -> Void
  ) throws(FileError) {
    guard let real = Folder.realPath(folder.path(of: path)), !inside.contains(real) else {
      return refuse(path, .leadsNowhere)
    }
    guard isBelowRoot(real) else { return refuse(path, .leavesRoot) }
    let isReachedByLink = real != Folder(root).path(of: path)
    guard !isReachedByLink || reachedByLinks.insert(real).inserted else { return refuse(path, .leadsToSameFolder) }
    inside.append(real)
    defer { inside.removeLast() }
    for name in try folder.names(in: path) where !name.hasPrefix(".") {
      guard let inner = RelativePath(name) else { continue }
      try visit(path / inner, where: wanted, take: take)
    }
  }

  mutating func visit(
    _ path: RelativePath,
    where wanted: (RelativePath) -> Bool,
    take: (RelativePath) throws(FileError) -> Void
  ) throws(FileError) {
    switch folder.kind(of: path) {
    case .folder:
      try enter(path, where: wanted, take: take)
    case .file where wanted(path):
      guard let real = Folder.realPath(folder.path(of: path)), isBelowRoot(real) else {
        return refuse(path, .leavesRoot)
      }
      do { try take(path) } catch { refuse(path, .unreadable(error.reason)) }
    case .other where wanted(path):
      refuse(path, .isNoFile)
    case .missing where folder.standing(at: path) == .nothing:
      refuse(path, .unreadable("its name is not UTF-8, or its path too long"))
    case .missing where wanted(path):
      refuse(path, path.description.contains("\u{FFFD}") ? .unreadable("its name is not UTF-8") : .leadsNowhere)
    case .file, .other, .missing:
      return
    }
  }

  private mutating func refuse(_ path: RelativePath, _ reason: Folder.Refusal.Reason) {
    refusals.append(Folder.Refusal(path: path, reason: reason))
  }

  private func isBelowRoot(_ real: String) -> Bool { root == "/" || real.hasPrefix(root + "/") }
}

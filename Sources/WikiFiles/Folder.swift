#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder on disk, and the only way the program reads or changes one.
///
/// Every operation names what it touches by a `RelativePath`, so nothing outside the folder can be named.
/// Plain system calls are used: in this program's measurements Foundation's `Data.write` took eight times
/// as long as `write`.
package struct Folder: Hashable, Sendable, CustomStringConvertible {
  /// As the user gave it, or absolute; without a slash at its end.
  package let path: String

  package init(_ path: String) {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.path = path.isEmpty ? "." : String(path)
  }

  package var description: String { path }

  /// The system's name for `inner`.
  package func path(of inner: RelativePath) -> String { path == "/" ? "/\(inner)" : "\(path)/\(inner)" }

  /// The folder `inner` of this one, whether it exists or not.
  package func folder(_ inner: RelativePath) -> Folder { Folder(path(of: inner)) }

  /// What stands at a path, links followed.
  package enum Kind: Sendable { case file, folder, other, missing }

  /// What stands at `inner`, or at the folder itself.
  package func kind(of inner: RelativePath? = nil) -> Kind { Self.kind(at: inner.map { path(of: $0) } ?? path) }

  /// The path without links, `.` and `..`.
  package func resolved() throws(FileError) -> Folder {
    guard let real = Self.realPath(path) else { throw FileError("find", path) }
    return Folder(real)
  }

  /// The folder without links, `.` and `..`; of one that does not exist yet, this holds as far down as it does.
  package var withoutLinks: Folder {
    if let real = Self.realPath(path) { return Folder(real) }
    guard let parent, let name = RelativePath(name) else { return self }
    return parent.withoutLinks.folder(name)
  }

  /// The folder that this one's path says it lies in; `nil` for the root and for a single name.
  package var parent: Folder? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path != "/" else { return nil }
    return Folder(slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// The last name of its path; empty for the root.
  package var name: Substring {
    Substring(path).utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
  }

  static func kind(at path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

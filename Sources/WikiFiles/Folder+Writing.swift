#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Folder {
  /// Writes a file, with the folders it lies in; an older one of that name is replaced.
  package func write(_ bytes: [UInt8], to inner: RelativePath) throws(FileError) {
    try makeParents(of: inner)
    let path = path(of: inner)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path) }
    var failure: FileError?
    do { try Self.write(bytes, to: descriptor, path) } catch { failure = error }
    if close(descriptor) != 0, failure == nil { failure = FileError("write", path) }
    if let failure { throw failure }
  }

  /// Writes a file of the user's in one instant: a kill at any moment leaves the old one or the new one.
  ///
  /// The folder that it lies in exists; where a link, a folder or a device stands at `inner`, nothing is written.
  package func replace(_ inner: RelativePath, with bytes: [UInt8]) throws(FileError) {
    switch standing(at: inner) {
    case .nothing, .file: break
    case .folder: throw FileError("write", path(of: inner), reason: "a folder stands there")
    case .obstacle(let place):
      throw FileError("write", path(of: inner), reason: "\(place) is a symbolic link or a device")
    }
    let new: RelativePath = inner.parent.map { $0 / ".\(inner.name).new" } ?? ".\(inner.name).new"
    try remove(new)
    do throws(FileError) {
      try writeThrough(bytes, to: new)
      try rename(new, to: inner, in: self)
    } catch {
      unsafe unlink(path(of: new))
      throw error
    }
  }

  /// Writes a new file of the user's in one instant, with the folders it lies in; one that exists already is never
  /// replaced, by whomever it was made meanwhile.
  ///
  /// Where a link, a folder or a device stands at `inner`, or a link on the way there, nothing is written.
  package func create(_ inner: RelativePath, with bytes: [UInt8]) throws(FileError) {
    switch standing(at: inner) {
    case .nothing: break
    case .file, .folder: throw FileError("write", path(of: inner), reason: "it exists already")
    case .obstacle(let place):
      throw FileError("write", path(of: inner), reason: "\(place) is a symbolic link or a device")
    }
    try makeParents(of: inner)
    let new: RelativePath = inner.parent.map { $0 / ".\(inner.name).new" } ?? ".\(inner.name).new"
    try remove(new)
    do throws(FileError) {
      try writeThrough(bytes, to: new)
      try renameWithoutReplacing(new, to: inner)
    } catch {
      unsafe unlink(path(of: new))
      throw error
    }
  }

  /// Gives `inner` the name `new`, where nothing has that.
  ///
  /// A rename would replace what has it by now, a second name is refused then; some file systems know no second names.
  private func renameWithoutReplacing(_ inner: RelativePath, to new: RelativePath) throws(FileError) {
    if unsafe link(path(of: inner), path(of: new)) == 0 { return try remove(inner) }
    let (number, failure) = (errno, FileError("write", path(of: new)))
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(number), standing(at: new) == .nothing else { throw failure }
    try rename(inner, to: new, in: self)
  }

  /// Writes a file that does not exist yet, and waits until it has reached the disk.
  private func writeThrough(_ bytes: [UInt8], to inner: RelativePath) throws(FileError) {
    let path = path(of: inner)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path) }
    var failure: FileError?
    do { try Self.write(bytes, to: descriptor, path) } catch { failure = error }
    if failure == nil, fsync(descriptor) != 0 { failure = FileError("write", path) }
    if close(descriptor) != 0, failure == nil { failure = FileError("write", path) }
    if let failure { throw failure }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError("write", path) }
      written += count
    }
  }

  /// Makes the folder itself, with those it lies in.
  package func make() throws(FileError) {
    if kind() == .folder { return }
    if let parent { try parent.make() }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError("make the folder", path) }
  }

  /// Makes the folders that `inner` lies in.
  package func makeParents(of inner: RelativePath) throws(FileError) {
    try (inner.parent.map { folder($0) } ?? self).make()
  }

  /// Gives `inner` the name `new`; a file of that name is replaced in the same instant.
  package func rename(_ inner: RelativePath, to new: RelativePath, in other: Folder) throws(FileError) {
    try other.makeParents(of: new)
    guard systemRename(path(of: inner), other.path(of: new)) == 0 else {
      throw FileError("rename", path(of: inner))
    }
  }

  /// Gives the folder itself the name `new`, which must not exist or be an empty folder.
  package func rename(to new: Folder) throws(FileError) {
    guard systemRename(path, new.path) == 0 else { throw FileError("rename", path) }
  }

  /// Removes a file; that it is gone already is no failure.
  package func remove(_ inner: RelativePath) throws(FileError) {
    guard unsafe unlink(path(of: inner)) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw FileError("remove", path(of: inner))
    }
  }

  /// Removes the folders that `inner` lay in, from the inside, as far as they are empty or gone already.
  package func removeEmptyParents(of inner: RelativePath) {
    var parent = inner.parent
    while let folder = parent, self.folder(folder).removeIfEmpty() { parent = folder.parent }
  }

  /// Whether files can be brought here from `other` by a rename: not from one file system to another.
  ///
  /// Nothing is changed: a file that does not exist is tried, and the system compares the file systems first.
  package func takesRenames(from other: Folder) -> Bool {
    let name: RelativePath = "no-file-has-this-name"
    return systemRename(other.path(of: name), path(of: name)) == 0 || errno != EXDEV
  }

  /// Removes the folder itself where it is empty; says whether it is gone.
  @discardableResult package func removeIfEmpty() -> Bool { unsafe rmdir(path) == 0 || errno == ENOENT }

  /// Removes the folder with all that is in it, following no link.
  ///
  /// Only for folders that the program made for itself, such as the stage of a build.
  package func removeAll() throws(FileError) {
    for name in try names() {
      guard let inner = RelativePath(name) else { continue }
      var status = stat()
      guard unsafe lstat(path(of: inner), &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try folder(inner).removeAll()
      } else {
        try remove(inner)
      }
    }
    guard removeIfEmpty() else { throw FileError("remove", path) }
  }

  /// Waits until all that was written has reached the disks.
  package static func synchroniseDisks() { sync() }

  /// Where the program works at present.
  package static func current() -> Folder { Folder(realPath(".") ?? ".") }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Folder {
  /// What stands where a file of the program belongs, no link followed.
  package enum Standing: Hashable, Sendable {
    /// Nothing, perhaps not even the folders that it would lie in.
    case nothing

    /// A file.
    case file

    /// A true folder, no link to one.
    case folder

    /// A link or device, or on the way there anything but a true folder; where that stands.
    case obstacle(RelativePath)
  }

  /// What stands at `inner`, when each folder on the way there is to be a true one.
  ///
  /// The program changes files only where this is `nothing` or `file`, so that no link leads it out of the folder.
  package func standing(at inner: RelativePath) -> Standing {
    var folders: [RelativePath] = []
    while let folder = (folders.last ?? inner).parent { folders.append(folder) }
    for folder in folders.reversed() {
      switch format(of: folder) {
      case nil: return .nothing
      case S_IFDIR: continue
      default: return .obstacle(folder)
      }
    }
    switch format(of: inner) {
    case nil: return .nothing
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .obstacle(inner)
    }
  }

  /// What stands at `inner`, as the system tells kinds apart; `nil` where nothing does.
  private func format(of inner: RelativePath) -> mode_t? {
    var status = stat()
    guard unsafe lstat(path(of: inner), &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }
}

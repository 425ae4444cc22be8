import Foundation
import WikiBuild
import WikiFiles

extension RootOption {
  /// The wiki's folder: the one given, or the nearest upwards from `folder` that is a wiki.
  func foundRoot(from folder: Folder) throws(FileError) -> Folder {
    if let root {
      let given = folder.reached(by: root)
      guard given.kind() == .folder else {
        throw FileError("read the wiki", given.path, reason: "there is no such folder")
      }
      guard Corpus.isWiki(given) else { throw Self.noWiki(given) }
      return given
    }
    var candidate = folder
    while !Corpus.isWiki(candidate) {
      guard let parent = candidate.parent else { throw Self.noWiki(folder) }
      candidate = parent
    }
    return candidate
  }

  private static func noWiki(_ folder: Folder) -> FileError {
    FileError(
      "find a wiki in",
      folder.path,
      reason: "there is neither 'seeds/' nor 'Site/'; name the wiki's folder with --root, or begin one with a folder "
        + "'seeds' that holds texts"
    )
  }
}

extension PlaceOptions {
  /// The wiki's folder.
  func foundRoot(from folder: Folder) throws(FileError) -> Folder { try wiki.foundRoot(from: folder) }

  /// The site's folder, which must not lie in the folders that the program reads.
  func outputFolder(of root: Folder, from folder: Folder) throws(FileError) -> Folder {
    let output = output.map { folder.reached(by: $0) } ?? root.folder("public")
    for source in ["seeds", "Site", "Templates"] as [RelativePath] {
      let read = root.folder(source).withoutLinks.path
      let real = output.withoutLinks.path
      guard real != read, !real.utf8.starts(with: (read + "/").utf8) else {
        throw FileError("write the site to", output.path, reason: "the program reads '\(source)/'; name another folder")
      }
    }
    return output
  }
}

extension Folder {
  /// The folder, or file, that a path names as seen from this one, without `.` and `..`.
  func reached(by path: String) -> Folder {
    let whole = path.hasPrefix("/") ? path : self.path + "/" + path
    var components: [Substring] = []
    for component in whole.split(separator: "/") where component != "." {
      if component == ".." { _ = components.popLast() } else { components.append(component) }
    }
    return Folder("/" + components.joined(separator: "/"))
  }
}

extension MakingOptions {
  var buildOptions: BuildOptions {
    var options = BuildOptions()
    options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    options.baseURL = baseURL ?? ""
    options.includesDrafts = drafts
    return options
  }
}

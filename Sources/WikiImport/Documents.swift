package import WikiFiles

/// Documents of other programs, as they were read from a folder or from one file.
package struct Documents: Sendable {
  /// By their paths below the folder; a file that was named by itself has its name.
  package let files: FileTree
  package let kind: Kind

  /// Files that could not be read.
  package let refusals: [Folder.Refusal]

  /// What a folder is taken for.
  package enum Kind: String, Sendable, CaseIterable {
    /// Articles, reports and saved web pages: evidence.
    case texts

    /// The notes of an editor, in Obsidian or for Quartz: pages of the wiki's own.
    case vault
  }

  package init(files: FileTree, kind: Kind, refusals: [Folder.Refusal] = []) {
    self.files = files
    self.kind = kind
    self.refusals = refusals
  }

  /// Reads the documents of a folder, or the one that is named; links are followed as long as they stay below the folder.
  ///
  /// - Parameters:
  ///   - kind: what the folder is to be taken for; a folder with the settings of Obsidian or Quartz in it is a vault
  ///     unless this says otherwise.
  ///   - passing: folders that are left out, below `folder`.
  package static func read(
    _ folder: Folder,
    as kind: Kind? = nil,
    passing: Set<RelativePath> = []
  ) throws(FileError) -> Documents {
    guard folder.kind() == .folder else { return try readFile(folder, as: kind) }
    let isQuartz = quartz.contains { folder.kind(of: $0) == .file } && folder.kind(of: "content") == .folder
    let isVault = isQuartz || folder.kind(of: ".obsidian") == .folder
    let notes = isQuartz ? folder.folder("content") : folder
    let (tree, refusals) = try notes.wholeTree { path in
      !passing.contains { path.isBelow($0) } && isWanted(path)
    }
    return Documents(files: tree, kind: kind ?? (isVault ? .vault : .texts), refusals: refusals)
  }

  private static let quartz: [RelativePath] = ["quartz.config.ts", "quartz.layout.ts"]

  private static func readFile(_ file: Folder, as kind: Kind?) throws(FileError) -> Documents {
    guard let name = RelativePath(file.name), let folder = file.parent, file.kind() == .file else {
      throw FileError("read", file.path, reason: "it is no file")
    }
    var files = FileTree()
    files[name] = try folder.read(name)
    return Documents(files: files, kind: kind ?? .texts)
  }

  /// Whether anything is done with a file, if only that its editor is told what could be.
  private static func isWanted(_ path: RelativePath) -> Bool {
    DocumentFormat(path) != nil
  }
}

/// A path as a shell takes it for one word, whatever is in it.
private func shellQuoted(_ path: RelativePath) -> String {
  "'\(path.description.replacing("'", with: "'\\''"))'"
}

/// What a file's ending says that it is.
enum DocumentFormat: Hashable {
  case text, markdown, webPage, bibliography, picture

  /// A format that the program does not read, with the way to one that it does.
  case foreign(wayOut: String)

  /// `nil` for what belongs to saved pages and programs, and is nobody's document.
  init?(_ path: RelativePath) {
    switch path.ending.lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .webPage
    // Deeper ones are a saved page's or a program's.
    case "json" where path.parent == nil: self = .bibliography
    case "png", "jpg", "jpeg", "gif", "webp", "avif": self = .picture
    case "pdf": self = .foreign(wayOut: "Make a text of it: pdftotext -layout \(shellQuoted(path)).")
    case "doc", "docx", "odt", "rtf", "epub":
      self = .foreign(wayOut: "Make a text of it: pandoc --to plain --wrap none \(shellQuoted(path)).")
    case "mht", "mhtml", "webarchive", "warc", "wacz":
      self = .foreign(wayOut: "Open it in a browser and save the page as HTML.")
    default: return nil
    }
  }
}

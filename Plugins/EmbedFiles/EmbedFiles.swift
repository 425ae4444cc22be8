import Foundation
import PackagePlugin

/// Compiles files of the package into the modules that use it, so that an installed program needs no other file.
@main struct EmbedFiles: BuildToolPlugin {
  /// Which files each module carries: those below a folder whose names end so.
  private static let carried = [
    "WikiTheme": (folder: "Templates", endings: [".html", ".css"]),
    "WikiManual": (folder: "docs", endings: ["diagnostics.md"]),
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let (name, endings) = Self.carried[target.name] else { throw NothingToCarry(module: target.name) }
    let folder = context.package.directoryURL.appending(path: name)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted().filter { file in
      endings.contains { file.hasSuffix($0) }
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding files of \(name)/",
        executable: try context.tool(named: "embed-files").url,
        arguments: [output.path(), folder.path()] + files,
        inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output]
      )
    ]
  }

  /// A module uses the plugin, and does not stand in the table above.
  struct NothingToCarry: Error, CustomStringConvertible {
    let module: String
    var description: String { "EmbedFiles does not know which files \(module) carries" }
  }
}

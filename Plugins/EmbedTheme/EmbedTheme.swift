import Foundation
import PackagePlugin

/// Compiles the files of `Templates/` into the module that uses it, so that an installed program needs no other file.
@main struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
    return [
      .buildCommand(
        displayName: "Embedding Templates/",
        executable: try context.tool(named: "embed-theme").url,
        arguments: [folder.path(), output.path()],
        inputFiles: try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted().map {
          folder.appending(path: $0)
        },
        outputFiles: [output]
      )
    ]
  }
}

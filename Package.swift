// swift-tools-version: 6.2

import PackageDescription

/// Settings every target shares; the Swift 6 language mode is the default of these tools.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library target of this package: `Sources/<name>`, compiled with the shared settings.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The test target of a module: `Tests/<name>Tests`.
func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "WikiTestSupport"] + dependencies,
    swiftSettings: strict
  )
}

let package = Package(
  name: "dossier",
  dependencies: [],
  targets: [
    module("WikiFiles"),
    module("WikiDiagnostics", uses: ["WikiFiles"]),
    module("WikiTestSupport", uses: ["WikiDiagnostics", "WikiFiles"]),
    tests(of: "WikiFiles"),
    tests(of: "WikiDiagnostics", uses: ["WikiFiles"]),
  ]
)

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
func module(
  _ name: String,
  uses dependencies: [Target.Dependency] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// The test target of a module: `Tests/<name>Tests`; `others` are files there that are no Swift.
func tests(of name: String, uses dependencies: [Target.Dependency] = [], others: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "WikiTestSupport"] + dependencies,
    exclude: others,
    swiftSettings: strict
  )
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// The target of a benchmark: `Benchmarks/<name>`, a program of its own; `others` are files there that are no Swift.
func benchmark(_ name: String, uses dependencies: [Target.Dependency], others: [String]) -> Target {
  .executableTarget(
    name: "benchmark-\(name.lowercased())",
    dependencies: dependencies,
    path: "Benchmarks/\(name)",
    exclude: others,
    swiftSettings: strict
  )
}

// The modules stand in the order of `ARCHITECTURE.md`: each uses only modules above it.
let package = Package(
  name: "dossier",
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    module("WikiFiles"),
    module("WikiDiagnostics", uses: ["WikiFiles"]),
    module("WikiRecords", uses: ["WikiDiagnostics", "WikiFiles"]),
    module("WikiNames", uses: ["WikiFiles"]),
    module("WikiEvidence", uses: ["WikiDiagnostics", "WikiFiles"]),
    module("WikiModel", uses: ["WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiNames", "WikiRecords"]),
    module("WikiAddresses", uses: ["WikiEvidence", "WikiFiles", "WikiModel"]),
    module("WikiMarkdown", uses: ["CCMarkGFM", "WikiDiagnostics", "WikiFiles"]),
    module("WikiTemplates", uses: ["WikiDiagnostics", "WikiFiles"]),
    module("WikiTheme", uses: ["WikiDiagnostics", "WikiFiles", "WikiTemplates"], plugins: ["EmbedFiles"]),
    module(
      "WikiLinks",
      uses: ["WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiMarkdown", "WikiModel", "WikiNames"]
    ),
    module(
      "WikiImport",
      uses: ["CGumbo", "WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiModel", "WikiNames", "WikiRecords"]
    ),
    module(
      "WikiLint",
      uses: [
        "WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiLinks", "WikiMarkdown", "WikiModel", "WikiNames",
        "WikiRecords",
      ]
    ),
    module(
      "WikiPages",
      uses: [
        "WikiAddresses", "WikiEvidence", "WikiFiles", "WikiLinks", "WikiMarkdown", "WikiModel", "WikiNames",
        "WikiTemplates",
      ]
    ),
    module("WikiSite", uses: ["WikiDiagnostics", "WikiFiles"]),
    module(
      "WikiBuild",
      uses: [
        "WikiAddresses", "WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiLinks", "WikiLint", "WikiModel",
        "WikiNames", "WikiPages", "WikiRecords", "WikiSite", "WikiTemplates", "WikiTheme",
      ]
    ),
    module("WikiManual", uses: ["WikiDiagnostics"], plugins: ["EmbedFiles"]),
    module(
      "WikiCommand",
      uses: [
        "WikiBuild", "WikiDiagnostics", "WikiFiles", "WikiImport", "WikiManual", "WikiModel", "WikiSite",
        argumentParser,
      ]
    ),
    .executableTarget(name: "dossier", dependencies: ["WikiCommand"], swiftSettings: strict),

    .executableTarget(name: "embed-files", swiftSettings: strict),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),

    module("WikiTestSupport", uses: ["WikiDiagnostics", "WikiFiles"]),
    tests(of: "WikiFiles"),
    tests(of: "WikiDiagnostics", uses: ["WikiFiles"]),
    tests(of: "WikiRecords", uses: ["WikiDiagnostics", "WikiFiles", yams], others: ["yaml_oracle.py"]),
    tests(of: "WikiNames", others: ["letters.py", "names"]),
    tests(of: "WikiEvidence", uses: ["WikiDiagnostics", "WikiFiles"], others: ["canonical_forms.py"]),
    tests(
      of: "WikiModel",
      uses: ["WikiBuild", "WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiRecords"],
      others: ["Schema/schema_oracle.py", "Values/edtf_oracle.py"]
    ),
    tests(of: "WikiAddresses", uses: ["WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiModel"]),
    tests(of: "WikiMarkdown", uses: ["WikiDiagnostics", "WikiFiles"], others: ["cmark_oracle.py"]),
    tests(
      of: "WikiTemplates",
      uses: ["WikiDiagnostics", "WikiFiles"],
      others: ["cases", "golden", "jinja_oracle.py"]
    ),
    tests(of: "WikiTheme", uses: ["WikiDiagnostics", "WikiFiles", "WikiTemplates"]),
    tests(
      of: "WikiLinks",
      uses: [
        "WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiMarkdown", "WikiModel", "WikiNames", "WikiRecords",
      ],
      others: ["key", "mentions.golden.txt", "traps.golden.txt"]
    ),
    tests(of: "WikiImport", uses: ["WikiDiagnostics", "WikiFiles"]),
    tests(
      of: "WikiLint",
      uses: [
        "WikiBuild", "WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiLinks", "WikiModel", "WikiRecords",
      ]
    ),
    tests(
      of: "WikiPages",
      uses: [
        "WikiAddresses", "WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiLinks", "WikiModel", "WikiRecords",
        "WikiTemplates", "WikiTheme",
      ]
    ),
    tests(of: "WikiSite", uses: ["WikiDiagnostics", "WikiFiles", "dossier"]),
    tests(
      of: "WikiBuild",
      uses: ["WikiDiagnostics", "WikiEvidence", "WikiFiles", "WikiModel", "WikiRecords", "WikiSite"],
      others: ["golden"]
    ),
    tests(of: "WikiManual", uses: ["WikiDiagnostics"]),
    tests(of: "WikiCommand", uses: ["WikiFiles"], others: ["golden"]),
    .testTarget(name: "TidyTests", dependencies: ["WikiTestSupport"], swiftSettings: strict),
  ]
)

// Benchmarks, and the library that they compare with, only where they are asked for: `scripts/benchmark`.
if Context.environment["DOSSIER_BENCHMARKS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"))
  package.targets.append(
    benchmark(
      "Templates",
      uses: [
        "WikiAddresses", "WikiBuild", "WikiDiagnostics", "WikiFiles", "WikiPages", "WikiTemplates",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      others: ["Jinja", "Mustache", "jinja_rounds.py"]
    )
  )
  package.targets.append(benchmark("Names", uses: ["WikiNames"], others: []))
}

// What is fuzzed, only where it is asked for: `scripts/fuzz-templates`.
if Context.environment["DOSSIER_FUZZING"] != nil {
  let watched = strict + [.unsafeFlags(["-sanitize=fuzzer"])]
  for target in package.targets where ["WikiFiles", "WikiDiagnostics", "WikiTemplates"].contains(target.name) {
    target.swiftSettings = watched
  }
  let (libFuzzer, program) = ("CLibFuzzer", "fuzz-templates")
  package.targets.append(.systemLibrary(name: libFuzzer, path: "Fuzzing/\(libFuzzer)"))
  package.targets.append(
    .executableTarget(
      name: program,
      dependencies: [.target(name: libFuzzer), "WikiDiagnostics", "WikiFiles", "WikiTemplates"],
      path: "Fuzzing/Templates",
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
    )
  )
}

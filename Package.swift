// swift-tools-version: 6.2

import PackageDescription

/// Every target of ours is built alike: Swift 6, explicit imports, no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Targets that learn from thousands of examples or try thousands of cases: unoptimised, the tests would wait for them
/// half a minute.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "pathways",
  products: [.executable(name: "pathways", targets: ["pathways"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Language", swiftSettings: optimised),
    .target(name: "Files", swiftSettings: strict),
    .target(
      name: "Careers",
      dependencies: ["Language", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Catalogue",
      dependencies: ["Language", "Files", "Careers", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "Understanding",
      dependencies: ["Language", "Careers"],
      swiftSettings: optimised),
    .target(name: "Answers", dependencies: ["Careers"], swiftSettings: strict),
    .target(
      name: "Sessions", dependencies: ["Language", "Careers", "Answers", "Understanding"], swiftSettings: optimised),
    .target(
      name: "Knowledge", dependencies: ["Language", "Careers", "Catalogue"], swiftSettings: strict),
    .target(
      name: "Search", dependencies: ["Language", "Careers", "Catalogue", "Knowledge", "Understanding"],
      swiftSettings: strict),
    .target(
      name: "Composing",
      dependencies: ["Language", "Careers", "Answers", "Catalogue", "Understanding", "Knowledge", "Search"],
      swiftSettings: strict),
    .target(
      name: "Dialogue",
      dependencies: [
        "Language", "Careers", "Answers", "Catalogue", "Understanding", "Knowledge", "Search", "Composing", "Sessions",
      ],
      swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: [
        "Language", "Files", "Careers", "Answers", "Understanding", "Knowledge", "Composing", "Dialogue",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      exclude: ["Resources"],
      swiftSettings: strict),
    .target(
      name: "Rendering",
      dependencies: ["Language", "Careers", "Answers", "Understanding", "Knowledge", "Composing", "Dialogue"],
      swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Language", "Careers", "Understanding", "Composing", "Dialogue"],
      swiftSettings: strict),
    .target(name: "Releases", dependencies: ["Language", "Files", "Careers"], swiftSettings: optimised),
    .systemLibrary(
      name: "CReadline",
      providers: [.apt(["libreadline-dev"])]),
    .target(name: "Terminal", dependencies: ["Files", "CReadline"], swiftSettings: strict),
    .executableTarget(name: "pathways", dependencies: ["CommandLine"], swiftSettings: strict),
    .target(
      name: "CommandLine",
      dependencies: [
        "Language", "Files", "Careers", "Answers", "Catalogue", "Understanding", "Knowledge", "Search", "Composing",
        "Sessions",
        "Dialogue", "Records",
        "Rendering", "Releases", "Terminal", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "records-bench", dependencies: ["Records"], path: "Benchmarks/Records", swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "CareersTests", dependencies: ["Careers", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests",
      dependencies: ["Catalogue", "Careers", "Language", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "UnderstandingTests", dependencies: ["Understanding", "Careers", "Language", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SessionsTests",
      dependencies: ["Sessions", "Answers", "Language", "Careers", "Understanding", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DialogueTests",
      dependencies: [
        "Dialogue", "Knowledge", "Search", "Composing", "Answers", "Language", "Careers", "Catalogue", "Understanding",
        "Sessions",
        "Rendering",
        "TestSupport",
      ],
      exclude: ["Conversations", "Sessions"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "Answers", "Careers", "Composing", "Dialogue", "Understanding", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Answers", "Knowledge", "Composing", "Dialogue", "Careers", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Records", "Files", "Answers", "Composing", "Dialogue", "Careers", "Language", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReleasesTests", dependencies: ["Releases", "Careers", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "CommandLine", "Knowledge", "Composing", "Dialogue", "Records", "Rendering", "Terminal", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "PathwaysTests", dependencies: ["pathways", "TestSupport"], swiftSettings: strict),
  ]
)

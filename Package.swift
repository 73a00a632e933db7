// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let serviceLifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "samlots",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "samlots", targets: ["samlots"])
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .target(name: "Domain", exclude: ["README.md"], swiftSettings: strict),
    .target(name: "Access", dependencies: ["Domain"], exclude: ["README.md"], swiftSettings: strict),
    .target(name: "Statistics", dependencies: ["Domain"], exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Journal", dependencies: ["Domain", "Access", crypto, logging],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "SQLiteJournal",
      dependencies: [
        "Journal", grdb, .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(
      name: "PostgresJournal", dependencies: ["Journal", "CPostgres"],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Workflows", dependencies: ["Domain", "Access", "Journal", "Statistics"],
      exclude: ["README.md"],
      resources: [.embedInCode("Organisation/Defaults/defaults.json")],
      swiftSettings: strict),
    .target(name: "HTML", exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Pages", dependencies: ["Domain", "Access", "HTML"],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Interop", dependencies: ["Domain", "Access", "Workflows"],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Web",
      dependencies: [
        "Domain", "Access", "Workflows", "Pages", "HTML", hummingbird, httpTypes, nioCore, logging,
        serviceLifecycle,
      ],
      exclude: ["README.md"],
      resources: [
        .embedInCode("Assets/samlots.css"), .embedInCode("Assets/sprite.svg"),
        .embedInCode("Assets/autosave.js"), .embedInCode("Assets/live.js"),
        .embedInCode("Assets/listen.js"), .embedInCode("Assets/meeting.js"), .embedInCode("Assets/leave.js"),
        .embedInCode("Assets/plain.svg"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "samlots",
      dependencies: [
        "Domain", "Access", "Statistics", "Journal", "SQLiteJournal", "PostgresJournal", "Workflows",
        "HTML", "Pages", "Web", "Interop", logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        serviceLifecycle,
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "Domain", "Access", "Journal", "SQLiteJournal", "PostgresJournal", "Workflows",
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .executableTarget(
      name: "samlots-bench", dependencies: ["Domain", "Access", "Journal", "SQLiteJournal"],
      path: "bench/inside", swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Access", "Domain", "Journal", "SQLiteJournal", "PostgresJournal", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "DomainTests", dependencies: ["Domain"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], swiftSettings: strict),
    .testTarget(name: "AccessTests", dependencies: ["Access", "Domain"], swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Domain", "Access", "Journal", "SQLiteJournal", "Workflows", "Pages", "Web", "TestSupport",
        grdb, hummingbird, httpTypes, nioCore, logging,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: [grdb], swiftSettings: strict),
    .testTarget(
      name: "WorkflowTests",
      dependencies: ["Domain", "Access", "Journal", "Workflows", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "InteropTests", dependencies: ["Interop", "Access", "Domain"], swiftSettings: strict),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: strict),
    .testTarget(name: "PagesTests", dependencies: ["Pages", "HTML", "Domain"], swiftSettings: strict),
  ]
)

// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func library(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    resources: [Resource]? = nil,
    settings: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict + settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies + ["TestSupport"],
        resources: resources,
        swiftSettings: strict
    )
}

func system(_ name: String, _ pkgConfig: String, _ debian: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")

let package = Package(
    name: "maillage",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "maillage", targets: ["maillage"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        library("Cooperation"),
        // Pages are specialised for their pieces: three times faster than through witness tables.
        library("HTML", settings: [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]),
        system("CPostgres", "libpq", "libpq-dev"),
        system("CCurl", "libcurl", "libcurl4-openssl-dev"),
        system("CQrencode", "libqrencode", "libqrencode-dev"),
        system("CZlib", "zlib", "zlib1g-dev"),
        library(
            "Journal",
            [
                "Cooperation", "CPostgres", "CCurl", crypto, cryptoExtras, logging,
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        library(
            "Exchange",
            [
                "Cooperation", "CQrencode", "CZlib", crypto,
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]
        ),
        library(
            "Web",
            [
                "Cooperation", "Journal", "Exchange", "HTML", hummingbird, yams, crypto, logging,
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            resources: [.copy("Resources")]
        ),
        .executableTarget(
            name: "maillage",
            dependencies: [
                "Cooperation", "Journal", "Exchange", "Web", logging, hummingbird,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        library("TestSupport", ["Cooperation", "Journal", "CZlib"]),
        tests("Cooperation", ["Cooperation"]),
        tests("HTML", ["HTML"]),
        tests("Journal", ["Journal", "Cooperation", logging, crypto], resources: [.copy("Golden")]),
        tests("Exchange", ["Exchange", "Cooperation", "CZlib"]),
        tests("Web", ["Web", "Journal", "Exchange", "Cooperation", "HTML", hummingbird, hummingbirdTesting]),
        tests("Command", ["maillage"]),
    ]
)

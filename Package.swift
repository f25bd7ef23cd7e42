// swift-tools-version: 6.0
import PackageDescription

// What scripts/fuzz links with libFuzzer; nothing else builds it.
let fuzzProducts: [Product] =
    Context.environment["CREBO_FUZZ"] == nil ? [] : [.library(name: "fuzz", type: .static, targets: ["FuzzTargets"])]

// Data flows one way: each target knows only those above it (docs/architecture.md).
let package = Package(
    name: "crebo",
    products: [
        .executable(name: "crebo", targets: ["crebo"])
    ] + fuzzProducts,
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(name: "FileNames"),
        .target(name: "KwalificatieModel"),
        .target(name: "ZipArchives", dependencies: ["CLibZip", "FileNames"]),
        .target(
            name: "KwalificatieReaders", dependencies: ["CLibXML2", "FileNames", "KwalificatieModel", "ZipArchives"]),
        .target(name: "KwalificatieValidators", dependencies: ["FileNames", "KwalificatieReaders"]),
        .target(name: "KwalificatieEmitters", dependencies: ["KwalificatieModel"]),
        .target(
            name: "DUODelivery",
            dependencies: [
                "KwalificatieModel", "KwalificatieReaders", "KwalificatieValidators", "KwalificatieEmitters",
            ]
        ),
        .target(
            name: "NightlyConversion",
            dependencies: [
                "FileNames", "KwalificatieReaders", "KwalificatieValidators", "KwalificatieEmitters", "ZipArchives",
            ]
        ),
        .executableTarget(
            name: "crebo", dependencies: ["DUODelivery", "FileNames", "NightlyConversion", "ZipArchives"]),
        // Makes large inputs for tests of memory and speed; no part of the product.
        .executableTarget(name: "maak-corpus", path: "Tests/CorpusMaker"),
        // What tests of several targets use.
        .target(name: "TestSupport", path: "Tests/Support"),
        // What reads hostile input, each way into the program by itself: for scripts/fuzz and for tests.
        .target(
            name: "FuzzTargets",
            dependencies: ["DUODelivery", "KwalificatieReaders", "KwalificatieValidators", "ZipArchives"],
            path: "Tests/Fuzz", exclude: ["Corpus", "Dictionaries"]),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"]),
        .testTarget(name: "FileNamesTests", dependencies: ["FileNames", "TestSupport"]),
        .testTarget(name: "KwalificatieModelTests", dependencies: ["KwalificatieModel"]),
        .testTarget(name: "ZipArchivesTests", dependencies: ["ZipArchives", "TestSupport"]),
        .testTarget(name: "KwalificatieReadersTests", dependencies: ["KwalificatieReaders", "TestSupport"]),
        .testTarget(
            name: "KwalificatieValidatorsTests", dependencies: ["CLibXML2", "KwalificatieValidators", "TestSupport"]),
        .testTarget(name: "KwalificatieEmittersTests", dependencies: ["KwalificatieEmitters", "TestSupport"]),
        .testTarget(name: "DUODeliveryTests", dependencies: ["DUODelivery", "TestSupport"]),
        .testTarget(name: "NightlyConversionTests", dependencies: ["NightlyConversion", "TestSupport"]),
        .testTarget(
            name: "CreboTests",
            dependencies: [
                "CLibXML2", "crebo", "DUODelivery", "KwalificatieEmitters", "KwalificatieReaders", "NightlyConversion",
                "TestSupport", "ZipArchives", "maak-corpus",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// Debug builds, and so all tests, check while they run that nothing is changed by two at once. The program as it is used
// does without: its values are reached through few classes, and checking each access costs a sixth of the time.
for target in package.targets where target.type == .regular || target.type == .executable {
    target.swiftSettings = [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]
}

// swift-tools-version: 6.0
import PackageDescription

// Data flows one way: each target knows only those above it (docs/architecture.md).
let package = Package(
    name: "crebo",
    products: [
        .executable(name: "crebo", targets: ["crebo"])
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(name: "KwalificatieModel"),
        .target(name: "ZipArchives", dependencies: ["CLibZip"]),
        .target(name: "KwalificatieReaders", dependencies: ["CLibXML2", "KwalificatieModel", "ZipArchives"]),
        .target(name: "KwalificatieValidators", dependencies: ["KwalificatieReaders"]),
        .target(name: "KwalificatieEmitters", dependencies: ["KwalificatieModel"]),
        .target(
            name: "DUODelivery",
            dependencies: [
                "KwalificatieModel", "KwalificatieReaders", "KwalificatieValidators", "KwalificatieEmitters",
            ]
        ),
        .target(
            name: "NightlyConversion",
            dependencies: ["KwalificatieReaders", "KwalificatieValidators", "KwalificatieEmitters", "ZipArchives"]
        ),
        .executableTarget(name: "crebo", dependencies: ["DUODelivery", "NightlyConversion"]),
        // Makes large inputs for tests of memory and speed; no part of the product.
        .executableTarget(name: "maak-corpus", path: "Tests/CorpusMaker"),
        // What tests of several targets use.
        .target(name: "TestSupport", path: "Tests/Support"),
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
                "crebo", "DUODelivery", "KwalificatieEmitters", "NightlyConversion", "TestSupport", "maak-corpus",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

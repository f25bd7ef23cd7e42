import Foundation
import TestSupport
import XCTest

/// The program talks to no network and opens nothing but what it was given, what it makes, and what every program opens.
final class IsolationTests: XCTestCase {
    /// Where the system keeps libraries, and what the runtime asks of the machine.
    private static let system = [
        "/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/usr/share/locale/", "/etc/ld.so.", "/etc/localtime",
        "/usr/share/zoneinfo/", "/proc/", "/sys/", "/dev/null", "/dev/urandom", "/etc/ssl/openssl.cnf",
    ]

    /// A library of Swift itself, wherever that was installed.
    private static func isRuntime(_ path: String) -> Bool {
        path.contains("/usr/lib/swift/linux/") && path.hasSuffix(".so")
    }

    /// Each command that reads what somebody else made, over small inputs in this directory.
    private func commands(_ directory: TemporaryDirectory) throws -> [[String]] {
        let register = try directory.file("in/k0717.xml", try sample("keuzedelen/k0717-agile-game-productie.xml"))
        let hostile = try directory.file(
            "in/outward.xml",
            """
            <?xml-stylesheet href="http://127.0.0.1:9/a.xsl" type="text/xsl"?>
            <sbb xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="/etc/hostname">
            <keuzedelen><keuzedeel code="K0001" titel="T" xml:base="http://127.0.0.1:9/"/></keuzedelen></sbb>
            """)
        try directory.file(
            "in/entity.xml", #"<!DOCTYPE sbb [<!ENTITY e SYSTEM "file:///etc/hostname">]><sbb>&e;</sbb>"#)
        let dossier = try directory.file("23088.xml", try sample("dossiers/23088-applicatieontwikkeling.xml"))
        let enrolments = try directory.file("inschrijvingen.csv", try fuzzed("inschrijvingen/voorbeeld.csv"))
        let overview = try directory.file("RO_25LX_20250801_20260731.CSV", try fuzzed("ro/voorbeeld.csv"))
        return [
            ["convert", directory.path("in"), "--output", directory.path("out")],
            ["validate", register.path, hostile.path],
            [
                "odt", "deliver", enrolments.path, "--register", register.path, dossier.path, "--brin", "25LX",
                "--output", directory.path("leveringen"), "--on-date", "2020-06-30",
            ],
            ["odt", "read", overview.path],
        ]
    }

    private func sample(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: Repository.path("SampleXML/\(name)")))
    }

    private func fuzzed(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: Repository.path("Tests/Fuzz/Corpus/\(name)")))
    }

    /// How each command ends, without the name of the directory in which it ran.
    private func endings(under watcher: [String]) throws -> [String] {
        let directory = try TemporaryDirectory()
        return try commands(directory).map { command in
            let outcome = try Executable.crebo.run(command, in: directory.url, under: watcher)
            return "\(outcome.code) \(outcome.outputText) \(outcome.errors)".replacing(directory.path, with: "")
        }
    }

    func testEveryCommandEndsTheSameWithoutANetwork() throws {
        let unshare = ["/usr/bin/unshare", "--map-root-user", "--net"]
        guard try ExternalProgram("unshare")?.output(Array(unshare.dropFirst()) + ["true"]) != nil else {
            throw XCTSkip("unshare may not take the network away here")
        }
        XCTAssertEqual(try endings(under: unshare), try endings(under: []))
    }

    func testNoCommandCallsTheNetwork() throws {
        let directory = try TemporaryDirectory()
        for command in try commands(directory) {
            XCTAssertEqual(try SystemCalls(of: command, in: directory.url).network, [], "\(command)")
        }
    }

    func testNoCommandOpensWhatItWasNotGiven() throws {
        let directory = try TemporaryDirectory()
        // Beside its own directory a run has a `TMPDIR`, named by the tests as well.
        // The program itself is what tells it from another version of it.
        let allowed =
            [FileManager.default.temporaryDirectory.appendingPathComponent("crebo-test-").path, Executable.crebo.path]
            + Self.system
        for command in try commands(directory) {
            let opened = try SystemCalls(of: command, in: directory.url).opened
            XCTAssertTrue(opened.contains { $0.hasPrefix(directory.path) }, "nothing was seen of \(command)")
            let others = opened.filter { path in !allowed.contains { path.hasPrefix($0) } && !Self.isRuntime(path) }
            XCTAssertEqual(others.sorted(), [], "\(command)")
        }
    }
}

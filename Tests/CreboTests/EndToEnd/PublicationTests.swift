import Foundation
import TestSupport
import XCTest

/// What keeps a conversion from publishing, and what it says and leaves then.
final class PublicationTests: XCTestCase {
    private let sample = Repository.path("SampleXML/keuzedelen")
    private let other = Repository.path("SampleXML/certificaten")

    /// An output of the sample in a directory of its own.
    private func published() throws -> (directory: TemporaryDirectory, files: [String: Data]) {
        let directory = try TemporaryDirectory()
        let outcome = try Executable.crebo.run(["convert", sample, "-o", directory.path("out")])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        return (directory, try Repository.files(below: directory.path("out")))
    }

    private func expectUntouched(
        _ directory: TemporaryDirectory, _ files: [String: Data], _ outcome: Executable.Outcome, says sentence: String,
        line: UInt = #line
    ) throws {
        XCTAssertEqual(outcome.code, 3, outcome.errors, line: line)
        XCTAssertTrue(outcome.errors.contains(sentence), outcome.errors, line: line)
        XCTAssertTrue(outcome.errors.contains("is niets veranderd."), outcome.errors, line: line)
        XCTAssertEqual(try Repository.files(below: directory.path("out")), files, line: line)
        XCTAssertEqual(
            try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasPrefix(".") }, [],
            line: line)
    }

    func testThePreviousOutputIsKeptAndNamed() throws {
        let (directory, files) = try published()
        let outcome = try Executable.crebo.run(["convert", other, "-o", "out"], in: directory.url)
        let kept = try XCTUnwrap(
            FileManager.default.contentsOfDirectory(atPath: directory.path).first { $0.hasPrefix("out.2") })
        XCTAssertTrue(outcome.errors.contains("Bewaard: de vorige uitvoer, in “\(kept)”.\n"), outcome.errors)
        XCTAssertEqual(try Repository.files(below: directory.path(kept)), files)
    }

    func testTheDirectoryInWhichOneStandsIsReplacedAndThatIsSaid() throws {
        let (directory, _) = try published()
        let told = "U staat nog in de vorige uitvoer"
        let out = directory.url.appendingPathComponent("out")
        for path in [".", "../out"] {
            let input = path == "." ? other : sample
            let outcome = try Executable.crebo.run(["convert", input, "-o", path], in: out)
            XCTAssertEqual(outcome.code, 0, outcome.errors)
            XCTAssertTrue(outcome.errors.contains(told), outcome.errors)
        }
        let outcome = try Executable.crebo.run(["convert", other, "-o", "out/"], in: directory.url)
        XCTAssertFalse(outcome.errors.contains(told), outcome.errors)
    }

    func testOnlyAsManyAreKeptAsAskedFor() throws {
        let (directory, _) = try published()
        for keep in ["2", "2", "2", "0"] {
            let outcome = try Executable.crebo.run(["convert", sample, "-o", directory.path("out"), "--keep", keep])
            XCTAssertEqual(outcome.code, 0, outcome.errors)
            let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            XCTAssertLessThanOrEqual(names.count, 1 + (Int(keep) ?? 0))
        }
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), ["out"])
    }

    func testANumberToKeepThatIsNoneIsWrongUsage() throws {
        let outcome = try Executable.crebo.run(["convert", sample, "--keep", "veel"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertTrue(outcome.errors.contains("‘veel’ is geen waarde voor ‘--keep’"), outcome.errors)
    }

    func testStrictPublishesNothingWhenAnythingIsRejectedAndTellsWhat() throws {
        let (directory, files) = try published()
        try directory.file("kapot.xml", "<sbb>")
        let outcome = try Executable.crebo.run(
            ["convert", sample, directory.path("kapot.xml"), "--strict", "-q", "-o", directory.path("out")])
        try expectUntouched(
            directory, files, outcome,
            says: "Er is niets gepubliceerd: er is 1 keer iets afgekeurd, en --strict laat dat niet toe.")
        XCTAssertTrue(outcome.errors.contains("kapot.xml:1:6: afgekeurd:"), outcome.errors)
    }

    func testASecondRunOnTheSameOutputIsRefusedAndNamesTheFirst() throws {
        let (directory, files) = try published()
        let descriptor = open(directory.path(".out.crebo-slot"), O_RDWR | O_CREAT, 0o644)
        XCTAssertEqual(flock(descriptor, LOCK_EX), 0)
        let number = Array("4711\n".utf8)
        XCTAssertEqual(write(descriptor, number, number.count), number.count)
        let outcome = try Executable.crebo.run(["convert", other, "-o", directory.path("out")])
        unlink(directory.path(".out.crebo-slot"))
        close(descriptor)
        try expectUntouched(directory, files, outcome, says: "een andere run van crebo (proces 4711) is bezig met")
    }

    func testTheLockOfADeadRunHoldsNobodyUp() throws {
        let (directory, files) = try published()
        try directory.file(".out.crebo-slot", "1\n")
        let outcome = try Executable.crebo.run(["convert", sample, "-o", directory.path("out"), "--keep", "0"])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertEqual(try Repository.files(below: directory.path("out")), files)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), ["out"])
    }

    func testAFileThatMayNotGrowSoLargeIsASentenceAndNoCrash() throws {
        let (directory, files) = try published()
        let outcome = try Executable.crebo.run(
            under: ["/bin/sh", "-c", "ulimit -f 2; exec \"$@\"", "sh"], ["convert", other, "-o", directory.path("out")])
        try expectUntouched(directory, files, outcome, says: "het bestand wordt groter dan hier mag")
    }

    func testAFullDiskIsASentenceAndTheOldOutputStays() throws {
        guard let mount = try SmallDisk(kilobytes: 400) else { throw XCTSkip(SmallDisk.whyNot) }
        let first = try Executable.crebo.run(["convert", other, "-o", "\(mount.path)/out", "--only", "keuzedelen"])
        XCTAssertEqual(first.code, 0, first.errors)
        let files = try Repository.files(below: "\(mount.path)/out")
        let outcome = try Executable.crebo.run(["convert", Repository.path("SampleXML"), "-o", "\(mount.path)/out"])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertEqual(
            outcome.errorLines.last,
            "crebo: “\(mount.path)/out” kan niet worden geschreven: er is geen ruimte meer; maak ruimte en probeer het "
                + "opnieuw. Aan “\(mount.path)/out” is niets veranderd.")
        XCTAssertEqual(try Repository.files(below: "\(mount.path)/out"), files)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: mount.path), ["out"])
    }

    func testADiskThatCanOnlyBeReadIsASentence() throws {
        guard let mount = try SmallDisk(kilobytes: 400) else { throw XCTSkip(SmallDisk.whyNot) }
        XCTAssertTrue(try mount.makeReadOnly())
        let outcome = try Executable.crebo.run(["convert", other, "-o", "\(mount.path)/out"])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("daar kan alleen worden gelezen"), outcome.errors)
    }

    func testAnOutputThatIsADiskOfItsOwnIsRefusedBeforeTheWork() throws {
        guard let mount = try SmallDisk(kilobytes: 400) else { throw XCTSkip(SmallDisk.whyNot) }
        let outcome = try Executable.crebo.run(["convert", other, "-o", mount.path])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("is een schijf gekoppeld (mount)"), outcome.errors)
    }

    func testADirectoryWithoutPermissionIsASentence() throws {
        let (directory, files) = try published()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: directory.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: directory.path) }
        let outcome = try Executable.crebo.runAsSomebody(["convert", other, "-o", directory.path("out")])
        try expectUntouched(directory, files, outcome, says: "u mag daar niet schrijven")
    }

    func testATargetThatIsAFileIsASentenceAndStays() throws {
        let directory = try TemporaryDirectory()
        try directory.file("out", "bewaar mij")
        let outcome = try Executable.crebo.run(["convert", sample, "-o", directory.path("out")])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("is een bestand en geen map"), outcome.errors)
        XCTAssertEqual(try String(contentsOfFile: directory.path("out"), encoding: .utf8), "bewaar mij")
    }
}

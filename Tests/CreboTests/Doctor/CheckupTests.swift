import KwalificatieReaders
import TestSupport
import XCTest

@testable import crebo

final class CheckupTests: XCTestCase {
    private func checkup(temporaryDirectory: String = "/tmp") throws -> Checkup {
        let directory = try TemporaryDirectory()
        return Checkup(
            output: directory.path("out"), schemas: .success(.bundled), temporaryDirectory: temporaryDirectory)
    }

    func testALibraryOfAnotherVersionIsToldAndNoError() {
        XCTAssertEqual(Checkup.library("libzip", running: "1.7.3", built: "1.7.3").status, .ok)
        XCTAssertEqual(
            Checkup.library("libzip", running: "1.7.3", built: "1.11.0"),
            Check("libzip", .warning, "1.7.3, maar crebo is gebouwd met 1.11.0; bouw crebo op een machine als deze"))
    }

    func testTheLibraryThatRunsHereIsTheOneOfTheHeaders() {
        XCTAssertEqual(LibXML2Version.running, LibXML2Version.built)
        XCTAssertEqual(LibXML2Version.missingParts, [])
    }

    func testAPlaceForTemporaryFilesThatIsNotThereStopsNothing() throws {
        let checkup = try checkup(temporaryDirectory: "/proc/nergens")
        XCTAssertEqual(checkup.checks.first { $0.name == "tijdelijk" }?.status, .warning)
        XCTAssertTrue(checkup.isFine)
    }

    func testTheTextSaysHowManyPointsAreWrong() throws {
        let checkup = Checkup(
            output: "/dev/null", schemas: .success(SchemaBundle(files: [:])),
            temporaryDirectory: "/tmp")
        XCTAssertTrue(CheckupReport(checkup).text.hasSuffix("\n2 punten moeten eerst worden hersteld.\n"))
    }
}

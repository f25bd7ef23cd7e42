@testable import KwalificatieModel
import XCTest

/// A keuzedeel with little more than a code and a title.
func keuzedeel(_ code: String, _ title: String = "Een keuzedeel") throws -> RegisterRecord {
    .keuzedeel(Keuzedeel(code: try XCTUnwrap(KeuzedeelCode(code)), titel: title))
}

import XCTest

@testable import KwalificatieValidators

/// A value that cannot be read is one finding: it is not missing too.
final class UnreadableValueTests: XCTestCase {
    func testAStudyLoadThatIsNoNumberIsNotMissing() throws {
        XCTAssertEqual(try rules(finding: "<sbu>4800</sbu>", "<sbu>drie jaar</sbu>", SbuAanwezig()), [])
    }

    func testANiveauThatIsNoneIsOneFinding() throws {
        XCTAssertEqual(
            try rules(finding: "hoofdstuk=\"1\" niveau=\"3\"", "hoofdstuk=\"1\" niveau=\"drie\"", NiveauAanwezig()),
            ["“drie” is geen niveau; verwacht wordt 1, 2, 3 of 4"])
    }

    func testASoortOpleidingThatIsNoneIsOneFinding() throws {
        XCTAssertEqual(
            try rules(
                finding: "<soortopleiding>vakopleiding<", "<soortopleiding>mbo<", SoortOpleidingBekend()),
            ["“mbo” is geen soort opleiding"])
    }

    func testAStartThatIsNoDateIsNotMissing() throws {
        XCTAssertEqual(
            try rules(finding: "Geldig_vanaf=\"01-08-2022\"", "Geldig_vanaf=\"zomer\"", IngangsdatumAanwezig()), [])
    }

    func testAReferenceToADomainThatIsNoNumberIsNotMissing() throws {
        XCTAssertEqual(
            try rules(
                finding: "referentiedomein=\"4121\"", "referentiedomein=\"bouw\"", DossierHeeftOpleidingsdomein()), [])
    }

    /// What a rule finds when the first `original` of a dossier of niveau 2 and 3 is changed.
    private func rules(finding original: String, _ changed: String, _ rule: any Rule) throws -> [String] {
        let samples = try SampleRegister()
        let name = "timmeren-met-keuzedeel-en-certificaat.xml"
        let example = RuleExample(in: name, original, becomes: changed)
        return try samples.findings(in: name, text: samples.document(of: example).text, rules: [rule]).findings
            .map { $0.message.text(in: .dutch) }
    }
}

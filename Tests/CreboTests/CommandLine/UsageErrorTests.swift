import XCTest

@testable import crebo

final class UsageErrorTests: XCTestCase {
    private struct Case {
        let line: String
        let message: String
        let origin: UInt

        init(_ line: String, _ message: String, origin: UInt = #line) {
            self.line = line
            self.message = message
            self.origin = origin
        }
    }

    private func check(_ cases: [Case]) {
        for item in cases {
            XCTAssertThrowsError(
                try SampleProgram.parser.parse(SampleProgram.words(item.line)), item.line, line: item.origin
            ) { error in
                let error = error as? UsageError
                XCTAssertEqual(error.map { "\($0.sentence) \($0.hint)" }, item.message, line: item.origin)
            }
        }
    }

    func testACommandThatIsMissingOrUnknown() {
        check([
            Case("", "Er is geen commando gegeven: schrijf ‘crebo COMMANDO’. Zie ‘crebo help’."),
            Case("convrt a.xml", "Onbekend commando ‘convrt’. Bedoelde u ‘convert’? Zie ‘crebo help’."),
            Case("exprot a.xml", "Onbekend commando ‘exprot’. Bedoelde u ‘export’? Zie ‘crebo help’."),
            Case("con", "Onbekend commando ‘con’. Bedoelde u ‘convert’? Zie ‘crebo help’."),
            Case("frobnicate", "Onbekend commando ‘frobnicate’. Zie ‘crebo help’."),
            Case("help convrt", "Onbekend commando ‘convrt’. Bedoelde u ‘convert’? Zie ‘crebo help’."),
            Case(
                "odt",
                "‘crebo odt’ is nog geen heel commando: zet er deliver, read of reconcile achter. Zie ‘crebo help’."),
            Case("odt delivr", "Onbekend commando ‘odt delivr’. Bedoelde u ‘odt deliver’? Zie ‘crebo help’."),
            Case("proef delivr", "Onbekend commando ‘proef delivr’. Bedoelde u ‘proef deliver’? Zie ‘crebo help’."),
        ])
    }

    func testAnOptionBeforeTheCommand() {
        check([
            Case(
                "--output x convert a.xml",
                "Optie ‘--output’ staat vóór het commando: schrijf eerst het commando, dan zijn opties. Zie ‘crebo help’."
            ),
            Case("--hlep", "Onbekende optie ‘--hlep’. Bedoelde u ‘--help’? Zie ‘crebo help’."),
            Case("-help", "Onbekende optie ‘-help’. Bedoelde u ‘--help’? Zie ‘crebo help’."),
        ])
    }

    func testAnOptionThatTheCommandDoesNotHave() {
        check([
            Case(
                "convert a.xml --ouput x",
                "Onbekende optie ‘--ouput’. Bedoelde u ‘--output’? Zie ‘crebo help convert’."),
            Case(
                "convert a.xml --ouput=x",
                "Onbekende optie ‘--ouput’. Bedoelde u ‘--output’? Zie ‘crebo help convert’."),
            Case(
                "convert a.xml --schema x",
                "Onbekende optie ‘--schema’. Bedoelde u ‘--schemas’? Zie ‘crebo help convert’."),
            Case(
                "convert a.xml -output x",
                "Onbekende optie ‘-output’. Bedoelde u ‘--output’? Zie ‘crebo help convert’."),
            Case(
                "convert a.xml –output x",
                "Onbekende optie ‘–output’. Bedoelde u ‘--output’? Zie ‘crebo help convert’."),
            Case("convert a.xml --frobnicate", "Onbekende optie ‘--frobnicate’. Zie ‘crebo help convert’."),
            Case("convert a.xml -qx", "Onbekende optie ‘-x’. Zie ‘crebo help convert’."),
            Case("proef deliver a --format json", "Onbekende optie ‘--format’. Zie ‘crebo help proef deliver’."),
        ])
    }

    func testAValueThatIsMissing() {
        let output =
            "Optie ‘--output’ mist een waarde: schrijf ‘--output DIR’, of ‘--output=DIR’ als die met ‘-’ begint."
        check([
            Case("convert a.xml --output", "\(output) Zie ‘crebo help convert’."),
            Case("convert a.xml --output --csv excel", "\(output) Zie ‘crebo help convert’."),
            Case("convert a.xml --output=", "\(output) Zie ‘crebo help convert’."),
            Case("convert a.xml -o", "\(output) Zie ‘crebo help convert’."),
            Case(
                "convert a.xml --csv",
                "Optie ‘--csv’ mist een waarde: kies excel of rfc4180. Zie ‘crebo help convert’."),
            Case(
                "show 25187 --register",
                "Optie ‘--register’ mist een waarde: zet er een of meer keer INPUT achter. Zie ‘crebo help show’."),
        ])
    }

    func testAValueThatCannotBe() {
        check([
            Case(
                "convert a.xml --csv excell",
                "‘excell’ is geen waarde voor ‘--csv’: kies excel of rfc4180. Zie ‘crebo help convert’."),
            Case(
                "convert a.xml --quiet=ja",
                "Optie ‘--quiet’ neemt geen waarde: laat ‘=ja’ weg. Zie ‘crebo help convert’."),
            Case(
                "convert a.xml -o x --output y",
                "Optie ‘--output’ mag één keer, maar is vaker gegeven (‘x’ en ‘y’): houd er een over. "
                    + "Zie ‘crebo help convert’."),
        ])
    }

    func testAnOptionThatTheCommandNeeds() {
        check([
            Case(
                "show 25187",
                "‘crebo show’ mist de optie ‘--register’: zet er een of meer keer INPUT achter. Zie ‘crebo help show’.")
        ])
    }

    func testOperandsThatAreMissingOrTooMany() {
        check([
            Case(
                "export",
                "‘crebo export’ mist INPUT: geef een of meer XML-bestanden of mappen daarmee. "
                    + "Zie ‘crebo help export’."),
            Case(
                "inspect a.xml b.xml c.xml",
                "‘b.xml’ is te veel: ‘crebo inspect’ neemt alleen FILE; laat de rest weg. Zie ‘crebo help inspect’."),
            Case(
                "label a.xml",
                "‘a.xml’ is te veel: ‘crebo label’ neemt geen operanden; laat de rest weg. Zie ‘crebo help label’."),
            Case(
                "show 25187 --register=a.xml b.xml",
                "‘b.xml’ is te veel: ‘crebo show’ neemt alleen CODE; laat de rest weg. Zie ‘crebo help show’."),
            Case(
                "show --register a.xml b.xml",
                "‘crebo show’ mist CODE: geef een crebo (25187), de code van een keuzedeel (K0717) of van een "
                    + "certificaat (C0013). Zie ‘crebo help show’."),
        ])
    }

    func testWorkCanRefuseAnOperandOrValue() throws {
        let arguments = try XCTUnwrap(SampleProgram.arguments("proef deliver a --day morgen"))
        XCTAssertEqual(
            arguments.error(.unusableValue(.day, value: "morgen", expected: "een dag als 2026-08-01")).sentence,
            "‘morgen’ is geen waarde voor ‘--day’: geef een dag als 2026-08-01.")
        XCTAssertEqual(
            arguments.error(.unusableOperand(.file, value: "a")).sentence,
            "‘a’ is geen FILE: geef een XML-bestand.")
        XCTAssertEqual(arguments.error(.missingOperand(.file)).hint, "Zie ‘crebo help proef deliver’.")
    }
}

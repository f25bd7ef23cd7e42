import XCTest

@testable import KwalificatieModel

final class RegisterRecordTests: XCTestCase {
    func testTheExamplesFillEveryField() throws {
        func emptyFields(_ value: Any, _ path: String) -> [String] {
            let mirror = Mirror(reflecting: value)
            // How a name was spelled is, like a place, for the rules and no part of the JSON.
            if path.hasSuffix(".given") { return [] }
            // Of kerntaken only while a dossier is being read.
            if path.contains("kerntaken"), path.hasSuffix(".aanvullingen") { return [] }
            if mirror.displayStyle == .optional, mirror.children.isEmpty { return [path] }
            if mirror.displayStyle == .collection, mirror.children.isEmpty { return [path] }
            if value is SourcePlace { return [] }
            if mirror.subjectType == OnderdeelCode.self { return [] }
            return mirror.children.flatMap { emptyFields($0.value, "\(path).\($0.label ?? "")") }
        }
        for record in try Voorbeeld.alle() { XCTAssertEqual(emptyFields(record, record.soort.rawValue), []) }
    }

    func testEveryKindOfRecordSurvivesJSON() throws {
        for record in try Voorbeeld.alle() {
            let text = JSON.text(record)
            let read = try JSON.record(text)
            XCTAssertEqual(read, record)
            XCTAssertEqual(JSON.text(read), text)
        }
    }

    func testTheBarestRecordsSurviveJSON() throws {
        let records: [RegisterRecord] = [
            .dossier(Kwalificatiedossier(titel: "")),
            .keuzedeel(Keuzedeel(code: try Voorbeeld.keuzedeelCode("K0001"), titel: "")),
            .certificaat(Certificaat(code: try XCTUnwrap(CertificaatCode("C0001")), titel: "")),
            .crossOver(CrossOverKwalificatie(titel: "")), .geregionaliseerd(GeregionaliseerdeKwalificatie(titel: "")),
        ]
        for record in records {
            XCTAssertEqual(try JSON.record(JSON.text(record)), record)
        }
    }

    func testJSONSaysOfWhichKindARecordIs() throws {
        let soorten = try Voorbeeld.alle().map { record in
            try XCTUnwrap(
                JSON.text(record).firstMatch(of: #/"soort":"(?<soort>[^"]*)"/#).map { String($0.soort) })
        }
        XCTAssertEqual(soorten, ["dossier", "keuzedeel", "certificaat", "cross-over", "geregionaliseerd"])
    }

    func testJSONOfAnUnknownKindIsRefused() {
        XCTAssertThrowsError(try JSON.record(#"{"soort":"opleiding","titel":"x"}"#))
        XCTAssertThrowsError(try JSON.record(#"{"titel":"x"}"#))
    }

    func testThePlaceInTheDocumentIsNotInJSON() throws {
        var dossier = try Voorbeeld.dossier()
        let text = JSON.text(RegisterRecord.dossier(dossier))
        let place = SourcePlace(line: 12, column: 5, element: 3)
        dossier.place = place
        dossier.crebos[0].place = place
        dossier.kwalificaties[0].place = place
        dossier.kwalificaties[0].aanvullingen[0].place = place
        dossier.kwalificaties[0].typeringVanHetBeroep = Tekst(Voorbeeld.tekst.gegeven, place: place)
        dossier.kwalificaties[0].kerntaken[0].place = place
        dossier.kwalificaties[0].kerntaken[0].werkprocessen[0].place = place
        XCTAssertEqual(JSON.text(RegisterRecord.dossier(dossier)), text)
    }

    func testTheCodesOfARecordAreItsOwn() throws {
        let codes = try Voorbeeld.alle().map(\.codes)
        XCTAssertEqual(codes, [["23181"], ["K0717"], ["C0013"], ["26010"], ["26100"]])
    }

    func testAllCodesOfARecordAreInTheOrderOfTheDocument() throws {
        var dossier = try Voorbeeld.dossier()
        dossier.crebos = [try Voorbeeld.periode(23_900), try Voorbeeld.periode(23_100)]
        XCTAssertEqual(RegisterRecord.dossier(dossier).codes, ["23900", "23100"])
    }

    func testWhatEveryRecordHasIsThatOfTheRecord() throws {
        let records = try Voorbeeld.alle()
        XCTAssertEqual(records.map(\.nr), [4156, 31, 41, 51, 61])
        XCTAssertEqual(records.map(\.versie), ["Gewijzigd 2016", "1", "1", "1", "1"])
        XCTAssertEqual(records[0].titel, "Pedagogisch werk ")
        for record in records {
            XCTAssertEqual(record.status, "Vastgesteld")
            XCTAssertEqual(record.vastgesteldOp, CalendarDate("05-03-2015"))
            XCTAssertEqual(record.place, .unknown)
        }
    }

    func testTheKindsAreOrderedAsOutputsShowThem() throws {
        let soorten = try Voorbeeld.alle().map(\.soort)
        XCTAssertEqual(soorten, RegisterRecord.Soort.allCases)
        XCTAssertEqual(soorten.reversed().sorted(), soorten)
    }

    func testEveryKindHasADutchName() {
        XCTAssertEqual(
            RegisterRecord.Soort.allCases.map(\.naam),
            [
                "kwalificatiedossier", "keuzedeel", "certificaat", "cross-over kwalificatie",
                "geregionaliseerde kwalificatie",
            ])
    }
}

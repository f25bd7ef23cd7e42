@testable import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import XCTest

@testable import DUODelivery

/// A delivery in memory, over a small register.
struct OdtProef {
    /// The files, by name.
    let bestanden: [String: String]
    let verslag: OdtVerslag

    /// Delivers a list; with changes to how that is done.
    init(_ lijst: String, _ change: (inout OdtLevering) throws -> Void = { _ in }) throws {
        var levering = try Self.levering()
        try change(&levering)
        let opslag = MemoryOpslag()
        verslag = try levering.run(MemorySource(lijst), to: opslag)
        bestanden = opslag.bestanden.mapValues { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The messages of the delivery.
    func berichten() throws -> [OdtBericht] {
        try verslag.bestanden.flatMap { name in
            var reader = try OdtDeliveryReader(MemorySource(bestanden[name] ?? ""), schema: OdtSchema.compiled())
            var berichten: [OdtBericht] = []
            while let bericht = try reader.next() { berichten.append(bericht) }
            return berichten
        }
    }

    /// What was found, without repetition.
    var regels: Set<RuleID> { Set(verslag.aantallen.keys) }

    /// The list of the examples.
    static let lijst = OdtVoorbeeld.lijst
    /// Its first row, without line end.
    static let rij = String(lijst.split(separator: "\n")[1])
    /// Its header, without line end.
    static let kop = String(lijst.split(separator: "\n")[0])

    /// The header and these rows.
    static func lijst(_ rijen: [String]) -> String { ([kop] + rijen).joined(separator: "\n") + "\n" }

    /// A row with another value in a column.
    static func rij(_ kolom: OdtKolom, _ waarde: String, in rij: String = rij) -> String {
        var fields = rij.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        fields[OdtKolom.allCases.firstIndex(of: kolom) ?? 0] = waarde
        return fields.joined(separator: ";")
    }

    /// A delivery of 25LX on 30-06-2020.
    static func levering() throws -> OdtLevering {
        let naam = Leveringsnaam(
            brin: try XCTUnwrap(Brin("25LX")), datum: try XCTUnwrap(CalendarDate("2020-06-30")), nummer: 1)
        var levering = OdtLevering(naam: naam, register: Certificatenregister(try register()))
        levering.erkenningen = try erkenningen
        return levering
    }

    static var erkenningen: Erkenningen {
        get throws {
            try Erkenningen(MemorySource("brin;crebo;vanaf;tot\n25LX;25187;01-01-2018;\n25LX;25535;2018-01-01;\n"))
        }
    }

    static func register() throws -> Register {
        let kwalificaties = [
            try kwalificatie("25187", "Applicatie- en mediaontwikkelaar", tot: "2020-08-01"),
            try kwalificatie("25188", "Gamedeveloper", tot: "2020-08-01"),
            try kwalificatie("25189", "ICT-beheerder", tot: "2019-08-01"),
            try kwalificatie("25535", "Vakexpert veehouderij"),
        ]
        let keuzedelen = [
            try keuzedeel("K0717", "Agile game productie", gekoppeld: ["25187", "25188"]),
            try keuzedeel("K0497", "Mobile Application Development", gekoppeld: ["25189", "25187"]),
            try keuzedeel("K0008", "Basismanagement", gekoppeld: ["25187"], heeftCertificaat: false),
            try keuzedeel("K1000", "Niet gekoppeld", ontwikkeldVoor: ["25187"]),
            try keuzedeel("K1001", "Breed inzetbaar"),
            try keuzedeel("K1226", "Begeleider praktijkleren", vanaf: "2021-08-01"),
        ]
        let certificaat = Certificaat(
            code: try XCTUnwrap(CertificaatCode("C0013")), titel: "Mollen- en woelrattenbestrijding",
            samengesteldUit: try links(["25535"]))
        return Register(
            [
                .dossier(
                    Kwalificatiedossier(
                        titel: "Dossier", crebos: [.init(crebo: try XCTUnwrap(DossierCrebo("23088")))],
                        kwalificaties: kwalificaties)),
                .certificaat(certificaat),
            ] + keuzedelen.map { .keuzedeel($0) })
    }

    private static func kwalificatie(_ crebo: String, _ titel: String, tot: String? = nil) throws -> Kwalificatie {
        Kwalificatie(
            titel: titel,
            crebos: [
                .init(
                    crebo: try XCTUnwrap(KwalificatieCrebo(crebo)), geldigVanaf: CalendarDate("2015-08-01"),
                    eindeInstroom: tot.flatMap { CalendarDate($0) })
            ])
    }

    private static func keuzedeel(
        _ code: String, _ titel: String, gekoppeld: [String] = [], ontwikkeldVoor: [String] = [],
        vanaf: String = "2017-08-01", heeftCertificaat: Bool = true
    ) throws -> Keuzedeel {
        Keuzedeel(
            code: try XCTUnwrap(KeuzedeelCode(code)), titel: titel, geldigVanaf: CalendarDate(vanaf),
            heeftCertificaat: heeftCertificaat, gekoppeldeKwalificaties: try links(gekoppeld),
            ontwikkeldVoor: try links(ontwikkeldVoor))
    }

    private static func links(_ crebos: [String]) throws -> [KwalificatieVerwijzing] {
        try crebos.map { KwalificatieVerwijzing(crebo: try XCTUnwrap(Opleidingscode($0))) }
    }
}

/// Files in memory.
final class MemoryOpslag: OdtOpslag {
    private(set) var bestanden: [String: Bestand] = [:]

    func create(_ name: String) -> any OdtBestand {
        let bestand = Bestand()
        bestanden[name] = bestand
        return bestand
    }

    func scratch() -> any OdtKladbestand { Bestand() }

    final class Bestand: OdtBestand, OdtKladbestand {
        private(set) var bytes: [UInt8] = []

        var length: Int { bytes.count }
        func write(_ bytes: [UInt8]) { self.bytes += bytes }
        func append(_ bytes: [UInt8]) { self.bytes += bytes }
        func finish() {}
        func flush() {}
        func read(at offset: Int, length: Int) -> [UInt8] { Array(bytes[offset..<(offset + length)]) }
    }
}

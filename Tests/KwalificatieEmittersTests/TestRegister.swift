import KwalificatieEmitters
@testable import KwalificatieModel
import XCTest

/// Short ways to make the records that these tests need.
enum TestRegister {
    static func dag(_ text: String) throws -> CalendarDate { try XCTUnwrap(CalendarDate(text), text) }

    static func cohort(_ year: Int) throws -> Cohort { try XCTUnwrap(Cohort(year: year)) }

    static func periode<Role>(
        _ crebo: String, _ ministerie: String? = "OCW", prijsfactor: String? = "1.3", vanaf: String? = "01-08-2015",
        tot: String? = nil
    ) throws -> CreboPeriode<Role> {
        CreboPeriode(
            crebo: try XCTUnwrap(Crebo(crebo), crebo), ministerie: ministerie,
            prijsfactor: prijsfactor.flatMap { Prijsfactor($0) }, geldigVanaf: try vanaf.map(dag),
            eindeInstroom: try tot.map(dag))
    }

    static func domein(_ titel: String, _ crebo: String?, prijsfactor: String? = "1.0") -> Opleidingsdomein {
        Opleidingsdomein(
            nr: 1, titel: titel, crebo: crebo.flatMap { OpleidingsdomeinCrebo($0) },
            prijsfactor: prijsfactor.flatMap { Prijsfactor($0) })
    }

    static func dossier(
        _ titel: String, _ domein: Opleidingsdomein?, _ crebos: [CreboPeriode<DossierRole>],
        _ kwalificaties: [Kwalificatie], vastgesteldOp: String? = nil
    ) throws -> Kwalificatiedossier {
        Kwalificatiedossier(
            titel: titel, domein: domein, crebos: crebos, voorblad: try voorblad(vastgesteldOp),
            kwalificaties: kwalificaties)
    }

    static func kwalificatie(
        _ titel: String, soort: SoortOpleiding = .vakopleiding, hoofdstuk: Int? = 1, vereisten: Bool? = false,
        _ crebos: [CreboPeriode<KwalificatieRole>]
    ) -> Kwalificatie {
        Kwalificatie(
            titel: titel, hoofdstuk: hoofdstuk, niveau: soort.niveau, wettelijkeBeroepsvereisten: vereisten,
            soortOpleiding: soort, crebos: crebos)
    }

    static func voorblad(_ vastgesteldOp: String?) throws -> Voorblad? {
        try vastgesteldOp.map {
            Voorblad(penvoerder: Sectorkamer(nr: 1, titel: "Zorg, welzijn en sport"), vastgesteldOp: try dag($0))
        }
    }

    static func verwijzing(
        _ crebo: String, _ werkprocessen: [WerkprocesVerwijzing] = []
    ) throws -> KwalificatieVerwijzing {
        KwalificatieVerwijzing(crebo: try XCTUnwrap(Opleidingscode(crebo)), werkprocessen: werkprocessen)
    }

    /// A register of dossiers only.
    static func register(_ dossiers: Kwalificatiedossier...) -> Register {
        Register(dossiers.map(RegisterRecord.dossier))
    }
}

extension Lijsten {
    /// The lists that are made from this register as a whole.
    static func van(_ register: Register, peildatum: CalendarDate? = nil) -> [any Lijst] {
        alle(peildatum: peildatum).flatMap { familie -> [any Lijst] in
            if case .register(let lijsten) = familie.inhoud { lijsten(register) } else { [] }
        }
    }

    /// The lists that are made of each record by itself.
    static var vanOnderdelen: [any OnderdeelLijst] {
        alle().compactMap { familie in if case .onderdelen(let lijst) = familie.inhoud { lijst } else { nil } }
    }
}

extension Lijst {
    /// The file as text; the byte order mark, where there is one, is left in.
    func text(_ register: Register, _ dialect: CSVDialect) -> String {
        String(decoding: bytes(register, dialect: dialect), as: UTF8.self)
    }

    /// The rows of data of the file for programs, without their line ends.
    func regels(_ register: Register) -> [String] {
        var writer = CSVWriter(dialect: .rfc4180)
        for row in rijen(register) { writer.append(row) }
        return String(decoding: writer.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }
}

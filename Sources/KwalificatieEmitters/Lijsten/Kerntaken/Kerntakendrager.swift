import KwalificatieModel

/// What has kerntaken, under one of its codes: a kwalificatie within a dossier, a keuzedeel and so on.
///
/// A class, because each of its many rows holds it.
final class Kerntakendrager: Sendable {
    /// A part of it with kerntaken of its own.
    struct Deel: Sendable {
        /// `basis`, `profiel`, `landelijk deel`; nil when it has no parts.
        let naam: String?
        let kerntaken: [Kerntaak]
        /// What a kwalificatie adds to these kerntaken.
        var aanvullingen: [Aanvulling] = []
    }

    let soort: String
    let code: String
    let titel: String
    let niveau: Niveau?
    let delen: [Deel]

    private init(soort: String, code: String, titel: String, niveau: Niveau?, delen: [Deel]) {
        self.soort = soort
        self.code = code
        self.titel = titel
        self.niveau = niveau
        self.delen = delen
    }

    /// What has kerntaken in a record: in a dossier its kwalificaties, which have the basis as well.
    static func alle(_ record: RegisterRecord) -> [Kerntakendrager] {
        switch record {
        case .dossier(let dossier): dossier.kwalificaties.flatMap { alle($0, in: dossier) }
        case .keuzedeel(let keuzedeel):
            dragers(record, record.codes, [Deel(naam: nil, kerntaken: keuzedeel.kerntaken)])
        case .certificaat(let certificaat):
            dragers(record, record.codes, [Deel(naam: nil, kerntaken: certificaat.kerntaken)])
        case .crossOver(let kwalificatie):
            dragers(
                record, record.codes, niveau: kwalificatie.niveau, [Deel(naam: nil, kerntaken: kwalificatie.kerntaken)])
        case .geregionaliseerd(let kwalificatie):
            dragers(
                record, record.codes, niveau: kwalificatie.niveau,
                [
                    ("landelijk deel", kwalificatie.landelijkDeel), ("regionaal deel", kwalificatie.regionaalDeel),
                    ("regionaal keuzedeel", kwalificatie.regionaalKeuzedeel),
                ].map { naam, deel in Deel(naam: naam, kerntaken: deel?.kerntaken ?? []) })
        }
    }

    private static func alle(_ kwalificatie: Kwalificatie, in dossier: Kwalificatiedossier) -> [Kerntakendrager] {
        let delen = [
            Deel(
                naam: "basis", kerntaken: dossier.basis?.kerntaken ?? [], aanvullingen: kwalificatie.aanvullingen),
            Deel(naam: "profiel", kerntaken: kwalificatie.kerntaken),
        ]
        return codesOfLeeg(kwalificatie.crebos.map(\.crebo.text)).map { code in
            Kerntakendrager(
                soort: "kwalificatie", code: code, titel: kwalificatie.titel, niveau: kwalificatie.niveau,
                delen: delen)
        }
    }

    private static func dragers(
        _ record: RegisterRecord, _ codes: [String], niveau: Niveau? = nil, _ delen: [Deel]
    ) -> [Kerntakendrager] {
        codesOfLeeg(codes).map { code in
            Kerntakendrager(soort: record.soort.naam, code: code, titel: record.titel, niveau: niveau, delen: delen)
        }
    }

    /// Each code once, or an empty one for what has none: that is in the lists as well.
    private static func codesOfLeeg(_ codes: [String]) -> [String] { codes.isEmpty ? [""] : Set(codes).sorted() }
}

/// A row about a kerntaak.
protocol MetKerntaak: Sendable {
    var drager: Kerntakendrager { get }
    var deel: String? { get }
    var kerntaak: Onderdeelnaam? { get }
}

/// By what a row calls a kerntaak or werkproces. To copy the whole of it into each row takes more time than the rest of
/// making the row.
struct Onderdeelnaam: Sendable {
    let code: OnderdeelCode?
    let titel: String

    init(_ kerntaak: Kerntaak) {
        code = kerntaak.code
        titel = kerntaak.titel
    }

    init(_ werkproces: Werkproces) {
        code = werkproces.code
        titel = werkproces.titel
    }
}

extension KolomVeld where Rij: MetKerntaak {
    /// Which kerntaak of what it is.
    static var kerntaak: [KolomVeld] {
        [
            KolomVeld("Soort", "Wat het is: kwalificatie, keuzedeel, certificaat enzovoort.", .tekst, .eigen) {
                rij, _ in
                .text(rij.drager.soort)
            },
            KolomVeld("Code", "De code ervan.", .code, .gepubliceerd) { rij, _ in .of(rij.drager.code) },
            KolomVeld("Titel", "De naam ervan.", .tekst, .gepubliceerd) { rij, _ in .of(rij.drager.titel) },
            KolomVeld("Niveau", "Het niveau van een kwalificatie.", .getal, .gepubliceerd) { rij, _ in
                .of(rij.drager.niveau?.rawValue)
            },
            KolomVeld(
                "Deel", "Van een kwalificatie: basis of profiel; van een geregionaliseerde: het deel ervan.", .tekst,
                .eigen
            ) { rij, _ in .of(rij.deel) },
            KolomVeld("Code kerntaak", "De code van de kerntaak, als B1-K1.", .code, .eigen) { rij, _ in
                .of(rij.kerntaak?.code?.text)
            },
            KolomVeld("Kerntaak", "De naam van de kerntaak.", .tekst, .eigen) { rij, _ in .of(rij.kerntaak?.titel) },
        ]
    }
}

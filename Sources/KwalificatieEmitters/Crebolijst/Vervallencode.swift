import KwalificatieModel

/// A code in the list of what lapses in a cohort.
struct Vervallencode {
    let isDossier: Bool
    let rij: [CSVCell]
    private let sleutel: (AlfabetischeSleutel, Opleidingscode)

    /// The codes that lapse in the cohort, in alphabetical order.
    static func alle(_ register: Register, _ cohort: Cohort) -> [Vervallencode] {
        let tabel = Dictionary(
            register.tabellen.vervallen.map { ($0.code, $0) }, uniquingKeysWith: { _, last in last })
        let codes = register.opleidingen.alle.compactMap { opleiding in
            Vervallencode(opleiding, tabel[opleiding.code], register, cohort)
        }
        return codes.sorted { $0.sleutel < $1.sleutel }
    }

    private init?(
        _ opleiding: BekendeOpleiding, _ vervallen: VervallenOpleiding?, _ register: Register, _ cohort: Cohort
    ) {
        guard let isDossier = opleiding.isDossier else { return nil }
        let zonderDag = vervallen.map { $0.eindeInstroom == nil && $0.cohort == cohort } ?? false
        let einde = zonderDag ? nil : opleiding.eindeInstroom
        guard zonderDag || einde.flatMap(Cohort.init(openingOnOrAfter:)) == cohort else { return nil }
        self.isDossier = isDossier
        sleutel = (AlfabetischeSleutel(opleiding.naam), opleiding.code)
        let namen = opleiding.opvolgers.compactMap { register.opleidingen[$0]?.naam }
        rij = [
            .text(opleiding.code.text), .of(opleiding.naam), .of(einde),
            .of(zonderDag ? vervallen?.eindeOpleiding : opleiding.eindeOpleiding),
            .of(vervallen?.vervangenDoor ?? namen.joined(separator: Self.scheiding)),
            .of(opleiding.opvolgers.map(\.text).joined(separator: Self.scheiding)),
        ]
    }

    /// As between the successors in the published list.
    private static let scheiding = " / "
}

extension BekendeOpleiding {
    /// Whether it is a dossier or else a kwalificatie; nil for what has no place in a crebolijst. Of codes that only
    /// history tells of, the number tells (regelingen 2012 and 2015: dossiers have `22…`).
    var isDossier: Bool? {
        switch soort {
        case .dossier: true
        case .kwalificatie: false
        case .crossOver, .geregionaliseerd: nil
        case .historisch: code.isHistorischDossier
        }
    }
}

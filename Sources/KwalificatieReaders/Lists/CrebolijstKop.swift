/// The header rows of published crebolijsten, with the names of their columns as SBB prints them.
enum CrebolijstKop: CaseIterable {
    /// The first header row of "Complete lijst": its first cell is the title of the list.
    case kwalificaties
    /// The second header row of "Complete lijst".
    case dossiers
    /// The header row of the list of 2015.
    case rijPerKwalificatie
    /// The header row of the first block of "Vervallen".
    case vervallenDossiers
    /// The header row of its second block.
    case vervallenKwalificaties

    /// A column: where it stands in published lists, from 0, and its names, the newest last.
    struct Kolom {
        let positie: Int
        let namen: [String]
        /// The names without letter case and without all but letters.
        private let kernen: [[UInt8]]

        init(positie: Int, namen: [String]) {
            self.positie = positie
            self.namen = namen
            kernen = namen.map(Self.kern)
        }

        /// Whether a header with this `kern` is one of the names, perhaps misspelt in case, spaces or hyphens.
        func lijktOp(_ kern: [UInt8]) -> Bool { kernen.contains(kern) }

        /// The letters of a header, small.
        static func kern(_ text: String) -> [UInt8] {
            // Capitals and small letters of ASCII differ in one bit.
            text.utf8.map { $0 | 0x20 }.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        }
    }

    /// The lists of 2024 and of 2025-2026 have other names for the code.
    private static let code = ["Crebonummer", "Erkende opleidingscode", "Opleidingscode"]
    private static let vervallen = [
        "Datum einde instroom", "Datum einde opleiding", "Wordt vervangen door", "Crebo nieuw",
    ]

    private static let alleKolommen = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.gepubliceerd) })

    /// The columns, in the published order.
    var kolommen: [Kolom] { Self.alleKolommen[self] ?? [] }

    private var gepubliceerd: [Kolom] {
        switch self {
        case .kwalificaties:
            Self.kolommen(
                [Self.code]
                    + ["Kwalificatie", "Niveau", "Prijsfactor", "Soort opleiding", "Beroepsvereisten", "Leerweg"]
                    .map { [$0] },
                vanaf: 3)
        case .dossiers: Self.kolommen([Self.code, ["Prijsfactor"], ["Kwalificatiedossier"]], vanaf: 0)
        case .rijPerKwalificatie:
            Self.kolommen(
                [
                    "Opleidingsdomein crebo", "Opleidingsdomein", "Dossier Crebonummer", "Kwalificatiedossier",
                    "Dossier Prijsfactor", "Crebonummer", "Kwalificatie", "Niveau", "Prijsfactor", "Soort opleiding",
                    "Beroepsvereisten", "Leerweg",
                ].map { [$0] }, vanaf: 0)
        case .vervallenDossiers:
            Self.kolommen((["Dossiercrebo", "Dossiernaam"] + Self.vervallen).map { [$0] }, vanaf: 0)
        case .vervallenKwalificaties:
            Self.kolommen((["Kwalificatiecrebo", "Kwalificatienaam"] + Self.vervallen).map { [$0] }, vanaf: 0)
        }
    }

    /// Which header row this is: the one of which most columns occur in it, at least half; nil when it is a row of
    /// another kind. A header that is misspelt or missing does no harm.
    init?(_ row: CSVRow) {
        var best: (kop: CrebolijstKop, count: Int, of: Int)?
        let cells = row.fields.filter { !$0.isBlank }.map { Kolom.kern($0.text) }
        // A row of one cell is a title or a heading, and no header row has fewer columns than "dossiers".
        guard cells.count > 1 else { return nil }
        for kop in Self.allCases {
            let kolommen = kop.kolommen
            let count = kolommen.count { kolom in cells.contains(where: kolom.lijktOp) }
            guard count >= 2, count * 2 >= kolommen.count else { continue }
            // Of two with as many columns in the row, that with the fewest others.
            if let best, (best.count, -best.of) >= (count, -kolommen.count) { continue }
            best = (kop, count, kolommen.count)
        }
        guard let best else { return nil }
        self = best.kop
    }

    private static func kolommen(_ namen: [[String]], vanaf first: Int) -> [Kolom] {
        namen.enumerated().map { Kolom(positie: first + $0.offset, namen: $0.element) }
    }
}

import KwalificatieModel

/// Makes a crebolijst of the rows of a document.
struct CrebolijstBuilder {
    /// The list; nil when no header row was among the rows.
    var list: PublishedCrebolijst? { hasHeader ? result : nil }
    /// Whether a header row has come.
    private(set) var hasHeader = false

    private var result: PublishedCrebolijst
    private var isFirst = true
    private var kop = CrebolijstKop.kwalificaties
    /// Which heading of a domain came last below the last header row.
    private var domein: Int?
    private var kolommen = CrebolijstKolommen(.kwalificaties)
    /// The columns of dossiers in a list of the form `completeLijst`.
    private var dossierkolommen = CrebolijstKolommen(.dossiers)

    init(file: String) {
        result = PublishedCrebolijst(
            file: file, vorm: .completeLijst, titel: .init(tekst: "", place: .unknown, kolom: ""))
    }

    /// Takes the next row that is not blank.
    mutating func add(_ row: CSVRow) {
        if isFirst, let titel = row.fields.first(where: { !$0.isBlank }) {
            result.titel = .init(titel, kolom: "")
        }
        isFirst = false
        if let kop = CrebolijstKop(row), kop != .dossiers || self.kop == .kwalificaties && hasHeader {
            begin(kop, row)
        } else if isTitle(row) {
            takeDate(from: row.fields[0])
        } else if hasHeader {
            switch kop {
            case .kwalificaties, .dossiers: addToCompleteLijst(row)
            case .rijPerKwalificatie: addRijPerKwalificatie(row)
            case .vervallenDossiers, .vervallenKwalificaties: addVervallen(row)
            }
        } else {
            addUnreadable(row)
        }
    }

    // MARK: - Headers

    private mutating func begin(_ kop: CrebolijstKop, _ row: CSVRow) {
        if !hasHeader { result.vorm = kop.vorm }
        hasHeader = true
        let kolommen = CrebolijstKolommen(kop, in: row, titelcel: kop == .kwalificaties ? 0 : nil)
        result.afwijkendeKoppen += kolommen.afwijkingen
        if kop == .dossiers {
            dossierkolommen = kolommen
            return
        }
        self.kop = kop
        self.kolommen = kolommen
        domein = nil
        guard kop == .kwalificaties else { return }
        dossierkolommen = CrebolijstKolommen(.dossiers)
        let titel = row.fields[0]
        if !takeDate(from: titel), !titel.isBlank || result.geldigVanaf == nil {
            result.afwijkendeKoppen.append(.init(cel: .init(titel, kolom: ""), verwacht: Self.title))
        }
    }

    private static let title = "Overzicht … geldig vanaf dd-MM-jjjj"
    private static let beforeDate = "geldig vanaf "

    /// Takes the day from which the list is valid from `Overzicht … geldig vanaf 01-08-2022`; the first counts.
    ///
    /// - Returns: whether there is one.
    @discardableResult
    private mutating func takeDate(from field: CSVField) -> Bool {
        let cel = PublishedCrebolijst.Cel(field, kolom: "")
        guard let range = cel.waarde.firstRange(of: Self.beforeDate),
            let day = DatumTekst(cel.waarde[range.upperBound...]).datum
        else { return false }
        result.geldigVanaf = result.geldigVanaf ?? day
        return true
    }

    /// Whether this is the title of a sheet: `Vervallen`, or `Overzicht …` on a row of its own.
    private func isTitle(_ row: CSVRow) -> Bool {
        guard let field = row.fields.first, row.fields.dropFirst().allSatisfy(\.isBlank) else { return false }
        let text = PublishedCrebolijst.Cel(field, kolom: "").waarde
        return text == "Vervallen" || !hasHeader && text.hasPrefix("Overzicht ")
    }

    // MARK: - Rows

    private mutating func addToCompleteLijst(_ row: CSVRow) {
        let dossier = (0..<3).map { dossierkolommen.cel($0, of: row) }
        let cells = (0..<7).map { kolommen.cel($0, of: row) }
        let filled = row.fields.count { !$0.isBlank }
        let kwalificatie = cells[1]
        if filled == 1, kwalificatie.waarde == "Opleidingsdomein" { return }
        if filled == 1, Self.isDomainName(kwalificatie.waarde) {
            add(.init(naam: kwalificatie, crebo: nil, prijsfactor: nil))
            return
        }
        let isDomain = Self.beginsWithDigit(dossier[0].waarde) && filled == (cells[3].waarde.isEmpty ? 1 : 2)
        // A code alone on a row that breaks off is that of a domain below its name only.
        if isDomain, row.fields.count >= kolommen.breedte || result.domeinen.last.map({ $0.crebo == nil }) ?? false {
            addDomainCode(dossier[0], cells[3])
            return
        }
        guard isBinnenKop(row, [kolommen, dossierkolommen]),
            !(cells[0].waarde + kwalificatie.waarde).isEmpty
                || !dossier[0].waarde.isEmpty && !dossier[2].waarde.isEmpty
        else { return addUnreadable(row) }
        result.kwalificaties.append(
            .init(
                kop: domein, dossiercrebo: dossier[0], dossierprijsfactor: dossier[1], dossier: dossier[2],
                crebo: cells[0],
                naam: kwalificatie, niveau: cells[2], prijsfactor: cells[3], soortOpleiding: cells[4],
                beroepsvereisten: cells[5], leerweg: cells[6]))
    }

    private mutating func addDomainCode(_ crebo: PublishedCrebolijst.Cel, _ prijsfactor: PublishedCrebolijst.Cel) {
        if let last = result.domeinen.indices.last, result.domeinen[last].crebo == nil {
            result.domeinen[last].crebo = crebo
            result.domeinen[last].prijsfactor = prijsfactor
        } else {
            add(.init(naam: nil, crebo: crebo, prijsfactor: prijsfactor))
        }
    }

    private mutating func add(_ heading: PublishedCrebolijst.DomeinRij) {
        domein = result.domeinen.endIndex
        result.domeinen.append(heading)
    }

    /// Whether this is the heading of a domain: `1. Bouw en infra   79000`.
    private static func isDomainName(_ text: Substring) -> Bool {
        let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return !digits.isEmpty && text.utf8.dropFirst(digits.count).starts(with: ". ".utf8)
    }

    private static func beginsWithDigit(_ text: Substring) -> Bool {
        text.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    private mutating func addRijPerKwalificatie(_ row: CSVRow) {
        let cells = (0..<12).map { kolommen.cel($0, of: row) }
        guard isBinnenKop(row, [kolommen]), !(cells[2].waarde + cells[5].waarde + cells[6].waarde).isEmpty else {
            return addUnreadable(row)
        }
        result.kwalificaties.append(
            .init(
                domeincrebo: cells[0], domein: cells[1], dossiercrebo: cells[2], dossierprijsfactor: cells[4],
                dossier: cells[3], crebo: cells[5], naam: cells[6], niveau: cells[7], prijsfactor: cells[8],
                soortOpleiding: cells[9], beroepsvereisten: cells[10], leerweg: cells[11]))
    }

    private mutating func addVervallen(_ row: CSVRow) {
        let cells = (0..<6).map { kolommen.cel($0, of: row) }
        guard isBinnenKop(row, [kolommen]), !(cells[0].waarde + cells[1].waarde).isEmpty else {
            return addUnreadable(row)
        }
        let rij = PublishedCrebolijst.VervallenRij(
            crebo: cells[0], naam: cells[1], eindeInstroom: cells[2], eindeOpleiding: cells[3],
            vervangenDoor: cells[4], creboNieuw: cells[5])
        if kop == .vervallenDossiers {
            result.vervallenDossiers.append(rij)
        } else {
            result.vervallenKwalificaties.append(rij)
        }
    }

    /// Whether nothing stands outside the columns that have a header: a row with a separator too many would be read
    /// wrongly. Cells that are missing behind the last one are empty.
    private func isBinnenKop(_ row: CSVRow, _ groups: [CrebolijstKolommen]) -> Bool {
        row.fields.enumerated().allSatisfy { index, field in
            field.isBlank || groups.contains { $0.indexenMetKop.contains(index) }
        }
    }

    private mutating func addUnreadable(_ row: CSVRow) {
        guard let first = row.fields.first(where: { !$0.isBlank }) else { return }
        let texts = row.fields.drop { $0.isBlank }.map(\.text)
        result.onleesbareRijen.append(
            .init(tekst: texts.joined(separator: ";"), place: first.place, kolom: ""))
    }
}

extension CrebolijstKop {
    fileprivate var vorm: PublishedCrebolijst.Vorm {
        switch self {
        case .kwalificaties, .dossiers: .completeLijst
        case .rijPerKwalificatie: .rijPerKwalificatie
        case .vervallenDossiers, .vervallenKwalificaties: .vervallen
        }
    }
}

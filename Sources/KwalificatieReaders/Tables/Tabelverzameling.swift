import KwalificatieModel

/// Reads the tables beside the XML, one after another, and keeps what they say and what is wrong with them.
///
///     var verzameling = Tabelverzameling()
///     try verzameling.read(FileSource(path: path), file: path)
///     Register(records, tabellen: verzameling.tabellen)
///
/// The tables of our own design (`historie`, `koppelingen`, `conversie`, `overlap`) are read by the names of their
/// columns, in any order, whatever the capitals and spaces; `vervallen` and `crebolijst` are published lists, and which
/// of the two one is, is told by its header rows. A row that cannot be used costs no other row. Of rows that contradict
/// each other the first stays, in the order of reading.
public struct Tabelverzameling: Sendable {
    /// The tables that were read, in the order of reading.
    public private(set) var gelezen: [Tabel] = []

    private var crebolijsten: [Crebolijsttabel] = []
    private var vervallen: [VervallenOpleiding] = []
    /// Where each code stands first among those that have lapsed.
    private var vervallenIndex: [Opleidingscode: Int] = [:]
    private var historie = Tabelregels<HistorischeOpleiding>()
    private var koppelingen = Tabelregels<Koppeling>()
    private var conversies = Tabelregels<Keuzedeelconversie>()
    private var overlap = Tabelregels<Overlaptoets>()
    /// How many rows all tables have together.
    private var rowCount = 0

    /// A table is kept whole. The longest, all overlap checks of the register, has 20 000 rows (seed 000, 2.11), and all
    /// links of 1300 keuzedelen are some 100 000. As many rows may all tables have together: a row takes half a kilobyte.
    package static let limits = {
        var limits = CSVLimits.standard
        limits.fileSize = 32 << 20
        limits.fieldsPerRow = 100
        limits.rows = 250_000
        return limits
    }()

    /// No tables.
    public init() {}

    /// What the tables say.
    public var tabellen: Tabellen {
        var tabellen = Tabellen()
        // By cohort; `sorted` keeps the order of reading among equals.
        tabellen.crebolijsten = crebolijsten.sorted { $0.cohort < $1.cohort }
        tabellen.vervallen = vervallen
        tabellen.historie = historie.regels
        tabellen.koppelingen = koppelingen.regels
        tabellen.conversies = conversies.regels
        tabellen.overlap = overlap.regels
        return tabellen
    }

    /// Reads a table; which one it is, is told by its name.
    ///
    /// Throws when it is no CSV, beyond a limit, or by its name a published list and by its rows none; nothing of it is
    /// kept then.
    ///
    /// - Parameters:
    ///   - source: the bytes of the document.
    ///   - file: its path.
    public mutating func read(_ source: some ByteSource, file: String) throws(ReadingProblem) {
        let before = self
        let naam = String(file.split(separator: "/").last ?? "")
        // By its name too: a table of which nothing is known is not opened.
        if [".xlsx", ".xls", ".ods"].contains(where: naam.lowercased().hasSuffix) { throw ReadingProblem(.workbook) }
        let soort = Tabelsoort(bestandsnaam: naam)
        gelezen.append(Tabel(file: file, soort: soort))
        do {
            switch soort {
            case .crebolijst, .vervallen: try readLijst(source, file)
            case .historie: historie = try readRows(source, file, behind: historie)
            case .koppelingen: koppelingen = try readRows(source, file, behind: koppelingen)
            case .conversie: conversies = try readRows(source, file, behind: conversies)
            case .overlap: overlap = try readRows(source, file, behind: overlap)
            case nil:
                note(Tabelprobleem(.onbekendeTabel, at: .init(tekst: "", place: .unknown, kolom: "")), of: file)
            }
        } catch {
            self = before
            throw error
        }
    }

    /// Takes what the tables of an earlier conversion told, from the lines of its `tabellen.jsonl`; a fact that stands
    /// in a table too counts once.
    ///
    /// Throws when a line is none of these; nothing of it is kept then.
    ///
    /// - Returns: what could not be used when the output was made.
    public mutating func read(feiten source: some ByteSource, file: String) throws(ReadingProblem) -> [Tabelfeit] {
        let before = self
        var verliezen: [Tabelfeit] = []
        gelezen.append(Tabel(file: file, soort: nil))
        do throws(ReadingProblem) {
            var reader = RegisterLinesReader(source)
            while let feit = try reader.next(Tabelfeit.self) {
                // What a newer version tells would be lost without a word.
                guard !feit.isLeeg else { throw ReadingProblem(.notARecord(field: "")) }
                add(feit, file)
                if feit.verlies != nil { verliezen.append(feit) }
            }
        } catch {
            self = before
            throw error
        }
        return verliezen
    }

    private mutating func add(_ feit: Tabelfeit, _ file: String) {
        let place = SourcePlace(line: feit.regel, column: 0, element: 0)
        if var lijst = feit.crebolijst {
            lijst.file = feit.bestand
            if !crebolijsten.contains(lijst) { crebolijsten.append(lijst) }
        }
        if var opleiding = feit.vervallen {
            (opleiding.file, opleiding.place) = (feit.bestand, place)
            if vervallenIndex[opleiding.code].map({ vervallen[$0] != opleiding }) ?? true { add(opleiding) }
        }
        if var regel = feit.historie {
            (regel.file, regel.place) = (feit.bestand, place)
            note(historie.add(regel), of: file)
        }
        if var regel = feit.koppeling {
            (regel.file, regel.place) = (feit.bestand, place)
            note(koppelingen.add(regel), of: file)
        }
        if var regel = feit.conversie {
            (regel.file, regel.place) = (feit.bestand, place)
            note(conversies.add(regel), of: file)
        }
        if var regel = feit.overlap {
            (regel.file, regel.place) = (feit.bestand, place)
            note(overlap.add(regel), of: file)
        }
    }

    /// Notes what is the matter with a row of an earlier conversion; that it stands in a table too is nothing.
    private mutating func note(_ gevonden: (probleem: Tabelprobleem, file: String)?, of file: String) {
        guard let gevonden else { return }
        if case .dubbel = gevonden.probleem.soort { return }
        note(gevonden.probleem, of: file)
    }

    /// Reads the rows of a table.
    ///
    /// - Returns: what earlier tables of the kind said, and behind it what this one says.
    private mutating func readRows<Regel>(
        _ source: some ByteSource, _ file: String, behind earlier: Tabelregels<Regel>
    ) throws(ReadingProblem) -> Tabelregels<Regel> {
        var regels = earlier
        var reader = CSVReader(source, undoesFormulaGuard: true, limits: Self.limits)
        var kop: Tabelkop?
        while let row = try reader.next() {
            try count(1)
            guard !row.isBlank else { continue }
            guard let kop else {
                let gevonden = Tabelkop(row, Regel.kolommen)
                for probleem in gevonden.problemen { note(probleem, of: file) }
                guard gevonden.isBruikbaar else { return regels }
                kop = gevonden
                continue
            }
            add(row, kop, file, to: &regels)
        }
        gelezen[gelezen.endIndex - 1].opmerkingen = reader.remarks
        return regels
    }

    private mutating func count(_ rows: Int) throws(ReadingProblem) {
        rowCount += rows
        guard rowCount <= Self.limits.rows else { throw ReadingProblem(.tooManyTableRows(limit: Self.limits.rows)) }
    }

    private mutating func add<Regel>(
        _ row: CSVRow, _ kop: Tabelkop, _ file: String, to regels: inout Tabelregels<Regel>
    ) {
        // A row with a separator too many would be read wrongly; cells that are missing behind the last one are empty.
        let breedte = (row.fields.lastIndex { !$0.isBlank } ?? 0) + 1
        guard breedte <= kop.breedte else {
            let cel = PublishedCrebolijst.Cel(row.fields[0], kolom: "")
            note(Tabelprobleem(.teVeelVelden(breedte, verwacht: kop.breedte), at: cel), of: file)
            return
        }
        var rij = Tabelrij(row, kop, file: file)
        let regel = Regel(&rij)
        for probleem in rij.problemen { note(probleem, of: file) }
        if let regel, let gevonden = regels.add(regel) { note(gevonden.probleem, of: gevonden.file) }
    }

    private mutating func readLijst(_ source: some ByteSource, _ file: String) throws(ReadingProblem) {
        let lijst = try PublishedCrebolijstReader.read(source, file: file)
        try count(lijst.kwalificaties.count + lijst.vervallenDossiers.count + lijst.vervallenKwalificaties.count)
        gelezen[gelezen.endIndex - 1].lijst = lijst
        for opleiding in lijst.vervallenOpleidingen { add(opleiding) }
        // A workbook can be saved as one document that holds both sheets.
        guard lijst.vorm != .vervallen || !lijst.kwalificaties.isEmpty else { return }
        let omzetting = CrebolijstOmzetting(lijst)
        for probleem in omzetting.problemen { note(probleem, of: file) }
        guard let tabel = omzetting.tabel else { return }
        if let andere = crebolijsten.first(where: { $0.cohort == tabel.cohort }) {
            let eerder = Tabelprobleem.Eerder(file: andere.file, line: 1)
            note(Tabelprobleem(.zelfdeCohort(tabel.cohort, eerder), at: lijst.titel), of: file)
        }
        crebolijsten.append(tabel)
    }

    /// Adds a lapsed code. Another list may name it too; what two lists say differently is kept as both say it. Within
    /// one list a rule about lists finds it.
    private mutating func add(_ opleiding: VervallenOpleiding) {
        let index = vervallenIndex[opleiding.code]
        if let andere = index.map({ vervallen[$0] }), andere.file != opleiding.file, !opleiding.isGelijk(aan: andere) {
            let eerder = Tabelprobleem.Eerder(file: andere.file, line: andere.place.line)
            let cel = PublishedCrebolijst.Cel(tekst: opleiding.code.text, place: opleiding.place, kolom: "")
            let onderwerp = Observation.Subject(
                soort: opleiding.soort == .dossier ? RegisterRecord.Soort.dossier.naam : "kwalificatie",
                code: opleiding.code.text, titel: opleiding.naam)
            note(Tabelprobleem(.anders(eerder), at: cel, onderwerp), of: opleiding.file)
        }
        if index == nil { vervallenIndex[opleiding.code] = vervallen.endIndex }
        vervallen.append(opleiding)
    }

    private mutating func note(_ probleem: Tabelprobleem, of file: String) {
        guard let index = gelezen.lastIndex(where: { $0.file == file }) else { return }
        gelezen[index].problemen.append(probleem)
    }
}

extension VervallenOpleiding {
    /// Whether the dates and successors are those of the other; names differ in spelling from year to year.
    fileprivate func isGelijk(aan andere: VervallenOpleiding) -> Bool {
        eindeInstroom == andere.eindeInstroom && eindeOpleiding == andere.eindeOpleiding
            && opvolgers == andere.opvolgers
    }
}

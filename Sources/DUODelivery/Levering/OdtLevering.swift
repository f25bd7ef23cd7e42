import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Turns a list of enrolments into a delivery to DUO.
///
///     let levering = OdtLevering(naam: naam, register: Certificatenregister(register))
///     let verslag = try levering.run(FileSource(path: "inschrijvingen.csv"), to: opslag)
///
/// Rows are read, judged and written one at a time; of all rows together only what uniqueness and the order of the
/// preview need is kept. Nothing is lost: a row is delivered, says nothing new, or is rejected.
public struct OdtLevering: Sendable {
    /// The name of the delivery: who delivers, when, and the number of its first file.
    public var naam: Leveringsnaam
    /// When the messages are made, in UTC; unless told otherwise midnight of the day, so that the same list gives the same
    /// bytes.
    public var datumTijd: String
    /// The register.
    public var register: Certificatenregister
    /// The erkenningen of institutions; nil leaves that unchecked.
    public var erkenningen: Erkenningen?
    /// What was delivered before.
    public var eerder = EerdereStand()
    /// How the delivery is written.
    public var formaat = OdtFormaat.xml
    /// What the user decided about rules of severity warning; those of severity error cannot be changed, because what they
    /// find cannot be delivered.
    public var configuration = RuleConfiguration()
    /// How many bytes of XML a file has at most.
    public var bestandsgrens = OdtLevering.standaardgrens

    /// A size that can be sent, opened and validated with ordinary tools. DUO's own limit was not found.
    public static let standaardgrens = 250_000_000

    /// A delivery of this name.
    public init(naam: Leveringsnaam, register: Certificatenregister) {
        self.naam = naam
        self.register = register
        datumTijd = "\(naam.datum.iso)T00:00:00Z"
    }

    /// Why nothing could be delivered.
    public enum Problem: Error, Sendable, Equatable {
        /// The list cannot be read to its end.
        case reading(ReadingProblem)
        /// The first row does not name the columns.
        case kop(OdtKop.Problem)
        /// There is no number left for another file of that day.
        case nummersOp
        /// The counts do not add up, which is a fault in the program.
        case verlies
    }

    /// Reads the list and writes all files of the delivery.
    ///
    /// - Throws: `Problem`, and what `opslag` throws. What was written then is worth nothing.
    public func run(_ source: some ByteSource, to opslag: any OdtOpslag) throws -> OdtVerslag {
        var reader = CSVReader(source, keepsBytes: true)
        guard let first = try Self.next(&reader) else { throw Problem.reading(ReadingProblem(.empty)) }
        let kop: OdtKop
        do throws(OdtKop.Problem) { kop = try OdtKop(first) } catch { throw Problem.kop(error) }
        let dialect = CSVDialect.allCases.first { $0.separator == reader.form.separator } ?? .excel
        var loop = try OdtLoop(self, kop, opslag, lijsten: formaat == .csv ? dialect : nil)
        var afkeurlijst = Afkeurlijst(
            opslag, kop: Self.bytes(reader, kop), breedte: kop.indexVanRedenen ?? kop.aantalKolommen)
        while let row = try Self.next(&reader) {
            if row.isBlank { continue }
            let found = try loop.take(row)
            guard loop.isAfgekeurd else { continue }
            try afkeurlijst.append(Self.bytes(reader, kop), velden: row.fields.count, found, reader.form)
        }
        try afkeurlijst.finish()
        var verslag = try loop.finish(opslag)
        verslag.opmerkingen = reader.remarks
        let file = try opslag.create(OdtVerslag.bestandsnaam)
        try file.write(Array(verslag.json.utf8))
        try file.finish()
        return verslag
    }

    private static func next(_ reader: inout CSVReader<some ByteSource>) throws(Problem) -> CSVRow? {
        do {
            return try reader.next()
        } catch {
            throw .reading(error)
        }
    }

    /// The row as it stands, without the columns that an earlier `afgekeurd.csv` added.
    private static func bytes(_ reader: CSVReader<some ByteSource>, _ kop: OdtKop) -> [UInt8] {
        guard let index = kop.indexVanRedenen, index < reader.fieldStarts.count else { return reader.rowBytes }
        return Array(reader.rowBytes[..<(reader.fieldStarts[index] - 1)])
    }
}

/// What a delivery does with each row, and what it remembers of them.
private struct OdtLoop {
    /// Whether the row that was taken last was rejected.
    private(set) var isAfgekeurd = false

    private let levering: OdtLevering
    private let kop: OdtKop
    private let rules: [any OdtRule]
    private var report: OdtReport
    private var verslag: OdtVerslag
    private var personen = OdtPersonen()
    private var bestanden: OdtBestanden
    private var voorbeeld: ROVoorbeeld

    init(_ levering: OdtLevering, _ kop: OdtKop, _ opslag: any OdtOpslag, lijsten: CSVDialect?) throws {
        self.levering = levering
        self.kop = kop
        let heeftErkenningen = levering.erkenningen != nil
        verslag = OdtVerslag(naam: levering.naam)
        verslag.onbekendeKolommen = kop.onbekend
        verslag.nietGetoetst = OdtRuleCatalogue.all.compactMap { rule in
            rule.reasonNotToRun(heeftErkenningen: heeftErkenningen).map { (type(of: rule).documentation.id, $0) }
        }
        rules = OdtRuleCatalogue.all.filter { $0.reasonNotToRun(heeftErkenningen: heeftErkenningen) == nil }
        report = OdtReport(rules, levering.configuration)
        bestanden = try OdtBestanden(
            opslag, naam: levering.naam, datumTijd: levering.datumTijd, lijsten: lijsten,
            grens: levering.bestandsgrens)
        voorbeeld = try ROVoorbeeld(opslag)
    }

    /// Judges a row, and delivers it when it may be.
    ///
    /// - Returns: what was found.
    mutating func take(_ row: CSVRow) throws -> [OdtBevinding] {
        verslag.gelezen += 1
        let rij = OdtRij(row, kop)
        let certificaat = rij.certificaatcode.waarde.flatMap(levering.register.certificaat)
        let keuze = Crebokeuze(rij, certificaat, levering.register) { crebo, dag in
            levering.erkenningen?.heeft(levering.naam.brin, crebo, op: dag) ?? true
        }
        let persoon = OdtPersoon(rij)
        let afdruk = persoon?.hashValue
        let feiten = OdtFeiten(
            rij: rij, brin: levering.naam.brin, dag: levering.naam.datum, register: levering.register,
            erkenningen: levering.erkenningen, certificaat: certificaat, keuze: keuze,
            eerder: personen.herhaling(rij, persoon: afdruk))
        check(feiten)
        isAfgekeurd = report.isAfgekeurd
        if isAfgekeurd {
            verslag.afgekeurd += 1
        } else {
            guard let persoon, let afdruk, let inschrijving = OdtInschrijving(rij, levering.naam.brin, keuze) else {
                // Without an error every field can be read: a rule is missing.
                throw OdtLevering.Problem.verlies
            }
            let resultaat = OdtResultaat(rij, levering.naam.brin)
            try deliver(persoon, afdruk, inschrijving, resultaat)
            tel(keuze, rij, certificaat)
        }
        return report.bevindingen
    }

    private mutating func check(_ feiten: OdtFeiten) {
        report.removeAll()
        report.certificaatcode = feiten.rij.certificaatcode.waarde?.text ?? ""
        for (index, rule) in rules.enumerated() {
            report.index = index
            rule.check(feiten, &report)
        }
        if !report.bevindingen.isEmpty { verslag.add(report.bevindingen, regel: feiten.rij.regel) }
    }

    private mutating func deliver(
        _ persoon: OdtPersoon, _ afdruk: Int, _ inschrijving: OdtInschrijving, _ resultaat: OdtResultaat?
    ) throws {
        var isNieuw = false
        if personen.add(inschrijving, resultaat, persoon: afdruk),
            try bestanden.append(.persoon(persoon), unless: levering.eerder.persoon(persoon.sleutel))
        {
            isNieuw = true
        }
        let eerder = levering.eerder.inschrijving(inschrijving)
        if try bestanden.append(.inschrijving(inschrijving), unless: eerder) { isNieuw = true }
        if let resultaat,
            try bestanden.append(.resultaat(resultaat), unless: levering.eerder.resultaat(resultaat))
        {
            isNieuw = true
        }
        if isNieuw { verslag.geleverd += 1 } else { verslag.ongewijzigd += 1 }
        try voorbeeld.append(persoon, inschrijving, resultaat)
    }

    private mutating func tel(_ keuze: Crebokeuze, _ rij: OdtRij, _ certificaat: Certificaatgegevens?) {
        guard case .gekozen(let crebo, let uit) = keuze, let certificaat, let code = rij.certificaatcode.waarde
        else { return }
        let gekozen = OdtVerslag.Keuze(
            certificaat: code.text, titel: certificaat.titel,
            opleiding: levering.register.naam(crebo), uit: uit)
        verslag.keuzes[gekozen, default: 0] += 1
    }

    /// Writes what is left, and gives the report.
    mutating func finish(_ opslag: any OdtOpslag) throws -> OdtVerslag {
        try bestanden.finish()
        try voorbeeld.write(
            to: opslag.create("ro-voorbeeld.csv"), brin: levering.naam.brin, dag: levering.naam.datum)
        verslag.bestanden = bestanden.namen
        verslag.berichten = bestanden.aantallen
        verslag.onderdrukt = report.onderdrukt
        guard verslag.geleverd + verslag.ongewijzigd + verslag.afgekeurd == verslag.gelezen else {
            throw OdtLevering.Problem.verlies
        }
        return verslag
    }
}

import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Checks a registratieoverzicht line by line and counts what is in it.
///
///     var reader = ROReader(source), controle = ROControle()
///     while let regel = try reader.next() { controle.neem(regel) }
///     let overzicht = try controle.overzicht()
///
/// Lines are taken in the order of the layout; `ROBestand` sees to it. It remembers one person at a time, so it needs the same memory for a million records as for ten.
public struct ROControle {
    private var samenhang = ROSamenhang()
    private var report = ROReport()
    private var leertrajecten = ROLeertrajecten()
    private var aantalRegels = 0

    /// A check that has seen nothing.
    public init() {}

    /// Takes the next line.
    public mutating func neem(_ regel: RORegel) {
        neem(vormVan: regel)
        neem(inhoudVan: regel)
    }

    /// Takes how a line departs from the layout: in the order of the file.
    mutating func neem(vormVan regel: RORegel) {
        aantalRegels += 1
        report.regel = regel.nummer
        for afwijking in regel.afwijkingen where !report.telt(afwijking) { meld(afwijking) }
    }

    /// Finds that the records stand in another order, from this line on.
    mutating func meldVolgorde(vanaf regel: Int) {
        report.regel = regel
        meld(.volgorde)
    }

    /// Takes what stands on a line: in the order of the layout.
    mutating func neem(inhoudVan regel: RORegel) {
        report.regel = regel.nummer
        switch regel.inhoud {
        case .leeg: break
        case .onleesbaar(let reden):
            report.record = nil
            for rule in RORuleCatalogue.all { rule.check(reden, &report) }
        case .record(let record):
            report.record = record
            for rule in RORuleCatalogue.all { rule.check(record, samenhang, &report) }
            samenhang.neem(record, regel: regel.nummer)
            if record.soort == .periode { leertrajecten.tel(record[.leertraject]) }
        }
    }

    /// What was in the file, when all lines have been taken.
    ///
    /// Throws `.noRegistratieoverzicht` when there was no record, and `.otherThanRegistratieoverzicht` when it is another
    /// file of DUO.
    public func overzicht() throws(ReadingProblem) -> ROOverzicht {
        guard samenhang.aantal > 0 else { throw ReadingProblem(.noRegistratieoverzicht) }
        if let voorloop = samenhang.voorloop?.record, AnderDUOBestand.isGrondslag(voorloop.teksten) {
            throw AnderDUOBestand.grondslag.problem
        }
        var report = report
        report.regel = 0
        report.record = nil
        for rule in RORuleCatalogue.all { rule.check(samenhang, &report) }
        return ROOverzicht(
            voorloop: samenhang.voorloop?.record, telling: samenhang.telling, aantalRegels: aantalRegels,
            leertrajecten: leertrajecten.aantallen, bevindingen: Self.sorted(report.bevindingen),
            aantallen: report.aantallen, aantallenPerRegel: report.aantallenPerRegel)
    }

    private mutating func meld(_ afwijking: ROAfwijking) {
        for rule in RORuleCatalogue.all {
            if let melding = rule.melding(over: afwijking) {
                report.add(type(of: rule).documentation, afwijking, melding)
            }
        }
    }

    /// By line, then by rule; of one rule on one line as found.
    private static func sorted(_ bevindingen: [ROBevinding]) -> [ROBevinding] {
        bevindingen.enumerated().sorted {
            ($0.element.regel, $0.element.rule, $0.offset) < ($1.element.regel, $1.element.rule, $1.offset)
        }.map(\.element)
    }
}

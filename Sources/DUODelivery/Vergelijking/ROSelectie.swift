import KwalificatieModel
import KwalificatieReaders

/// What a registratieoverzicht can show: its voorlooprecord says which period was asked for, and when it was made.
public struct ROSelectie: Sendable, Equatable {
    /// The institution; nil when it cannot be read.
    public let brin: Brin?
    /// The first day of the period (inclusive); nil when it cannot be read.
    public let begin: CalendarDate?
    /// The last day of the period (inclusive); nil when it cannot be read.
    public let einde: CalendarDate?
    /// The day on which it was made; nil when it cannot be read.
    public let aanmaak: CalendarDate?
    /// Whether the first person has a masked number.
    public let isVerhuld: Bool

    /// Reads a file as far as the voorlooprecord and the first person.
    public init(_ source: some ByteSource) throws(ReadingProblem) {
        var reader = ROReader(source)
        var voorloop: RORecord?
        var persoon: ROPersoon?
        while voorloop == nil || persoon == nil, let regel = try reader.next() {
            guard case .record(let record) = regel.inhoud else { continue }
            if record.soort == .voorloop { voorloop = record }
            if record.soort == .persoon { persoon = record.persoon }
        }
        brin = voorloop.flatMap { Brin($0[.brin]) }
        begin = voorloop?.datum(.datumBeginPeriode)
        einde = voorloop?.datum(.datumEindePeriode)
        aanmaak = voorloop?.datum(.datumAanmaak)
        isVerhuld = persoon.map { ROPersoon.isVerhuld($0.nummer) } ?? false
    }

    /// Whether it shows an enrolment: one that is valid on some day of the period. An enrolment that did not end yet is
    /// valid up to its planned end. What cannot be known is taken to be shown.
    func toont(_ inschrijving: OdtInschrijving) -> Bool {
        let laatste = inschrijving.uitschrijvingWerkelijk ?? inschrijving.uitschrijvingGepland
        return einde.map { inschrijving.datumInschrijving <= $0 } ?? true && begin.map { $0 <= laatste } ?? true
    }

    /// Whether it shows a result whose enrolment it does not show: one of the period.
    func toont(_ resultaat: OdtResultaat) -> Bool {
        einde.map { resultaat.datum <= $0 } ?? true && begin.map { $0 <= resultaat.datum } ?? true
    }
}

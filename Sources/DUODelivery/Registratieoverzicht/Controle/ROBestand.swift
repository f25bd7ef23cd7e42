import KwalificatieReaders
import KwalificatieValidators

/// A registratieoverzicht that was read to its end: what is in it, and its lines as they belong together.
///
///     let bestand = try ROBestand(FileSource(registratieoverzicht: path))
///     bestand.overzicht
///     try bestand.regels(FileSource(registratieoverzicht: path)) { regel in … }
///
/// The order of the records says what belongs together. Where they were sorted in another way, they are put in order by
/// their numbers; only then are all of them in memory.
public struct ROBestand: Sendable {
    /// What is in it.
    public let overzicht: ROOverzicht

    /// The lines with records, in order, of a file that has them in another.
    private let geordend: [RORegel]?

    /// Reads a registratieoverzicht to its end, and once more when its records are to be put in order.
    ///
    /// Throws what `ROReader` throws, and `.noRegistratieoverzicht` when there is not a single record in it.
    public init<Source: ByteSource>(
        _ source: @autoclosure () throws(ReadingProblem) -> Source
    ) throws(ReadingProblem) {
        var reader = ROReader(try source())
        var controle = ROControle()
        while let regel = try reader.next() { controle.neem(regel) }
        let zoalsHetStaat = try controle.overzicht()
        if zoalsHetStaat.aantalZonderSamenhang > 0, let (regels, overzicht) = try Self.opVolgorde(try source()),
            overzicht.aantalZonderSamenhang < zoalsHetStaat.aantalZonderSamenhang
        {
            self.overzicht = overzicht
            geordend = regels
        } else {
            overzicht = zoalsHetStaat
            geordend = nil
        }
    }

    private static func opVolgorde(
        _ source: some ByteSource
    ) throws(ReadingProblem) -> (regels: [RORegel], overzicht: ROOverzicht)? {
        var reader = ROReader(source)
        var controle = ROControle()
        var ordening = ROOrdening()
        while let regel = try reader.next() {
            controle.neem(vormVan: regel)
            if case .record = regel.inhoud {
                guard ordening.neem(regel) else { throw ReadingProblem(.tooManyRows(limit: ROOrdening.maximum)) }
            } else {
                controle.neem(inhoudVan: regel)
            }
        }
        guard let (regels, eerste) = ordening.geordend else { return nil }
        controle.meldVolgorde(vanaf: eerste)
        for regel in regels { controle.neem(inhoudVan: regel) }
        return (regels, try controle.overzicht())
    }

    /// Goes through the lines with records in order: those of the same file, which is read again when it has them so.
    public func regels<Source: ByteSource>(
        _ source: @autoclosure () throws -> Source, _ neem: (RORegel) throws -> Void
    ) throws {
        if let geordend { return try geordend.forEach(neem) }
        var reader = ROReader(try source())
        while let regel = try reader.next() { try neem(regel) }
    }
}

extension ROOverzicht {
    /// How many records do not belong to what stands above them.
    fileprivate var aantalZonderSamenhang: Int {
        aantallenPerRegel[ROSamenhangVanRecords.documentation.id, default: 0]
    }
}

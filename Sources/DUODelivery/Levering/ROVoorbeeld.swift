import KwalificatieModel

/// Makes `ro-voorbeeld.csv`: what a registratieoverzicht should show when DUO has registered all accepted rows. The order
/// there is by person, so the records wait in a file without a name until all rows were read.
struct ROVoorbeeld {
    /// The records of one row, of which the first are the person and the inschrijving with its periode.
    private struct Deel {
        let persoon: UInt32
        let persoonLengte: UInt16
        let inschrijvingLengte: UInt16
        let resultaatLengte: UInt16
        let isKeuzedeel: Bool
        let offset: Int
    }

    private let klad: any OdtKladbestand
    private var delen: [Deel] = []
    private var begin: CalendarDate?

    init(_ opslag: any OdtOpslag) throws {
        klad = try opslag.scratch()
    }

    /// Adds an accepted row.
    mutating func append(_ persoon: OdtPersoon, _ inschrijving: OdtInschrijving, _ resultaat: OdtResultaat?) throws {
        begin = min(begin ?? inschrijving.datumInschrijving, inschrijving.datumInschrijving)
        var writer = ROWriter()
        writer.append(.persoon(persoon))
        let persoonLengte = writer.bytes.count
        writer.append(.inschrijving(inschrijving))
        writer.append(.periode(inschrijving))
        let inschrijvingLengte = writer.bytes.count - persoonLengte
        var isKeuzedeel = false
        if let resultaat {
            let record = RORecord.resultaat(resultaat)
            isKeuzedeel = record.soort == .keuzedeel
            writer.append(record)
        }
        delen.append(
            Deel(
                persoon: persoon.sleutel.getal, persoonLengte: UInt16(clamping: persoonLengte),
                inschrijvingLengte: UInt16(clamping: inschrijvingLengte),
                resultaatLengte: UInt16(clamping: writer.bytes.count - persoonLengte - inschrijvingLengte),
                isKeuzedeel: isKeuzedeel, offset: klad.length))
        try klad.append(writer.bytes)
    }

    /// Writes the file, and forgets the rows.
    mutating func write(to bestand: any OdtBestand, brin: Brin, dag: CalendarDate) throws {
        try klad.flush()
        delen.sort { ($0.persoon, $0.offset) < ($1.persoon, $1.offset) }
        var writer = ROWriter()
        writer.append(
            RORecord(
                .voorloop,
                [
                    .brin: brin.text, .datumBeginPeriode: min(begin ?? dag, dag).iso, .datumEindePeriode: dag.iso,
                    .datumAanmaak: dag.iso,
                ]))
        try bestand.write(writer.takeBytes())
        var telling = ROTelling()
        var start = 0
        while start < delen.count {
            var end = start + 1
            while end < delen.count, delen[end].persoon == delen[start].persoon { end += 1 }
            try write(delen[start..<end], to: bestand, &telling)
            start = end
        }
        writer.append(telling.sluitrecord)
        try bestand.write(writer.takeBytes())
        try bestand.finish()
        delen = []
    }

    /// Writes one person: who it is, the inschrijvingen, then the AMvB-onderdelen, then the keuzedelen.
    private func write(_ rows: ArraySlice<Deel>, to bestand: any OdtBestand, _ telling: inout ROTelling) throws {
        telling.tel(.persoon)
        var onderdelen: [UInt8] = []
        var keuzedelen: [UInt8] = []
        for (index, deel) in rows.enumerated() {
            telling.tel(.inschrijving)
            telling.tel(.periode)
            let before = Int(deel.persoonLengte)
            let length = before + Int(deel.inschrijvingLengte)
            let bytes = try klad.read(at: deel.offset, length: length + Int(deel.resultaatLengte))
            try bestand.write(Array(bytes[(index == 0 ? 0 : before)..<length]))
            guard deel.resultaatLengte > 0 else { continue }
            telling.tel(deel.isKeuzedeel ? .keuzedeel : .onderdeel)
            if deel.isKeuzedeel { keuzedelen += bytes[length...] } else { onderdelen += bytes[length...] }
        }
        try bestand.write(onderdelen + keuzedelen)
    }
}

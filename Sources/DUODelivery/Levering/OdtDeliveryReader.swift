import KwalificatieModel
import KwalificatieReaders

/// Reads the messages of one delivered file, `ODT_25LX_2020-01-15_1.xml`, one at a time.
///
///     var reader = try OdtDeliveryReader(FileSource(path: path))
///     while let bericht = try reader.next() { … }
///
/// A message carries the latest full state, so of several deliveries about one thing the last one counts. Memory does
/// not grow with the file. A file that is not as crebo writes it is a `ReadingProblem`, which holds no value of it.
public struct OdtDeliveryReader<Source: ByteSource> {
    private var reader: XMLRecordReader<Source>

    /// A reader at the start of a file.
    ///
    /// - Parameter schema: the schema against which it is validated (`OdtSchema.compiled()`); nil to leave that out.
    public init(_ source: Source, schema: CompiledSchema? = nil) throws(ReadingProblem) {
        reader = try XMLRecordReader(
            source, root: OdtNaam.levering.text, namespace: OdtNaam.naamruimte, record: OdtNaam.bericht.text,
            schema: schema)
    }

    /// The next message; nil at the end of the file.
    public mutating func next() throws(ReadingProblem) -> OdtBericht? {
        guard let record = try reader.next() else { return nil }
        if record.has(.persoon) { return .persoon(try OdtVelden(record, of: .persoon).persoon()) }
        if record.has(.inschrijving) { return .inschrijving(try OdtVelden(record, of: .inschrijving).inschrijving()) }
        return .resultaat(try OdtVelden(record, of: .resultaat).resultaat())
    }
}

/// The schema of deliveries.
public enum OdtSchema {
    /// `Schemas/duo-odt.xsd`, as it stands inside the program.
    public static func compiled() throws(SchemaProblem) -> CompiledSchema {
        try CompiledSchema(.bundled, entry: "duo-odt.xsd")
    }
}

extension XMLRecord {
    fileprivate func has(_ naam: OdtNaam) -> Bool { fields.contains { $0.path.hasPrefix("\(naam.text)/") } }
}

/// The values of one delivery within a message.
private struct OdtVelden {
    private let record: XMLRecord
    private let groep: OdtNaam

    init(_ record: XMLRecord, of groep: OdtNaam) {
        self.record = record
        self.groep = groep
    }

    func persoon() throws(ReadingProblem) -> OdtPersoon {
        OdtPersoon(
            sleutel: try sleutel(), achternaam: try value(.achternaam), voorvoegsels: text(.voorvoegsels),
            voornamen: text(.voornamen), geboortedatum: try value(.geboortedatum) { Geboortedatum($0) },
            geslacht: try value(.geslacht) { Geslacht(xml: $0) },
            postcode: try optional(.postcode) { Postcode($0) }, landcode: try optional(.landcode) { Landcode($0) })
    }

    func inschrijving() throws(ReadingProblem) -> OdtInschrijving {
        OdtInschrijving(
            sleutel: try sleutel(), brin: try value(.brin) { Brin($0) },
            volgnummer: try value(.inschrijvingvolgnummer) { Volgnummer($0) },
            datumInschrijving: try value(.datumInschrijving) { CalendarDate($0) },
            uitschrijvingGepland: try value(.uitschrijvingGepland) { CalendarDate($0) },
            uitschrijvingWerkelijk: try optional(.uitschrijvingWerkelijk) { CalendarDate($0) },
            redenUitschrijving: try optional(.redenUitschrijving) { RedenUitschrijving($0) },
            crebo: try value(.opleidingcode, in: .periode) { Opleidingscode($0) },
            aanbieder: try optional(.aanbieder, in: .periode) { Onderwijsaanbieder($0) },
            locatie: try optional(.locatie, in: .periode) { Onderwijslocatie($0) })
    }

    func resultaat() throws(ReadingProblem) -> OdtResultaat {
        let code: OdtNaam = text(.keuzedeel) == nil ? .onderdeel : .keuzedeel
        return OdtResultaat(
            sleutel: try sleutel(), brin: try value(.brin) { Brin($0) },
            inschrijvingvolgnummer: try value(.inschrijvingvolgnummer) { Volgnummer($0) },
            volgnummer: try value(.resultaatvolgnummer) { Volgnummer($0) },
            certificaat: try value(code) { Certificaatsoort($0) },
            datum: try value(.datumResultaat) { CalendarDate($0) },
            aanbieder: try optional(.aanbieder) { Onderwijsaanbieder($0) })
    }

    private func sleutel() throws(ReadingProblem) -> Persoonsleutel {
        if let text = text(.onderwijsnummer) {
            guard let nummer = try? Onderwijsnummer(text) else { throw problem(.onderwijsnummer) }
            return .onderwijsnummer(nummer)
        }
        let text = try value(.burgerservicenummer)
        guard let nummer = try? Burgerservicenummer(text) else { throw problem(.burgerservicenummer) }
        return .burgerservicenummer(nummer)
    }

    private func text(_ naam: OdtNaam, in periode: OdtNaam? = nil) -> String? {
        record[[groep.text, periode?.text, naam.text].compactMap { $0 }.joined(separator: "/")]
    }

    private func value(_ naam: OdtNaam) throws(ReadingProblem) -> String { try value(naam) { $0 } }

    private func value<Value>(
        _ naam: OdtNaam, in periode: OdtNaam? = nil, _ read: (String) -> Value?
    ) throws(ReadingProblem) -> Value {
        guard let text = text(naam, in: periode), let value = read(text) else { throw problem(naam) }
        return value
    }

    private func optional<Value>(
        _ naam: OdtNaam, in periode: OdtNaam? = nil, _ read: (String) -> Value?
    ) throws(ReadingProblem) -> Value? {
        text(naam, in: periode) == nil ? nil : try value(naam, in: periode, read)
    }

    private func problem(_ naam: OdtNaam) -> ReadingProblem {
        ReadingProblem(
            .unusableRecord(record: OdtNaam.bericht.text, element: naam.text), line: record.place.line,
            column: record.place.column)
    }
}

import KwalificatieModel
import KwalificatieReaders

/// The diploma-erkenningen derde leerweg that institutions have: only under such a crebo can they enrol for a
/// certificate (seed 001).
///
/// Read from CSV with a header and the columns `brin`, `crebo`, `vanaf` and `tot`: the first day of the erkenning
/// (inclusive) and the first day on which it no longer holds (exclusive), empty where nothing is known. No public list
/// exists; the form is the project's own.
public struct Erkenningen: Sendable {
    private struct Sleutel: Hashable {
        let brin: Brin
        let crebo: Opleidingscode
    }

    private var perioden: [Sleutel: [(vanaf: CalendarDate?, tot: CalendarDate?)]] = [:]

    /// Why a list cannot be used.
    public enum Problem: Error, Sendable, Equatable {
        /// It cannot be read.
        case reading(ReadingProblem)
        /// Its header lacks this column.
        case kolom(String)
        /// What stands in this column of this line cannot be read.
        case waarde(kolom: String, regel: UInt32)
    }

    /// Reads a list to its end. Every value must be readable: an erkenning that is passed over in silence would reject
    /// people, and one that is too wide would deliver what DUO refuses.
    public init(_ source: some ByteSource) throws(Problem) {
        var reader = CSVReader(source)
        let kolommen = ["brin", "crebo", "vanaf", "tot"]
        guard let kop = try Self.next(&reader) else { throw .kolom(kolommen[0]) }
        let names = kop.fields.map { $0.text.lowercased().filter { $0 != " " } }
        var indexes: [Int] = []
        for kolom in kolommen {
            guard let index = names.firstIndex(of: kolom) else { throw .kolom(kolom) }
            indexes.append(index)
        }
        while let row = try Self.next(&reader) {
            if row.isBlank { continue }
            let texts = indexes.map { $0 < row.fields.count ? row.fields[$0].text.filter { $0 != " " } : "" }
            let regel = row.fields[0].place.line
            guard let brin = Brin(texts[0]) else { throw .waarde(kolom: kolommen[0], regel: regel) }
            guard let crebo = Opleidingscode(texts[1]) else { throw .waarde(kolom: kolommen[1], regel: regel) }
            var dagen: [CalendarDate?] = []
            for index in 2...3 {
                let dag = DatumTekst(texts[index]).datum
                guard dag != nil || texts[index].isEmpty else { throw .waarde(kolom: kolommen[index], regel: regel) }
                dagen.append(dag)
            }
            perioden[Sleutel(brin: brin, crebo: crebo), default: []].append((dagen[0], dagen[1]))
        }
    }

    /// Whether the institution has the erkenning for this crebo on this day.
    func heeft(_ brin: Brin, _ crebo: Opleidingscode, op dag: CalendarDate) -> Bool {
        perioden[Sleutel(brin: brin, crebo: crebo)]?.contains { periode in
            (periode.vanaf.map { $0 <= dag } ?? true) && (periode.tot.map { dag < $0 } ?? true)
        } ?? false
    }

    private static func next(_ reader: inout CSVReader<some ByteSource>) throws(Problem) -> CSVRow? {
        do {
            return try reader.next()
        } catch {
            throw .reading(error)
        }
    }
}

extension Erkenningen.Problem {
    /// One sentence: what is wrong, where, and what to do.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.reading(let problem), _): problem.sentence(in: language)
        case (.kolom(let kolom), .dutch):
            "in de eerste rij ontbreekt de kolom \(kolom); nodig zijn brin, crebo, vanaf en tot"
        case (.kolom(let kolom), .english):
            "the first row lacks the column \(kolom); needed are brin, crebo, vanaf and tot"
        case (.waarde(let kolom, let regel), .dutch):
            "op regel \(regel) is \(kolom) niet te lezen; herstel die rij (datums als 2020-08-01, of leeg)"
        case (.waarde(let kolom, let regel), .english):
            "on line \(regel) \(kolom) cannot be read; mend that row (dates like 2020-08-01, or empty)"
        }
    }
}

import DUODelivery
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import ZipArchives

/// One way into the program for bytes that nobody vouches for.
///
/// A target reads its input to the end, or to the problem that ends it. It fails by crashing: that is what a fuzzer, a
/// sanitizer and a test of kept inputs all notice.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// A document of SBB, with schema and all rules.
    case xml
    /// A published crebolijst, and each table beside the XML.
    case csv
    /// A ZIP archive.
    case zip
    /// A registratieoverzicht of DUO.
    case ro
    /// Lines of `crebo export`.
    case jsonl
    /// A list of enrolments.
    case inschrijvingen

    /// Reads the input.
    package func read(_ bytes: [UInt8]) {
        // What is wrong with an input is not the question here; that nothing else happens is.
        do {
            switch self {
            case .xml: try Self.readXML(bytes)
            case .csv: try Self.readTables(bytes)
            case .zip: try Self.readArchive(bytes)
            case .ro: try Self.readRegistratieoverzicht(bytes)
            case .jsonl: try Self.readLines(bytes)
            case .inschrijvingen: try Self.readInschrijvingen(bytes)
            }
        } catch {}
    }

    private static func readXML(_ bytes: [UInt8]) throws {
        let name = "fuzz.xml"
        var validation = Validation(rules: RuleCatalogue.all)
        var records: [(record: RegisterRecord, file: String)] = []
        do {
            var reader = try DocumentReader(MemorySource(bytes), schema: schema)
            while let reading = try reader.next() {
                validation.check(reading, of: name)
                if let record = reading.record { records.append((record.outline, name)) }
            }
            validation.check(reader.omittedObservations, of: name)
        } catch let problem as ReadingProblem {
            validation.check(problem, of: name)
        }
        validation.endDocument(name)
        validation.endRegister(LocatedRegister(records))
    }

    private static func readTables(_ bytes: [UInt8]) throws {
        _ = PublishedCrebolijstReader.recognises(
            beginning: Array(bytes.prefix(PublishedCrebolijstReader.beginningLength)))
        var tables = Tabelverzameling()
        for name in ["crebolijst", "vervallen", "historie", "koppelingen", "conversie", "overlap"] {
            do { try tables.read(MemorySource(bytes), file: "\(name).csv") } catch {}
        }
        _ = Register(outlines: [], tabellen: tables.tabellen)
    }

    private static func readArchive(_ bytes: [UInt8]) throws {
        let archive = MemoryBytes(bytes)
        var limits = ZipLimits.standard
        limits.totalSize = 1 << 20
        let buffer = ReadBuffer()
        for entry in try ZipDirectory(of: archive, limits: limits).entries where entry.problem == nil && !entry.isFolder
        {
            do {
                let reader = try ZipEntryReader(entry, of: archive)
                while try reader.read(into: buffer.bytes) > 0 {}
            } catch {}
        }
    }

    private static func readRegistratieoverzicht(_ bytes: [UInt8]) throws {
        var reader = ROReader(MemorySource(bytes))
        var controle = ROControle()
        while let regel = try reader.next() { controle.neem(regel) }
        _ = try controle.overzicht()
    }

    private static func readLines(_ bytes: [UInt8]) throws {
        var reader = RegisterLinesReader(MemorySource(bytes))
        while try reader.next() != nil {}
    }

    private static func readInschrijvingen(_ bytes: [UInt8]) throws {
        guard let naam = Leveringsnaam("ODT_25LX_2020-09-01_1") else { return }
        let levering = OdtLevering(naam: naam, register: register)
        _ = try levering.run(MemorySource(bytes), to: DiscardingOpslag())
    }

    /// The certificates that the list in the corpus names.
    private static let register = Certificatenregister(
        Register(
            ["K0717", "C0013"].compactMap(KeuzedeelCode.init).map { code in
                .keuzedeel(Keuzedeel(code: code, titel: code.text, heeftCertificaat: true))
            }))

    private static let schema = try? CompiledSchema(.bundled)
}

import DUODelivery
@testable import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import ZipArchives

/// Reads inputs of one target, each to its end or to the problem that ends it.
///
/// It fails by crashing: that is what a fuzzer, a sanitizer and a test of kept inputs all notice.
package final class FuzzReader {
    private let target: FuzzTarget
    private let schema: CompiledSchema

    /// A reader for this target; throws when the schemas of the project are no schemas.
    package init(_ target: FuzzTarget) throws {
        self.target = target
        schema = try CompiledSchema(.bundled)
    }

    /// Reads the input.
    package func read(_ bytes: [UInt8]) {
        // What is wrong with an input is not the question here; that nothing else happens is.
        do {
            switch target {
            case .xml: try readXML(bytes)
            case .csv: try readTables(bytes)
            case .zip: try readArchive(bytes)
            case .ro: try readRegistratieoverzicht(bytes)
            case .jsonl: try readLines(bytes)
            case .inschrijvingen: try readInschrijvingen(bytes)
            }
        } catch {}
    }

    private func readXML(_ bytes: [UInt8]) throws {
        let name = "fuzz.xml"
        var validation = Validation(rules: RuleCatalogue.all)
        var records: [(record: RegisterRecord, file: String)] = []
        do throws(ReadingProblem) {
            var reader = try DocumentReader(MemorySource(bytes), schema: schema)
            while let reading = try reader.next() {
                validation.check(reading, of: name)
                if let record = reading.record { records.append((record.outline, name)) }
            }
            validation.check(reader.omittedObservations, of: name)
        } catch {
            validation.check(error, of: name)
        }
        validation.endDocument(name)
        validation.endRegister(LocatedRegister(records))
    }

    private func readTables(_ bytes: [UInt8]) throws {
        _ = PublishedCrebolijstReader.recognises(
            beginning: Array(bytes.prefix(PublishedCrebolijstReader.beginningLength)))
        var tables = Tabelverzameling()
        for name in ["crebolijst", "vervallen", "historie", "koppelingen", "conversie", "overlap"] {
            do { try tables.read(MemorySource(bytes), file: "\(name).csv") } catch {}
        }
        _ = Register(outlines: [], tabellen: tables.tabellen)
    }

    private func readArchive(_ bytes: [UInt8]) throws {
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

    private func readRegistratieoverzicht(_ bytes: [UInt8]) throws {
        let bestand = try ROBestand(MemorySource(bytes))
        try bestand.regels(MemorySource(bytes)) { _ in }
    }

    private func readLines(_ bytes: [UInt8]) throws {
        var reader = RegisterLinesReader(MemorySource(bytes))
        while try reader.next() != nil {}
    }

    private func readInschrijvingen(_ bytes: [UInt8]) throws {
        guard let naam = Leveringsnaam("ODT_25LX_2020-09-01_1") else { return }
        let levering = OdtLevering(naam: naam, register: Self.register)
        _ = try levering.run(MemorySource(bytes), to: DiscardingOpslag())
    }

    /// The certificates that the list in the corpus names.
    private static let register = Certificatenregister(
        Register(
            ["K0717", "C0013"].compactMap(KeuzedeelCode.init).map { code in
                .keuzedeel(Keuzedeel(code: code, titel: code.text, heeftCertificaat: true))
            }))

}

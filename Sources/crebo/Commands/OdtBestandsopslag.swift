import DUODelivery
import NightlyConversion

/// Writes the files of a delivery to a directory for its owner only.
struct OdtBestandsopslag: OdtOpslag {
    let directory: PrivateDirectory

    func create(_ name: String) throws -> any OdtBestand { Bestand(file: try directory.create(name)) }

    func scratch() throws -> any OdtKladbestand { Kladbestand(file: try directory.scratch()) }

    private struct Bestand: OdtBestand {
        let file: OutputFile

        func write(_ bytes: [UInt8]) throws { try file.write(bytes) }
        func finish() throws { try file.finish() }
    }

    private struct Kladbestand: OdtKladbestand {
        let file: ScratchFile

        var length: Int { file.length }
        func append(_ bytes: [UInt8]) throws { try file.append(bytes) }
        func flush() throws { try file.flush() }
        func read(at offset: Int, length: Int) throws -> [UInt8] { try file.read(at: offset, length: length) }
    }
}

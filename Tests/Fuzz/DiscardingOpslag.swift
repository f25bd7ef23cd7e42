import DUODelivery

/// Takes a delivery and keeps only what must be read back.
struct DiscardingOpslag: OdtOpslag {
    func create(_ name: String) -> any OdtBestand { Bestand() }

    func scratch() -> any OdtKladbestand { Kladbestand() }

    private struct Bestand: OdtBestand {
        func write(_ bytes: [UInt8]) {}
        func finish() {}
    }

    private final class Kladbestand: OdtKladbestand {
        private var bytes: [UInt8] = []

        var length: Int { bytes.count }
        func append(_ bytes: [UInt8]) { self.bytes += bytes }
        func flush() {}
        func read(at offset: Int, length: Int) -> [UInt8] { Array(bytes[offset..<(offset + length)]) }
    }
}

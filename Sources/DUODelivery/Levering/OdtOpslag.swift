/// Where a delivery is written. `DUODelivery` itself opens no files.
public protocol OdtOpslag {
    /// A new file, to be written in pieces.
    func create(_ name: String) throws -> any OdtBestand
    /// A file without a name, gone when the program ends.
    func scratch() throws -> any OdtKladbestand
}

/// A file of a delivery.
public protocol OdtBestand {
    /// Writes these bytes behind what was written.
    func write(_ bytes: [UInt8]) throws
    /// Writes all that is left and waits until it is on disk.
    func finish() throws
}

/// A file that is written to its end and read anywhere.
public protocol OdtKladbestand {
    /// How many bytes were written.
    var length: Int { get }
    /// Writes these bytes to the end.
    func append(_ bytes: [UInt8]) throws
    /// Makes what was written readable.
    func flush() throws
    /// These bytes, which were written and flushed.
    func read(at offset: Int, length: Int) throws -> [UInt8]
}

/// Writes records in the exact form of a registratieoverzicht: `|` between the fields, UTF-8, CRLF (as DUO's files have;
/// PvE 15 does not say).
///
///     var writer = ROWriter()
///     writer.append(record)
///     writer.appendSluitrecord()
///     writer.bytes
///
/// What it makes is a preview of what DUO should hold. A registratieoverzicht comes from DUO and is never delivered.
public struct ROWriter: Sendable {
    /// What has been written and not been taken away.
    public private(set) var bytes: [UInt8] = []
    /// How many records have been written of each kind.
    public private(set) var telling = ROTelling()

    /// A writer that has written nothing.
    public init() {}

    /// Writes a record, as its texts stand.
    public mutating func append(_ record: RORecord) {
        telling.tel(record.soort)
        bytes.append(contentsOf: record.soort.rawValue.utf8)
        for tekst in record.teksten {
            bytes.append(UInt8(ascii: "|"))
            bytes.append(contentsOf: tekst.utf8)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// Writes the sluitrecord that counts what has been written.
    public mutating func appendSluitrecord() { append(telling.sluitrecord) }

    /// Gives what has been written and forgets it, so that a long file need not be in memory.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}

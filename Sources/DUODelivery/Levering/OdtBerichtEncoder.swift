import KwalificatieModel
import KwalificatieReaders

/// Makes the XML of messages: one message on a line, so that two deliveries can be compared with ordinary tools.
///
/// The number of a message (identificatiecodeBedrijfsdocument) is a UUID of version 8 (RFC 9562) made of the SHA-256
/// of sender, day and content: the same message of the same day always has the same one.
public struct OdtBerichtEncoder {
    /// The messages so far.
    private(set) var bytes: [UInt8] = []

    private let envelope: [UInt8]
    /// What the hash of every message begins with.
    private let seed: SHA256
    /// The delivery within the message that is being made.
    private var body = OdtXML()

    /// An encoder for the messages of one sender.
    ///
    /// - Parameters:
    ///   - brin: who sends them.
    ///   - datumTijd: when, in UTC: `2020-01-15T00:00:00Z`.
    public init(brin: Brin, datumTijd: String) {
        var text = OdtXML()
        text.add(.verzender, brin.text)
        text.add(.ontvangendeInstantie, OdtNaam.ontvanger)
        text.add(.datumTijd, datumTijd)
        envelope = text.bytes
        var seed = SHA256()
        seed.update(envelope)
        self.seed = seed
    }

    /// What stands before the first message of a file.
    static let begin = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- \(OdtNaam.waarschuwing) -->
        <\(OdtNaam.levering.text) xmlns="\(OdtNaam.naamruimte)">

        """.utf8)
    /// What stands behind the last.
    static let einde = OdtNaam.levering.einde + [UInt8(ascii: "\n")]

    /// Forgets the messages that were taken.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Adds a message, unless it says what was delivered before.
    ///
    /// - Parameter earlier: the fingerprint of the last message about the same; nil when there was none.
    /// - Returns: whether it was added.
    mutating func append(_ bericht: OdtBericht, unless earlier: UInt64? = nil) -> Bool {
        body.removeAll()
        body.add(bericht)
        if let earlier, body.fingerprint == earlier { return false }
        var hash = seed
        hash.update(body.values)
        bytes.append(contentsOf: OdtNaam.bericht.begin)
        bytes.append(contentsOf: OdtNaam.berichtnummer.begin)
        Self.append(uuidOf: hash.digest, to: &bytes)
        bytes.append(contentsOf: OdtNaam.berichtnummer.einde)
        bytes.append(contentsOf: envelope)
        bytes.append(contentsOf: body.bytes)
        bytes.append(contentsOf: OdtNaam.bericht.einde)
        bytes.append(UInt8(ascii: "\n"))
        return true
    }

    /// The first sixteen bytes of a hash as a UUID of version 8.
    private static func append(uuidOf digest: [UInt8], to bytes: inout [UInt8]) {
        for (index, byte) in digest.prefix(16).enumerated() {
            let part =
                switch index {
                case 6: byte & 0x0F | 0x80
                case 8: byte & 0x3F | 0x80
                default: byte
                }
            if [4, 6, 8, 10].contains(index) { bytes.append(UInt8(ascii: "-")) }
            bytes.append(hexadecimal[Int(part >> 4)])
            bytes.append(hexadecimal[Int(part & 0x0F)])
        }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}

import KwalificatieReaders

/// Reads a registratieoverzicht a line at a time, in its official form and in the forms that spreadsheets leave behind.
///
///     var reader = ROReader(try FileSource(registratieoverzicht: "RO_27DV_20240731_20260324.CSV"))
///     while let regel = try reader.next() {
///         if case .record(let record) = regel.inhoud { … }
///     }
///
/// - `|`, `;`, `,` or a tab between the fields, found for each line; quotes around fields or the whole line.
/// - Days as `2026-08-01`, `1-8-2026` or `1/8/2026`: the record has the first form.
/// - Leading zeros that were lost are put back; fields that are missing behind the last filled one are empty.
/// - With or without a byte order mark; lines end with CRLF, LF or CR; empty lines and empty fields at the end of a line
///   do no harm.
///
/// Each departure stands in the line's `afwijkingen`. A line that is no record does not stop the reading.
public struct ROReader<Source: ByteSource> {
    private var lines: ROLineReader<Source>
    private let limits: ROLimits

    /// A reader at the start of a file.
    public init(_ source: Source, limits: ROLimits = .standard) {
        lines = ROLineReader(source, limit: limits.lineLength)
        self.limits = limits
    }

    /// The next line; nil at the end of the file.
    ///
    /// Throws what the source throws, and `.empty` for a file that is empty. UTF-16 is read; bytes that are no UTF-8 spoil
    /// only their own line.
    public mutating func next() throws(ReadingProblem) -> RORegel? {
        guard try lines.next() else {
            if lines.count == 0 { throw ReadingProblem(.empty) }
            return nil
        }
        var bytes = lines.line[...]
        var afwijkingen: [ROAfwijking] = []
        if lines.count == 1 {
            if lines.hasByteOrderMark { afwijkingen.append(.byteOrderMark) }
        }
        // Files that were put one behind another have a mark at the start of a line.
        let mark = Array("\u{FEFF}".utf8)
        while bytes.starts(with: mark) {
            bytes = bytes.dropFirst(mark.count)
            if !afwijkingen.contains(.byteOrderMark) { afwijkingen.append(.byteOrderMark) }
        }
        if lines.einde != .crlf { afwijkingen.append(.regeleinde) }
        guard !lines.isTooLong else {
            return regel(.onleesbaar(.teLang(limit: limits.lineLength)), afwijkingen)
        }
        var parser = RORegelParser(bytes, afwijkingen: afwijkingen)
        let inhoud = parser.inhoud()
        return regel(inhoud, parser.afwijkingen)
    }

    private func regel(_ inhoud: RORegel.Inhoud, _ afwijkingen: [ROAfwijking]) -> RORegel {
        RORegel(nummer: lines.count, inhoud: inhoud, afwijkingen: afwijkingen)
    }
}

/// A way in which a line that can be read departs from the layout of a registratieoverzicht (PvE 15).
public enum ROAfwijking: Sendable, Hashable {
    /// A byte order mark stands before the first record.
    case byteOrderMark
    /// The line does not end with CRLF.
    case regeleinde
    /// Another sign than `|` stands between the fields; its ASCII code.
    case scheidingsteken(UInt8)
    /// Quotes stand around a field or the line.
    case aanhalingstekens
    /// Spaces stand around a value.
    case spaties
    /// Nothing stands on the line.
    case legeRegel
    /// Empty fields follow the last field.
    case legeVeldenAchteraan
    /// The last fields, which would be empty, are not there.
    case ontbrekendeVelden
    /// A diploma lacks the empty field that DUO's files have.
    case diplomaZonderLeegVeld
    /// A day is written as a spreadsheet does, `1-8-2026`, and is read as `2026-08-01`.
    case datumvorm
    /// The leading zeros of this field were lost and have been put back.
    case voorloopnullen(ROVeld)
    /// A number of a person is masked.
    case verhuldNummer
    /// The records stand in another order, and were put together by their numbers.
    case volgorde
    /// There are more fields than the record has, and they are not empty; they are left out.
    case teVeelVelden
}

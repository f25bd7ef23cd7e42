/// A line of a registratieoverzicht, read as far as it can be.
public struct RORegel: Sendable, Equatable {
    /// What stands on it.
    public enum Inhoud: Sendable, Equatable {
        /// A record.
        case record(RORecord)
        /// Nothing.
        case leeg
        /// Something that is no record.
        case onleesbaar(Onleesbaar)
    }

    /// Why a line is no record. It never holds what stands there: that can be a person's number.
    public enum Onleesbaar: Sendable, Hashable {
        /// It is longer than the limit, in bytes.
        case teLang(limit: Int)
        /// It holds bytes that UTF-8 does not have.
        case geenUTF8
        /// It holds a control character: NUL, a tab within a value.
        case stuurteken
        /// It does not begin with a recordsoort.
        case onbekendeRecordsoort
        /// A value holds a `|`, and would become two when it is written.
        case streepInWaarde
    }

    /// Its number in the file, from 1.
    public let nummer: Int
    /// What stands on it.
    public let inhoud: Inhoud
    /// How it departs from the layout; each way once.
    public let afwijkingen: [ROAfwijking]
}

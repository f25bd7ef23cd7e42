import KwalificatieModel
import KwalificatieReaders

/// A crebolijst as SBB publishes it in a spreadsheet, saved as CSV: what its cells hold, with their places.
///
/// Nothing is corrected: the rules say what is wrong with it.
public struct PublishedCrebolijst: Sendable, Equatable {
    /// The path of the document.
    public var file: String
    /// The day from which the list is valid; nil when its first cell does not say.
    public var geldigVanaf: CalendarDate?
    /// The cells of the header rows that are not as published, with what should stand there.
    public var afwijkendeKoppen: [AfwijkendeKop] = []
    /// The rows of kwalificaties.
    public var kwalificaties: [KwalificatieRij] = []
    /// The rows of dossiers that have lapsed.
    public var vervallenDossiers: [VervallenRij] = []
    /// The rows of kwalificaties that have lapsed.
    public var vervallenKwalificaties: [VervallenRij] = []
    /// The rows that are none of these, with what they hold.
    public var onleesbareRijen: [Cel] = []

    /// A cell with its place: the line, and the column in characters; `path` of a finding is the name of its column.
    public struct Cel: Sendable, Equatable {
        /// What the cell holds, as given.
        public var tekst: String
        /// Where the cell begins.
        public var place: SourcePlace
        /// The name of its column.
        public var kolom: String

        /// A cell.
        public init(tekst: String, place: SourcePlace, kolom: String) {
            self.tekst = tekst
            self.place = place
            self.kolom = kolom
        }
    }

    /// A header that is not as published.
    public struct AfwijkendeKop: Sendable, Equatable {
        /// The cell.
        public var cel: Cel
        /// What should stand there.
        public var verwacht: String
    }

    /// A row of a kwalificatie in the sheet "Complete lijst"; the dossier is that of the rows above it where the row
    /// has no code of its own.
    public struct KwalificatieRij: Sendable, Equatable {
        public var dossiercrebo: Cel
        public var dossierprijsfactor: Cel
        public var dossier: Cel
        public var crebo: Cel
        public var naam: Cel
        public var niveau: Cel
        public var prijsfactor: Cel
        public var soortOpleiding: Cel
        public var beroepsvereisten: Cel
        public var leerweg: Cel
    }

    /// A row of the sheet "Vervallen".
    public struct VervallenRij: Sendable, Equatable {
        public var crebo: Cel
        public var naam: Cel
        public var eindeInstroom: Cel
        public var eindeOpleiding: Cel
        public var vervangenDoor: Cel
        public var creboNieuw: Cel
    }
}

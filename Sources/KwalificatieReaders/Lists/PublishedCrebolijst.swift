import KwalificatieModel

/// A crebolijst as SBB publishes it in a spreadsheet, saved as CSV: what its cells hold, with their places.
///
/// Nothing is corrected and nothing is left out: the rules say what is wrong with it. A workbook has several sheets,
/// each a document of its own, so that most lists have either kwalificaties or lapsed codes.
public struct PublishedCrebolijst: Sendable, Equatable {
    /// The path of the document.
    public var file: String
    /// What is listed.
    public var vorm: Vorm
    /// The first cell of the document that holds anything: it says from when the list is valid.
    public var titel: Cel
    /// The day from which the list is valid; nil when it does not say.
    public var geldigVanaf: CalendarDate?
    /// The cells of the header rows that are not as published, with what should stand there.
    public var afwijkendeKoppen: [AfwijkendeKop] = []
    /// The headings of opleidingsdomeinen, in a list of the form `completeLijst`.
    public var domeinen: [DomeinRij] = []
    /// The rows of kwalificaties.
    public var kwalificaties: [KwalificatieRij] = []
    /// The rows of dossiers that have lapsed.
    public var vervallenDossiers: [VervallenRij] = []
    /// The rows of kwalificaties that have lapsed.
    public var vervallenKwalificaties: [VervallenRij] = []
    /// The rows that are none of these: what they hold, at their first cell that is not empty.
    public var onleesbareRijen: [Cel] = []

    /// What its reader says about the text of the document.
    public var opmerkingen: [CSVRemark] = []

    /// The forms in which crebolijsten are published.
    public enum Vorm: Sendable, Equatable {
        /// The sheet "Complete lijst": the code of a dossier on its first row only, domains as headings between the
        /// rows (published crebolijst 2022).
        case completeLijst
        /// Domain, dossier and kwalificatie on every row (published crebolijst 2015).
        case rijPerKwalificatie
        /// The sheet "Vervallen": the dossiers and the kwalificaties that have lapsed (published crebolijst 2022).
        case vervallen
    }

    /// A list without rows.
    public init(file: String, vorm: Vorm, titel: Cel, geldigVanaf: CalendarDate? = nil) {
        self.file = file
        self.vorm = vorm
        self.titel = titel
        self.geldigVanaf = geldigVanaf
    }

    /// A cell with its place: the line, and the column in characters; `path` of a finding is the name of its column.
    public struct Cel: Sendable, Equatable {
        /// What the cell holds, as given.
        public var tekst: String
        /// Where the cell begins; where the row begins when it has no such cell.
        public var place: SourcePlace
        /// The name of its column, as the list has it; empty outside every column.
        public var kolom: String

        /// A cell.
        public init(tekst: String, place: SourcePlace, kolom: String) {
            self.tekst = tekst
            self.place = place
            self.kolom = kolom
        }

        /// What the cell holds, without white space around it; a no-break space is white space too.
        public var waarde: Substring {
            let scalars = tekst.unicodeScalars
            guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
                let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
            else { return "" }
            return tekst[first..<scalars.index(after: last)]
        }

        /// Whether the cell says nothing: it is empty, or holds one of the published signs for "none", `/` (2022) and
        /// `---` (2015).
        public var isGeen: Bool { waarde.isEmpty || zegtGeen }

        /// Whether the cell holds one of these signs: it says "none", where an empty cell says nothing.
        public var zegtGeen: Bool { ["/", "---"].contains(waarde) }
    }

    /// A cell of a header row that is not as published.
    public struct AfwijkendeKop: Sendable, Equatable {
        /// The cell; empty, at the start of the row, where the header is missing.
        public var cel: Cel
        /// What should stand there; empty for a column that no published list has. What stands in the rows below it is
        /// not read.
        public var verwacht: String

        /// A header that is not as published.
        public init(cel: Cel, verwacht: String) {
            self.cel = cel
            self.verwacht = verwacht
        }
    }

    /// The heading of an opleidingsdomein in a list of the form `completeLijst`: `1. Bouw en infra   79000`, and below
    /// it a row with its code and prijsfactor.
    public struct DomeinRij: Sendable, Equatable {
        /// Number, name and code of the domain; nil where only the row with the code is there.
        public var naam: Cel?
        /// The code; nil where only the row with the name is there, as is the prijsfactor.
        public var crebo: Cel?
        /// The prijsfactor.
        public var prijsfactor: Cel?

        /// A heading.
        public init(naam: Cel?, crebo: Cel?, prijsfactor: Cel?) {
            self.naam = naam
            self.crebo = crebo
            self.prijsfactor = prijsfactor
        }
    }

    /// A row of a kwalificatie, or of a dossier without any; the code of the dossier is that of the rows above where
    /// the row has none of its own.
    public struct KwalificatieRij: Sendable, Equatable {
        /// The code of the opleidingsdomein; nil unless the form is `rijPerKwalificatie`, as is the name.
        public var domeincrebo: Cel?
        /// The name of the opleidingsdomein.
        public var domein: Cel?
        /// Which of the headings of opleidingsdomeinen stands above the row, in a list of the form `completeLijst`;
        /// nil where none does: above the first, and under the header rows of Entree.
        public var kop: Int?
        /// The code of the dossier.
        public var dossiercrebo: Cel
        /// The prijsfactor of the dossier.
        public var dossierprijsfactor: Cel
        /// The name of the dossier.
        public var dossier: Cel
        /// The code of the kwalificatie.
        public var crebo: Cel
        /// The name of the kwalificatie.
        public var naam: Cel
        /// The niveau, `1`...`4`.
        public var niveau: Cel
        /// The prijsfactor of the kwalificatie.
        public var prijsfactor: Cel
        /// The soort opleiding.
        public var soortOpleiding: Cel
        /// The ministries that set beroepsvereisten.
        public var beroepsvereisten: Cel
        /// `BOL/BBL`, `BOL` or `BBL`.
        public var leerweg: Cel
    }

    /// A row of the sheet "Vervallen".
    public struct VervallenRij: Sendable, Equatable {
        /// The code that lapses.
        public var crebo: Cel
        /// Its name.
        public var naam: Cel
        /// The first day on which nobody can enrol any more.
        public var eindeInstroom: Cel
        /// The first day on which there is no opleiding any more.
        public var eindeOpleiding: Cel
        /// The names of what follows it.
        public var vervangenDoor: Cel
        /// The codes of what follows it, with ` / ` between them.
        public var creboNieuw: Cel
    }
}

import KwalificatieModel

/// Something in a table beside the XML that could not be used, or contradicts what stood before it.
///
/// Problems are facts; what they mean and how bad they are is for the rules to say.
public struct Tabelprobleem: Sendable, Equatable {
    /// What is the matter.
    public let soort: Soort
    /// The cell at which it is: at the start of the row when the row has no such cell.
    public let cel: PublishedCrebolijst.Cel
    /// What the row is about; nil where that cannot be read.
    public let onderwerp: Observation.Subject?

    /// A problem. Of a very long cell only the beginning is kept.
    init(_ soort: Soort, at cel: PublishedCrebolijst.Cel, _ onderwerp: Observation.Subject? = nil) {
        self.soort = soort
        self.cel = PublishedCrebolijst.Cel(
            tekst: cel.tekst.shortened(to: Self.longestText), place: cel.place, kolom: cel.kolom)
        self.onderwerp = onderwerp
    }

    /// How many characters of a cell are kept.
    private static let longestText = 200

    /// What can be the matter with a table.
    public enum Soort: Sendable, Equatable {
        /// The row cannot be used: the cell is not what it must be.
        case onbruikbareRij(Verwacht)
        /// The row has more fields than the header row: it would be read wrongly and is not used.
        case teVeelVelden(Int, verwacht: Int)
        /// The cell is not what it should be; the row is used without it.
        case onleesbaarVeld(Verwacht)
        /// The row is about another relation than a link and belongs in another table; it is not used.
        case geenKoppeling
        /// The kwalificatie stands under no dossier with a usable code; it is not used.
        case zonderDossier
        /// The list does not say from when it is valid; the year in the name of the file was taken.
        case jaarUitNaam(Cohort)
        /// The list does not say from when it is valid, nor does the name of the file; it is not used.
        case zonderDatum
        /// The table has no column of this name; nothing of it is used.
        case kolomOntbreekt
        /// No table has a column of this name; it is not read.
        case onbekendeKolom
        /// A second column of the same name; it is not read.
        case dubbeleKolom
        /// The name of the file is that of no table; it is not read.
        case onbekendeTabel
        /// The row says what an earlier one said already.
        case dubbel(Eerder)
        /// The row says something else than an earlier one about the same thing; the earlier one is used.
        case tegenspraak(Eerder)
        /// Another row says something newer about the same thing; that one is used.
        case verouderd(Eerder)
        /// Another list says something else about the same code; both are kept.
        case anders(Eerder)
        /// Another list is about the same cohort.
        case zelfdeCohort(Cohort, Eerder)
    }

    /// What should stand in a cell.
    public enum Verwacht: Sendable, Equatable, CaseIterable {
        case opleidingscode, keuzedeelCode, datum, niveau, naam, uitkomst, eindeNaBegin, andereCode
    }

    /// Where the other row stands.
    public struct Eerder: Sendable, Equatable {
        /// The path of its document.
        public let file: String
        /// Its line.
        public let line: UInt32
    }
}

import KwalificatieModel
import KwalificatieReaders

/// A point on which a published crebolijst and the XML of a register disagree.
public struct Lijstverschil: Sendable, Equatable {
    /// On what they disagree.
    public let soort: Soort
    /// The dossier or kwalificatie, as the list names it; as the XML does where the list has none.
    public let onderwerp: Observation.Subject
    /// The cell of the list; the title of the list for what is not in it.
    public let cel: PublishedCrebolijst.Cel
    /// What the list says; empty where it says nothing.
    public let lijst: String
    /// What the XML says; empty where it says nothing.
    public let xml: String

    /// A point of disagreement. What may be the number of a person is hidden: a list can hold anything.
    init(soort: Soort, onderwerp: Observation.Subject, cel: PublishedCrebolijst.Cel, lijst: String, xml: String) {
        self.soort = soort
        self.onderwerp = onderwerp.masked
        self.cel = cel
        self.lijst = Masker.masked(lijst)
        self.xml = xml
    }

    /// Whether the XML says nothing of what the list tells: it is filled in, and contradicts nothing.
    public var isAanvulling: Bool { xml.isEmpty && [.eindeInstroom, .eindeOpleiding].contains(soort) }

    /// On what a list and the XML can disagree, in the order in which reports show it. The raw value is how they do.
    public enum Soort: String, Sendable, CaseIterable {
        /// By the XML a student cannot enrol under the code in the cohort of the list.
        case geldigheid
        /// The name.
        case naam
        /// The niveau.
        case niveau
        /// The prijsfactor.
        case prijsfactor
        /// The soort opleiding.
        case soortOpleiding = "soort opleiding"
        /// Whether there are beroepsvereisten.
        case beroepsvereisten
        /// The dossier in which the kwalificatie stands.
        case dossier
        /// The first day on which nobody can enrol any more.
        case eindeInstroom = "einde instroom"
        /// The first day on which there is no opleiding any more.
        case eindeOpleiding = "einde opleiding"
        /// The list does not have the code, though by the XML a student can enrol under it.
        case alleenInXML = "alleen in de XML"
        /// The XML does not have the code.
        case alleenInLijst = "alleen in de lijst"
    }
}

import KwalificatieEmitters
import KwalificatieModel

/// The files that a conversion can write.
public enum Outputs {
    /// All of them, in the order in which they are written.
    ///
    /// - Parameter onDate: the day on which is judged what has yet to start; nil for the newest day of adoption.
    public static func families(onDate: CalendarDate? = nil) -> [Lijstfamilie] {
        Lijsten.alle(peildatum: onDate) + [Bundels.familie, register] + problems
    }

    /// The names of those that are written whatever was asked for: what is wrong may not stay behind.
    public static let always = Set(problems.map(\.naam))

    /// The name of the bundles among the lists.
    public static let bundles = Bundels.familie.naam

    /// Every record with all its texts.
    static let register = Lijstfamilie(
        naam: "register", bestandsnaam: RegisterReading.outputName,
        omschrijving: "Alle onderdelen met alle teksten als JSON, één per regel.")

    private static let problems = [RejectionList.familie, FindingList.familie]

    /// Whether a conversion writes a file, or a folder whose name ends in a slash, of this name.
    static func isOwn(_ name: String) -> Bool {
        families().contains { $0.heeft(bestand: name) || $0.folder == name }
    }
}

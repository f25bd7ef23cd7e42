import KwalificatieEmitters
import KwalificatieModel

/// The files that a conversion can write.
public enum Outputs {
    /// All of them, in the order in which they are written.
    ///
    /// - Parameters:
    ///   - onDate: the day on which is judged what has yet to start; nil for the newest day of adoption.
    ///   - years: the study years of which there are to be lists; nil for all.
    public static func families(onDate: CalendarDate? = nil, years: [Cohort]? = nil) -> [Lijstfamilie] {
        Lijsten.alle(peildatum: onDate, jaren: years) + [Bundels.familie, register] + problems + remembered
    }

    /// The names of those that are written whatever was asked for: what is wrong may not stay behind, nor what a next run
    /// needs.
    public static let always = Set((problems + remembered).map(\.naam))

    /// The name of the bundles among the lists.
    public static let bundles = Bundels.familie.naam

    /// Every record with all its texts.
    static let register = Lijstfamilie(
        naam: "register", bestandsnaam: RegisterReading.outputName,
        omschrijving: "Alle onderdelen met alle teksten als JSON, één per regel.")

    private static let problems = [RejectionList.familie, FindingList.familie, tables]

    /// What the lists do not hold of what tables tell: questions over an output are answered from it.
    private static let tables = Lijstfamilie(
        naam: "tabellen", bestandsnaam: RegisterReading.tablesName,
        omschrijving: "Wat de tabellen zeggen en wat niet te gebruiken was, als JSON; vragen over de uitvoer lezen het."
    )

    private static let remembered = [
        ChangeList.familie,
        Lijstfamilie(
            naam: "run", bestandsnaam: RunReport.fileName,
            omschrijving: "Wat er is gelezen, afgekeurd en gemaakt, met controlegetallen; zie Schemas/run.schema.json."),
        Lijstfamilie(
            naam: "geheugen", bestandsnaam: RememberedRun.fileName,
            omschrijving:
                "Waaraan een volgende keer ziet dat er niets is veranderd, of wat; het hangt van het programma en de schijf "
                + "af, en weggooien mag."),
    ]

    /// What earlier versions wrote beside these.
    private static let former = ["geheugen.jsonl", "geheugen.zip"]

    /// Whether a conversion writes a file, or a folder whose name ends in a slash, of this name.
    static func isOwn(_ name: String) -> Bool {
        former.contains(name) || families().contains { $0.heeft(bestand: name) || $0.folder == name }
    }

    /// Whether a directory that holds these names is the output of a conversion.
    ///
    /// Other programs write a `run.json` too, and what crebo remembers may be thrown away: that does not decide alone.
    static func isOutput(holding names: [String]) -> Bool {
        names.contains(RunReport.fileName)
            && ([RememberedRun.fileName, FindingList.familie.bestandsnaam] + former).contains(where: names.contains)
    }
}

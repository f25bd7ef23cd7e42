import KwalificatieModel

/// One record of a registratieoverzicht: its kind, and the text of each field as it stands in the file.
///
///     let record = RORecord(
///         .periode,
///         [.burgerservicenummer: bsn.onverhuld, .inschrijvingvolgnummer: "C1", .datumBegin: day.iso,
///          .opleidingcode: "25187", .leertraject: "ODT", .indicatieBekostigbaar: "N"])
///     record[.leertraject]         // ODT
///     record.datum(.datumBegin)    // 01-09-2026
///
/// Texts and not values, because a file has to come out as it went in: with masked numbers, with codes that are not
/// known, with what cannot be read. What the fields of each kind are is in `ROLayout` alone. Whatever turns a record into
/// text other than `ROWriter` shows its kind and the masked number of the person.
public struct RORecord: Sendable, Equatable {
    /// The kind.
    public let soort: RORecordsoort
    /// The texts of all its fields, in the order of the layout; empty where a field is.
    private(set) var teksten: [String]

    /// A record with these fields, the others empty. A field that records of this kind do not have is left out.
    public init(_ soort: RORecordsoort, _ waarden: KeyValuePairs<ROVeld, String>) {
        let layout = ROLayout.of(soort)
        var teksten = [String](repeating: "", count: layout.velden.count)
        for (veld, waarde) in waarden {
            if let index = layout.index(of: veld) { teksten[index] = waarde }
        }
        self.init(soort, teksten: teksten)
    }

    /// A record with these texts: as many as the layout has fields.
    init(_ soort: RORecordsoort, teksten: [String]) {
        self.soort = soort
        self.teksten = teksten
    }

    /// The text of a field; empty when it is, and when records of this kind do not have it.
    public subscript(veld: ROVeld) -> String {
        ROLayout.of(soort).index(of: veld).map { teksten[$0] } ?? ""
    }

    /// The day in a field; nil when there is none, or none that can be read.
    public func datum(_ veld: ROVeld) -> CalendarDate? { CalendarDate(self[veld]) }

    /// Whether records of this kind have the field.
    func heeft(_ veld: ROVeld) -> Bool { ROLayout.of(soort).index(of: veld) != nil }

    /// Whether it is a result that belongs to no diploma.
    var isLos: Bool {
        soort.isResultaat && self[.resultaatvolgnummerDiploma].isEmpty && self[.opleidingcodeDiploma].isEmpty
    }

    /// The person whose record it is; without numbers for VLP and SLR.
    public var persoon: ROPersoon {
        ROPersoon(burgerservicenummer: self[.burgerservicenummer], onderwijsnummer: self[.onderwijsnummer])
    }
}

extension RORecord: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `ISG *****0007`.
    public var description: String { "\(soort.rawValue) \(persoon)" }

    /// As `description`.
    public var debugDescription: String { description }

    /// The description and no children: `dump` and a debugger walk a value past its description.
    public var customMirror: Mirror { Mirror(self, children: ["record": description]) }
}

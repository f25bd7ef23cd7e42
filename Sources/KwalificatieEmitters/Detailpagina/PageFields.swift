import KwalificatieModel

/// The fields that pages of several kinds have in common.
enum PageFields {
    /// A name and its value; nil when the record has none.
    typealias Field = (name: String, value: String?)

    /// The code that was asked for, or the first one, with its dates; then the other codes of the same record.
    static func crebo<Role>(_ periodes: [CreboPeriode<Role>], asked code: String) -> [Field] {
        guard let index = periodes.firstIndex(where: { $0.crebo.text == code }) ?? periodes.indices.first else {
            return []
        }
        let periode = periodes[index]
        let others = periodes.indices.filter { $0 != index }.map { position -> Field in
            let other = periodes[position]
            let parts = [
                other.ministerie.map { "bekostigd door \($0)" },
                other.geldigVanaf.map { "inschrijven vanaf \($0.dutch)" },
                other.eindeInstroom.map { "inschrijven tot \($0.dutch)" },
                other.eindeOpleiding.map { "diplomeren tot \($0.dutch)" },
            ]
            let notes = parts.compactMap(\.self).filter { !oneLine($0).isEmpty }.joined(separator: ", ")
            return ("Andere crebo", notes.isEmpty ? other.crebo.text : "\(other.crebo.text) (\(notes))")
        }
        return [
            ("Crebo", periode.crebo.text),
            ("Inschrijven vanaf", periode.geldigVanaf?.dutch),
            ("Inschrijven tot", periode.eindeInstroom?.dutch),
            ("Diplomeren tot", periode.eindeOpleiding?.dutch),
            ("Bekostigd door", periode.ministerie),
            ("Prijsfactor", periode.prijsfactor?.text(decimalSign: ",")),
        ] + others
    }

    /// The code of a keuzedeel or certificaat with its dates.
    static func code(_ code: String, geldigVanaf: CalendarDate?, geldigTot: CalendarDate?) -> [Field] {
        [("Code", code), ("Geldig vanaf", geldigVanaf?.dutch), ("Geldig tot", geldigTot?.dutch)]
    }

    /// How far the record is, and who adopted it.
    static func publicatie(_ record: RegisterRecord) -> [Field] {
        [
            ("Versie", record.versie),
            ("Status", record.status),
            ("Vastgesteld op", record.vastgesteldOp?.dutch),
            ("Vastgesteld door", record.voorblad?.vastgesteldDoor?.plat),
            ("Vastgesteld te", record.voorblad?.vastgesteldTe?.plat),
            ("Penvoerder", record.voorblad?.penvoerder?.titel),
        ]
    }

    /// The domain as the crebolijst shows it: its code and its title.
    static func domein(_ domein: Opleidingsdomein?) -> Field {
        let text = [domein?.crebo?.text, domein?.titel].compactMap(\.self).joined(separator: " ")
        return ("Opleidingsdomein", text)
    }

    /// The study load in hours (studiebelastingsuren).
    static func sbu(_ hours: Int?) -> Field { ("Studielast (sbu)", hours.map { "\($0) uur" }) }

    /// A yes or no.
    static func jaNee(_ name: String, _ value: Bool?) -> Field { (name, value.map { $0 ? "ja" : "nee" }) }
}

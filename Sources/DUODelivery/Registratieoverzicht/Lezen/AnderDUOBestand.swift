import KwalificatieModel
import KwalificatieReaders

/// A file that people take for a registratieoverzicht.
enum AnderDUOBestand {
    /// The bekostigingsgrondslagen of a year (PvE 17), in lines that look like those of a registratieoverzicht.
    case grondslag
    /// The bekostigingsgrondslagen of each student (PvE 16), in XML.
    case tbgi
    /// A delivery of `crebo odt deliver`.
    case levering
    /// Any other XML.
    case xml

    /// How much of the beginning of a file is looked at.
    static let searchedLength = 8 << 10

    /// What a file is by its name and what it begins with; nil for one that may be a registratieoverzicht.
    init?(naam: String, beginning: some Sequence<UInt8>) {
        let text = String(decoding: Array(beginning), as: UTF8.self)
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        let naam = naam.uppercased()
        let first = start.prefix { !$0.isNewline }.split(omittingEmptySubsequences: false) { "|;,\t".contains($0) }
            .map { $0.trimming { $0 == "\"" || $0 == " " } }
        if first.first == "VLP" {
            guard Self.isGrondslag(first) else { return nil }
            self = .grondslag
        } else if naam.hasPrefix("GRONDSLAG") {
            self = .grondslag
        } else if naam.hasPrefix("TBGI")
            || start.hasPrefix("<") && Self.namenInTBGi.contains(where: { start.contains($0) })
        {
            self = .tbgi
        } else if start.hasPrefix("<") {
            self = start.contains("<\(OdtNaam.levering.text)") ? .levering : .xml
        } else {
            return nil
        }
    }

    /// Whether a voorlooprecord with these fields is that of a file of bekostigingsgrondslagen: a year of four digits and
    /// a day of eight.
    static func isGrondslag(_ velden: [some StringProtocol]) -> Bool {
        zip(velden, velden.dropFirst()).contains {
            String($0, form: "9999") != nil && String($1, form: "99999999") != nil
        }
    }

    /// Elements of a TBG-i; the XML of this program begins its names small.
    private static let namenInTBGi = ["<TBG", "<Inschrijvingvolgnummer", "<IndicatieBekostigbaar", "<Teldatum"]

    /// Why it is not read as a registratieoverzicht.
    var problem: ReadingProblem { ReadingProblem(.otherThanRegistratieoverzicht(zin)) }

    private var zin: Bilingual {
        switch self {
        case .grondslag:
            Bilingual(
                "dit zijn bekostigingsgrondslagen van DUO (GRONDSLAG_IP_MBO_….csv) en geen registratieoverzicht; uw studentenadministratie leest ze, crebo niet",
                "these are bekostigingsgrondslagen of DUO (GRONDSLAG_IP_MBO_….csv) and no registratieoverzicht; your student administration reads them, crebo does not"
            )
        case .tbgi:
            Bilingual(
                "dit is een TBG-i van DUO (TBGI_….XML, bekostigingsgrondslagen per student) en geen registratieoverzicht; uw studentenadministratie leest die, crebo niet",
                "this is a TBG-i of DUO (TBGI_….XML, bekostigingsgrondslagen of each student) and no registratieoverzicht; your student administration reads it, crebo does not"
            )
        case .levering:
            Bilingual(
                "dit is een levering en geen registratieoverzicht; ‘crebo odt reconcile’ leest leveringen met --deliveries",
                "this is a delivery and no registratieoverzicht; ‘crebo odt reconcile’ reads deliveries with --deliveries"
            )
        case .xml:
            Bilingual(
                "dit is XML en geen registratieoverzicht; publicaties van SBB leest ‘crebo validate’",
                "this is XML and no registratieoverzicht; ‘crebo validate’ reads publications of SBB")
        }
    }
}

extension StringProtocol {
    /// The text without such characters at its ends.
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var text = drop(while: isTrimmed)
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return String(text)
    }
}

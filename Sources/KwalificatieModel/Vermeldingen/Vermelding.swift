/// What a source tells of a code, apart from the record of that code.
public struct Vermelding: Sendable, Hashable {
    /// Where it stands: `vervallen-2022.csv, regel 12`, or the record that names the code.
    public let bron: String
    /// What it says: `wordt vervangen door 23361`.
    public let tekst: String
    /// Whether a table says it, and no document.
    public let isUitTabel: Bool
}

/// A code that documents or tables name and of which there is no record, with what they tell of it.
public struct GenoemdeCode: Sendable, Equatable {
    /// The code with its kind, and its name as the first source that has one gives it; empty where none does.
    public let onderdeel: Registeronderdeel
    /// Its niveau, where a source tells.
    public let niveau: Niveau?
    /// What is told of it, tables before documents, each once.
    public let vermeldingen: [Vermelding]
}

extension Register {
    /// What tables and other records tell of a code.
    public func vermeldingen(van code: String) -> [Vermelding] {
        Vermeldingen(self, of: [code]).alle[code]?.vermeldingen ?? []
    }

    /// What is known of a code that only tables or other records name; nil when there is a record of it, or when nothing
    /// names it.
    public func genoemd(_ code: String) -> GenoemdeCode? { genoemd([code])[code] }

    /// The same of several codes, or of all.
    public func genoemd(_ codes: Set<String>?) -> [String: GenoemdeCode] {
        let genoemd = Vermeldingen(self, of: codes).alle.filter { record(with: $0.key) == nil }
        return Dictionary(uniqueKeysWithValues: genoemd.map { ($0, $1.genoemd($0)) })
    }
}

/// What tables and records tell of codes, while it is brought together.
private struct Vermeldingen {
    /// By code.
    private(set) var alle: [String: Genoemd] = [:]
    /// The codes that count; nil for all.
    private let codes: Set<String>?

    /// What is known of one code.
    struct Genoemd {
        var soort: Onderdeelsoort
        var naam = ""
        var niveau: Niveau?
        var vermeldingen: [Vermelding] = []
        var seen: Set<Vermelding> = []

        func genoemd(_ code: String) -> GenoemdeCode {
            GenoemdeCode(
                onderdeel: Registeronderdeel(soort: soort, codes: [code], titel: naam), niveau: niveau,
                vermeldingen: vermeldingen)
        }
    }

    init(_ register: Register, of codes: Set<String>?) {
        self.codes = codes
        add(register.tabellen)
        for (record, _) in register.onderdelen { add(record) }
        for record in register.vervangen { add(older: record) }
    }

    private mutating func add(
        _ code: String, _ soort: Onderdeelsoort, naam: String = "", niveau: Niveau? = nil, bron: String,
        isUitTabel: Bool = true, _ tekst: @autoclosure () -> String
    ) {
        guard codes?.contains(code) ?? true else { return }
        let vermelding = Vermelding(bron: bron, tekst: tekst(), isUitTabel: isUitTabel)
        var genoemd = alle[code] ?? Genoemd(soort: soort)
        if genoemd.naam.isEmpty { genoemd.naam = naam.eenRegel }
        genoemd.niveau = genoemd.niveau ?? niveau
        if genoemd.seen.insert(vermelding).inserted { genoemd.vermeldingen.append(vermelding) }
        alle[code] = genoemd
    }

    // MARK: - Tables

    private mutating func add(_ tabellen: Tabellen) {
        for lijst in tabellen.crebolijsten { add(lijst) }
        for vervallen in tabellen.vervallen { add(vervallen) }
        for historie in tabellen.historie { add(historie) }
        for koppeling in tabellen.koppelingen { add(koppeling) }
        for conversie in tabellen.conversies { add(conversie) }
        for toets in tabellen.overlap { add(toets) }
    }

    private mutating func add(_ lijst: Crebolijsttabel) {
        let bron = lijst.file.bestandsnaam
        let open = "inschrijven mogelijk op \(lijst.cohort.firstDay.dutch)"
        for dossier in lijst.dossiers {
            let dossiercode = dossier.crebos.first?.crebo.text ?? ""
            for periode in dossier.crebos {
                add(periode.crebo.text, .dossier, naam: dossier.titel, bron: bron, open)
            }
            for kwalificatie in dossier.kwalificaties {
                for periode in kwalificatie.crebos {
                    add(
                        periode.crebo.text, .kwalificatie, naam: kwalificatie.titel, niveau: kwalificatie.niveau,
                        bron: bron, "\(open), in dossier \(dossiercode) \(dossier.titel.eenRegel)")
                }
            }
            if let crebo = dossier.domein?.crebo {
                add(
                    crebo.text, .opleidingsdomein, naam: dossier.domein?.titel ?? "", bron: bron,
                    "domein van dossier \(dossiercode) \(dossier.titel.eenRegel)")
            }
        }
    }

    private mutating func add(_ vervallen: VervallenOpleiding) {
        let bron = Self.bron(vervallen.file, vervallen.place)
        let soort: Onderdeelsoort = vervallen.soort == .dossier ? .dossier : .kwalificatie
        let opvolgers = vervallen.opvolgers.map(\.text).joined(separator: ", ")
        let delen = [
            vervallen.eindeInstroom.map { "inschrijven tot \($0.dutch)" },
            vervallen.eindeOpleiding.map { "diplomeren tot \($0.dutch)" },
            opvolgers.isEmpty ? nil : "wordt vervangen door \(opvolgers)",
            opvolgers.isEmpty ? vervallen.vervangenDoor.map { "wordt vervangen door \($0.eenRegel)" } : nil,
            vervallen.isZonderOpvolger ? "wordt door niets vervangen" : nil,
        ].compactMap(\.self)
        add(
            vervallen.code.text, soort, naam: vervallen.naam, bron: bron,
            (["vervallen"] + delen).joined(separator: ", "))
        for opvolger in vervallen.opvolgers {
            add(opvolger.text, soort, bron: bron, "vervangt \(vervallen.code) \(vervallen.naam.eenRegel)")
        }
    }

    private mutating func add(_ historie: HistorischeOpleiding) {
        let bron = Self.bron(historie.file, historie.place)
        add(
            historie.code.text, historie.code.isHistorischDossier ? .dossier : .kwalificatie, naam: historie.naam,
            niveau: historie.niveau, bron: bron,
            Self.zin("inschrijven", historie.geldigVanaf, historie.geldigTot)
                + (historie.dossier.map { ", in dossier \($0)" } ?? ""))
        if let dossier = historie.dossier {
            add(dossier.text, .dossier, bron: bron, "dossier van \(historie.code) \(historie.naam.eenRegel)")
        }
    }

    private mutating func add(_ koppeling: Koppeling) {
        let bron = Self.bron(koppeling.file, koppeling.place)
        let dagen = Self.zin("", koppeling.geldigVanaf, koppeling.geldigTot)
        add(koppeling.keuzedeel.text, .keuzedeel, bron: bron, "gekoppeld aan \(koppeling.kwalificatie)\(dagen)")
        add(
            koppeling.kwalificatie.text, koppeling.kwalificatie.soort, bron: bron,
            "keuzedeel \(koppeling.keuzedeel) gekoppeld\(dagen)")
    }

    private mutating func add(_ conversie: Keuzedeelconversie) {
        let bron = Self.bron(conversie.file, conversie.place)
        let vanaf = Self.zin("", conversie.vanaf, nil)
        add(conversie.oud.text, .keuzedeel, bron: bron, "wordt vervangen door \(conversie.nieuw)\(vanaf)")
        add(conversie.nieuw.text, .keuzedeel, bron: bron, "vervangt \(conversie.oud)\(vanaf)")
    }

    private mutating func add(_ toets: Overlaptoets) {
        let bron = Self.bron(toets.file, toets.place)
        let uitkomst = toets.uitkomst.rawValue + (toets.datum.map { " (\($0.dutch))" } ?? "")
        add(toets.keuzedeel.text, .keuzedeel, bron: bron, "overlap met \(toets.kwalificatie): \(uitkomst)")
        add(
            toets.kwalificatie.text, toets.kwalificatie.soort, bron: bron,
            "overlap met keuzedeel \(toets.keuzedeel): \(uitkomst)")
    }

    // MARK: - Documents

    private mutating func add(_ record: RegisterRecord) {
        let bron = [record.soort.naam, record.codes.first, record.titel.eenRegel].compactMap(\.self)
            .joined(separator: " ")
        func link(_ code: Opleidingscode, _ tekst: String) {
            add(code.text, code.soort, bron: bron, isUitTabel: false, tekst)
        }
        switch record {
        case .dossier(let dossier):
            guard let domein = dossier.domein, let crebo = domein.crebo else { return }
            add(
                crebo.text, .opleidingsdomein, naam: domein.titel ?? "", bron: bron, isUitTabel: false,
                "domein van dit dossier")
        case .keuzedeel(let keuzedeel):
            for verwijzing in keuzedeel.gekoppeldeKwalificaties { link(verwijzing.crebo, "gekoppeld") }
            for verwijzing in keuzedeel.ontwikkeldVoor { link(verwijzing.crebo, "hiervoor ontwikkeld") }
            if let vervangt = keuzedeel.vervangt {
                add(vervangt.text, .keuzedeel, bron: bron, isUitTabel: false, "hierdoor vervangen")
            }
        case .certificaat(let certificaat):
            for verwijzing in certificaat.samengesteldUit {
                link(verwijzing.crebo, "samengesteld uit onderdelen hiervan")
            }
        case .crossOver(let kwalificatie):
            for verwijzing in kwalificatie.samengesteldUit {
                link(verwijzing.crebo, "samengesteld uit onderdelen hiervan")
            }
        case .geregionaliseerd(let kwalificatie):
            if let basis = kwalificatie.gebaseerdOp { link(basis.crebo, "hierop gebaseerd") }
            if let deel = kwalificatie.regionaalKeuzedeel, let code = deel.keuzedeel {
                add(
                    code.text, .keuzedeel, naam: deel.titel ?? "", bron: bron, isUitTabel: false, "regionaal keuzedeel")
            }
        }
    }

    /// The codes of a version that another has replaced.
    private mutating func add(older record: RegisterRecord) {
        for onderdeel in record.onderdelen {
            for code in onderdeel.codes {
                add(
                    code, onderdeel.soort, naam: onderdeel.titel,
                    bron: "eerdere versie van \(record.soort.naam) \(record.titel.eenRegel)", isUitTabel: false,
                    "een code van die versie")
            }
        }
    }

    // MARK: - Words

    private static func bron(_ file: String, _ place: SourcePlace) -> String {
        place.line == 0 ? file.bestandsnaam : "\(file.bestandsnaam), regel \(place.line)"
    }

    /// `inschrijven vanaf 01-08-2015 tot 01-08-2022`.
    private static func zin(_ begin: String, _ vanaf: CalendarDate?, _ tot: CalendarDate?) -> String {
        begin + (vanaf.map { " vanaf \($0.dutch)" } ?? "") + (tot.map { " tot \($0.dutch)" } ?? "")
    }
}

extension Opleidingscode {
    /// Whether a code of which only history tells is that of a dossier, by its number (regelingen 2012 and 2015: dossiers
    /// have `22…`).
    public var isHistorischDossier: Bool {
        DossierCrebo(self).isInPublishedRange || (22_000...22_999).contains(number)
    }

    /// What a code is of which only a link tells, by its number.
    fileprivate var soort: Onderdeelsoort {
        if CrossOverCrebo(self).isInPublishedRange { return .crossOver }
        return GeregionaliseerdeCrebo(self).isInPublishedRange ? .geregionaliseerd : .kwalificatie
    }
}

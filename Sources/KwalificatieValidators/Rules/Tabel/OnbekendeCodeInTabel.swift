import KwalificatieModel
import KwalificatieReaders

/// TABEL-006: a table beside the XML names a keuzedeel or opleiding that nothing else knows.
struct OnbekendeCodeInTabel: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 6), severity: .warning,
        title: Bilingual("Bekende codes in een tabel", "Known codes in a table"),
        sentence: Bilingual(
            "Een tabel naast de XML noemt een keuzedeel of opleiding die in geen enkel document en geen enkele lijst "
                + "staat.",
            "A table beside the XML names a keuzedeel or opleiding that is in no document and no list."),
        reason: Bilingual(
            "De lijsten tonen zo'n code zonder naam, en wie haar opzoekt vindt niets.",
            "The lists show such a code without a name, and who looks it up finds nothing."),
        source: "handleiding register 2.6, 2.9 en 2.11",
        remedy: Bilingual(
            "Verbeter de code, of geef ook de XML, een crebolijst of een rij in historie*.csv met die code.",
            "Mend the code, or give the XML, a crebolijst or a row in historie*.csv with that code as well."),
        accepted: [
            RuleExample(in: RuleExample.koppelingen, "K0022;25187;", becomes: "K0022;94920;"),
            RuleExample(
                in: RuleExample.conversie, "K0219;K1469;01-08-2023",
                becomes: "K0219;K1469;01-08-2023\nK0001;K0219;01-08-2016"),
        ],
        rejected: [
            RuleExample(in: RuleExample.koppelingen, "K0022;25187;", becomes: "📍K0022;25999;"),
            RuleExample(in: RuleExample.overlap, "K0717;25187;", becomes: "📍K7017;25187;"),
            RuleExample(in: RuleExample.conversie, "K0219;K1469;", becomes: "📍K0219;K1496;"),
            RuleExample(in: RuleExample.historie, "94920;Metselaar;2;22185;", becomes: "📍94920;Metselaar;2;22186;"),
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        guard !register.register.tabellen.isEmpty else { return nil }
        let tabelcodes = Tabelcodes(register)
        guard !tabelcodes.alle.isEmpty else { return nil }
        if let reason = register.reasonNotToMissAnything { return reason }
        // As in KOPPELING-003: whether the whole register was given shows in what it holds, nearly every code that is
        // named.
        let bekend = tabelcodes.alle.count { tabelcodes.isBekend($0) }
        let alle = tabelcodes.alle.count
        guard bekend * 4 >= alle * 3 else {
            return Bilingual(
                "van de codes in de tabellen is te weinig gegeven (\(bekend) van \(alle)), dus welke bestaan is niet "
                    + "bekend",
                "too few of the codes in the tables were given (\(bekend) of \(alle)), so which exist is not known")
        }
        return nil
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        guard !register.register.tabellen.isEmpty else { return }
        let tabelcodes = Tabelcodes(register)
        for genoemd in tabelcodes.alle where !tabelcodes.isBekend(genoemd) {
            report.add(
                Bilingual(
                    "\(genoemd.soort) \(genoemd.code) staat in geen enkel document en geen enkele lijst",
                    "\(genoemd.soort) \(genoemd.code) is in no document and no list"),
                at: genoemd.place, path: genoemd.kolom, subject: nil, file: genoemd.file, found: genoemd.code)
        }
    }
}

/// The codes that tables name, and those that anything tells of.
private struct Tabelcodes {
    /// Each code once, in the order of the tables.
    private(set) var alle: [Genoemd] = []

    private let opleidingen: BekendeCodes
    private var keuzedelen: Set<KeuzedeelCode> = []
    private var gezien: Set<String> = []

    /// A code with the first row that names it.
    struct Genoemd {
        let code: String
        let soort: String
        let kolom: String
        let place: SourcePlace
        let file: String
    }

    init(_ register: LocatedRegister) {
        opleidingen = BekendeCodes(register)
        for case (.keuzedeel(let keuzedeel), _) in register.records { keuzedelen.insert(keuzedeel.code) }
        let tabellen = register.register.tabellen
        // A keuzedeel that has lapsed need not be in the XML any more: what replaced it tells that it was there.
        keuzedelen.formUnion(tabellen.conversies.map(\.oud))
        for rij in tabellen.koppelingen {
            add(rij.keuzedeel, "Code keuzedeel", rij.place, rij.file)
            add(rij.kwalificatie, "Crebo", rij.place, rij.file)
        }
        for rij in tabellen.conversies { add(rij.nieuw, "Code nieuw keuzedeel", rij.place, rij.file) }
        for rij in tabellen.overlap {
            add(rij.keuzedeel, "Code keuzedeel", rij.place, rij.file)
            add(rij.kwalificatie, "Crebo", rij.place, rij.file)
        }
        for rij in tabellen.historie {
            if let dossier = rij.dossier { add(dossier, "Dossiercrebo", rij.place, rij.file) }
        }
    }

    func isBekend(_ genoemd: Genoemd) -> Bool {
        if let code = KeuzedeelCode(genoemd.code) { return keuzedelen.contains(code) }
        return Opleidingscode(genoemd.code).map { opleidingen.contains($0) } ?? false
    }

    private mutating func add(_ code: KeuzedeelCode, _ kolom: String, _ place: SourcePlace, _ file: String) {
        add(Genoemd(code: code.text, soort: "keuzedeel", kolom: kolom, place: place, file: file))
    }

    private mutating func add(_ code: Opleidingscode, _ kolom: String, _ place: SourcePlace, _ file: String) {
        add(Genoemd(code: code.text, soort: "opleiding", kolom: kolom, place: place, file: file))
    }

    private mutating func add(_ genoemd: Genoemd) {
        if gezien.insert(genoemd.code).inserted { alle.append(genoemd) }
    }
}

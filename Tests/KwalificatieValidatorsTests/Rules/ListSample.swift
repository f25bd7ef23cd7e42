@testable import KwalificatieModel

@testable import KwalificatieReaders
@testable import KwalificatieValidators

/// A published crebolijst in the making, for the tests of rules over lists.
struct ListSample {
    var list = PublishedCrebolijst(file: "lijst.csv")
    private var line: UInt32 = 0

    /// A row of a kwalificatie.
    mutating func kwalificatie(_ crebo: String, niveau: String, soort: String, dossier: String = "") {
        line += 1
        list.kwalificaties.append(
            PublishedCrebolijst.KwalificatieRij(
                dossiercrebo: cel(dossier, 1, "Crebonummer"), dossierprijsfactor: cel("", 2, "Prijsfactor"),
                dossier: cel("", 3, "Kwalificatiedossier"), crebo: cel(crebo, 4, "Crebonummer"),
                naam: cel("Naam ", 5, "Kwalificatie"), niveau: cel(niveau, 6, "Niveau"),
                prijsfactor: cel("", 7, "Prijsfactor"), soortOpleiding: cel(soort, 8, "Soort opleiding"),
                beroepsvereisten: cel("", 9, "Beroepsvereisten"), leerweg: cel("", 10, "Leerweg")))
    }

    /// A row of a dossier that has lapsed.
    mutating func vervallenDossier(_ crebo: String, _ instroom: String, _ opleiding: String, nieuw: String = "23999") {
        list.vervallenDossiers.append(vervallen(crebo, instroom, opleiding, nieuw))
    }

    /// A row of a kwalificatie that has lapsed.
    mutating func vervallen(
        kwalificatie crebo: String, _ instroom: String, _ opleiding: String, nieuw: String = "25999"
    ) {
        list.vervallenKwalificaties.append(vervallen(crebo, instroom, opleiding, nieuw))
    }

    private mutating func vervallen(
        _ crebo: String, _ instroom: String, _ opleiding: String, _ nieuw: String
    ) -> PublishedCrebolijst.VervallenRij {
        line += 1
        return PublishedCrebolijst.VervallenRij(
            crebo: cel(crebo, 1, "Crebo"), naam: cel("Naam", 2, "Naam"),
            eindeInstroom: cel(instroom, 3, "Datum einde instroom"),
            eindeOpleiding: cel(opleiding, 4, "Datum einde opleiding"),
            vervangenDoor: cel(nieuw, 5, "Wordt vervangen door"), creboNieuw: cel(nieuw, 6, "Crebo nieuw"))
    }

    private func cel(_ tekst: String, _ column: UInt32, _ kolom: String) -> PublishedCrebolijst.Cel {
        PublishedCrebolijst.Cel(
            tekst: tekst, place: SourcePlace(line: line, column: column, element: 0), kolom: kolom)
    }

    /// What one rule finds in the list and in the records given beside it: `line:column sentence`.
    func findings(of rule: any Rule, beside records: [RegisterRecord] = []) -> [String] {
        let result = result(of: [rule], beside: records)
        return result.findings.map { "\($0.place.line):\($0.place.column) \($0.sentence(in: .dutch))" }
    }

    /// What rules find in the list and in the records given beside it.
    func result(of rules: [any Rule], beside records: [RegisterRecord] = []) -> Validation.Result {
        var validation = Validation(rules: rules)
        validation.check(list)
        validation.endDocument(list.file)
        validation.endRegister(LocatedRegister(records.map { ($0, "register.xml") }, lists: [list]))
        return validation.result
    }
}

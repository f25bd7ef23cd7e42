import KwalificatieModel
import KwalificatieReaders

/// KOPPELING-103: a successor in a list does not exist.
struct OpvolgerBestaat: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.koppeling, 103), severity: .error,
        title: Bilingual("Opvolger bestaat", "The successor exists"),
        sentence: Bilingual(
            "De opvolger van een vervallen code staat in geen van de gegeven lijsten en dossiers.",
            "The successor of a lapsed code is in none of the lists and dossiers given."),
        reason: Bilingual(
            "Een student of school die de vervallen code opzoekt, wordt naar een opleiding gestuurd die er niet is.",
            "A student or school that looks up the lapsed code is sent to an opleiding that does not exist."),
        source: "handleiding register 5.4; gepubliceerde crebolijst 2022",
        remedy: Bilingual(
            "Verbeter de nieuwe code, of geef de lijst mee waarin zij staat.",
            "Mend the new code, or give the list in which it stands."),
        accepted: [
            RuleExample(
                in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: "Metselaar;25785 / 25786")
        ],
        rejected: [RuleExample(in: "crebolijst-2022-vervallen.csv", "Metselaar;25786", becomes: "Metselaar;📍25999")])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        let opvolgers = Set(register.lists.flatMap(\.vervallenCodes).flatMap(\.rij.creboNieuw.codes))
        guard !opvolgers.isEmpty else {
            return Bilingual(
                "er is geen lijst met vervallen codes gegeven, dus de opvolging is niet nagegaan",
                "no list of lapsed codes was given, so succession was not checked")
        }
        // Only a list of the whole year, or the whole register, can tell that a code does not exist. Whether one was given shows in what
        // it holds: nearly every successor. An amendment, or the list of another year, holds few.
        let known = BekendeCodes(register)
        let count = opvolgers.count { known.contains($0) }
        let hasCodes = register.hasDossiers || register.lists.contains { !$0.kwalificaties.isEmpty }
        guard hasCodes, count * 4 >= opvolgers.count * 3 else {
            return Bilingual(
                "er is geen volledige crebolijst of XML gegeven waarin de opvolgers staan "
                    + "(\(count) van \(opvolgers.count) gevonden)",
                "no whole crebolijst or XML was given that holds the successors (\(count) of \(opvolgers.count) found)")
        }
        return nil
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        let known = BekendeCodes(register)
        for list in register.listsByFile {
            for vervallen in list.vervallenCodes {
                let cel = vervallen.rij.creboNieuw
                for code in cel.codes where !known.contains(code) {
                    report.add(
                        Bilingual(
                            "de opvolger \(code) staat in geen van de gegeven lijsten en dossiers",
                            "the successor \(code) is in none of the lists and dossiers given"),
                        at: cel.place, path: cel.kolom, subject: vervallen.subject, file: list.file, found: code.text)
                }
            }
        }
    }
}

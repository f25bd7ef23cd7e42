import KwalificatieModel
import KwalificatieReaders

/// TABEL-005: a published crebolijst and the XML disagree.
struct LijstNaastXML: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 5), severity: .warning,
        title: Bilingual("Crebolijst en XML zeggen hetzelfde", "Crebolijst and XML say the same"),
        sentence: Bilingual(
            "Een crebolijst zegt iets anders van een code dan de XML van het dossier.",
            "A crebolijst says something else of a code than the XML of the dossier."),
        reason: Bilingual(
            "Wie de lijst gebruikt, ziet een andere naam, ander niveau of andere datum dan in het register staat. crebo "
                + "houdt de XML aan; een datum die de XML niet heeft, komt uit de lijst.",
            "Who uses the list sees another name, niveau or date than the register has. crebo goes by the XML; a date "
                + "that the XML does not have comes from the list."),
        source: "gepubliceerde crebolijsten 2015 en 2022; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Zoek in het register op wat klopt en verbeter de lijst of vraag SBB om de XML te verbeteren. Met "
                + "‘crebo reconcile’ zijn alle verschillen te zien.",
            "Look up in the register what is right and mend the list, or ask SBB to mend the XML. "
                + "‘crebo reconcile’ shows all differences."),
        accepted: [
            RuleExample(
                in: RuleExample.completeLijst, ";;Timmeren;25829;Timmerman;2;1.3;",
                becomes: ";;Timmeren;25829; timmerman;2;1,30;"),
            RuleExample(in: RuleExample.completeLijst, ";25741;", becomes: ";25749;"),
        ],
        rejected: [
            RuleExample(
                in: RuleExample.completeLijst, ";;Timmeren;25829;Timmerman;2;1.3;",
                becomes: ";;Timmeren;25829;📍Houtbewerker;2;1.3;"),
            RuleExample(
                in: RuleExample.completeLijst, "25740;Assistent bouwen, wonen en onderhoud;1;1;",
                becomes: "25740;Assistent bouwen, wonen en onderhoud;1;📍1,1;"),
            RuleExample(
                in: RuleExample.completeLijst, "Medewerker dierverzorging;2;1.3;basisberoepsopleiding;;",
                becomes: "Medewerker dierverzorging;2;1.3;basisberoepsopleiding;📍LNV;"),
            RuleExample(
                in: RuleExample.completeLijst, ";;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;",
                becomes: ";;Timmeren;📍25891;Basismetaalbewerker;2;1.3;basisberoepsopleiding;"),
            RuleExample(
                in: RuleExample.vervallen, "23057;Timmeren;01-08-2022;01-08-2027;",
                becomes: "23130;Mechatronica;📍01-08-2022;01-08-2027;"),
        ])

    func reasonNotToRun(over register: LocatedRegister) -> Bilingual? {
        guard !register.lists.isEmpty, !register.hasDossiers else { return nil }
        return Bilingual(
            "er is geen kwalificatiedossier gegeven om de lijsten naast te leggen",
            "no kwalificatiedossier was given to hold the lists against")
    }

    func check(_ register: LocatedRegister, _ report: inout Report) {
        guard !register.lists.isEmpty else { return }
        let vergelijking = Crebolijstvergelijking(register.register)
        for list in register.listsByFile {
            // A list can be about codes of which no XML is given: that is what it is for.
            for verschil in vergelijking.verschillen(met: list) where verschil.soort != .alleenInLijst {
                report.add(
                    Self.zin(verschil), at: verschil.cel.place, path: verschil.cel.kolom, subject: verschil.onderwerp,
                    file: list.file, expected: verschil.xml.isEmpty ? nil : verschil.xml.shown,
                    found: verschil.lijst.isEmpty ? nil : verschil.lijst.shown,
                    severity: verschil.isAanvulling ? .info : nil)
            }
        }
    }

    private static func zin(_ verschil: Lijstverschil) -> Bilingual {
        let soort = verschil.soort.rawValue
        if verschil.soort == .alleenInXML {
            return Bilingual(
                "de code staat niet in de lijst, maar volgens de XML is inschrijven mogelijk",
                "the code is not in the list, but by the XML a student can enrol under it")
        }
        if verschil.isAanvulling {
            return Bilingual(
                "\(soort) is volgens de lijst \(verschil.lijst); de XML noemt geen datum, dus die van de lijst geldt",
                "\(soort) is \(verschil.lijst) by the list; the XML has no date, so that of the list counts")
        }
        let (lijst, xml) = (verschil.lijst.waarde, verschil.xml.waarde)
        return Bilingual(
            "\(soort) is in de lijst \(lijst.dutch) en in de XML \(xml.dutch); crebo houdt de XML aan",
            "\(soort) is \(lijst.english) in the list and \(xml.english) in the XML; crebo goes by the XML")
    }
}

extension String {
    /// The value as a sentence shows it.
    fileprivate var waarde: Bilingual {
        isEmpty ? Bilingual("leeg", "empty") : Bilingual("“\(shown)”", "“\(shown)”")
    }
}

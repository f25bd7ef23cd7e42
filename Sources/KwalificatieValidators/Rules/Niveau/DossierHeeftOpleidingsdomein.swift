import KwalificatieModel
import KwalificatieReaders

/// NIVEAU-005: a dossier that is not Entree is in no opleidingsdomein.
struct DossierHeeftOpleidingsdomein: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.niveau, 5), severity: .error,
        title: Bilingual("Alleen Entree zonder opleidingsdomein", "Only Entree without opleidingsdomein"),
        sentence: Bilingual(
            "Een dossier met kwalificaties boven niveau 1 hoort bij geen opleidingsdomein.",
            "A dossier with kwalificaties above niveau 1 is in no opleidingsdomein."),
        reason: Bilingual(
            "Elk kwalificatiedossier hoort bij een opleidingsdomein, behalve dat van de entreeopleiding. De crebolijst "
                + "zet dossiers zonder domein onder Entree.",
            "Each kwalificatiedossier is in an opleidingsdomein, but for that of the entreeopleiding. The crebolijst "
                + "puts dossiers without one under Entree."),
        source: "WEB 7.2.4",
        remedy: Bilingual(
            "Verwijs met referentiedomein naar een domein met een code.",
            "Refer with referentiedomein to a domein with a code."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml", "referentiedomein=\"4121\"",
                becomes: "referentiedomein=\"4122\"")
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                "<dossier nr=\"8185\" titel=\"Timmeren\" versie=\"Herziening 2022\" referentievorigeversie=\"\" "
                    + "status=\"Vastgesteld\" referentiedomein=\"4121\"",
                becomes:
                    "📍<dossier nr=\"8185\" titel=\"Timmeren\" versie=\"Herziening 2022\" "
                    + "referentievorigeversie=\"\" status=\"Vastgesteld\" referentiedomein=\"7172\""),
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                "<dossier nr=\"8185\" titel=\"Timmeren\" versie=\"Herziening 2022\" referentievorigeversie=\"\" "
                    + "status=\"Vastgesteld\" referentiedomein=\"4121\"",
                becomes:
                    "📍<dossier nr=\"8185\" titel=\"Timmeren\" versie=\"Herziening 2022\" "
                    + "referentievorigeversie=\"\" status=\"Vastgesteld\" referentiedomein=\"\""),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .dossier(let dossier) = record, !dossier.$domein.isUnreadable,
            dossier.domein?.isRealDomain != true,
            let highest = dossier.kwalificaties.compactMap(\.niveau).max(), highest > .een
        else { return }
        let given = dossier.domein?.titel
        report.add(
            Bilingual(
                "het dossier hoort bij geen opleidingsdomein\(given.map { " (“\($0.shown)”)" } ?? ""), maar heeft "
                    + "kwalificaties tot en met niveau \(highest.rawValue); alleen Entree heeft geen domein",
                "the dossier is in no opleidingsdomein\(given.map { " (“\($0.shown)”)" } ?? ""), but has "
                    + "kwalificaties up to niveau \(highest.rawValue); only Entree has no domain"),
            at: dossier.place, subject: .init(record), found: given?.shown)
    }
}

extension Opleidingsdomein {
    /// Whether it is a domain, and not the entry for dossiers that have none. One whose code cannot be read, or that
    /// the document does not hold, is another rule's concern.
    fileprivate var isRealDomain: Bool { crebo != nil || obkID != nil || titel == nil }
}

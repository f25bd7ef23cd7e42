import KwalificatieModel
import KwalificatieReaders

/// CREBO-102: a row of a crebolijst cannot be read.
struct OnleesbareRij: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 102), severity: .warning,
        title: Bilingual("Leesbare rijen in een crebolijst", "Readable rows in a crebolijst"),
        sentence: Bilingual(
            "Een rij van een crebolijst is geen dossier, kwalificatie, opleidingsdomein of kop.",
            "A row of a crebolijst is no dossier, kwalificatie, opleidingsdomein or header."),
        reason: Bilingual(
            "Wat in zo'n rij staat, is door geen enkele andere regel nagekeken.",
            "No other rule has looked at what stands in such a row."),
        source: "gepubliceerde crebolijsten 2015 en 2022",
        remedy: Bilingual(
            "Kijk of de rij is afgebroken, een scheidingsteken te veel of te weinig heeft, of er niet hoort.",
            "See whether the row was cut off, has a separator too many or too few, or does not belong there."),
        accepted: [
            RuleExample(
                in: RuleExample.completeLijst, ";;Metselen;25786;Metselaar;2;",
                becomes: ";;Metselen;25786;\"Metselaar\";2;"),
            RuleExample(in: RuleExample.vervallen, "23056;Tegel", becomes: ";;;;;\n23056;Tegel"),
        ],
        rejected: [
            RuleExample(
                in: RuleExample.completeLijst, ";;Metselen;25786;Metselaar;2;",
                becomes: ";;📍Metselen;25786;Metselaar;;2;", alsoFound: RuleExample.successorIsGone),
            RuleExample(
                in: RuleExample.completeLijst, ";;Metselen;25786;", becomes: "📍Toelichting;;;;;;;;;\n;;Metselen;25786;"),
            RuleExample(
                in: RuleExample.vervallen, "23057;Timmeren;01-08-2022;", becomes: "📍23057;Timmeren;;;;;01-08-2022;"),
        ])

    /// How many characters of a row are shown.
    private static let shownLength = 80

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for rij in list.onleesbareRijen {
            let shown =
                rij.tekst.count > Self.shownLength ? rij.tekst.prefix(Self.shownLength) + "…" : rij.tekst[...]
            report.add(
                Bilingual(
                    "deze rij is geen dossier, kwalificatie, opleidingsdomein of kop: “\(shown)”",
                    "this row is no dossier, kwalificatie, opleidingsdomein or header: “\(shown)”"),
                at: rij.place, path: rij.kolom, subject: nil, found: String(shown))
        }
    }
}

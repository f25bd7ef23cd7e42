/// The certificaat of beroepsgerichte onderdelen: own design, in the manner of the dossier; the fields are those of
/// the register's detail page (seed 000, 2.7).
enum CertificaatGrammar {
    static let certificaten = GrammarElement(
        .certificaten,
        [
            GrammarElement(
                .certificaat, [.nr, .titel, .code, .versie, .status, .geldigVanaf, .geldigTot, .groen],
                role: .record(.certificaat),
                [
                    SharedGrammar.kennisenvaardigheden, SharedGrammar.voorblad, .text(.omschrijving),
                    .text(.doelgroep), .text(.scholingsbehoefte), .text(.zelfstandigebetekenis),
                    SharedGrammar.samengestelduit, SharedGrammar.kerntaken,
                ])
        ])
}

/// What the grammars of several kinds have in common: the tables of the root, and parts as published in dossiers.
enum SharedGrammar {
    static let domeinen = GrammarElement(
        .domeinen, role: .table, [GrammarElement(.domein, [.nr, .titel, .crebo, .prijsfactor, .obkID])])
    static let sectorkamers = GrammarElement(
        .sectorkamers, role: .table, [GrammarElement(.sectorkamer, [.nr, .titel])])
    static let competenties = GrammarElement(
        .competenties, role: .table, [GrammarElement(.competentie, [.nr, .titel, .code])])
    /// Own design: werkprocessen of dossiers in other documents, to which certificaten and cross-overs refer.
    static let werkprocessen = GrammarElement(
        .werkprocessen, role: .table, [GrammarElement(.werkproces, [.nr, .code])])

    static let kennisenvaardigheden = GrammarElement(
        .kennisenvaardigheden, [GrammarElement(.kennisofvaardigheid, [.nr, .titel])])

    static let voorblad = GrammarElement(
        .voorblad, [.titel],
        [
            GrammarElement(
                .omschrijving,
                [
                    GrammarElement(.penvoerder, [GrammarElement(.sectorkamer, [.referentie])]),
                    GrammarElement(
                        .verantwoording,
                        [
                            GrammarElement(
                                .vaststellingsinformatie,
                                [.text(.vastgestelddoor), .text(.vastgesteldop), .text(.vastgesteldte)])
                        ]),
                ])
        ])

    /// The attributes of an element whose text is a crebo.
    static let creboAttributes: [Name] = [
        .ministerie, .prijsfactor, .geldigVanaf, .datumEindeInstroom, .datumEindeOpleiding,
    ]
    static let creboinformatie = GrammarElement(.creboinformatie, [.text(.crebo, creboAttributes)])

    static let profielReferentie = GrammarElement(.profiel, [.referentie])
    static let kennisReferentie = GrammarElement(.vakkennisenvaardigheden, [.referentie])
    static let competentieReferentie = GrammarElement(.competentie, [.referentie])

    /// The attributes of everything that has a place in a chapter.
    static let numbered: [Name] = [.nr, .titel, .hoofdstuk]

    /// A kerntaak that has no parts per profiel; its werkprocessen stand in `wrapper`.
    static func kerntaak(wrapper: Name) -> GrammarElement {
        GrammarElement(
            .kerntaak, numbered,
            [
                .text(.complexiteit), .text(.verantwoordelijkheid),
                GrammarElement(
                    .vakkennisenvaardigheden,
                    [kennisReferentie, GrammarElement(.vakkennisenvaardighedenMetCategorie)]),
                GrammarElement(
                    wrapper,
                    [
                        GrammarElement(
                            .werkproces, numbered,
                            [
                                .text(.werkprocesomschrijving), .text(.werkprocesresultaat), .text(.werkprocesgedrag),
                                GrammarElement(.werkprocescompetenties, [competentieReferentie]),
                            ])
                    ]),
            ])
    }

    /// Own design: the kerntaken of everything that is not a dossier.
    static let kerntaken = GrammarElement(.kerntaken, [kerntaak(wrapper: .werkprocessen)])
    /// Own design: the kwalificaties, and werkprocessen, of which something is composed.
    static let samengestelduit = GrammarElement(
        .samengestelduit,
        [GrammarElement(.kwalificatie, [.crebo], [GrammarElement(.werkproces, [.code, .referentie])])])
    /// Own design: the institutions of an experiment.
    static let instellingen = GrammarElement(.instellingen, [GrammarElement(.instelling, [.brin, .naam])])
    /// Own design: what an experimental kwalificatie is.
    static let omschrijvingVanKwalificatie = GrammarElement(
        .omschrijving, [.text(.typeringvanhetberoep), .text(.sbu), .text(.soortopleiding)])
}

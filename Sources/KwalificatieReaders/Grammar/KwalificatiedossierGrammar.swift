/// The kwalificatiedossier, as read in published files of 2016 (dossiers valid from 01-08-2015).
enum KwalificatiedossierGrammar {
    static let dossiers = GrammarElement(
        .dossiers,
        [
            GrammarElement(
                .dossier,
                [
                    .nr, .titel, .versie, .referentievorigeversie, .status, .referentiedomein,
                    .wettelijkeberoepsvereisten, .positiefAdviesToetsingskamer,
                ],
                role: .record(.dossier),
                [
                    GrammarElement(.dossiercrebos, [.text(.dossiercrebo, SharedGrammar.creboAttributes)]),
                    SharedGrammar.kennisenvaardigheden,
                    GrammarElement(.categoriekennisenvaardigheden, [GrammarElement(.categorie, [.nr, .titel])]),
                    SharedGrammar.voorblad,
                    GrammarElement(.inleiding, [.titel], [.text(.omschrijving)]),
                    basis, profielen, verantwoordingsinformatie,
                ])
        ])

    private static let basis = GrammarElement(
        .basis, [.titel],
        [
            GrammarElement(
                .typeringberoepengroep, [.titel],
                [
                    GrammarElement(.context, [.text(.omschrijving)]),
                    GrammarElement(.beroepshouding, [.text(.omschrijving)]),
                    GrammarElement(.resultaatvanhetberoep, [.text(.omschrijving)]),
                ]),
            GrammarElement(
                .basistaken, [.titel],
                [
                    GrammarElement(.basiskerntaken, [basiskerntaak]),
                    GrammarElement(.generiekeOnderdelen, [.titel], [.text(.omschrijving)]),
                ]),
        ])

    private static let basiskerntaak = GrammarElement(
        .kerntaak, SharedGrammar.numbered,
        [
            perProfiel(.complexiteit, in: .complexiteitperprofiel, adding: .text(.complexiteit)),
            perProfiel(
                .verantwoordelijkheid, in: .verantwoordelijkheidperprofiel, adding: .text(.verantwoordelijkheid)),
            GrammarElement(
                .vakkennisenvaardigheden,
                [
                    SharedGrammar.kennisReferentie,
                    GrammarElement(
                        .vakkennisenvaardighedenperprofiel,
                        [
                            aanvullend(
                                GrammarElement(.vakkennisenvaardighedenonderdelen, [SharedGrammar.kennisReferentie]))
                        ]),
                    GrammarElement(.vakkennisenvaardighedenMetCategorie),
                ]),
            GrammarElement(
                .basiswerkprocessen,
                [
                    GrammarElement(
                        .werkproces, SharedGrammar.numbered,
                        [
                            perProfiel(.werkprocesomschrijving, in: .werkprocesomschrijvingperprofiel),
                            perProfiel(.werkprocesresultaat, in: .werkprocesresultaatperprofiel),
                            perProfiel(.werkprocesgedrag, in: .werkprocesgedragperprofiel),
                            GrammarElement(
                                .werkprocescompetenties,
                                [
                                    SharedGrammar.competentieReferentie,
                                    GrammarElement(
                                        .werkprocescompetentiesperprofiel,
                                        [
                                            aanvullend(
                                                GrammarElement(.omschrijving, [SharedGrammar.competentieReferentie]))
                                        ]),
                                ]),
                        ])
                ]),
        ])

    /// A text that holds for all profielen, then what each profiel adds to it.
    private static func perProfiel(
        _ name: Name, in wrapper: Name, adding content: GrammarElement = .text(.omschrijving)
    ) -> GrammarElement {
        GrammarElement(name, text: true, [GrammarElement(wrapper, [aanvullend(content)])])
    }

    private static func aanvullend(_ content: GrammarElement) -> GrammarElement {
        GrammarElement(.aanvullend, [SharedGrammar.profielReferentie, content])
    }

    private static let profielen = GrammarElement(
        .profielen, [.titel],
        [
            GrammarElement(
                .profiel, [.nr, .titel, .hoofdstuk, .niveau, .beroepsgroep],
                [
                    GrammarElement(
                        .omschrijving,
                        [
                            .text(.typeringvanhetberoep), .text(.wettelijkeberoepsvereisten),
                            .text(.toelichtingwettelijkeberoepsvereisten), .text(.bronwettelijkeberoepsvereisten),
                            .text(.certificaten), .text(.sbu), .text(.soortopleiding),
                            .text(.instellingendieaanmogenbieden),
                        ]),
                    SharedGrammar.creboinformatie,
                    GrammarElement(.profielkerntaken, [SharedGrammar.kerntaak(wrapper: .profielwerkprocessen)]),
                ])
        ])

    private static let chapter: [Name] = [.titel, .hoofdstuk]

    private static let verantwoordingsinformatie = GrammarElement(
        .verantwoordingsinformatie, [.titel],
        [
            GrammarElement(
                .brondocumenten, chapter,
                [GrammarElement(.brondocument, [.naam, .type, .datum, .omschrijving, .link])]),
            .text(.arbeidsmarktinformatie, chapter),
            GrammarElement(
                .trendsenontwikkelingen, chapter,
                [.text(.wetenregelgeving), .text(.ontwikkelingenindeberoepsuitoefening)]),
            .text(.wettelijkeberoepsvereisten, chapter),
            GrammarElement(
                .bijzonderevereisten, chapter,
                [GrammarElement(.profiel, [.referentie], [.text(.eisen), .text(.toelichtingvereisten)])]),
            GrammarElement(
                .taalbeheersingseisen, chapter,
                [
                    .text(.toelichting),
                    GrammarElement(
                        .taalbeheersingseis, [.titel],
                        [
                            GrammarElement(
                                .profiel, [.referentie],
                                [
                                    GrammarElement(
                                        .taal, [.titel],
                                        [
                                            GrammarElement(
                                                .taalvaardigheden,
                                                [GrammarElement(.taalvaardigheid, [.titel, .niveau])])
                                        ])
                                ])
                        ]),
                ]),
            .text(.ontwikkelmogelijkheden, chapter),
            GrammarElement(
                .onderhoudsagenda, chapter,
                [
                    GrammarElement(
                        .agenda,
                        [
                            GrammarElement(
                                .onderdeel, [.text(.onderwerp), .text(.actie), .text(.wie), .text(.wanneer)])
                        ]),
                    .text(.toelichting),
                ]),
            GrammarElement(
                .wijzigingen, chapter,
                [
                    GrammarElement(
                        .wijzigingscategorien, [GrammarElement(.wijzigingscategorie, [.titel, .categorie])]),
                    .text(.omschrijving),
                ]),
            .text(.betrokkenen, chapter), .text(.aanvullendeinfo, chapter), .text(.examenprofielen, chapter),
        ])
}

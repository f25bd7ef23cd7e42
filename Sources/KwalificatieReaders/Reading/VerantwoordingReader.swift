import KwalificatieModel

/// Reads how a dossier came about.
enum VerantwoordingReader {
    /// - Parameter profielen: the `nr` of each profiel of the dossier, to which parts of this refer.
    static func verantwoording(
        _ node: RecordNode?, profielen: Set<Int>, _ context: inout RecordContext
    ) -> Verantwoordingsinformatie? {
        guard let node else { return nil }
        return Verantwoordingsinformatie(
            titel: context.string(.titel, of: node),
            brondocumenten: brondocumenten(context.child(.brondocumenten, of: node), &context),
            arbeidsmarktinformatie: context.hoofdstuktekst(.arbeidsmarktinformatie, of: node),
            trendsEnOntwikkelingen: trends(context.child(.trendsenontwikkelingen, of: node), &context),
            wettelijkeBeroepsvereisten: context.hoofdstuktekst(.wettelijkeberoepsvereisten, of: node),
            bijzondereVereisten: bijzondereVereisten(
                context.child(.bijzonderevereisten, of: node), profielen, &context),
            taalbeheersingseisen: taalbeheersingseisen(
                context.child(.taalbeheersingseisen, of: node), profielen, &context),
            ontwikkelmogelijkheden: context.hoofdstuktekst(.ontwikkelmogelijkheden, of: node),
            onderhoudsagenda: onderhoudsagenda(context.child(.onderhoudsagenda, of: node), &context),
            wijzigingen: wijzigingen(context.child(.wijzigingen, of: node), &context),
            betrokkenen: context.hoofdstuktekst(.betrokkenen, of: node),
            aanvullendeInformatie: context.hoofdstuktekst(.aanvullendeinfo, of: node),
            examenprofielen: context.hoofdstuktekst(.examenprofielen, of: node))
    }

    private static func brondocumenten(_ node: RecordNode?, _ context: inout RecordContext) -> Brondocumenten? {
        guard let node else { return nil }
        return Brondocumenten(
            titel: context.string(.titel, of: node), hoofdstuk: context.number(.hoofdstuk, of: node),
            documenten: node.children(.brondocument).map { document in
                Brondocument(
                    naam: context.string(.naam, of: document), type: context.string(.type, of: document),
                    datum: context.date(.datum, of: document),
                    omschrijving: context.string(.omschrijving, of: document),
                    link: context.string(.link, of: document))
            })
    }

    private static func trends(_ node: RecordNode?, _ context: inout RecordContext) -> TrendsEnOntwikkelingen? {
        guard let node else { return nil }
        return TrendsEnOntwikkelingen(
            titel: context.string(.titel, of: node), hoofdstuk: context.number(.hoofdstuk, of: node),
            wetEnRegelgeving: context.text(.wetenregelgeving, of: node),
            ontwikkelingenInDeBeroepsuitoefening: context.text(.ontwikkelingenindeberoepsuitoefening, of: node))
    }

    private static func bijzondereVereisten(
        _ node: RecordNode?, _ profielen: Set<Int>, _ context: inout RecordContext
    ) -> BijzondereVereisten? {
        guard let node else { return nil }
        return BijzondereVereisten(
            titel: context.string(.titel, of: node), hoofdstuk: context.number(.hoofdstuk, of: node),
            perProfiel: node.children(.profiel).map { profiel in
                BijzondereVereiste(
                    profielNr: profielNr(profiel, profielen, &context),
                    eisen: context.jaNee(ofChild: .eisen, of: profiel),
                    toelichting: context.text(.toelichtingvereisten, of: profiel))
            })
    }

    private static func taalbeheersingseisen(
        _ node: RecordNode?, _ profielen: Set<Int>, _ context: inout RecordContext
    ) -> Taalbeheersingseisen? {
        guard let node else { return nil }
        return Taalbeheersingseisen(
            titel: context.string(.titel, of: node), hoofdstuk: context.number(.hoofdstuk, of: node),
            toelichting: context.text(.toelichting, of: node),
            eisen: node.children(.taalbeheersingseis).map { eis in
                Taalbeheersingseis(
                    titel: context.string(.titel, of: eis),
                    perProfiel: eis.children(.profiel).map { profiel in
                        TalenVanProfiel(
                            profielNr: profielNr(profiel, profielen, &context),
                            talen: profiel.children(.taal).map { taal($0, &context) })
                    })
            })
    }

    private static func taal(_ node: RecordNode, _ context: inout RecordContext) -> Taal {
        Taal(
            titel: context.string(.titel, of: node),
            vaardigheden: (context.child(.taalvaardigheden, of: node)?.children(.taalvaardigheid) ?? []).map { skill in
                Taalvaardigheid(titel: context.string(.titel, of: skill), niveau: context.string(.niveau, of: skill))
            })
    }

    private static func profielNr(
        _ node: RecordNode, _ profielen: Set<Int>, _ context: inout RecordContext
    ) -> Int? {
        guard let nr = context.number(.referentie, of: node) else { return nil }
        if !profielen.contains(nr) {
            context.observe(
                .danglingReference, at: node,
                .danglingReference(attribute: Name.referentie.rawValue, nr: String(nr), target: .profiel))
        }
        return nr
    }

    private static func onderhoudsagenda(_ node: RecordNode?, _ context: inout RecordContext) -> Onderhoudsagenda? {
        guard let node else { return nil }
        return Onderhoudsagenda(
            titel: context.string(.titel, of: node), hoofdstuk: context.number(.hoofdstuk, of: node),
            onderdelen: (context.child(.agenda, of: node)?.children(.onderdeel) ?? []).map { item in
                Agendapunt(
                    onderwerp: context.text(.onderwerp, of: item), actie: context.text(.actie, of: item),
                    wie: context.text(.wie, of: item), wanneer: context.text(.wanneer, of: item))
            },
            toelichting: context.text(.toelichting, of: node))
    }

    private static func wijzigingen(_ node: RecordNode?, _ context: inout RecordContext) -> Wijzigingen? {
        guard let node else { return nil }
        let categorieen = context.child(.wijzigingscategorien, of: node)?.children(.wijzigingscategorie) ?? []
        return Wijzigingen(
            titel: context.string(.titel, of: node), hoofdstuk: context.number(.hoofdstuk, of: node),
            categorieen: categorieen.map { category in
                Wijzigingscategorie(
                    titel: context.string(.titel, of: category), categorie: context.string(.categorie, of: category))
            },
            omschrijving: context.text(.omschrijving, of: node))
    }
}

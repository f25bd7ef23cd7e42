/// The keuzedeel: own design, in the manner of the dossier. SBB publishes XML of keuzedelen, but no public example or
/// schema could be found; the fields are those of the register's detail page (seed 000, 2.6).
enum KeuzedeelGrammar {
    static let keuzedelen = GrammarElement(
        .keuzedelen,
        [
            GrammarElement(
                .keuzedeel, [.nr, .titel, .code, .versie, .vervangt, .status, .geldigVanaf, .geldigTot],
                role: .record(.keuzedeel),
                [
                    SharedGrammar.kennisenvaardigheden, SharedGrammar.voorblad,
                    GrammarElement(
                        .algemeneinformatie, [.titel],
                        [
                            .text(.sbu), .text(.aard), GrammarElement(.niveaus, [.text(.niveau)]), .text(.certificaat),
                            .text(.wettelijkeberoepsvereisten), .text(.toelichtingwettelijkeberoepsvereisten),
                            .text(.branchevereisten), .text(.toelichtingbranchevereisten), .text(.ontwikkelddoor),
                        ]),
                    .text(.omschrijving), .text(.toegevoegdewaarde),
                    GrammarElement(
                        .certificaatinformatie,
                        [.text(.doelgroep), .text(.scholingsbehoefte), .text(.zelfstandigebetekenis)]),
                    GrammarElement(.gekoppeldekwalificaties, [GrammarElement(.kwalificatie, [.crebo])]),
                    GrammarElement(.ontwikkeldvoor, [GrammarElement(.kwalificatie, [.crebo])]),
                    SharedGrammar.kerntaken,
                ])
        ])
}

/// The geregionaliseerde kwalificatie: own design, in the manner of the dossier (seed 000, 2.8; seed 002, annex 1).
enum GeregionaliseerdGrammar {
    static let geregionaliseerde = GrammarElement(
        .geregionaliseerdekwalificaties,
        [
            GrammarElement(
                .geregionaliseerdekwalificatie, [.nr, .titel, .niveau, .versie, .status],
                role: .record(.geregionaliseerd),
                [
                    SharedGrammar.creboinformatie, SharedGrammar.kennisenvaardigheden, SharedGrammar.voorblad,
                    SharedGrammar.omschrijvingVanKwalificatie,
                    GrammarElement(.gebaseerdop, [GrammarElement(.kwalificatie, [.crebo])]),
                    GrammarElement(.regio, [.titel]), SharedGrammar.instellingen,
                    deel(.landelijkdeel, [.percentage]), deel(.regionaaldeel, [.percentage]),
                    deel(.regionaalkeuzedeel, [.percentage, .titel, .code]),
                ])
        ])

    private static func deel(_ name: Name, _ attributes: [Name]) -> GrammarElement {
        GrammarElement(name, attributes, [.text(.omschrijving), SharedGrammar.kerntaken])
    }
}

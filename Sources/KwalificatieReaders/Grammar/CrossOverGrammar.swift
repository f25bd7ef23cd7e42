/// The cross-over kwalificatie: own design, in the manner of the dossier (seed 000, 2.8; seed 002, annex 1).
enum CrossOverGrammar {
    static let crossOvers = GrammarElement(
        .crossoverkwalificaties,
        [
            GrammarElement(
                .crossoverkwalificatie, [.nr, .titel, .niveau, .versie, .status], role: .record(.crossOver),
                [
                    SharedGrammar.creboinformatie, SharedGrammar.kennisenvaardigheden, SharedGrammar.voorblad,
                    SharedGrammar.omschrijvingVanKwalificatie, SharedGrammar.samengestelduit,
                    SharedGrammar.instellingen, SharedGrammar.kerntaken,
                ])
        ])
}

extension OperandSpec {
    /// The code of a kwalificatie.
    static let crebo = OperandSpec("CREBO", expected: "de crebo van een kwalificatie: vijf cijfers (25187)")
    /// The code of a keuzedeel.
    static let keuzedeel = OperandSpec(
        "KEUZEDEEL", expected: "de code van een keuzedeel: een K en vier cijfers (K0717)")
    /// The published lists to compare.
    static let crebolijst = OperandSpec(
        "CREBOLIJST", maximum: nil, path: .read,
        expected: "een of meer gepubliceerde crebolijsten of lijsten van vervallen codes in CSV")
}

extension CommandSpec {
    /// Says whether a keuzedeel overlaps with a kwalificatie.
    static let overlap = CommandSpec(
        "overlap", summary: "Zegt of een keuzedeel ondoelmatig overlapt met een kwalificatie.",
        description: [
            """
            De uitkomsten zijn die van de overlapchecker van SBB: nog niet getoetst, getoetst met of zonder ondoelmatige \
            overlap, of al gekoppeld. Wat SBB heeft getoetst staat in overlap*.csv en koppelingen*.csv, de koppelingen van \
            nu in de XML.
            """
        ],
        operands: [.crebo, .keuzedeel], options: [.register, .tables, .format],
        examples: [
            "crebo overlap 25187 K0717 --register publicaties/",
            "crebo overlap 25187 K0717 --register=publicaties/ --format json",
        ])

    /// Holds a published list against the XML.
    static let reconcile = CommandSpec(
        "reconcile", summary: "Legt een gepubliceerde crebolijst naast de XML en noemt de verschillen.",
        description: [
            """
            Vergeleken worden codes, namen, niveaus, prijsfactoren, soort opleiding, beroepsvereisten, dossiers en datums. \
            Hoofdletters en spaties tellen niet. Welke codes in een lijst ontbreken, is alleen te zeggen van een hele \
            crebolijst, niet van een wijziging.
            """
        ],
        operands: [.crebolijst], options: [.register, .answerFormat, .csv],
        examples: [
            "crebo reconcile crebolijst-2022.csv --register publicaties/",
            "crebo reconcile lijst.csv --register publicaties/ --format csv > verschil.csv",
        ])
}

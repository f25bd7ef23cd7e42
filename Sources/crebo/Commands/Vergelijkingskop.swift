import DUODelivery

/// What was compared.
struct Vergelijkingskop {
    /// The registratieoverzicht.
    let selectie: ROSelectie
    /// The deliveries.
    let leveringen: Leveringen
    /// How many outcomes there were of each kind.
    let aantallen: [ROUitkomst.Soort: (inschrijvingen: Int, resultaten: Int)]

    init(
        _ selectie: ROSelectie, _ leveringen: Leveringen,
        _ aantallen: [ROUitkomst.Soort: (inschrijvingen: Int, resultaten: Int)]
    ) {
        self.selectie = selectie
        self.leveringen = leveringen
        self.aantallen = aantallen
    }
}

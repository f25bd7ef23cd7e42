import KwalificatieModel

/// What a delivery needs to know of a certificate in the register.
struct Certificaatgegevens: Sendable {
    /// How a certificate and a kwalificatie belong together.
    enum Band: Sendable {
        /// The keuzedeel is linked to them.
        case gekoppeld
        /// The keuzedeel is linked to none, and was made for these.
        case ontwikkeldVoor
        /// The certificate is composed of them.
        case samengesteldUit
    }

    /// The title.
    let titel: String
    /// Whether a certificate goes with it; nil when the register does not say.
    let isCertificaat: Bool?
    /// The first day on which it can be offered (inclusive).
    let geldigVanaf: CalendarDate?
    /// The first day on which it can no longer be offered (exclusive).
    let geldigTot: CalendarDate?
    /// How it and `opleidingen` belong together.
    let band: Band
    /// The kwalificaties to which it belongs, in the order of the register.
    let opleidingen: [Opleidingscode]

    init(_ keuzedeel: Keuzedeel) {
        titel = keuzedeel.titel
        isCertificaat = keuzedeel.heeftCertificaat
        geldigVanaf = keuzedeel.geldigVanaf
        geldigTot = keuzedeel.geldigTot
        band = keuzedeel.gekoppeldeKwalificaties.isEmpty ? .ontwikkeldVoor : .gekoppeld
        let links =
            keuzedeel.gekoppeldeKwalificaties.isEmpty ? keuzedeel.ontwikkeldVoor : keuzedeel.gekoppeldeKwalificaties
        opleidingen = links.map(\.crebo)
    }

    init(_ certificaat: Certificaat) {
        titel = certificaat.titel
        isCertificaat = true
        geldigVanaf = certificaat.geldigVanaf
        geldigTot = certificaat.geldigTot
        band = .samengesteldUit
        opleidingen = certificaat.samengesteldUit.map(\.crebo)
    }

    /// Whether it can be offered on this day.
    func isGeldig(op dag: CalendarDate) -> Bool {
        (geldigVanaf.map { $0 <= dag } ?? true) && (geldigTot.map { dag < $0 } ?? true)
    }
}

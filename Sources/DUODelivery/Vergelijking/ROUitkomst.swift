import KwalificatieModel

/// What a comparison says of one enrolment or result. It holds no unmasked number.
public struct ROUitkomst: Sendable, Equatable {
    /// The outcomes, in the order in which a report shows them.
    public enum Soort: String, Sendable, Hashable, CaseIterable {
        /// Registered as delivered.
        case gelijk = "geregistreerd zoals geleverd"
        /// Different from what was delivered last.
        case anders = "anders geregistreerd dan geleverd"
        /// Delivered, not registered.
        case nietGeregistreerd = "geleverd, niet geregistreerd"
        /// Registered, never delivered.
        case nooitGeleverd = "geregistreerd, nooit geleverd"
        /// It cannot be said: the overzicht does not show it, or the person cannot be known.
        case nietTeVergelijken = "niet te vergelijken"

        /// Whether somebody has to do something about it.
        public var isAfwijking: Bool { self != .gelijk && self != .nietTeVergelijken }
    }

    /// A field with another value.
    public struct Verschil: Sendable, Equatable {
        /// What differs: the name of the field, or the number of perioden.
        public let naam: String
        /// What was delivered; empty for nothing.
        public let geleverd: MaskedText
        /// What was registered; empty for nothing.
        public let geregistreerd: MaskedText
    }

    /// The outcome.
    public internal(set) var soort: Soort
    /// The masked number of the person.
    public let persoon: MaskedText
    /// What it is about: ISG, AMO or KZD.
    public let recordsoort: RORecordsoort
    /// The number of the enrolment.
    public let inschrijvingvolgnummer: MaskedText
    /// The number of the result; empty for an enrolment.
    public let resultaatvolgnummer: MaskedText
    /// The crebo of the enrolment, or the code of the certificate.
    public let code: MaskedText
    /// The line in the registratieoverzicht; nil when it is not there.
    public internal(set) var regel: Int?
    /// The last delivery that counts; nil when it was never delivered.
    public internal(set) var levering: Leveringsnaam?
    /// The fields that differ.
    public internal(set) var verschillen: [Verschil] = []
    /// Why it cannot be compared; nil when it can.
    public internal(set) var reden: String?
}

extension ROUitkomst {
    /// The outcome for an enrolment, of which `periode` tells the crebo.
    init(_ soort: Soort, _ inschrijving: RORecord, periode: RORecord?) {
        self.init(
            soort: soort, persoon: MaskedText(inschrijving.persoon.verhuld), recordsoort: inschrijving.soort,
            inschrijvingvolgnummer: MaskedText(inschrijving[.inschrijvingvolgnummer]), resultaatvolgnummer: "",
            code: periode.map { MaskedText($0[.opleidingcode]) } ?? "")
    }

    /// The outcome for a result.
    init(_ soort: Soort, resultaat: RORecord) {
        let code: ROVeld = resultaat.soort == .keuzedeel ? .codeKeuzedeel : .codeAMvBOnderdeel
        self.init(
            soort: soort, persoon: MaskedText(resultaat.persoon.verhuld), recordsoort: resultaat.soort,
            inschrijvingvolgnummer: MaskedText(resultaat[.inschrijvingvolgnummer]),
            resultaatvolgnummer: MaskedText(resultaat[.resultaatvolgnummer]), code: MaskedText(resultaat[code]))
    }
}

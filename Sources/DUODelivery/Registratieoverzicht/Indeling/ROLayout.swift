/// The layout of the records of a registratieoverzicht (PvE 15.5): reader, writer and checks all go by this table.
struct ROLayout: Sendable {
    /// A field of a record.
    struct Veld: Sendable {
        let veld: ROVeld
        let vorm: ROVeldvorm
        let isVerplicht: Bool
    }

    /// The fields behind the recordsoort, in order.
    let velden: [Veld]

    /// Which field it is; nil when records of this kind do not have it.
    func index(of veld: ROVeld) -> Int? { velden.firstIndex { $0.veld == veld } }

    /// The layout of records of this kind.
    static func of(_ soort: RORecordsoort) -> ROLayout {
        switch soort {
        case .voorloop: voorloop
        case .persoon: persoon
        case .inschrijving: inschrijving
        case .periode: periode
        case .ondersteuning: ondersteuning
        case .bpv: bpv
        case .diploma: diploma
        case .onderdeel: onderdeel
        case .examenonderdeel: examenonderdeel
        case .keuzedeel: keuzedeel
        case .sluit: sluit
        }
    }

    private static let voorloop = ROLayout(velden: [
        .verplicht(.brin, .brin), .verplicht(.datumBeginPeriode, .datum), .verplicht(.datumEindePeriode, .datum),
        .verplicht(.datumAanmaak, .datum),
    ])

    private static let persoon = ROLayout(
        velden: nummers + [.verplicht(.geboortedatum, .geboortedatum), .verplicht(.geslacht, .keuze(["M", "V", "O"]))])

    private static let inschrijving = ROLayout(
        velden: nummers + [
            .verplicht(.inschrijvingvolgnummer, .volgnummer), .verplicht(.datumInschrijving, .datum),
            .verplicht(.datumUitschrijvingGepland, .datum), .vrij(.datumUitschrijvingWerkelijk, .datum),
            .vrij(.redenUitschrijving, .code(2)),
        ])

    private static let periode = ROLayout(
        velden: nummers + [
            .verplicht(.inschrijvingvolgnummer, .volgnummer), .verplicht(.datumBegin, .datum),
            .verplicht(.opleidingcode, .cijfers(5...5)), .verplicht(.leertraject, .tekst(2...6)),
            .vrij(.niveau, .tekst(5...5)), .verplicht(.indicatieBekostigbaar, jaNee),
            .vrij(.locatiecodeVSV, .code(12)), .vrij(.onderwijsaanbieder, .onderwijsaanbieder),
            .vrij(.onderwijslocatie, .onderwijslocatie), .vrij(.leerroute, .tekst(3...3)),
            .vrij(.leerroutefase, .tekst(2...3)),
        ])

    private static let ondersteuning = ROLayout(
        velden: nummers + [
            .verplicht(.inschrijvingvolgnummer, .volgnummer), .verplicht(.datumBegin, .datum),
            .vrij(.datumEind, .datum),
        ])

    private static let bpv = ROLayout(
        velden: nummers + [
            .verplicht(.inschrijvingvolgnummer, .volgnummer), .verplicht(.volgnummer, .volgnummer),
            .verplicht(.afsluitdatum, .datum), .verplicht(.datumBegin, .datum),
            .verplicht(.datumEindeGepland, .datum), .vrij(.datumEindeWerkelijk, .datum),
            .vrij(.omvang, .cijfers(1...4)), .verplicht(.leerbedrijfID, .cijfers(9...9)),
            .vrij(.opleidingcode, .cijfers(5...5)), .vrij(.codeKeuzedeel, .tekst(5...5)),
        ])

    private static let diploma = ROLayout(
        velden: nummers + [
            .verplicht(.resultaatvolgnummer, .volgnummer), .verplicht(.opleidingcode, .cijfers(5...5)),
            .verplicht(.datumResultaat, .datum), .vrij(.leeg, .leeg), .verplicht(.indicatieBekostigbaar, jaNee),
            .vrij(.inschrijvingvolgnummer, .volgnummer), .vrij(.onderwijsaanbieder, .onderwijsaanbieder),
        ])

    private static let onderdeel = ROLayout(
        velden: nummers + nummersVanDiploma + [
            .verplicht(.resultaatvolgnummer, .volgnummer), .verplicht(.codeAMvBOnderdeel, .tekst(5...5)),
            .vrij(.datumResultaat, .datum), .vrij(.certificaat, jaNee),
            .vrij(.inschrijvingvolgnummer, .volgnummer), .vrij(.onderwijsaanbieder, .onderwijsaanbieder),
        ])

    private static let examenonderdeel = ROLayout(
        velden: nummers + nummersVanDiploma + [
            .verplicht(.resultaatvolgnummer, .volgnummer), .verplicht(.codeExamenonderdeel, .tekst(4...4)),
            .vrij(.datumResultaat, .datum), .vrij(.eindcijfer, .cijfers(1...2)), .vrij(.vrijstelling, .tekst(1...4)),
            .vrij(.cijferIE, .cijfers(2...3)), .vrij(.vrijstellingIE, .tekst(3...3)),
            .vrij(.cijferCE, .cijfers(2...3)), .vrij(.vrijstellingCE, .tekst(3...3)),
            .vrij(.inschrijvingvolgnummer, .volgnummer), .vrij(.onderwijsaanbieder, .onderwijsaanbieder),
        ])

    private static let keuzedeel = ROLayout(
        velden: nummers + nummersVanDiploma + [
            .verplicht(.resultaatvolgnummer, .volgnummer), .verplicht(.codeKeuzedeel, .tekst(5...5)),
            .vrij(.datumResultaat, .datum), .verplicht(.resultaat, .keuze(["Behaald", "Niet behaald"])),
            .vrij(.certificaat, jaNee), .vrij(.inschrijvingvolgnummer, .volgnummer),
            .vrij(.onderwijsaanbieder, .onderwijsaanbieder),
        ])

    private static let sluit = ROLayout(
        velden: ROTelling.velden.map { .verplicht($0.veld, .cijfers(1...12)) })

    private static let nummers: [Veld] = [
        .vrij(.burgerservicenummer, .persoonsnummer), .vrij(.onderwijsnummer, .persoonsnummer),
    ]

    private static let nummersVanDiploma: [Veld] = [
        .vrij(.resultaatvolgnummerDiploma, .volgnummer), .vrij(.opleidingcodeDiploma, .cijfers(5...5)),
    ]

    private static let jaNee = ROVeldvorm.keuze(["J", "N"])
}

extension ROLayout.Veld {
    fileprivate static func verplicht(_ veld: ROVeld, _ vorm: ROVeldvorm) -> Self {
        Self(veld: veld, vorm: vorm, isVerplicht: true)
    }

    fileprivate static func vrij(_ veld: ROVeld, _ vorm: ROVeldvorm) -> Self {
        Self(veld: veld, vorm: vorm, isVerplicht: false)
    }
}

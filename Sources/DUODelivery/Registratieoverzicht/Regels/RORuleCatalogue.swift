/// The rules over a registratieoverzicht, in the order of their ids: DUO-101 and up.
enum RORuleCatalogue {
    /// Every rule there is.
    static let all: [any RORule] = [
        ROScheidingsteken(), RODatumvorm(), ROVoorloopnullen(),
        ROVerhuldNummer(), RORestenVanSpreadsheet(), ROOnleesbareRegel(),
        ROTeVeelVelden(), ROVoorloopEnSluitrecord(), ROBeginEnEinde(),
        ROSamenhangVanRecords(), ROVolgordeVanPersonen(), ROTellingInSluitrecord(),
        ROVerplichtVeld(), ROVormVanVeld(), ROBurgerservicenummer(),
        ROOnderwijsnummer(), ROAfwijkendControlegetal(), ROEenNummer(),
        ROLeertraject(), ROBekostiging(), ROEerstePeriode(),
        RODatumsOpVolgorde(), ROLosOnderdeelHeeftCertificaat(), ROLosOfBijDiploma(),
        ROCertificaatNietBehaald(), ROVolgnummerUniek(), ROResultaatBinnenInschrijving(),
        ROVolgordeVanRecords(),
    ]
}

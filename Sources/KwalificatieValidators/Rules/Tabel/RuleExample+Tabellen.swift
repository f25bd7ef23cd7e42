extension RuleExample {
    /// The tables beside the XML that examples change, by the names of the documents: small ones, right as they stand,
    /// with codes of the documents of `SampleXML`.
    public static let tabellen = [
        koppelingen: koppelingenText, conversie: conversieText, overlap: overlapText, historie: historieText,
    ]

    static let koppelingen = "koppelingen.csv"
    static let conversie = "conversie.csv"
    static let overlap = "overlap.csv"
    static let historie = "historie.csv"

    private static let koppelingenText = """
        Code keuzedeel;Crebo;Geldig vanaf;Geldig tot
        K0022;25187;01-08-2016;
        K0125;25187;01-08-2016;01-08-2020
        K0219;25187;01-08-2016;01-08-2023

        """

    private static let conversieText = """
        Code vervallen keuzedeel;Code nieuw keuzedeel;Vanaf
        K0219;K1469;01-08-2023

        """

    private static let overlapText = """
        Code keuzedeel;Crebo;Uitkomst;Datum
        K0125;25740;getoetst: geen ondoelmatige overlap;12-03-2019
        K0717;25187;getoetst: ondoelmatige overlap;04-11-2020

        """

    private static let historieText = """
        Crebo;Naam;Niveau;Dossiercrebo;Geldig vanaf;Geldig tot
        22185;Metselen;;;01-08-2012;01-08-2015
        94920;Metselaar;2;22185;01-08-2012;01-08-2015

        """
}

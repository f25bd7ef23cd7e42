extension RuleExample {
    /// The published lists that examples change, by the names of the documents: small ones, right as they stand, with
    /// codes of the published crebolijst 2022.
    public static let lists = [completeLijst: completeLijstText, vervallen: vervallenText]

    /// A list of the form of the sheet "Complete lijst".
    public static let completeLijst = "crebolijst-2022.csv"
    /// A list of the form of the sheet "Vervallen"; the codes that follow are in the other list.
    public static let vervallen = "crebolijst-2022-vervallen.csv"

    /// What follows when a code of the complete list cannot be read: the list of lapsed codes names it as a successor.
    static let successorIsGone = [
        RuleID(.koppeling, 103): "de lijst Vervallen noemt de code, die zo niet meer bestaat, als opvolger"
    ]

    /// What follows when the code of a dossier of the complete list cannot be read.
    static let dossierIsGone = successorIsGone.merging([
        RuleID(.tabel, 1): "de kwalificaties van het dossier zijn zo nergens onder te brengen"
    ]) { reason, _ in reason }

    private static let completeLijstText = """
        Overzicht vastgestelde kwalificatiedossiers en kwalificaties geldig vanaf 01-08-2022;;;Crebonummer;\
        Kwalificatie;Niveau;Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
        Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
        ;;;;Opleidingsdomein;;;;;
        ;;;;1. Bouw en infra   79000;;;;;
        79000;;;;;;1;;;
        23313;1.3;Metselen;25785;Allround Metselaar;3;1.3;vakopleiding;;BOL/BBL
        ;;Metselen;25786;Metselaar;2;1.3;basisberoepsopleiding;;BOL/BBL
        23330;1.3;Tegelzetten;25826;Allround tegelzetter;3;1.3;vakopleiding;;BOL/BBL
        ;;Tegelzetten;25827;Tegelzetter;2;1.3;basisberoepsopleiding;;BOL/BBL
        23331;1.3;Timmeren;25828;Allround timmerman;3;1.3;vakopleiding;;BOL/BBL
        ;;Timmeren;25829;Timmerman;2;1.3;basisberoepsopleiding;;BOL/BBL
        ;;;;Opleidingsdomein;;;;;
        ;;;;2. Voedsel, natuur en leefomgeving   79160;;;;;
        79160;;;;;;1;;;
        23221;1.1;Agro productie, handel en technologie;25534;Vakexpert teelt en groene technologie;4;1.5;middenkaderopleiding;EZ;BOL/BBL
        ;;Agro productie, handel en technologie;25535;Vakexpert veehouderij;4;1.5;middenkaderopleiding;EZ;BOL/BBL
        ;;Agro productie, handel en technologie;25536;Vakbekwaam medewerker teelt;3;1.5;vakopleiding;EZ;BOL/BBL
        ;;Agro productie, handel en technologie;25537;Vakbekwaam medewerker veehouderij;3;1.5;vakopleiding;EZ;BOL/BBL
        ;;Agro productie, handel en technologie;25431;Medewerker teelt;2;1.5;basisberoepsopleiding;;BOL/BBL
        ;;Agro productie, handel en technologie;25432;Medewerker veehouderij;2;1.5;basisberoepsopleiding;;BOL/BBL
        23298;1.3;Dierverzorging;25730;Bedrijfsleider dierverzorging;4;1.3;middenkaderopleiding;LNV;BOL/BBL
        ;;Dierverzorging;25731;Dierenartsassistent paraveterinair;4;1.5;middenkaderopleiding;LNV;BOL/BBL
        ;;Dierverzorging;25732;Medewerker dierverzorging;2;1.3;basisberoepsopleiding;;BOL/BBL
        ;;Dierverzorging;25733;Proefdierverzorger;3;1.3;vakopleiding;LNV;BOL/BBL
        ;;Dierverzorging;25734;Zelfstandig medewerker dierverzorging;3;1.3;vakopleiding;LNV;BOL/BBL
        Overzicht Entree kwalificatiedossier geldig vanaf 01-08-2022;;;Crebonummer;\
        Kwalificatie;Niveau;Prijsfactor;Soort opleiding;Beroepsvereisten;Leerweg
        Crebonummer;Prijsfactor;Kwalificatiedossier;;;;;;;
        23301;1;Entree;25740;Assistent bouwen, wonen en onderhoud;1;1;entreeopleiding;;BOL/BBL
        ;;Entree;25741;Assistent dienstverlening;1;1;entreeopleiding;;BOL/BBL

        """

    private static let vervallenText = """
        Vervallen;;;;;
        ;;;;;
        Dossiercrebo;Dossiernaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
        23052;Metselen;01-08-2022;01-08-2027;Metselen;23313
        23056;Tegelzetten;01-08-2022;01-08-2027;Tegelzetten;23330
        23057;Timmeren;01-08-2022;01-08-2027;Timmeren;23331
        ;;;;;
        Kwalificatiecrebo;Kwalificatienaam;Datum einde instroom;Datum einde opleiding;Wordt vervangen door;Crebo nieuw
        25102;Allround Metselaar;01-08-2022;01-08-2027;Allround Metselaar;25785
        25118;Allround timmerman;01-08-2022;01-08-2027;Allround timmerman;25828
        25103;Metselaar;01-08-2022;01-08-2026;Metselaar;25786
        25117;Tegelzetter;01-08-2022;01-08-2026;Tegelzetter;25827

        """
}

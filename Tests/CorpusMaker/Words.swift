/// The words of made-up texts: Dutch, but from no publication.
enum Words {
    static let adjectives = [
        "zelfstandige", "jonge", "grote", "veilige", "nieuwe", "vaste", "dagelijkse", "eenvoudige", "geplande",
        "duidelijke", "lokale", "technische", "verse", "rustige", "complexe", "ruime", "digitale", "schone",
        "reële", "geëigende",
    ]
    static let nouns = [
        "werkplaats", "opdracht", "klant", "machine", "planning", "tekening", "collega", "voorraad", "grondstof",
        "leidinggevende", "route", "meting", "afspraak", "installatie", "bestelling", "rapportage", "keuken",
        "materiaal", "gereedschap", "werkvoorraad", "groep", "coördinator", "kwaliteitseis", "ruimte", "vloer",
    ]
    static let verbs = [
        "controleert", "bespreekt", "bereidt", "bewaakt", "onderhoudt", "plant", "verdeelt", "meet", "herstelt",
        "beschrijft", "verzamelt", "beoordeelt", "organiseert", "vult", "begeleidt", "weegt", "bestelt",
    ]
    static let joints = ["en", "of", "voordat hij", "zodat hij", "terwijl hij", "waarna hij", "omdat hij"]
    static let places = ["in de loods", "op het terrein", "bij de klant", "in het atelier", "aan boord", "op kantoor"]
}

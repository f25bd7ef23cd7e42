/// What the names of fields mean to a reader.
enum Veldnaam {
    /// The field that points at a kwalificatie of the same dossier.
    static let profiel = "profielNr"

    /// SBB's internal numbers: another one in each version of the same thing, and shown nowhere.
    static let interneNummers: Set<String> = ["nr", "nrVorigeVersie"]

    /// The fields that hold the first day on which something can no longer be begun.
    static let eindes: Set<String> = ["eindeInstroom", "geldigTot"]

    /// The name in words: `typeringVanHetBeroep` is “typering van het beroep”. Empty for a field that says nothing
    /// beside the one around it.
    static func woorden(_ naam: String) -> String {
        if let word = uitzonderingen[naam] { return word }
        var words = ""
        for letter in naam {
            if letter.isUppercase { words += " " }
            words += letter.lowercased()
        }
        return words
    }

    /// What one element of a list is called.
    static func enkelvoud(_ lijst: String) -> String { enkelvouden[lijst] ?? woorden(lijst) }

    private static let uitzonderingen = [
        "tekst": "", "voorblad": "", "obkID": "OBK-ID", "crebos": "crebo's", "categorieen": "categorieën",
        "kenniscategorieen": "kenniscategorieën", "heeftCertificaat": "certificaat", "isGroen": "groen",
        "profielNr": "profiel",
    ]

    private static let enkelvouden = [
        "crebos": "crebo", "kerntaken": "kerntaak", "werkprocessen": "werkproces", "instellingen": "instelling",
        "aanvullingen": "aanvulling op", "losseAanvullingen": "losse aanvulling op", "perProfiel": "profiel",
        "documenten": "document", "eisen": "eis", "talen": "taal", "vaardigheden": "vaardigheid",
        "onderdelen": "onderdeel", "gekoppeldeKwalificaties": "gekoppelde kwalificatie",
        "categorieen": "categorie",
    ]
}

/// The columns of the tables of our own design. The names are those of the lists that crebo writes, so that these can be
/// given back as tables.
enum Tabelkolom: String, CaseIterable {
    case crebo = "Crebo"
    case naam = "Naam"
    case niveau = "Niveau"
    case dossiercrebo = "Dossiercrebo"
    case geldigVanaf = "Geldig vanaf"
    case geldigTot = "Geldig tot"
    case codeKeuzedeel = "Code keuzedeel"
    case relatie = "Relatie"
    case codeVervallen = "Code vervallen keuzedeel"
    case codeNieuw = "Code nieuw keuzedeel"
    case vanaf = "Vanaf"
    case uitkomst = "Uitkomst"
    case datum = "Datum"
}

/// The columns that a table has.
struct Tabelkolommen {
    /// Those without which nothing of it can be used.
    let verplicht: [Tabelkolom]
    /// The others that are read.
    var facultatief: [Tabelkolom] = []
    /// The names of columns that our own lists have beside these: what stands in them is in the XML, or follows from it.
    var genegeerd: [String] = []

    /// The columns with which our own lists tell more of a kwalificatie than its code.
    static let vanOpleiding = ["Kwalificatie", "Niveau", "Crebo's dossier", "Dossier", "In register"]
}

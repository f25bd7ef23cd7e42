import KwalificatieModel

/// A thing of the register in the JSON of an answer.
struct OnderdeelJSON: Encodable {
    let soort: String
    let code: String
    let codes: [String]
    let titel: String
    let dossier: Dossier?

    struct Dossier: Encodable {
        let code: String
        let titel: String
    }

    init(_ onderdeel: Registeronderdeel) {
        soort = onderdeel.soort.rawValue
        code = onderdeel.code
        codes = onderdeel.codes
        titel = onderdeel.titel
        dossier = onderdeel.dossier.map { Dossier(code: $0.code, titel: $0.titel) }
    }
}

/// A field in the JSON of an answer: as programs and as people know it.
struct VeldJSON: Encodable {
    let pad: String
    let naam: String

    init(_ pad: Veldpad) {
        self.pad = pad.tekst
        naam = pad.woorden
    }
}

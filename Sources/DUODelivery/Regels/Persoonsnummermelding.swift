import KwalificatieModel
import KwalificatieValidators

/// Why a text is no number of a person, in both languages and without the number.
enum Persoonsnummermelding {
    static func van(_ error: PersoonsnummerError) -> OdtMelding {
        let soort = error.soort.rawValue
        let english =
            switch error.controle {
            case .negenCijfers: "the \(soort) does not consist of nine digits, leading zeros included"
            case .nietAlleenNullen: "the \(soort) consists of zeros only"
            case .elfproef: "the \(soort) does not pass the elfproef"
            }
        return OdtMelding(own: Bilingual(error.description, english))
    }
}

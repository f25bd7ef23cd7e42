import KwalificatieModel
import KwalificatieReaders

extension RejectedRecord {
    /// Why the record is not converted: one sentence, with its kind and what is known of its code and title.
    public func sentence(in language: Language) -> String {
        return "\(subject.naam): \(reason.sentence.text(in: language))"
    }
}

extension RejectedRecord.Reason {
    /// Why the record is not converted, without saying which record it is.
    var sentence: Bilingual {
        switch self {
        case .noUsableCode(let given?) where !given.isEmpty:
            Bilingual(
                "de code “\(given.shown)” is niet bruikbaar; zonder code kan het niet worden omgezet",
                "the code “\(given.shown)” cannot be used; without a code it cannot be converted")
        case .noUsableCode:
            Bilingual(
                "er staat geen code; zonder code kan het niet worden omgezet",
                "there is no code; without a code it cannot be converted")
        case .noTitle:
            Bilingual(
                "er staat geen titel; zonder titel kan het niet worden omgezet",
                "there is no title; without a title it cannot be converted")
        }
    }
}

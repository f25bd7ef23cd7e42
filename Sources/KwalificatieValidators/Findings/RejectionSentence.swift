import KwalificatieModel
import KwalificatieReaders

extension RejectedRecord {
    /// Why the record is not converted: one sentence, with its kind and what is known of its code and title.
    public func sentence(in language: Language) -> String {
        let name = [subject.soort, subject.code ?? "", subject.titel].filter { !$0.isEmpty }.joined(separator: " ")
        switch (reason, language) {
        case (.noUsableCode(let given?), .dutch) where !given.isEmpty:
            return "\(name): de code “\(given)” is niet bruikbaar; zonder code kan het niet worden omgezet"
        case (.noUsableCode(let given?), .english) where !given.isEmpty:
            return "\(name): the code “\(given)” cannot be used; without a code it cannot be converted"
        case (.noUsableCode, .dutch):
            return "\(name): er staat geen code; zonder code kan het niet worden omgezet"
        case (.noUsableCode, .english):
            return "\(name): there is no code; without a code it cannot be converted"
        case (.noTitle, .dutch): return "\(name): er staat geen titel; zonder titel kan het niet worden omgezet"
        case (.noTitle, .english): return "\(name): there is no title; without a title it cannot be converted"
        }
    }
}

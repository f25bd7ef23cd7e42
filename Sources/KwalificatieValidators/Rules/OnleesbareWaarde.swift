import KwalificatieModel
import KwalificatieReaders

/// A value that a reader could not read, as several rules report it.
struct OnleesbareWaarde {
    private let observation: Observation
    private let name: String
    private let text: String

    /// The value that was noticed; nil when the observation is about something else or a value of another form.
    init?(_ observation: Observation, _ forms: Observation.ValueForm...) {
        guard case .unreadableValue(let name, let text, let form) = observation.kind, forms.contains(form) else {
            return nil
        }
        self.observation = observation
        self.name = name
        self.text = text.shown
    }

    /// Adds the finding: what stands there and what was expected.
    func add(expected: Bilingual, to report: inout Report) {
        let attribute = name.hasPrefix("@") ? String(name.dropFirst()) : nil
        let isEmpty = text.isEmpty
        report.add(
            Bilingual(
                "\(attribute.map { "het attribuut “\($0)”" } ?? "<\(name)>") is \(isEmpty ? "leeg" : "“\(text)”"); "
                    + "verwacht wordt \(expected.dutch)",
                "\(attribute.map { "the attribute “\($0)”" } ?? "<\(name)>") is \(isEmpty ? "empty" : "“\(text)”"); "
                    + "expected is \(expected.english)"),
            at: observation.place, path: observation.path, subject: observation.subject, found: text)
    }
}

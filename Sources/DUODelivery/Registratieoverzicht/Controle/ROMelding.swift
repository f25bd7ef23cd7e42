import KwalificatieModel

/// What a rule over a registratieoverzicht says: one sentence in each language, in which every value of the file is masked.
struct ROMelding {
    /// The sentences.
    let zin: Bilingual

    /// The two sentences, beginning small and without a full stop.
    init(_ dutch: MaskedText, _ english: MaskedText) {
        zin = Bilingual(dutch.text, english.text)
    }

    /// Sentences of this program, without any value of the file.
    init(own: Bilingual) { zin = own }
}

import KwalificatieModel

/// A title as part of the name of a file: small letters of ASCII and digits, a hyphen between words. Such a name is the
/// same on every system, in every archive and on every command line.
struct Bestandswoorden {
    /// The words; empty when the title has no letter or digit that ASCII knows.
    let text: String

    /// Longer names get in the way; the code that stands before them tells records apart.
    private static let maximumLength = 60

    init(_ titel: String) {
        let words = AlfabetischeSleutel.gevouwen(titel).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var text = ""
        for word in words {
            guard text.utf8.count + 1 + word.utf8.count <= Self.maximumLength else { break }
            text += text.isEmpty ? word : "-" + word
        }
        self.text = text
    }
}

/// A running text of a record: as it was given, and without markup.
///
/// SBB's texts are CDATA. Some hold HTML (at times escaped a second time), most hold plain text in which a `<` means
/// nothing; `plat` tells them apart.
public struct Tekst: Sendable, Equatable {
    /// The text as it stands in the XML, markup and white space included.
    public var gegeven: String { inhoud.gegeven }
    /// The element that holds the text.
    public var place: SourcePlace { inhoud.place }

    private let inhoud: Inhoud

    /// On its own, so that an outline, which has no texts, has eight bytes for each of them and not thirty-two.
    private final class Inhoud: Sendable {
        let gegeven: String
        let place: SourcePlace

        init(_ gegeven: String, _ place: SourcePlace) {
            self.gegeven = gegeven
            self.place = place
        }
    }

    /// A text and where it stood.
    public init(_ gegeven: String, place: SourcePlace = .unknown) {
        inhoud = Inhoud(gegeven, place)
    }

    /// The text without HTML tags and entities, with lines where the markup had blocks, and without white space at
    /// either end.
    public var plat: String { PlainText.of(gegeven) }

    /// Hands `plat` to `body` as UTF-8, mostly without a copy: for what writes very many of them.
    public func withPlatUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        PlainText.withUTF8(of: gegeven, body)
    }

    /// Whether there is nothing but white space.
    public var isLeeg: Bool {
        var text = gegeven
        return text.withUTF8(Witruimte.isAlles)
    }

    /// Texts are equal when they say the same, wherever they stood.
    public static func == (left: Tekst, right: Tekst) -> Bool { left.gegeven == right.gegeven }
}

/// A text with the title that stands above it in the document, and the number of its chapter where it has one.
public struct Hoofdstuktekst: Described, Sendable, Equatable {
    /// The title as given.
    public var titel: String?
    /// The number of the chapter within its parent, from 1.
    public var hoofdstuk: Int?
    /// The text.
    public var tekst: Tekst?

    /// What it consists of when its element holds the text itself.
    package static let described: RecordDescription<Hoofdstuktekst> = described(text: ".")

    /// What it consists of when its text stands here.
    static func described(text: String) -> RecordDescription<Hoofdstuktekst> {
        RecordDescription(
            { Hoofdstuktekst() },
            [
                .value("titel", "@titel", \.titel, "de titel, zoals gegeven"),
                .value("hoofdstuk", text == "." ? "@hoofdstuk" : nil, \.hoofdstuk, "het nummer van het hoofdstuk"),
                .text("tekst", text, \.tekst, "de tekst"),
            ])
    }
}

import KwalificatieModel
import KwalificatieValidators

/// What the text of a field has to look like (the column Formaat of PvE 15.5).
enum ROVeldvorm: Sendable, Equatable {
    /// A BRIN.
    case brin
    /// `ccyy-mm-dd`, a day that exists.
    case datum
    /// `ccyy-mm-dd`, of which the day, or the month and the day, can be 00.
    case geboortedatum
    /// A burgerservicenummer or onderwijsnummer; rules of their own say whether it is one.
    case persoonsnummer
    /// One to twenty letters and digits.
    case volgnummer
    /// Any text of this length in characters.
    case tekst(ClosedRange<Int>)
    /// Digits, this many.
    case cijfers(ClosedRange<Int>)
    /// Letters and digits, this many; of one that is all digits a spreadsheet takes the leading zeros away.
    case code(Int)
    /// One of these texts.
    case keuze([String])
    /// The code of an onderwijsaanbieder.
    case onderwijsaanbieder
    /// The code of an onderwijslocatie.
    case onderwijslocatie
    /// Nothing.
    case leeg

    /// Whether a text that is not empty has this form.
    func past(_ text: String) -> Bool {
        switch self {
        case .brin: Brin(text) != nil
        case .datum: Self.isISO(text) && CalendarDate(text) != nil
        case .geboortedatum: Self.isISO(text) && Geboortedatum(text) != nil
        case .persoonsnummer: true
        case .volgnummer: Volgnummer(text) != nil
        case .tekst(let length): length.contains(text.count)
        case .cijfers(let length): length.contains(text.utf8.count) && text.utf8.allSatisfy(Self.isDigit)
        case .code(let length): text.utf8.count == length && Volgnummer(text) != nil
        case .keuze(let values): values.contains(text)
        case .onderwijsaanbieder: Onderwijsaanbieder(text) != nil
        case .onderwijslocatie: Onderwijslocatie(text) != nil
        case .leeg: false
        }
    }

    /// What it should look like, so that it fits behind “verwacht wordt”.
    var omschrijving: Bilingual {
        switch self {
        case .brin: Bilingual("twee cijfers en twee hoofdletters", "two digits and two capitals")
        case .datum: Bilingual("een bestaande datum als 2026-08-01", "an existing date like 2026-08-01")
        case .geboortedatum:
            Bilingual(
                "een datum als 2006-08-01, waarin dag of maand en dag 00 mogen zijn",
                "a date like 2006-08-01, of which the day or month and day may be 00")
        case .persoonsnummer: Bilingual("negen cijfers", "nine digits")
        case .volgnummer: Bilingual("1 tot 20 letters en cijfers", "1 to 20 letters and digits")
        case .tekst(let length):
            Bilingual("\(Self.range(length, "of")) tekens", "\(Self.range(length, "or")) characters")
        case .cijfers(let length):
            Bilingual("een getal van \(Self.range(length, "of")) cijfers", "\(Self.range(length, "or")) digits")
        case .code(let length): Bilingual("\(length) letters of cijfers", "\(length) letters or digits")
        case .keuze(let values):
            Bilingual(values.joined(separator: " of "), values.joined(separator: " or "))
        case .onderwijsaanbieder: Bilingual("een code als 101A742", "a code like 101A742")
        case .onderwijslocatie: Bilingual("een code als 100X969", "a code like 100X969")
        case .leeg: Bilingual("niets", "nothing")
        }
    }

    /// How many digits a text that is all digits has; nil where leading zeros are no part of it.
    var aantalCijfers: Int? {
        switch self {
        case .persoonsnummer: 9
        case .code(let length): length
        default: nil
        }
    }

    /// Whether it is a day.
    var isDatum: Bool { self == .datum || self == .geboortedatum }

    private static func range(_ length: ClosedRange<Int>, _ or: String) -> String {
        length.lowerBound == length.upperBound
            ? "\(length.lowerBound)" : "\(length.lowerBound) \(or) \(length.upperBound)"
    }

    private static func isISO(_ text: String) -> Bool { String(text, form: "9999-99-99") != nil }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

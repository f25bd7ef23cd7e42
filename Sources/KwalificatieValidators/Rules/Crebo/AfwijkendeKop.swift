import KwalificatieModel
import KwalificatieReaders

/// CREBO-101: a header of a crebolijst is not as published.
struct AfwijkendeKop: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.crebo, 101), severity: .warning,
        title: Bilingual("Koppen van een crebolijst zoals gepubliceerd", "Headers of a crebolijst as published"),
        sentence: Bilingual(
            "Een kop van een crebolijst is anders geschreven dan SBB hem publiceert, ontbreekt of is onbekend.",
            "A header of a crebolijst is not written as SBB publishes it, is missing or is unknown."),
        reason: Bilingual(
            "Andere programma's zoeken de kolommen op hun naam en missen een kolom die anders heet.",
            "Other programs look for the columns by name and miss a column that is called otherwise."),
        source: "gepubliceerde crebolijsten 2015 en 2022; latere namen van de codekolom",
        remedy: Bilingual(
            "Schrijf de kop zoals verwacht. Is de kolom nieuw, meld het dan, zodat crebo haar leert lezen.",
            "Write the header as expected. If the column is new, report it, so that crebo learns to read it."),
        accepted: [
            RuleExample(in: RuleExample.completeLijst, ";Crebonummer;", becomes: ";Erkende opleidingscode;"),
            RuleExample(in: RuleExample.completeLijst, "\nCrebonummer;", becomes: "\nOpleidingscode;").forReaders,
        ],
        rejected: [
            RuleExample(in: RuleExample.completeLijst, ";Soort opleiding;", becomes: ";📍Soort o-pleiding;"),
            RuleExample(in: RuleExample.completeLijst, "\nCrebonummer;", becomes: "\n📍crebonummer;"),
            RuleExample(
                in: RuleExample.completeLijst,
                "Overzicht vastgestelde kwalificatiedossiers en kwalificaties geldig vanaf 01-08-2022",
                becomes: "📍Overzicht vastgestelde kwalificatiedossiers en kwalificaties"),
            RuleExample(in: RuleExample.vervallen, ";Crebo nieuw", becomes: ";📍Nieuwe code"),
        ])

    func check(_ list: PublishedCrebolijst, _ report: inout Report) {
        for kop in list.afwijkendeKoppen {
            report.add(
                Self.message(kop), at: kop.cel, subject: nil, expected: kop.verwacht.isEmpty ? nil : kop.verwacht)
        }
    }

    private static func message(_ kop: PublishedCrebolijst.AfwijkendeKop) -> Bilingual {
        let (tekst, verwacht) = (kop.cel.tekst, kop.verwacht)
        if verwacht.isEmpty {
            return Bilingual(
                "de kolom “\(tekst)” is onbekend en wordt niet gelezen",
                "the column “\(tekst)” is unknown and is not read")
        }
        if tekst.isEmpty {
            return Bilingual("de kop “\(verwacht)” ontbreekt", "the header “\(verwacht)” is missing")
        }
        return Bilingual(
            "deze kop is “\(tekst)”; gepubliceerd wordt “\(verwacht)”",
            "this header is “\(tekst)”; what is published is “\(verwacht)”")
    }
}

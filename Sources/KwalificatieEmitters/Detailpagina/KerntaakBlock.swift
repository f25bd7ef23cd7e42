import KwalificatieModel

/// The kerntaken of a page with their werkprocessen and texts, and what a kwalificatie adds to them.
struct KerntaakBlock {
    /// The kerntaken, in the order of the document.
    let kerntaken: [Kerntaak]
    /// What the kwalificatie of the page adds; none on other pages.
    var aanvullingen: [Aanvulling] = []

    private static let labelOfAddition = "aanvulling voor deze kwalificatie"

    /// Writes the kerntaken, each addition behind the text to which it belongs.
    func write(to page: inout PageText) {
        for kerntaak in kerntaken {
            page.line(Self.heading(kerntaak.code, kerntaak.titel))
            write(.complexiteit, kerntaak.complexiteit, at: kerntaak.code, indent: 2, to: &page)
            write(.verantwoordelijkheid, kerntaak.verantwoordelijkheid, at: kerntaak.code, indent: 2, to: &page)
            page.list(
                Self.items(kerntaak.vakkennisEnVaardigheden), label: Aanvulling.Onderdeel.vakkennisEnVaardigheden.label,
                indent: 2)
            writeAdditions(.vakkennisEnVaardigheden, at: kerntaak.code, indent: 2, to: &page)
            for werkproces in kerntaak.werkprocessen { write(werkproces, to: &page) }
        }
    }

    /// Writes the additions to a kerntaak or werkproces that is not among the kerntaken.
    func writeAdditionsElsewhere(to page: inout PageText) {
        let kerntaakcodes = Set(kerntaken.compactMap(\.code))
        let werkprocescodes = Set(kerntaken.flatMap(\.werkprocessen).compactMap(\.code))
        for aanvulling in aanvullingen where !aanvulling.isLeeg {
            let codes = aanvulling.onderdeel.isOfKerntaak ? kerntaakcodes : werkprocescodes
            guard aanvulling.bij.map(codes.contains) != true else { continue }
            let label = [aanvulling.bij?.text, aanvulling.onderdeel.label].compactMap(\.self).joined(separator: " ")
            Self.write(aanvulling, label: label, indent: 0, to: &page)
        }
    }

    private func write(_ werkproces: Werkproces, to page: inout PageText) {
        page.line(Self.heading(werkproces.code, werkproces.titel), indent: 2)
        write(.omschrijving, werkproces.omschrijving, at: werkproces.code, indent: 4, to: &page)
        write(.resultaat, werkproces.resultaat, at: werkproces.code, indent: 4, to: &page)
        write(.gedrag, werkproces.gedrag, at: werkproces.code, indent: 4, to: &page)
        page.list(Self.items(werkproces.competenties), label: Aanvulling.Onderdeel.competenties.label, indent: 4)
        writeAdditions(.competenties, at: werkproces.code, indent: 4, to: &page)
    }

    private func write(
        _ onderdeel: Aanvulling.Onderdeel, _ text: Tekst?, at code: OnderdeelCode?, indent: Int, to page: inout PageText
    ) {
        page.running(text, label: onderdeel.label, indent: indent)
        writeAdditions(onderdeel, at: code, indent: indent, to: &page)
    }

    private func writeAdditions(
        _ onderdeel: Aanvulling.Onderdeel, at code: OnderdeelCode?, indent: Int, to page: inout PageText
    ) {
        guard let code else { return }
        for aanvulling in aanvullingen where aanvulling.bij == code && aanvulling.onderdeel == onderdeel {
            Self.write(aanvulling, label: "\(onderdeel.label), \(Self.labelOfAddition)", indent: indent, to: &page)
        }
    }

    private static func write(_ aanvulling: Aanvulling, label: String, indent: Int, to page: inout PageText) {
        page.running(aanvulling.tekst, label: label, indent: indent)
        page.list(items(aanvulling.vakkennisEnVaardigheden), label: label, indent: indent)
        page.list(items(aanvulling.competenties), label: label, indent: indent)
    }

    private static func heading(_ code: OnderdeelCode?, _ titel: String) -> String {
        [code?.text, titel].compactMap(\.self).joined(separator: " ")
    }

    /// Each item once: published kerntaken name the same one several times.
    private static func items(_ references: [KennisVerwijzing]) -> [String] {
        var seen: Set<Int> = []
        return references.filter { seen.insert($0.nr).inserted }.map { $0.titel ?? missing($0.nr) }
    }

    private static func items(_ references: [CompetentieVerwijzing]) -> [String] {
        references.map { reference in
            guard let titel = reference.titel else { return missing(reference.nr) }
            return [reference.code, titel].compactMap(\.self).joined(separator: " ")
        }
    }

    private static func missing(_ nr: Int) -> String { "nr \(nr) (staat niet in de publicatie)" }
}

extension Aanvulling.Onderdeel {
    /// The name above the text on a page.
    fileprivate var label: String {
        switch self {
        case .complexiteit: "Complexiteit"
        case .verantwoordelijkheid: "Verantwoordelijkheid en zelfstandigheid"
        case .vakkennisEnVaardigheden: "Vakkennis en vaardigheden"
        case .omschrijving: "Omschrijving"
        case .resultaat: "Resultaat"
        case .gedrag: "Gedrag"
        case .competenties: "Competenties"
        }
    }

    fileprivate var isOfKerntaak: Bool {
        switch self {
        case .complexiteit, .verantwoordelijkheid, .vakkennisEnVaardigheden: true
        case .omschrijving, .resultaat, .gedrag, .competenties: false
        }
    }
}

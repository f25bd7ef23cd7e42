import KwalificatieModel

/// The page of one record as readable text, with the fields of the register's own detail page (seed 000, 2.4-2.8).
///
///     let page = Detailpagina(code: "25187", record: record, register: register)
///     page.tekst()    // “Kwalificatie: Applicatie- en mediaontwikkelaar …”
///
/// A kwalificatie is shown in full: the basis of its dossier, what it adds to that basis, and its own kerntaken. The
/// register's own page leaves those additions out. What a record does not have is left out.
public struct Detailpagina: Sendable {
    /// Below this width the column of fields leaves no room for a long word.
    private static let minimumWidth = 50

    /// The page of a code of which there is no record: what tables and records tell of it, each with where it stands.
    public static func tekst(van genoemd: GenoemdeCode, breedte: Int = 80) -> String {
        var page = PageText(width: max(breedte, minimumWidth))
        let onderdeel = genoemd.onderdeel
        page.title([onderdeel.code, onderdeel.titel].filter { !$0.isEmpty }.joined(separator: " "))
        page.fields([
            ("Soort", onderdeel.soort.enkelvoud), ("Niveau", genoemd.niveau.map { String($0.rawValue) }),
            ("In dit register", "geen onderdeel met deze code; alleen hieronder genoemd"),
        ])
        page.section("Genoemd in") { $0.list(genoemd.vermeldingen.map(\.regel)) }
        return page.text
    }

    private let code: String
    private let record: RegisterRecord
    private let register: Register

    /// The page of what `code` names within `record`.
    ///
    /// - Parameters:
    ///   - code: One of the codes of the record, or of a kwalificatie of that dossier. Any other code gives the page of
    ///     the record itself.
    ///   - record: The record with its texts.
    ///   - register: Where the titles of linked records and the links to this one come from: of titled outlines, or else
    ///     linked werkprocessen have no titles.
    public init(code: String, record: RegisterRecord, register: Register) {
        self.code = code
        self.record = record
        self.register = register
    }

    /// The page: lines of at most `breedte` characters that end in a line feed.
    ///
    /// A width under 50 counts as 50. Only a word that is longer than the line, such as a web address, sticks out.
    public func tekst(breedte: Int = 80) -> String {
        var page = PageText(width: max(breedte, Self.minimumWidth))
        let kwalificatie = kwalificatie
        switch record {
        case .dossier(let dossier):
            if let kwalificatie {
                KwalificatiePage(code: code, kwalificatie: kwalificatie, dossier: dossier, register: register)
                    .write(to: &page)
            } else {
                DossierPage(code: code, dossier: dossier, register: register).write(to: &page)
            }
        case .keuzedeel(let keuzedeel):
            KeuzedeelPage(keuzedeel: keuzedeel, register: register).write(to: &page)
        case .certificaat(let certificaat):
            CertificaatPage(certificaat: certificaat, register: register).write(to: &page)
        case .crossOver(let kwalificatie):
            CrossOverPage(code: code, kwalificatie: kwalificatie, register: register).write(to: &page)
        case .geregionaliseerd(let kwalificatie):
            GeregionaliseerdePage(code: code, kwalificatie: kwalificatie, register: register).write(to: &page)
        }
        let codes = kwalificatie.map { $0.crebos.map(\.crebo.text) } ?? record.codes
        page.section("Volgens tabellen") {
            $0.list(codes.flatMap { register.vermeldingen(van: $0) }.filter(\.isUitTabel).map(\.regel))
        }
        return page.text
    }

    /// The kwalificatie of the dossier that has the code; nil where the page is that of the record.
    private var kwalificatie: Kwalificatie? {
        guard case .dossier(let dossier) = record, !record.codes.contains(code) else { return nil }
        return dossier.kwalificaties.first { $0.crebos.contains { $0.crebo.text == code } }
    }
}

extension Vermelding {
    /// `wordt vervangen door 23361 (vervallen-2023.csv, regel 5)`.
    fileprivate var regel: String { "\(tekst) (\(bron))" }
}

/// What readers see of an example: pieces of a document that they recognise, wrong and as they should be.
public struct ShownExample: Sendable, Equatable {
    /// The document from which the pieces are.
    public let document: String
    /// The wrong piece; nil when only what is right is shown.
    public let wrong: String?
    /// The right piece.
    public let right: String
    /// The rules that find something too, each with the reason why that is right.
    public let alsoFound: [RuleID: String]

    /// The form of the pieces, as Markdown names it.
    public var form: String {
        let ending = document.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["csv", "xml"].contains(ending) ? ending : "text"
    }
}

/// A small list that examples change.
public struct ExampleList: Sendable {
    /// The whole list, right as it stands.
    public let text: String
    /// The columns by which a row is known, of a list that is too wide to show whole; empty for one that is not.
    public let keyColumns: [String]

    /// A list.
    public init(_ text: String, keyColumns: [String] = []) {
        self.text = text
        self.keyColumns = keyColumns
    }
}

extension RuleDocumentation {
    /// What readers see of the examples.
    ///
    /// - Parameter lists: the lists that examples change, by name; all else is XML.
    public func shownExamples(_ lists: [String: ExampleList]) -> [ShownExample] {
        rejected.compactMap { example in
            switch example.presentation {
            case .byKind:
                let (wrong, right) = example.pieces(lists)
                return ShownExample(
                    document: example.document, wrong: wrong, right: right, alsoFound: example.alsoFound)
            case .written(let wrong, let right):
                return ShownExample(
                    document: example.document, wrong: example.around(wrong), right: example.around(right),
                    alsoFound: example.alsoFound)
            case .hidden, .asRight: return nil
            }
        }
            + accepted.filter { $0.presentation == .asRight }.map { example in
                let right = example.pieces(lists).changed
                return ShownExample(document: example.document, wrong: nil, right: right, alsoFound: [:])
            }
    }
}

extension RuleExample {
    /// The lists that examples of these rules change.
    public static let exampleLists = lists.merging(tabellen) { list, _ in list }.mapValues { ExampleList($0) }

    /// The changed piece and the original, each with what is around it.
    fileprivate func pieces(_ lists: [String: ExampleList]) -> (changed: String, original: String) {
        if let list = lists[document] {
            let piece = ListPiece(list, original, becomes: snippet)
            return (piece.changed, piece.original)
        }
        return (around(snippet), around(original))
    }

    /// A piece of the document within the element by which readers know it.
    fileprivate func around(_ piece: String) -> String {
        MarkupPiece(piece, within: within ?? Self.surroundings[document]).text
    }

    static let assistentBouwen =
        #"<profiel nr="1200184" titel="Assistent bouwen, wonen en onderhoud" hoofdstuk="1" niveau="1""#
    static let allroundTimmerman = #"<profiel nr="1200463" titel="Allround timmerman" hoofdstuk="1" niveau="3""#
    static let applicatieontwikkelaar =
        #"<profiel nr="1200486" titel="Applicatie- en mediaontwikkelaar" hoofdstuk="1" niveau="4""#
    static let planEenSprint = #"<werkproces nr="1200612" titel="Plant een sprint" hoofdstuk="1""#

    /// The element by which readers know each document, as far as it is shown.
    static let surroundings = [
        "certificaten/certificaten-groen.xml":
            #"<certificaat nr="1200818" titel="Uitvoeren van gewasbescherming" code="C0151""#,
        "certificaten/c0013-mollen-en-woelrattenbestrijding.xml":
            #"<certificaat nr="1200802" titel="Mollen- en woelrattenbestrijding" code="C0013""#,
        "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml":
            #"<crossoverkwalificatie nr="1200923" titel="Middenkaderfunctionaris smart industry" niveau="4""#,
        "dossiers/23088-applicatieontwikkeling.xml": #"<dossier nr="8192" titel="Applicatieontwikkeling""#,
        "dossiers/23301-entree.xml": #"<dossier nr="8143" titel="Entree" versie="Herziening 2022""#,
        "dossiers/23389-binnenvaart.xml": #"<dossier nr="8206" titel="Binnenvaart" versie="Herziening 2024""#,
        "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml":
            #"<geregionaliseerdekwalificatie nr="1201032" titel="Cloud and infrastructure technician" niveau="4""#,
        "keuzedelen/gezonde-leefstijl.xml": #"<keuzedeel nr="1200660" titel="Gezonde leefstijl" code="K0219""#,
        "keuzedelen/k0022-digitale-vaardigheden-basis.xml":
            #"<keuzedeel nr="1200615" titel="Digitale vaardigheden basis" code="K0022""#,
        "keuzedelen/k0125-voorbereiding-hbo.xml": #"<keuzedeel nr="1200642" titel="Voorbereiding hbo" code="K0125""#,
        "keuzedelen/k0717-agile-game-productie.xml":
            #"<keuzedeel nr="1200606" titel="Agile game productie" code="K0717""#,
        "keuzedelen/k1226-begeleider-praktijkleren.xml":
            #"<keuzedeel nr="1200767" titel="Begeleider praktijkleren" code="K1226""#,
        "timmeren-met-keuzedeel-en-certificaat.xml": #"<dossier nr="8185" titel="Timmeren" versie="Herziening 2022""#,
    ]
}

import KwalificatieModel

/// Reads kerntaken and werkprocessen, and what profielen add to those of a basis.
struct KerntaakReader {
    /// In which part the kerntaken stand: it begins their codes.
    let deel: OnderdeelCode.Deel
    /// The number of that part; nil when the part has no readable hoofdstuk, and then there are no codes.
    let deelnummer: Int?
    /// The element around the werkprocessen.
    let wrapper: Name
    /// What profielen add, in the order of the document.
    private(set) var aanvullingen: [Aanvulling] = []

    init(_ deel: OnderdeelCode.Deel, _ deelnummer: Int?, wrapper: Name) {
        self.deel = deel
        self.deelnummer = deelnummer
        self.wrapper = wrapper
    }

    mutating func kerntaken(in parent: RecordNode?, _ context: inout RecordContext) -> [Kerntaak] {
        var kerntaken: [Kerntaak] = []
        for node in parent?.children(.kerntaak) ?? [] { kerntaken.append(kerntaak(node, &context)) }
        return kerntaken
    }

    private mutating func kerntaak(_ node: RecordNode, _ context: inout RecordContext) -> Kerntaak {
        let hoofdstuk = context.number(.hoofdstuk, of: node)
        let code = code(kerntaak: hoofdstuk)
        let complexiteit = context.child(.complexiteit, of: node)
        let verantwoordelijkheid = context.child(.verantwoordelijkheid, of: node)
        let kennis = context.child(.vakkennisenvaardigheden, of: node)
        addTexts(in: complexiteit, .complexiteitperprofiel, .complexiteit, .complexiteit, to: code, &context)
        addTexts(
            in: verantwoordelijkheid, .verantwoordelijkheidperprofiel, .verantwoordelijkheid, .verantwoordelijkheid,
            to: code, &context)
        for added in context.child(.vakkennisenvaardighedenperprofiel, of: kennis)?.children(.aanvullend) ?? [] {
            let items = context.child(.vakkennisenvaardighedenonderdelen, of: added)
            add(.vakkennisEnVaardigheden, at: added, to: code, &context) { aanvulling, context in
                aanvulling.vakkennisEnVaardigheden = Self.kennis(in: items, &context)
            }
        }
        var kerntaak = Kerntaak(
            nr: context.number(.nr, of: node), titel: node.attribute(.titel) ?? "", hoofdstuk: hoofdstuk, code: code,
            complexiteit: context.text(of: complexiteit), verantwoordelijkheid: context.text(of: verantwoordelijkheid),
            vakkennisEnVaardigheden: Self.kennis(in: kennis, &context),
            werkprocessen: werkprocessen(in: context.child(wrapper, of: node), of: hoofdstuk, &context),
            place: node.place)
        kerntaak.complexiteitPlace = complexiteit?.place ?? .unknown
        kerntaak.verantwoordelijkheidPlace = verantwoordelijkheid?.place ?? .unknown
        return kerntaak
    }

    private mutating func werkprocessen(
        in parent: RecordNode?, of kerntaak: Int?, _ context: inout RecordContext
    ) -> [Werkproces] {
        var werkprocessen: [Werkproces] = []
        for node in parent?.children(.werkproces) ?? [] {
            let hoofdstuk = context.number(.hoofdstuk, of: node)
            let code = hoofdstuk.flatMap { self.code(kerntaak: kerntaak, werkproces: $0) }
            let omschrijving = context.child(.werkprocesomschrijving, of: node)
            let resultaat = context.child(.werkprocesresultaat, of: node)
            let gedrag = context.child(.werkprocesgedrag, of: node)
            let competenties = context.child(.werkprocescompetenties, of: node)
            let texts: [(RecordNode?, Name, Aanvulling.Onderdeel)] = [
                (omschrijving, .werkprocesomschrijvingperprofiel, .omschrijving),
                (resultaat, .werkprocesresultaatperprofiel, .resultaat),
                (gedrag, .werkprocesgedragperprofiel, .gedrag),
            ]
            for (text, perProfiel, onderdeel) in texts {
                addTexts(in: text, perProfiel, .omschrijving, onderdeel, to: code, &context)
            }
            for added in context.child(.werkprocescompetentiesperprofiel, of: competenties)?.children(.aanvullend) ?? []
            {
                let items = context.child(.omschrijving, of: added)
                add(.competenties, at: added, to: code, &context) { aanvulling, context in
                    aanvulling.competenties = Self.competenties(in: items, &context)
                }
            }
            var werkproces = Werkproces(
                nr: context.number(.nr, of: node), titel: node.attribute(.titel) ?? "", hoofdstuk: hoofdstuk,
                code: code, omschrijving: context.text(of: omschrijving), resultaat: context.text(of: resultaat),
                gedrag: context.text(of: gedrag), competenties: Self.competenties(in: competenties, &context),
                place: node.place)
            werkproces.omschrijvingPlace = omschrijving?.place ?? .unknown
            werkproces.resultaatPlace = resultaat?.place ?? .unknown
            werkproces.gedragPlace = gedrag?.place ?? .unknown
            werkprocessen.append(werkproces)
        }
        return werkprocessen
    }

    private func code(kerntaak: Int?, werkproces: Int? = nil) -> OnderdeelCode? {
        guard let deelnummer, let kerntaak else { return nil }
        return OnderdeelCode(deel, deelnummer, kerntaak: kerntaak, werkproces: werkproces)
    }

    // MARK: - What profielen add

    private mutating func addTexts(
        in node: RecordNode?, _ perProfiel: Name, _ content: Name, _ onderdeel: Aanvulling.Onderdeel,
        to code: OnderdeelCode?, _ context: inout RecordContext
    ) {
        for added in context.child(perProfiel, of: node)?.children(.aanvullend) ?? [] {
            let text = context.text(content, of: added)
            add(onderdeel, at: added, to: code, &context) { aanvulling, _ in aanvulling.tekst = text }
        }
    }

    /// Whether the profiel exists is looked at when the whole dossier has been read.
    private mutating func add(
        _ onderdeel: Aanvulling.Onderdeel, at node: RecordNode, to code: OnderdeelCode?,
        _ context: inout RecordContext, _ fill: (inout Aanvulling, inout RecordContext) -> Void
    ) {
        let profiel = context.number(.referentie, of: context.child(.profiel, of: node))
        var aanvulling = Aanvulling(bij: code, onderdeel: onderdeel, profielNr: profiel, place: node.place)
        fill(&aanvulling, &context)
        aanvullingen.append(aanvulling)
    }

    private static func kennis(in node: RecordNode?, _ context: inout RecordContext) -> [KennisVerwijzing] {
        (node?.children(.vakkennisenvaardigheden) ?? []).compactMap { context.kennisVerwijzing($0) }
    }

    private static func competenties(in node: RecordNode?, _ context: inout RecordContext) -> [CompetentieVerwijzing] {
        (node?.children(.competentie) ?? []).compactMap { context.competentie($0) }
    }
}

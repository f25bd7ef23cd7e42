import KwalificatieModel

/// The parts that several kinds of records have.
extension RecordContext {
    mutating func voorblad(of record: RecordNode) -> Voorblad? {
        guard let node = child(.voorblad, of: record) else { return nil }
        let omschrijving = child(.omschrijving, of: node)
        let penvoerder = reference(
            .referentie, of: child([.penvoerder, .sectorkamer], of: omschrijving), to: .sectorkamer,
            in: tables.sectorkamers)
        let vaststelling = child([.verantwoording, .vaststellingsinformatie], of: omschrijving)
        var voorblad = Voorblad(
            titel: string(.titel, of: node),
            penvoerder: penvoerder.map { $0.found ?? Sectorkamer(nr: $0.nr, titel: nil) },
            vastgesteldDoor: text(.vastgestelddoor, of: vaststelling),
            vastgesteldOp: value(ofChild: .vastgesteldop, of: vaststelling, .date) { CalendarDate($0) },
            vastgesteldTe: text(.vastgesteldte, of: vaststelling))
        voorblad.vastgesteldOpPlace = place(.vastgesteldop, of: vaststelling)
        return voorblad
    }

    /// The codes of a record or kwalificatie; an element without a readable code is an observation.
    mutating func crebos<Role>(_ name: Name, in parent: RecordNode?, as role: Role.Type) -> [CreboPeriode<Role>] {
        (parent?.children(name) ?? []).compactMap { node in
            guard let crebo = requiredValue(ofText: node, .crebo, { Crebo<Role>($0) }) else { return nil }
            var periode = CreboPeriode(
                crebo: crebo, ministerie: string(.ministerie, of: node),
                prijsfactor: value(.prijsfactor, of: node, .prijsfactor) { Prijsfactor($0) },
                geldigVanaf: date(.geldigVanaf, of: node), eindeInstroom: date(.datumEindeInstroom, of: node),
                eindeOpleiding: date(.datumEindeOpleiding, of: node), place: node.place)
            if isUnreadable(periode.geldigVanaf, .geldigVanaf, of: node) { periode.unreadable.insert(.geldigVanaf) }
            if isUnreadable(periode.eindeInstroom, .datumEindeInstroom, of: node) {
                periode.unreadable.insert(.eindeInstroom)
            }
            if isUnreadable(periode.eindeOpleiding, .datumEindeOpleiding, of: node) {
                periode.unreadable.insert(.eindeOpleiding)
            }
            return periode
        }
    }

    /// Which dates of a keuzedeel or certificaat stand there and could not be read.
    func unreadable(geldigVanaf: CalendarDate?, geldigTot: CalendarDate?, of node: RecordNode) -> UnreadableFields {
        var fields: UnreadableFields = []
        if isUnreadable(geldigVanaf, .geldigVanaf, of: node) { fields.insert(.geldigVanaf) }
        if isUnreadable(geldigTot, .geldigTot, of: node) { fields.insert(.geldigTot) }
        return fields
    }

    /// The kwalificaties to which a record is linked; one without a readable code is an observation and no link.
    mutating func kwalificaties(in parent: RecordNode?) -> [KwalificatieVerwijzing] {
        (parent?.children(.kwalificatie) ?? []).compactMap { node in
            guard let crebo = required(.crebo, of: node, .crebo, { Opleidingscode($0) }) else { return nil }
            return KwalificatieVerwijzing(
                crebo: crebo, werkprocessen: node.children(.werkproces).map { werkprocesVerwijzing($0) },
                place: node.place)
        }
    }

    private mutating func werkprocesVerwijzing(_ node: RecordNode) -> WerkprocesVerwijzing {
        let code = value(.code, of: node, .onderdeelCode) { OnderdeelCode($0) }
        let referred = reference(.referentie, of: node, to: .werkproces, in: tables.werkprocessen)
        var verwijzing = WerkprocesVerwijzing(code: code ?? referred?.found, nr: referred?.nr, place: node.place)
        verwijzing.aantalAanwijzingen = [Name.code, .referentie].count { name in
            !(node.attribute(name) ?? "").trimmingXMLWhiteSpace.isEmpty
        }
        return verwijzing
    }

    mutating func instellingen(of record: RecordNode) -> [Instelling] {
        (child(.instellingen, of: record)?.children(.instelling) ?? []).map { node in
            Instelling(brin: string(.brin, of: node), naam: string(.naam, of: node), place: node.place)
        }
    }

    mutating func certificaatinformatie(in node: RecordNode?) -> Certificaatinformatie {
        var informatie = Certificaatinformatie(
            doelgroep: text(.doelgroep, of: node), scholingsbehoefte: text(.scholingsbehoefte, of: node),
            zelfstandigeBetekenis: text(.zelfstandigebetekenis, of: node))
        informatie.doelgroepPlace = place(.doelgroep, of: node)
        informatie.scholingsbehoeftePlace = place(.scholingsbehoefte, of: node)
        informatie.zelfstandigeBetekenisPlace = place(.zelfstandigebetekenis, of: node)
        return informatie
    }

    /// A text with the title and the number of its chapter.
    mutating func hoofdstuktekst(_ node: RecordNode?, text: Tekst?) -> Hoofdstuktekst? {
        guard let node else { return nil }
        return Hoofdstuktekst(titel: string(.titel, of: node), hoofdstuk: number(.hoofdstuk, of: node), tekst: text)
    }

    /// A chapter that holds its text itself.
    mutating func hoofdstuktekst(_ name: Name, of node: RecordNode?) -> Hoofdstuktekst? {
        let chapter = child(name, of: node)
        return hoofdstuktekst(chapter, text: text(of: chapter))
    }
}

import KwalificatieModel

/// What reading one record gives: the record, or why it is not converted.
enum RecordReading {
    case record(RegisterRecord)
    case rejected(RejectedRecord)

    /// Reads a record of this kind from its element. Kwalificaties of a dossier that cannot be converted are in
    /// `context.rejected`.
    init(_ node: RecordNode, _ soort: RegisterRecord.Soort, _ context: inout RecordContext) {
        switch soort {
        case .dossier: self.init(Self.dossiers, node, soort, &context) { .dossier($0) }
        case .keuzedeel: self.init(Self.keuzedelen, node, soort, &context) { .keuzedeel($0) }
        case .certificaat: self.init(Self.certificaten, node, soort, &context) { .certificaat($0) }
        case .crossOver: self.init(Self.crossOvers, node, soort, &context) { .crossOver($0) }
        case .geregionaliseerd: self.init(Self.geregionaliseerde, node, soort, &context) { .geregionaliseerd($0) }
        }
    }

    private static let dossiers = plan(Kwalificatiedossier.described, .dossier)
    private static let keuzedelen = plan(Keuzedeel.described, .keuzedeel)
    private static let certificaten = plan(Certificaat.described, .certificaat)
    private static let crossOvers = plan(CrossOverKwalificatie.described, .crossOver)
    private static let geregionaliseerde = plan(GeregionaliseerdeKwalificatie.described, .geregionaliseerd)

    private static func plan<Root>(
        _ described: RecordDescription<Root>, _ soort: RegisterRecord.Soort
    ) -> ReadingPlan<Root> {
        ReadingPlan(described, at: Grammar.sbb.element(at: ["sbb"] + soort.elements))
    }

    private init<Root: ReadableRecord>(
        _ plan: ReadingPlan<Root>, _ node: RecordNode, _ soort: RegisterRecord.Soort, _ context: inout RecordContext,
        _ register: (Root) -> RegisterRecord
    ) {
        var (record, missing) = plan.record(node, &context)
        let code = missing.contains("code") || !Root.hasOneCode(node) ? nil : record.recordCode
        let reason: RejectedRecord.Reason
        if code == nil {
            reason = .noUsableCode(Root.givenCode(in: node))
        } else if missing.contains("titel") {
            reason = .noTitle
        } else {
            record.finish(node, &context)
            self = .record(register(record))
            return
        }
        // Of a record that is not converted only that is told.
        context.rejected = []
        self = .rejected(
            RejectedRecord(
                subject: .init(soort: soort.naam, code: code, titel: code == nil ? node.attribute("titel") ?? "" : ""),
                place: node.place, reason: reason))
    }
}

/// A record as it is read from a document.
private protocol ReadableRecord: Sendable {
    /// The code under which it is known first.
    var recordCode: String? { get }
    /// What stands where its code should.
    static func givenCode(in node: RecordNode) -> String?
    /// Whether nothing beside its code says that it has another one.
    static func hasOneCode(_ node: RecordNode) -> Bool
    /// Does what needs the whole record.
    mutating func finish(_ node: RecordNode, _ context: inout RecordContext)
}

extension ReadableRecord {
    static func givenCode(in node: RecordNode) -> String? { node.givenCrebo }
    static func hasOneCode(_ node: RecordNode) -> Bool { true }
}

extension Keuzedeel: ReadableRecord {
    var recordCode: String? { code.text }
    static func givenCode(in node: RecordNode) -> String? { node.givenCode("code", "keuzedeelcode") }
    static func hasOneCode(_ node: RecordNode) -> Bool { node.codes("code", "keuzedeelcode").count <= 1 }
    mutating func finish(_ node: RecordNode, _ context: inout RecordContext) { kerntaken.number(.keuzedeel, 1) }
}

extension Certificaat: ReadableRecord {
    var recordCode: String? { code.text }
    static func givenCode(in node: RecordNode) -> String? { node.givenCode("code", "certificaatcode") }
    static func hasOneCode(_ node: RecordNode) -> Bool { node.codes("code", "certificaatcode").count <= 1 }
    mutating func finish(_ node: RecordNode, _ context: inout RecordContext) { kerntaken.number(.keuzedeel, 1) }
}

extension CrossOverKwalificatie: ReadableRecord {
    var recordCode: String? { crebos.first?.crebo.text }
    mutating func finish(_ node: RecordNode, _ context: inout RecordContext) { kerntaken.number(.basis, 1) }
}

extension GeregionaliseerdeKwalificatie: ReadableRecord {
    var recordCode: String? { crebos.first?.crebo.text }
    mutating func finish(_ node: RecordNode, _ context: inout RecordContext) {
        landelijkDeel?.kerntaken.number(.basis, 1)
        regionaalDeel?.kerntaken.number(.profiel, 1)
        regionaalKeuzedeel?.kerntaken.number(.keuzedeel, 1)
        let kwalificaties = node.children("gebaseerdop").first?.children("kwalificatie") ?? []
        if let second = kwalificaties.dropFirst().first { tweedeGebaseerdOp = second.place }
    }
}

extension RecordNode {
    /// The first crebo, as it stands there.
    fileprivate var givenCrebo: String? { children("creboinformatie").first?.children("crebo").first?.text }

    /// The different codes that stand in these attributes.
    fileprivate func codes(_ names: String...) -> Set<Substring> {
        Set(names.compactMap { attribute($0)?.trimmingXMLWhiteSpace }.filter { !$0.isEmpty })
    }

    /// What stands in the first of these attributes that is there; both where they contradict each other.
    fileprivate func givenCode(_ name: String, _ other: String) -> String? {
        guard codes(name, other).count > 1 else { return attribute(name) ?? attribute(other) }
        return "\(attribute(name) ?? "") / \(attribute(other) ?? "")"
    }
}

extension Kwalificatie: Rejectable {
    func rejection(_ node: RecordNode, missing: [String]) -> RejectedRecord? {
        let code = crebos.first?.crebo.text
        let subject = Observation.Subject(soort: "kwalificatie", code: code, titel: node.attribute("titel") ?? "")
        if code == nil {
            return RejectedRecord(subject: subject, place: node.place, reason: .noUsableCode(node.givenCrebo))
        }
        return missing.contains("titel") ? RejectedRecord(subject: subject, place: node.place, reason: .noTitle) : nil
    }
}

// MARK: - Dossiers

extension Kwalificatiedossier: ReadableRecord {
    var recordCode: String? { crebos.first?.crebo.text }

    static func givenCode(in node: RecordNode) -> String? {
        node.children("dossiercrebos").first?.children("dossiercrebo").first?.text
    }

    mutating func finish(_ node: RecordNode, _ context: inout RecordContext) {
        basis?.kerntaken.number(.basis, 1)
        let profielen = node.children("profielen").first?.children("profiel") ?? []
        for index in kwalificaties.indices {
            let kwalificatie = kwalificaties[index]
            let order = profielen.firstIndex { $0.place == kwalificatie.place }.map { $0 + 1 }
            kwalificaties[index].kerntaken.number(
                .profiel, kwalificatie.hoofdstuk ?? (kwalificatie.heeftAnderHoofdstuk ? order : nil))
        }
        mistKwalificaties = !context.rejected.isEmpty
        let numbers = Set(
            profielen.compactMap { profiel in
                profiel.attribute("nr").flatMap { Int.read($0.trimmingXMLWhiteSpace) }
            })
        distribute(basis?.kerntaken.takeAanvullingen() ?? [], numbers, &context)
        for verwijzing in verantwoordingsinformatie?.profielen ?? [] where !numbers.contains(verwijzing.nr) {
            context.observeNoProfiel(verwijzing.nr, at: verwijzing.place)
        }
    }

    /// Gives each profiel what it adds to the basis.
    private mutating func distribute(
        _ aanvullingen: [Aanvulling], _ profielen: Set<Int>, _ context: inout RecordContext
    ) {
        var positions: [Int: Int] = [:]
        for (position, kwalificatie) in kwalificaties.enumerated() {
            guard let nr = kwalificatie.nr, positions.updateValue(position, forKey: nr) != nil else { continue }
            context.observations.append(
                .duplicateNumber, at: kwalificatie.place, path: Grammar.sbb.path(of: kwalificatie.place.element)
            ) { .duplicateNumber(nr: nr, target: .profiel) }
        }
        for aanvulling in aanvullingen {
            if let nr = aanvulling.profielNr, let position = positions[nr] {
                kwalificaties[position].aanvullingen.append(aanvulling)
            } else {
                losseAanvullingen.append(aanvulling)
                // One for a profiel that is not converted refers to something that is there.
                if let nr = aanvulling.profielNr, profielen.contains(nr) { continue }
                context.observeNoProfiel(aanvulling.profielNr, at: aanvulling.place)
            }
        }
    }
}

extension RecordContext {
    fileprivate mutating func observeNoProfiel(_ nr: Int?, at place: SourcePlace) {
        observations.append(.danglingReference, at: place, path: Grammar.sbb.path(of: place.element)) {
            .danglingReference(attribute: "referentie", nr: nr.map(String.init) ?? "", target: .profiel)
        }
    }
}

extension Verantwoordingsinformatie {
    /// The profielen to which it refers.
    fileprivate var profielen: [(nr: Int, place: SourcePlace)] {
        let vereisten = (bijzondereVereisten?.perProfiel ?? []).map { ($0.profielNr, $0.place) }
        let talen = (taalbeheersingseisen?.eisen ?? []).flatMap(\.perProfiel).map { ($0.profielNr, $0.place) }
        return (vereisten + talen).compactMap { nr, place in nr.map { ($0, place) } }
    }
}

extension [Kerntaak] {
    /// Builds the codes of the kerntaken and their werkprocessen from the numbers of their chapters, and from the part in
    /// which they stand. A chapter that is no whole number (`3.1`) counts by its order in the document; one without any
    /// has no code.
    fileprivate mutating func number(_ deel: OnderdeelCode.Deel, _ deelnummer: Int?) {
        guard let deelnummer else { return }
        for index in indices {
            let hoofdstuk = self[index].hoofdstuk ?? (self[index].heeftAnderHoofdstuk ? index + 1 : nil)
            guard let kerntaak = hoofdstuk else { continue }
            self[index].code = OnderdeelCode(deel, deelnummer, kerntaak: kerntaak)
            for number in self[index].werkprocessen.indices {
                let werkproces = self[index].werkprocessen[number]
                guard let own = werkproces.hoofdstuk ?? (werkproces.heeftAnderHoofdstuk ? number + 1 : nil) else {
                    continue
                }
                self[index].werkprocessen[number].code = OnderdeelCode(
                    deel, deelnummer, kerntaak: kerntaak, werkproces: own)
            }
        }
    }

    /// Takes out what profielen add, in the order of the document, each with the code of what it is added to.
    fileprivate mutating func takeAanvullingen() -> [Aanvulling] {
        var taken: [Aanvulling] = []
        for index in indices {
            let code = self[index].code
            taken += self[index].takeAanvullingen().map { $0.added(to: code) }
            for werkproces in self[index].werkprocessen.indices {
                let code = self[index].werkprocessen[werkproces].code
                taken += self[index].werkprocessen[werkproces].takeAanvullingen().map { $0.added(to: code) }
            }
        }
        return taken
    }
}

extension Aanvulling {
    fileprivate func added(to code: OnderdeelCode?) -> Aanvulling {
        var aanvulling = self
        aanvulling.bij = code
        return aanvulling
    }
}

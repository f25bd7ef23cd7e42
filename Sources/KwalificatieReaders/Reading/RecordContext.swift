import KwalificatieModel

/// What the reading of one record has beside the record itself: the tables of the document, the items of the record that
/// references point at, and where it says what it noticed.
struct RecordContext {
    var tables = DocumentTables()
    var observations: ObservationList
    /// The kwalificaties of the record that are not converted.
    var rejected: [RejectedRecord] = []
    /// What the record refers to and what was found.
    private(set) var references: [ReferenceTarget: Set<Int>] = [:]
    /// The vakkennis and vaardigheden of the record, by `nr`.
    private var kennis: [Int: KennisVerwijzing] = [:]

    init(limits: Limits) {
        observations = ObservationList(limits: limits)
    }

    /// Forgets the items of the record before.
    mutating func beginRecord() {
        kennis.removeAll(keepingCapacity: true)
        references.removeAll(keepingCapacity: true)
        rejected = []
    }

    mutating func observe(
        _ name: Observation.Kind.Name, at node: RecordNode, _ kind: @autoclosure () -> Observation.Kind
    ) {
        observations.append(name, at: node.place, path: node.path, kind)
    }

    /// Notes that an attribute that should hold a number holds something else, or nothing.
    mutating func observeNoNumber(_ attribute: String?, _ text: String, at node: RecordNode) {
        observe(
            .unreadableValue, at: node, .unreadableValue(name: "@" + (attribute ?? ""), text: text, form: .number))
    }

    /// What a number points at; an observation when nothing has that number.
    mutating func resolve<Target: Referenced>(
        _ type: Target.Type, _ nr: Int, _ attribute: String?, at node: RecordNode
    ) -> Target {
        let found: (any Referenced)? =
            switch Target.target {
            case .domein: tables.domeinen[nr]
            case .sectorkamer: tables.sectorkamers[nr]
            case .competentie: tables.competenties[nr]
            case .kennisOfVaardigheid: kennis[nr]
            case .werkproces: tables.werkprocessen[nr]
            case .profiel: nil
            }
        guard let found = found as? Target else {
            observe(
                .danglingReference, at: node,
                .danglingReference(attribute: attribute ?? "", nr: String(nr), target: Target.target))
            return Target(nr: nr)
        }
        references[Target.target, default: []].insert(nr)
        return found
    }

    /// Adds an item of vakkennis or a vaardigheid, so that references find it.
    mutating func add(_ item: KennisOfVaardigheid, at node: RecordNode) {
        guard kennis.updateValue(KennisVerwijzing(nr: item.nr, titel: item.titel), forKey: item.nr) != nil else {
            return
        }
        observe(.duplicateNumber, at: node, .duplicateNumber(nr: item.nr, target: .kennisOfVaardigheid))
    }
}

extension KennisOfVaardigheid: Completed {
    mutating func complete(_ node: RecordNode, _ context: inout RecordContext) {
        // Categories of items are items as well, to which nothing refers.
        if node.name == "kennisofvaardigheid" { context.add(self, at: node) }
    }
}

extension WerkprocesVerwijzing: Completed {
    mutating func complete(_ node: RecordNode, _ context: inout RecordContext) {
        if let nr, let found = context.resolve(GenoemdWerkproces.self, nr, "referentie", at: node).code {
            code = code ?? found
        }
        aantalAanwijzingen = ["code", "referentie"].count { name in
            !(node.attribute(name) ?? "").trimmingXMLWhiteSpace.isEmpty
        }
    }
}

/// A werkproces to which certificaten and cross-overs refer by its number: of a dossier in the document, or of the table
/// `werkprocessen` (own design).
struct GenoemdWerkproces: Referenced {
    static let target = ReferenceTarget.werkproces
    static let described = RecordDescription<GenoemdWerkproces>(
        { GenoemdWerkproces(nr: 0) },
        [
            .value("nr", "@nr", \.nr, "het interne nummer van SBB", .required),
            .value("code", "@code", \.code, "de code", .required),
        ])

    var nr: Int
    var code: OnderdeelCode?

    init(nr: Int) {
        self.nr = nr
    }

    init(nr: Int, code: OnderdeelCode) {
        self.nr = nr
        self.code = code
    }
}

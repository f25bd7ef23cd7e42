import KwalificatieModel

/// What a reader of one record has beside the record itself: the tables of the document, the items of the record that
/// references point at, and where it says what it noticed.
struct RecordContext {
    var tables = DocumentTables()
    var observations: ObservationList
    /// What the record refers to and what was found.
    private(set) var references: [Observation.ReferenceTarget: Set<Int>] = [:]
    /// The vakkennis and vaardigheden of the record, by `nr`.
    private var kennis: [Int: String] = [:]

    init(limits: Limits) {
        observations = ObservationList(limits: limits)
    }

    /// Forgets the items of the record before.
    mutating func beginRecord() {
        kennis.removeAll(keepingCapacity: true)
        references.removeAll(keepingCapacity: true)
    }

    mutating func observe(
        _ name: Observation.Kind.Name, at node: RecordNode, _ kind: @autoclosure () -> Observation.Kind
    ) {
        observations.append(name, at: node.place, path: node.path, kind)
    }

    // MARK: - Elements

    /// The child with this name; more than one is an observation.
    mutating func child(_ name: Name, of node: RecordNode?) -> RecordNode? {
        guard let first = node?.firstChild(name) else { return nil }
        var next = first.nextSibling(name)
        while let repeated = next {
            observe(.repeatedElement, at: repeated, .repeatedElement(name.rawValue))
            next = repeated.nextSibling(name)
        }
        return first
    }

    /// The innermost of children within each other.
    mutating func child(_ path: [Name], of node: RecordNode?) -> RecordNode? {
        var innermost = node
        for name in path { innermost = child(name, of: innermost) }
        return innermost
    }

    /// Where a child stands; unknown when there is none.
    func place(_ name: Name, of node: RecordNode?) -> SourcePlace {
        node?.firstChild(name)?.place ?? .unknown
    }

    /// The text of the element itself; nil when it has none and had none in the document.
    func text(of node: RecordNode?) -> Tekst? {
        guard let node else { return nil }
        let text = node.text
        return text.isEmpty ? nil : Tekst(text, place: node.place)
    }

    /// The text of a child.
    mutating func text(_ name: Name, of node: RecordNode?) -> Tekst? { text(of: child(name, of: node)) }

    /// A title, or another attribute that is kept as given; nil when it is absent or empty.
    func string(_ name: Name, of node: RecordNode?) -> String? {
        guard let value = node?.attribute(name), !value.isEmpty else { return nil }
        return value
    }

    // MARK: - Values

    /// The value of an attribute in one of the known forms; nil when it is absent, empty, or not of that form.
    mutating func value<Value>(
        _ name: Name, of node: RecordNode?, _ form: Observation.ValueForm, _ read: (Substring) -> Value?
    ) -> Value? {
        guard let node, let text = node.attribute(name) else { return nil }
        return value(text, named: "@" + name.rawValue, of: node, form, read)
    }

    /// The text of a child in one of the known forms.
    mutating func value<Value>(
        ofChild name: Name, of node: RecordNode?, _ form: Observation.ValueForm, _ read: (Substring) -> Value?
    ) -> Value? {
        guard let child = child(name, of: node) else { return nil }
        return value(ofText: child, form, read)
    }

    /// The text of the element itself in one of the known forms.
    mutating func value<Value>(
        ofText node: RecordNode, _ form: Observation.ValueForm, _ read: (Substring) -> Value?
    ) -> Value? {
        value(node.text, named: node.name.rawValue, of: node, form, read)
    }

    private mutating func value<Value>(
        _ text: String, named name: @autoclosure () -> String, of node: RecordNode, _ form: Observation.ValueForm,
        _ read: (Substring) -> Value?
    ) -> Value? {
        let trimmed = text.trimmingXMLWhiteSpace
        guard !trimmed.isEmpty else { return nil }
        if let value = read(trimmed) { return value }
        observe(.unreadableValue, at: node, .unreadableValue(name: name(), text: String(trimmed), form: form))
        return nil
    }

    /// A value without which an element cannot be kept: its absence is an observation too.
    mutating func required<Value>(
        _ name: Name, of node: RecordNode, _ form: Observation.ValueForm, _ read: (Substring) -> Value?
    ) -> Value? {
        if let text = node.attribute(name), !text.trimmingXMLWhiteSpace.isEmpty {
            return value(text, named: "@" + name.rawValue, of: node, form, read)
        }
        observe(.unreadableValue, at: node, .unreadableValue(name: "@" + name.rawValue, text: "", form: form))
        return nil
    }

    /// The same for the text of the element itself.
    mutating func requiredValue<Value>(
        ofText node: RecordNode, _ form: Observation.ValueForm, _ read: (Substring) -> Value?
    ) -> Value? {
        let text = node.text
        guard text.trimmingXMLWhiteSpace.isEmpty else {
            return value(text, named: node.name.rawValue, of: node, form, read)
        }
        observe(.unreadableValue, at: node, .unreadableValue(name: node.name.rawValue, text: "", form: form))
        return nil
    }

    mutating func requiredNumber(_ name: Name, of node: RecordNode) -> Int? {
        required(name, of: node, .number, Self.number)
    }

    mutating func number(_ name: Name, of node: RecordNode?) -> Int? { value(name, of: node, .number, Self.number) }
    mutating func number(ofChild name: Name, of node: RecordNode?) -> Int? {
        value(ofChild: name, of: node, .number, Self.number)
    }
    mutating func date(_ name: Name, of node: RecordNode?) -> CalendarDate? {
        value(name, of: node, .date) { CalendarDate($0) }
    }
    mutating func jaNee(_ name: Name, of node: RecordNode?) -> Bool? { value(name, of: node, .jaNee, Self.jaNee) }
    mutating func jaNee(ofChild name: Name, of node: RecordNode?) -> Bool? {
        value(ofChild: name, of: node, .jaNee, Self.jaNee)
    }
    mutating func niveau(_ name: Name, of node: RecordNode?) -> Niveau? {
        value(name, of: node, .niveau) { Niveau($0) }
    }
    mutating func soortOpleiding(of node: RecordNode?) -> SoortOpleiding? {
        value(ofChild: .soortopleiding, of: node, .soortOpleiding) { SoortOpleiding($0) }
    }

    /// No number in these documents is longer than this: an `nr` has seven digits.
    private static let maximumDigits = 9

    /// The number that an attribute holds; nil without an observation.
    static func number(_ text: String?) -> Int? { text.flatMap { number($0.trimmingXMLWhiteSpace) } }

    private static func number(_ text: Substring) -> Int? {
        guard text.utf8.count <= maximumDigits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func jaNee(_ text: Substring) -> Bool? {
        switch text {
        case "Ja": true
        case "Nee": false
        default: nil
        }
    }

    /// Whether something stands in an attribute that gave no value.
    func isUnreadable<Value>(_ value: Value?, _ name: Name, of node: RecordNode?) -> Bool {
        value == nil && node?.attribute(name)?.trimmingXMLWhiteSpace.isEmpty == false
    }

    /// Whether something stands in a child that gave no value.
    func isUnreadable<Value>(_ value: Value?, ofChild name: Name, of node: RecordNode?) -> Bool {
        value == nil && node?.firstChild(name)?.text.trimmingXMLWhiteSpace.isEmpty == false
    }

    // MARK: - References

    /// What a `referentie` points at, with its number; an observation when nothing has that number.
    mutating func reference<Target>(
        _ name: Name, of node: RecordNode?, to target: Observation.ReferenceTarget, in table: [Int: Target]
    ) -> (nr: Int, found: Target?)? {
        guard let node, let nr = number(name, of: node) else { return nil }
        return reference(name, nr, of: node, to: target, in: table)
    }

    private mutating func reference<Target>(
        _ name: Name, _ nr: Int, of node: RecordNode, to target: Observation.ReferenceTarget, in table: [Int: Target]
    ) -> (nr: Int, found: Target?) {
        let found = table[nr]
        if found == nil {
            observe(.danglingReference, at: node, .danglingReference(attribute: name.rawValue, nr: String(nr), target: target))
        } else {
            references[target, default: []].insert(nr)
        }
        return (nr, found)
    }

    /// The same for an element that is nothing but a reference.
    private mutating func requiredReference<Target>(
        of node: RecordNode, to target: Observation.ReferenceTarget, in table: [Int: Target]
    ) -> (nr: Int, found: Target?)? {
        guard let nr = requiredNumber(.referentie, of: node) else { return nil }
        return reference(.referentie, nr, of: node, to: target, in: table)
    }

    mutating func competentie(_ node: RecordNode) -> CompetentieVerwijzing? {
        requiredReference(of: node, to: .competentie, in: tables.competenties).map {
            $0.found ?? CompetentieVerwijzing(nr: $0.nr, code: nil, titel: nil)
        }
    }

    mutating func kennisVerwijzing(_ node: RecordNode) -> KennisVerwijzing? {
        requiredReference(of: node, to: .kennisOfVaardigheid, in: kennis).map {
            KennisVerwijzing(nr: $0.nr, titel: $0.found)
        }
    }

    /// Reads the items of vakkennis and vaardigheden, so that references find them.
    mutating func kennisEnVaardigheden(of node: RecordNode) -> [KennisOfVaardigheid] {
        let items = numbered(.kennisofvaardigheid, of: child(.kennisenvaardigheden, of: node))
        for (item, element) in items where kennis.updateValue(item.titel, forKey: item.nr) != nil {
            observe(.duplicateNumber, at: element, .duplicateNumber(nr: item.nr, target: .kennisOfVaardigheid))
        }
        return items.map(\.item)
    }

    /// Elements that are a number and a title.
    mutating func numbered(_ name: Name, of node: RecordNode?) -> [(item: KennisOfVaardigheid, element: RecordNode)] {
        (node?.children(name) ?? []).compactMap { element in
            requiredNumber(.nr, of: element).map { nr in
                (KennisOfVaardigheid(nr: nr, titel: element.attribute(.titel) ?? ""), element)
            }
        }
    }
}

extension String {
    /// Without the white space that XML allows at either end of a value.
    var trimmingXMLWhiteSpace: Substring {
        let isWhiteSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
        guard let first = utf8.firstIndex(where: { !isWhiteSpace($0) }),
            let last = utf8.lastIndex(where: { !isWhiteSpace($0) })
        else { return self[endIndex...] }
        return self[first..<utf8.index(after: last)]
    }
}

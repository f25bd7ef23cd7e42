// How a field is described: what it is, its name, where it stands in the XML, the property, and what it means.

extension Field {
    /// A code, number, day, answer or short text.
    package static func value<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String?, or otherwise: String? = nil,
        _ path: WritableKeyPath<Root, Holder> & Sendable, _ meaning: String, _ traits: FieldTraits = []
    ) -> Field where Holder.Held: FieldValue {
        Field(
            name, [location, otherwise], meaning, traits,
            .value(ValueAccess(path, isList: false)))
    }

    /// The number of a chapter, and whether something else stands there.
    static func number(
        _ name: String, _ location: String, _ path: WritableKeyPath<Root, Int?> & Sendable,
        _ isOther: WritableKeyPath<Root, Bool> & Sendable, _ meaning: String, _ traits: FieldTraits = [.detail]
    ) -> Field {
        let access = ValueAccess(path, isList: false)
        return Field(
            name, [location], meaning, traits,
            .value(
                access.reading { root, given, place in
                    let isRead = access.read(&root, given, place)
                    root[keyPath: isOther] = !isRead
                    return isRead
                }))
    }

    /// Several of these, each in an element of its own.
    package static func values<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String, _ path: WritableKeyPath<Root, Holder> & Sendable, _ meaning: String,
        _ traits: FieldTraits = []
    ) -> Field where Holder.Held: FieldValue {
        Field(
            name, [location], meaning, traits,
            .values(ValueAccess(path, isList: true)))
    }

    /// A running text.
    package static func text<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String?, _ path: WritableKeyPath<Root, Holder> & Sendable, _ meaning: String,
        _ traits: FieldTraits = [.detail]
    ) -> Field where Holder.Held == Tekst {
        Field(
            name, [location], meaning, traits,
            .text(
                TextAccess(
                    get: { $0[keyPath: path].firstHeld },
                    read: { root, text, place in
                        if let text { root[keyPath: path].hold(text) } else { root[keyPath: path].holdNothing() }
                        root[keyPath: path].note(place, given: nil)
                    },
                    clear: { root in root[keyPath: path].holdNothing() })))
    }

    /// A part with fields of its own.
    package static func part<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String, _ path: WritableKeyPath<Root, Holder> & Sendable, _ meaning: String,
        _ traits: FieldTraits = []
    ) -> Field where Holder.Held: Described {
        .part(name, location, path, Holder.Held.described, meaning, traits)
    }

    /// A part that consists of this at this place.
    package static func part<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String, _ path: WritableKeyPath<Root, Holder> & Sendable,
        _ described: RecordDescription<Holder.Held>, _ meaning: String, _ traits: FieldTraits = []
    ) -> Field where Holder.Held: Sendable {
        Field(name, [location], meaning, traits, .part(PartPath(path: path, described: described)))
    }

    /// Several parts with fields of their own.
    package static func parts<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String?, _ path: WritableKeyPath<Root, Holder> & Sendable, _ meaning: String,
        _ traits: FieldTraits = []
    ) -> Field where Holder.Held: Described {
        .parts(name, location, path, Holder.Held.described, meaning, traits)
    }

    /// Several parts that consist of this at this place.
    package static func parts<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String?, _ path: WritableKeyPath<Root, Holder> & Sendable,
        _ described: RecordDescription<Holder.Held>, _ meaning: String, _ traits: FieldTraits = []
    ) -> Field where Holder.Held: Sendable {
        Field(name, [location], meaning, traits, .parts(PartPath(path: path, described: described)))
    }

    /// What an internal number points at.
    package static func reference<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String, _ path: WritableKeyPath<Root, Holder> & Sendable, _ meaning: String,
        _ traits: FieldTraits = []
    ) -> Field where Holder.Held: Referenced {
        Field(
            name, [location], meaning, traits, .reference(PartPath(path: path, described: Holder.Held.described)))
    }

    /// What several internal numbers point at, each in an element of its own.
    package static func references<Holder: FieldHolder & Sendable>(
        _ name: String, _ location: String?, _ path: WritableKeyPath<Root, Holder> & Sendable, _ meaning: String,
        _ traits: FieldTraits = []
    ) -> Field where Holder.Held: Referenced {
        Field(
            name, [location], meaning, traits, .references(PartPath(path: path, described: Holder.Held.described)))
    }

    private init(
        _ name: String, _ locations: [String?], _ meaning: String, _ traits: FieldTraits, _ content: FieldContent<Root>
    ) {
        self.name = name
        self.locations = locations.compactMap { $0.map { XMLLocation($0) } }
        self.meaning = meaning
        self.traits = traits
        self.content = content
    }
}

extension ValueAccess {
    /// The same, read in another way.
    fileprivate func reading(
        _ read: @escaping @Sendable (inout Root, _ given: String, SourcePlace) -> Bool
    ) -> ValueAccess {
        ValueAccess(
            form: form, isList: isList, read: read, json: json, take: take, veldwaarde: veldwaarde, note: note,
            clear: clear)
    }

    fileprivate init<Holder: FieldHolder & Sendable>(
        _ path: WritableKeyPath<Root, Holder> & Sendable, isList: Bool
    ) where Holder.Held: FieldValue {
        let form = Holder.Held.form
        self.form = form
        self.isList = isList
        read = { root, given, place in
            if form == nil {
                // A title is kept with its white space.
                if !given.isEmpty, let words = Holder.Held.read(given[...]) { root[keyPath: path].hold(words) }
                return true
            }
            let trimmed = given.trimmingXMLWhiteSpace
            guard !trimmed.isEmpty else {
                if !isList { root[keyPath: path].note(place, given: nil) }
                return true
            }
            guard let value = Holder.Held.read(trimmed) else {
                if !isList { root[keyPath: path].note(place, given: String(trimmed)) }
                return false
            }
            root[keyPath: path].hold(value)
            if !isList { root[keyPath: path].note(place, given: value.isWritten(trimmed) ? nil : String(trimmed)) }
            return true
        }
        json = { root in
            isList ? .array(root[keyPath: path].held.map(\.json)) : root[keyPath: path].firstHeld?.json ?? .null
        }
        take = { root, value in
            guard let read = Holder.Held.read(value) else { return false }
            root[keyPath: path].hold(read)
            return true
        }
        veldwaarde = { root in
            isList
                ? .lijst(root[keyPath: path].held.map(\.veldwaarde)) : root[keyPath: path].firstHeld?.veldwaarde
        }
        note = { root, place in root[keyPath: path].note(place, given: nil) }
        clear = { root in root[keyPath: path].holdNothing() }
    }
}

/// Parts at a property.
private struct PartPath<Root: Sendable, Holder: FieldHolder & Sendable>: PartAccess where Holder.Held: Sendable {
    let path: WritableKeyPath<Root, Holder> & Sendable
    let described: RecordDescription<Holder.Held>

    func parts(of root: Root) -> [Holder.Held] { root[keyPath: path].held }
    func add(_ part: Holder.Held, to root: inout Root) { root[keyPath: path].hold(part) }
    func change(_ root: inout Root, _ body: (inout Holder.Held) -> Void) { root[keyPath: path].changeHeld(body) }
    func clear(_ root: inout Root) { root[keyPath: path].holdNothing() }
    func note(_ root: inout Root, _ place: SourcePlace) { root[keyPath: path].note(place, given: nil) }
    func noteUnread(_ root: inout Root, _ given: String, _ place: SourcePlace) {
        root[keyPath: path].note(place, given: given)
    }
}

extension PartPath: ReferenceAccess where Holder.Held: Referenced {}

/// A record or part as JSON, written and read by its description.
///
/// The members of an object stand in the order of the bytes of their names, all of them: `null` where there is no value,
/// so that tools see one shape on every line.
struct RecordJSON<Root: Sendable>: Sendable {
    private let members: [Member]
    private let make: @Sendable () -> Root

    private struct Member: Sendable {
        let name: String
        /// The name with its quotes and colon, and the comma or brace before it.
        let key: [UInt8]
        let isRequired: Bool
        let write: @Sendable (Root, inout [UInt8]) -> Void
        let read: @Sendable (JSONValue, inout Root) throws(RecordJSONProblem) -> Void
    }

    /// - Parameter also: members beside those of the description, with their values.
    init(_ described: RecordDescription<Root>, also constants: [(name: String, value: JSONValue)] = []) {
        make = described.make
        var members:
            [(
                name: String, isRequired: Bool, write: @Sendable (Root, inout [UInt8]) -> Void,
                read: @Sendable (JSONValue, inout Root) throws(RecordJSONProblem) -> Void
            )] = constants.map { name, value in
                (name, false, { _, bytes in value.append(to: &bytes) }, { (_, _) throws(RecordJSONProblem) in })
            }
        for field in described.fields where !field.traits.contains(.passing) {
            let (write, read) = Self.access(field)
            members.append((field.name, field.traits.contains(.required), write, read))
        }
        members.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.members = members.enumerated().map { index, member in
            Member(
                name: member.name, key: Array("\(index == 0 ? "{" : ",")\"\(member.name)\":".utf8),
                isRequired: member.isRequired, write: member.write, read: member.read)
        }
    }

    func append(_ root: Root, to bytes: inout [UInt8]) {
        for member in members {
            bytes.append(contentsOf: member.key)
            member.write(root, &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Reads an object; a member that is absent counts as `null`, as older outputs leave out what has no value.
    func read(_ json: JSONValue) throws(RecordJSONProblem) -> Root {
        guard case .object(let values) = json else { throw RecordJSONProblem(path: []) }
        var root = make()
        for member in members {
            let value = values[member.name] ?? .null
            if value == .null {
                guard !member.isRequired else { throw RecordJSONProblem(path: [member.name]) }
                continue
            }
            do throws(RecordJSONProblem) {
                try member.read(value, &root)
            } catch {
                throw RecordJSONProblem(path: [member.name] + error.path)
            }
        }
        return root
    }

    private static func access(_ field: Field<Root>) -> (
        @Sendable (Root, inout [UInt8]) -> Void, @Sendable (JSONValue, inout Root) throws(RecordJSONProblem) -> Void
    ) {
        switch field.content {
        case .value(let access), .values(let access):
            (
                { root, bytes in access.json(root).append(to: &bytes) },
                { (json, root) throws(RecordJSONProblem) in
                    guard access.isList else {
                        guard access.take(&root, json) else { throw RecordJSONProblem(path: []) }
                        return
                    }
                    guard case .array(let values) = json else { throw RecordJSONProblem(path: []) }
                    for (index, value) in values.enumerated() where !access.take(&root, value) {
                        throw RecordJSONProblem(path: [String(index)])
                    }
                }
            )
        case .text(let access):
            (
                { root, bytes in
                    guard let text = access.get(root) else { return JSONValue.null.append(to: &bytes) }
                    bytes.append(contentsOf: #"{"gegeven":"#.utf8)
                    JSONText.append(text.gegeven, to: &bytes)
                    bytes.append(contentsOf: #","plat":"#.utf8)
                    text.withPlatUTF8 { JSONText.append($0, to: &bytes) }
                    bytes.append(UInt8(ascii: "}"))
                },
                { (json, root) throws(RecordJSONProblem) in
                    guard case .object(let members) = json, case .string(let gegeven) = members["gegeven"] else {
                        throw RecordJSONProblem(path: ["gegeven"])
                    }
                    access.read(&root, Tekst(gegeven), .unknown)
                }
            )
        case .part(let access): one(access)
        case .reference(let access): one(access)
        case .parts(let access): many(access)
        case .references(let access): many(access)
        }
    }

    private static func one<Access: PartAccess<Root>>(_ access: Access) -> (
        @Sendable (Root, inout [UInt8]) -> Void, @Sendable (JSONValue, inout Root) throws(RecordJSONProblem) -> Void
    ) {
        let part = RecordJSON<Access.Part>(access.described)
        return (
            { root, bytes in
                guard let value = access.parts(of: root).first else { return JSONValue.null.append(to: &bytes) }
                part.append(value, to: &bytes)
            },
            { (json, root) throws(RecordJSONProblem) in access.add(try part.read(json), to: &root) }
        )
    }

    private static func many<Access: PartAccess<Root>>(_ access: Access) -> (
        @Sendable (Root, inout [UInt8]) -> Void, @Sendable (JSONValue, inout Root) throws(RecordJSONProblem) -> Void
    ) {
        let part = RecordJSON<Access.Part>(access.described)
        return (
            { root, bytes in
                bytes.append(UInt8(ascii: "["))
                var isFirst = true
                for value in access.parts(of: root) {
                    if !isFirst { bytes.append(UInt8(ascii: ",")) }
                    isFirst = false
                    part.append(value, to: &bytes)
                }
                bytes.append(UInt8(ascii: "]"))
            },
            { (json, root) throws(RecordJSONProblem) in
                guard case .array(let values) = json else { throw RecordJSONProblem(path: []) }
                for (index, value) in values.enumerated() {
                    do throws(RecordJSONProblem) {
                        access.add(try part.read(value), to: &root)
                    } catch {
                        throw RecordJSONProblem(path: [String(index)] + error.path)
                    }
                }
            }
        )
    }
}

/// JSON that is no record.
public struct RecordJSONProblem: Error, Sendable, Equatable {
    /// The field that is not as it should be, from the outside in: `crebos`, `0`, `geldigVanaf`.
    public let path: [String]
}

extension RegisterRecord {
    private static let dossiers = RecordJSON<Kwalificatiedossier>(Kwalificatiedossier.described, also: soort(.dossier))
    private static let keuzedelen = RecordJSON<Keuzedeel>(Keuzedeel.described, also: soort(.keuzedeel))
    private static let certificaten = RecordJSON<Certificaat>(Certificaat.described, also: soort(.certificaat))
    private static let crossOvers = RecordJSON<CrossOverKwalificatie>(
        CrossOverKwalificatie.described, also: soort(.crossOver))
    private static let geregionaliseerde = RecordJSON<GeregionaliseerdeKwalificatie>(
        GeregionaliseerdeKwalificatie.described, also: soort(.geregionaliseerd))

    private static func soort(_ soort: Soort) -> [(name: String, value: JSONValue)] {
        [("soort", .string(soort.rawValue))]
    }

    /// Appends the record as one line of JSON, without a line end: its fields and, beside them, its `soort`.
    public func appendJSON(to bytes: inout [UInt8]) {
        switch self {
        case .dossier(let dossier): Self.dossiers.append(dossier, to: &bytes)
        case .keuzedeel(let keuzedeel): Self.keuzedelen.append(keuzedeel, to: &bytes)
        case .certificaat(let certificaat): Self.certificaten.append(certificaat, to: &bytes)
        case .crossOver(let kwalificatie): Self.crossOvers.append(kwalificatie, to: &bytes)
        case .geregionaliseerd(let kwalificatie): Self.geregionaliseerde.append(kwalificatie, to: &bytes)
        }
    }

    /// The record as a value of JSON.
    public var json: JSONValue {
        var bytes: [UInt8] = []
        appendJSON(to: &bytes)
        // What was just written can be read.
        return (try? JSONParser.parse(bytes)) ?? .null
    }

    /// The record in an object of JSON, whose `soort` says of which kind it is.
    public init(_ json: JSONValue) throws(RecordJSONProblem) {
        guard case .object(let members) = json else { throw RecordJSONProblem(path: []) }
        guard case .string(let name)? = members["soort"], let soort = Soort(rawValue: name) else {
            throw RecordJSONProblem(path: ["soort"])
        }
        switch soort {
        case .dossier: self = .dossier(try Self.dossiers.read(json))
        case .keuzedeel: self = .keuzedeel(try Self.keuzedelen.read(json))
        case .certificaat: self = .certificaat(try Self.certificaten.read(json))
        case .crossOver: self = .crossOver(try Self.crossOvers.read(json))
        case .geregionaliseerd: self = .geregionaliseerd(try Self.geregionaliseerde.read(json))
        }
    }
}

extension Kwalificatie {
    private static let json = RecordJSON(described)

    /// Appends the kwalificatie as it stands in the JSON of its dossier.
    public func appendJSON(to bytes: inout [UInt8]) { Self.json.append(self, to: &bytes) }
}

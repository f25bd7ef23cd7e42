import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

extension Command {
    /// `crebo overlap`: which of the outcomes of the overlapchecker, and since when.
    static let overlap = Command(.overlap) { arguments, console in
        let kwalificatie = try arguments.operand(.crebo) { Opleidingscode($0) }
        let keuzedeel = try arguments.operand(.keuzedeel) { KeuzedeelCode($0.uppercased()) }
        do {
            let inputs = arguments.values(.register)
            let tables = try TableDiscovery(directory: arguments[.tables], besideInputs: inputs)
            let collection = try RecordCollection.outlines(of: inputs, tables: tables, console)
            guard collection.recordCount > 0 else { return .unreadable }
            let vraag = try Overlapvraag(keuzedeel, kwalificatie, collection.finish())
            if arguments[.format] == "json" {
                console.output(try vraag.json())
            } else {
                console.output(vraag.tekst)
            }
            return collection.rejections.isEmpty ? .fine : .findings
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

extension ParsedArguments {
    /// The operand of this spec as a value.
    fileprivate func operand<Value>(_ spec: OperandSpec, _ read: (String) -> Value?) throws(UsageError) -> Value {
        let index = command.operands.firstIndex(of: spec) ?? 0
        let text = index < operands.count ? operands[index] : ""
        guard let value = read(text) else { throw error(.unusableOperand(spec, value: text)) }
        return value
    }
}

/// A question to the overlapchecker with its answer.
private struct Overlapvraag {
    let keuzedeel: KeuzedeelCode
    let kwalificatie: Opleidingscode
    let titelKeuzedeel: String?
    let naamKwalificatie: String?
    let uitkomst: Overlapuitkomst

    /// Throws a `CommandFailure` for a code that neither documents nor tables know.
    init(_ keuzedeel: KeuzedeelCode, _ kwalificatie: Opleidingscode, _ register: Register) throws {
        self.keuzedeel = keuzedeel
        self.kwalificatie = kwalificatie
        titelKeuzedeel = register.keuzedeel(keuzedeel)?.titel.eenRegel
        naamKwalificatie = register.opleidingen[kwalificatie]?.naam
        uitkomst = register.overlap(van: keuzedeel, met: kwalificatie)
        let tabellen = register.tabellen
        let isKeuzedeelKnown =
            titelKeuzedeel != nil || tabellen.overlap.contains { $0.keuzedeel == keuzedeel }
            || tabellen.koppelingen.contains { $0.keuzedeel == keuzedeel }
        let isKwalificatieKnown =
            naamKwalificatie != nil || tabellen.overlap.contains { $0.kwalificatie == kwalificatie }
            || tabellen.koppelingen.contains { $0.kwalificatie == kwalificatie }
        guard isKwalificatieKnown else { throw Self.unknown("Crebo", kwalificatie.text) }
        guard isKeuzedeelKnown else { throw Self.unknown("Keuzedeel", keuzedeel.text) }
        if let opleiding = register.opleidingen[kwalificatie], opleiding.soort == .dossier {
            throw CommandFailure(
                status: .unreadable,
                sentence: """
                    \(kwalificatie) is de code van het dossier \(opleiding.naam): geef de crebo van een kwalificatie.
                    """)
        }
    }

    private static func unknown(_ soort: String, _ code: String) -> CommandFailure {
        CommandFailure(
            status: .unreadable,
            sentence: """
                \(soort) ‘\(code)’ staat niet in dit register en zijn tabellen. Kijk de code na, of geef met --register \
                meer publicaties.
                """)
    }

    var tekst: String {
        """
        Keuzedeel     \(Self.regel(keuzedeel.text, titelKeuzedeel))
        Kwalificatie  \(Self.regel(kwalificatie.text, naamKwalificatie))
        Uitkomst      \(zin)

        """
    }

    private static func regel(_ code: String, _ naam: String?) -> String {
        naam.map { "\(code) \($0)" } ?? code
    }

    private var zin: String {
        switch uitkomst {
        case .bekend(let uitkomst, let sinds): uitkomst.rawValue + (sinds.map { " (sinds \($0))" } ?? "")
        case .vraagSBB:
            "onbekend: voor een cross-over kwalificatie moet u de toets aanvragen bij SBB"
        case .geenToets: "geen: voor een geregionaliseerde kwalificatie bestaat geen overlaptoets"
        }
    }

    func json() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try JSONLineEncoder().append(
            Antwoord(
                keuzedeel: keuzedeel, titel: titelKeuzedeel, kwalificatie: kwalificatie, naam: naamKwalificatie,
                uitkomst: woord, sinds: sinds), to: &bytes)
        return bytes
    }

    private var woord: String {
        switch uitkomst {
        case .bekend(let uitkomst, _): uitkomst.rawValue
        case .vraagSBB: "vraag SBB"
        case .geenToets: "geen toets"
        }
    }

    private var sinds: CalendarDate? {
        guard case .bekend(_, let sinds) = uitkomst else { return nil }
        return sinds
    }

    /// The answer for programs.
    private struct Antwoord: Encodable {
        let keuzedeel: KeuzedeelCode
        let titel: String?
        let kwalificatie: Opleidingscode
        let naam: String?
        let uitkomst: String
        let sinds: CalendarDate?
    }
}

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
            var reading = RegisterReading()
            let vraag = try Overlapvraag(
                keuzedeel, kwalificatie, try reading.register(of: inputs, tables: tables, console))
            if arguments[.format] == "json" {
                console.output(try vraag.json())
            } else {
                console.output(vraag.tekst)
            }
            return vraag.uitkomst == .onbekend ? .findings : reading.status
        } catch {
            throw CommandFailure.explaining(error)
        }
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
        let genoemd = register.genoemd([keuzedeel.text, kwalificatie.text])
        titelKeuzedeel = register.keuzedeel(keuzedeel)?.titel.eenRegel ?? genoemd[keuzedeel.text]?.naam
        naamKwalificatie = register.opleidingen[kwalificatie]?.naam ?? genoemd[kwalificatie.text]?.naam
        uitkomst = register.overlap(van: keuzedeel, met: kwalificatie)
        guard naamKwalificatie != nil || genoemd[kwalificatie.text] != nil else {
            throw Self.unknown("Crebo", kwalificatie.text)
        }
        guard titelKeuzedeel != nil || genoemd[keuzedeel.text] != nil else {
            throw Self.unknown("Keuzedeel", keuzedeel.text)
        }
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
        case .onbekend:
            "onbekend: er is geen tabel met overlaptoetsen gelezen (overlap*.csv); geef die met --tables of naast de XML"
        }
    }

    func json() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try JSONValue(
            encoding: Antwoord(
                keuzedeel: keuzedeel, titel: titelKeuzedeel, kwalificatie: kwalificatie, naam: naamKwalificatie,
                uitkomst: woord, sinds: sinds)
        ).append(to: &bytes)
        return bytes
    }

    private var woord: String {
        switch uitkomst {
        case .bekend(let uitkomst, _): uitkomst.rawValue
        case .vraagSBB: "vraag SBB"
        case .geenToets: "geen toets"
        case .onbekend: "onbekend"
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

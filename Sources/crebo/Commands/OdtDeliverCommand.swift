import DUODelivery
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import NightlyConversion

extension Command {
    /// `crebo odt deliver`: a list of enrolments becomes a delivery to DUO.
    static let odtDeliver = Command(.odtDeliver) { arguments, console in
        do {
            let path = arguments.operands.first ?? ""
            let output = arguments[.deliveries] ?? ""
            let moment = try arguments.moment()
            let brin = try arguments.brin()
            let source = try opened(path)
            let configuration = try arguments.odtConfiguration()
            let erkenningen = try arguments.erkenningen()
            let eerder = try arguments.eerdereStand(brin)
            let (register, isPartial) = try arguments.certificatenregister(console)
            let naam = try volgendeNaam(brin, moment.dag, in: output)
            var levering = OdtLevering(naam: naam, register: register)
            if let datumTijd = moment.datumTijd { levering.datumTijd = datumTijd }
            levering.erkenningen = erkenningen
            levering.eerder = eerder
            levering.formaat = arguments[.deliveryFormat].flatMap { OdtFormaat(rawValue: $0) } ?? .xml
            levering.configuration = configuration
            let (verslag, uitkomst) = try published(levering, source, named: path, in: output)
            let text = OdtVerslagText(
                verslag, uitkomst, file: path, output: output, language: Surroundings.language)
            console.errors(text.text)
            if case .niets = uitkomst { return .unreadable }
            return verslag.aantal(.error) > 0 || isPartial ? .findings : .fine
        } catch {
            throw CommandFailure.explaining(error)
        }
    }

    private static func volgendeNaam(_ brin: Brin, _ dag: CalendarDate, in output: String) throws -> Leveringsnaam {
        do {
            return try Leveringsnaam.volgende(brin, dag, in: output)
        } catch {
            throw CommandFailure.explaining(error, delivering: output)
        }
    }

    private static func opened(_ path: String) throws -> FileSource {
        do { return try FileSource(path: path) } catch { throw CommandFailure.explaining(error, in: path) }
    }

    /// Writes everything, and gives it its name when it is complete.
    private static func published(
        _ levering: OdtLevering, _ source: FileSource, named path: String, in output: String
    ) throws -> (OdtVerslag, OdtVerslagText.Uitkomst) {
        let directory = try PrivateDirectory(in: output)
        directory.removeWhenTerminated()
        do {
            let verslag = try levering.run(source, to: OdtBestandsopslag(directory: directory))
            guard verslag.gelezen > 0 else {
                throw CommandFailure(
                    status: .unreadable, sentence: "Er staat geen inschrijving in; er is niets geleverd.")
            }
            // A number is for what can be delivered: without an accepted row there is nothing.
            guard verslag.afgekeurd < verslag.gelezen else {
                directory.discard()
                return (verslag, .niets)
            }
            return (verslag, .geschreven(onzeker: try directory.publish(as: levering.naam.text)))
        } catch {
            directory.discard()
            throw CommandFailure.explaining(error, delivering: path)
        }
    }
}

extension Leveringsnaam {
    /// The name of the next delivery of an institution on a day: what is in the directory keeps its number.
    static func volgende(_ brin: Brin, _ dag: CalendarDate, in output: String) throws -> Leveringsnaam {
        var last = 0
        for entry in try PrivateDirectory.entries(of: output) {
            guard let naam = Leveringsnaam(entry), naam.brin == brin, naam.datum == dag else { continue }
            // A delivery of several files takes a number for each. What another user delivered here is not ours to see.
            let files = (try? PrivateDirectory.entries(of: "\(output)/\(entry)")) ?? []
            last = files.compactMap { Leveringsnaam($0)?.nummer }.reduce(max(last, naam.nummer), max)
        }
        guard last < hoogsteNummer else { throw OdtLevering.Problem.nummersOp }
        return Leveringsnaam(brin: brin, datum: dag, nummer: last + 1)
    }
}

extension CommandFailure {
    private static let nummersOp = CommandFailure(
        status: .unreadable,
        sentence: """
            Op deze dag is het hoogste nummer van een levering (\(Leveringsnaam.hoogsteNummer)) al vergeven; er is niets \
            geleverd. Hernoem de levering met dat nummer in de map van --output.
            """)

    /// The failure that a problem with a list of enrolments is; other errors stay what they are.
    fileprivate static func explaining(_ error: any Error, delivering path: String) -> any Error {
        let language = Surroundings.language
        switch error {
        case OdtLevering.Problem.reading(let problem): return explaining(problem, in: path)
        case OdtLevering.Problem.kop(let problem):
            return CommandFailure(status: .unreadable, sentence: "\(path): \(problem.sentence(in: language))")
        case OdtLevering.Problem.verlies:
            return CommandFailure(
                status: .failure,
                sentence: "Niet van elke rij staat vast wat ermee is gebeurd; er is niets geleverd. Meld dit als fout.")
        case OdtLevering.Problem.nummersOp: return nummersOp
        default: return error
        }
    }
}

import CLibZip
import KwalificatieModel
import KwalificatieReaders
import NightlyConversion

/// Looks at everything that a conversion needs of a machine.
struct Checkup {
    /// What was found, in the order in which it is shown.
    let checks: [Check]

    /// Looks at this machine.
    ///
    /// - Parameters:
    ///   - output: the directory in which outputs would come.
    ///   - schemas: the schemas, or why they cannot be read.
    ///   - temporaryDirectory: where temporary files would come.
    init(output: String, schemas: Result<SchemaBundle, SchemaProblem>, temporaryDirectory: String) {
        let inspection = OutputInspection(output)
        checks =
            [Check("crebo", "versie \(Crebo.version)"), Self.libXML2, Self.libZip, Self.check(schemas)]
            + Self.checks(of: inspection)
            + [Self.check(temporaryDirectory: temporaryDirectory), Self.language]
    }

    /// Whether nothing stands in the way of a conversion.
    var isFine: Bool { !checks.contains { $0.status == .error } }

    // MARK: - The program

    private static var libXML2: Check {
        let missing = LibXML2Version.missingParts
        guard missing.isEmpty else {
            return Check(
                "libxml2", .error,
                "\(LibXML2Version.running), zonder \(missing.joined(separator: ", ")); installeer die van Debian of Ubuntu"
            )
        }
        return library("libxml2", running: LibXML2Version.running, built: LibXML2Version.built)
    }

    private static var libZip: Check {
        library("libzip", running: zip_libzip_version().map { String(cString: $0) } ?? "?", built: LIBZIP_VERSION)
    }

    static func library(_ name: String, running: String, built: String) -> Check {
        if running == built { return Check(name, running) }
        return Check(
            name, .warning, "\(running), maar crebo is gebouwd met \(built); bouw crebo op een machine als deze")
    }

    private static func check(_ schemas: Result<SchemaBundle, SchemaProblem>) -> Check {
        do {
            let bundle = try schemas.get()
            _ = try CompiledSchema(bundle)
            return Check("schema's", "\(Hoeveelheid.bestanden(bundle.files.count)), bruikbaar")
        } catch {
            return Check("schema's", .error, error.sentence(in: .dutch))
        }
    }

    private static var language: Check {
        let words = Surroundings.language == .dutch ? "het Nederlands" : "het Engels (LC_ALL of LANG)"
        return Check("taal", "meldingen zijn in \(words); voor de uitvoer maakt de taal van het systeem niet uit")
    }

    private static func check(temporaryDirectory: String) -> Check {
        if let problem = TemporaryPlace.problem(in: temporaryDirectory) {
            return Check(
                "tijdelijk", .warning, "\(problem.sentence(in: .dutch)); alleen export heeft dit nodig (zet TMPDIR)")
        }
        return Check("tijdelijk", "“\(temporaryDirectory)” is te beschrijven")
    }

    // MARK: - The output

    private static func checks(of output: OutputInspection) -> [Check] {
        if let problem = output.problem { return [Check("uitvoer", .error, problem.sentence(in: .dutch))] }
        let found =
            output.isThere
            ? "“\(output.path)” is van crebo (\(Hoeveelheid.bytes(output.byteCount))) en kan worden vervangen"
            : "“\(output.path)” is er nog niet, en kan in “\(output.parent)” worden gemaakt"
        return [Check("uitvoer", found), exchange(output), space(output), lock(output), kept(output)]
    }

    private static func exchange(_ output: OutputInspection) -> Check {
        if output.canExchange { return Check("wisselen", "oude en nieuwe uitvoer wisselen in één stap") }
        return Check(
            "wisselen", .warning,
            """
            dit bestandssysteem kan twee namen niet in één stap wisselen: bij het publiceren is de map een ogenblik weg; \
            neem een lokale schijf (ext4, xfs, btrfs) als dat niet mag
            """)
    }

    /// The new output stands beside the old one, and what it is made of beside that.
    static let outputsBeside = 2
    /// What an output needs of which nothing is known yet.
    static let leastSpace = 200_000_000

    private static func space(_ output: OutputInspection) -> Check {
        let needed = max(leastSpace, outputsBeside * output.byteCount)
        let found = "\(Hoeveelheid.bytes(output.freeBytes)) vrij"
        if output.freeBytes >= needed { return Check("ruimte", found) }
        return Check(
            "ruimte", .error, "\(found), en nodig is \(Hoeveelheid.bytes(needed)); maak ruimte, of verlaag --keep")
    }

    private static func lock(_ output: OutputInspection) -> Check {
        guard let problem = output.lockProblem else { return Check("slot", "niemand is met deze uitvoer bezig") }
        return Check("slot", .error, problem.sentence(in: .dutch))
    }

    private static func kept(_ output: OutputInspection) -> Check {
        guard let last = output.kept.last else { return Check("bewaard", "er staat geen eerdere uitvoer naast") }
        let number = ReportCount.text(output.kept.count, "eerdere uitvoer", "eerdere versies van de uitvoer")
        return Check("bewaard", "\(number), de laatste “\(last)”")
    }
}

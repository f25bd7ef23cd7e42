import Foundation
import TestSupport
import XCTest

/// `crebo odt deliver` as people run it, over SampleXML.
final class OdtDeliverTests: XCTestCase {
    private static let kop = """
        burgerservicenummer;onderwijsnummer;geboortedatum;geslacht;postcode;landcode;achternaam;voorvoegsels;voornamen;\
        inschrijvingvolgnummer;datumInschrijving;datumUitschrijvingGepland;datumUitschrijvingWerkelijk;\
        redenUitschrijving;certificaatcode;crebo;onderwijsaanbieder;onderwijslocatie;resultaatvolgnummer;\
        datumResultaat;resultaat
        """
    /// The worked examples of the instruction for registering certificates (seed 001): a keuzedeel and a groen
    /// certificaat.
    private static let keuzedeel =
        "999990007;;1990-05-17;V;2700AA;6030;Jansen;de;Anna;C1;2020-01-15;2020-07-15;2020-06-26;01;K0717;;"
        + "101A742;100X969;R1;2020-06-26;Behaald"
    private static let groen =
        ";109900000;1985-00-00;M;;;Öztürk;;Emre;C1;2020-01-15;2020-07-15;2020-06-26;01;C0013;;"
        + "101A742;100X969;R1;2020-06-26;Behaald"
    /// A burgerservicenummer that fails the elfproef, a wrong onderwijsnummer, a number in a wrong column.
    private static let wrong = [
        "999990379;;1990-05-17;V;;;Jansen;;Anna;C1;2020-01-15;2020-07-15;;;K0717;;;;;;",
        ";109900372;1990-05-17;V;;;Jansen;;Anna;C1;2020-01-15;2020-07-15;;;K0717;;;;;;",
        "999990743;;1990-05-17;V;;;Jansen;;Anna;C1;2020-01-15;2020-07-15;;;999990743;999990743;999990743;;;;999990743",
    ]

    /// What of SampleXML these lists need: reading all of it takes most of the time.
    private static let register = [
        "keuzedelen/k0717-agile-game-productie.xml", "certificaten/c0013-mollen-en-woelrattenbestrijding.xml",
        "dossiers/23088-applicatieontwikkeling.xml", "dossiers/23221-agro-productie-handel-en-technologie.xml",
    ].map { Repository.path("SampleXML/\($0)") }

    private var scratch: TemporaryDirectory?

    override func setUpWithError() throws { scratch = try TemporaryDirectory() }

    override func tearDown() { scratch = nil }

    private func deliver(
        _ rows: [String], _ options: [String] = [], name: String = "inschrijvingen.csv", kop: String = kop
    ) throws -> (outcome: Executable.Outcome, output: String) {
        let scratch = try XCTUnwrap(scratch)
        let list = try scratch.file(name, ([kop] + rows).joined(separator: "\n") + "\n")
        let output = scratch.path("leveringen")
        let outcome = try Executable.crebo.run(
            ["odt", "deliver", list.path, "--register"] + Self.register
                + ["--brin", "25LX", "--output", output, "--on-date", "2020-06-30"] + options)
        return (outcome, output)
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    // MARK: - The worked examples

    func testTheKeuzedeelOfTheInstructionComesOutExactly() throws {
        let (outcome, output) = try deliver([Self.keuzedeel])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        let xml = try text("\(output)/ODT_25LX_2020-06-30_1/ODT_25LX_2020-06-30_1.xml")
        for part in [
            "<opleidingcode>25187</opleidingcode><leertraject>ODT</leertraject>"
                + "<indicatieBekostigbaar>false</indicatieBekostigbaar>",
            "<soortResultaat>keuzedeel</soortResultaat><keuzedeel>K0717</keuzedeel>"
                + "<datumResultaat>2020-06-26</datumResultaat><certificaat>true</certificaat>",
        ] { XCTAssertTrue(xml.contains(part), part) }
        XCTAssertTrue(
            outcome.errors.contains(
                "Crebo gekozen voor K0717 Agile game productie: 25187 Applicatie- en mediaontwikkelaar (1 rij)"),
            outcome.errors)
    }

    func testTheGroeneCertificaatOfTheInstructionComesOutExactly() throws {
        let (outcome, output) = try deliver([Self.groen])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        let xml = try text("\(output)/ODT_25LX_2020-06-30_1/ODT_25LX_2020-06-30_1.xml")
        for part in [
            "<opleidingcode>25535</opleidingcode><leertraject>ODT</leertraject>"
                + "<indicatieBekostigbaar>false</indicatieBekostigbaar>",
            "<soortResultaat>AMvB-onderdeel</soortResultaat><codeAMvBonderdeel>C0013</codeAMvBonderdeel>"
                + "<datumResultaat>2020-06-26</datumResultaat><certificaat>true</certificaat>",
        ] { XCTAssertTrue(xml.contains(part), part) }
        let overzicht = try Executable.crebo.run(
            ["odt", "read", "\(output)/ODT_25LX_2020-06-30_1/ro-voorbeeld.csv"])
        XCTAssertEqual(overzicht.code, 0, overzicht.outputText + overzicht.errors)
    }

    // MARK: - Runs

    func testRejectedRowsGiveExitCode1AndAFileToMend() throws {
        let (outcome, output) = try deliver([Self.keuzedeel, Self.wrong[0]])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(outcome.errors.contains("2 rijen: 1 geleverd, 1 afgekeurd (zie afgekeurd.csv)"), outcome.errors)
        let rejected = try text("\(output)/ODT_25LX_2020-06-30_1/afgekeurd.csv")
        XCTAssertTrue(rejected.contains("\(Self.wrong[0]);DUO-001;burgerservicenummer;"), rejected)
    }

    func testARepeatedRunGivesTheSameBytesUnderTheNextNumber() throws {
        let output = try deliver([Self.keuzedeel, Self.groen]).output
        _ = try deliver([Self.keuzedeel, Self.groen])
        let files = try Repository.files(below: output)
        XCTAssertEqual(
            files["ODT_25LX_2020-06-30_1/ODT_25LX_2020-06-30_1.xml"],
            files["ODT_25LX_2020-06-30_2/ODT_25LX_2020-06-30_2.xml"])
        XCTAssertEqual(
            files["ODT_25LX_2020-06-30_1/ro-voorbeeld.csv"], files["ODT_25LX_2020-06-30_2/ro-voorbeeld.csv"])
        XCTAssertEqual(files.count, 6)
    }

    func testSinceADirectoryOfDeliveriesOnlyChangesAreDelivered() throws {
        let output = try deliver([Self.keuzedeel]).output
        let (outcome, _) = try deliver([Self.keuzedeel, Self.groen], ["--since", output])
        XCTAssertTrue(outcome.errors.contains("2 rijen: 1 geleverd, 1 ongewijzigd, 0 afgekeurd"), outcome.errors)
        let file = "\(output)/ODT_25LX_2020-06-30_2/ODT_25LX_2020-06-30_2.xml"
        XCTAssertFalse(try text(file).contains("Jansen"))
        let (again, _) = try deliver([Self.keuzedeel], ["--since", file])
        XCTAssertTrue(again.errors.contains("1 rij: 1 geleverd, 0 afgekeurd"), again.errors)
    }

    func testErkenningenAreKept() throws {
        let list = try XCTUnwrap(scratch).file("erkenningen.csv", "brin;crebo;vanaf;tot\n25LX;25188;;\n")
        let (outcome, output) = try deliver([Self.keuzedeel, Self.groen], ["--erkenningen", list.path])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(
            try text("\(output)/ODT_25LX_2020-06-30_1/ODT_25LX_2020-06-30_1.xml").contains(">25188<"))
        XCTAssertTrue(try text("\(output)/ODT_25LX_2020-06-30_1/afgekeurd.csv").contains("DUO-034"))
    }

    func testWhatCannotBeDeliveredLeavesNothing() throws {
        let wrongOption: [(rows: [String], options: [String], kop: String, code: Int32)] = [
            ([Self.keuzedeel], [], "a;b", 3), ([], [], Self.kop, 3), (["\"999990007"], [], Self.kop, 3),
            ([Self.keuzedeel], ["--since", Repository.path("SampleXML")], Self.kop, 3),
            ([Self.keuzedeel], ["--erkenningen", "nergens.csv"], Self.kop, 3),
        ]
        for (rows, options, kop, code) in wrongOption {
            let (outcome, output) = try deliver(rows, options, kop: kop)
            XCTAssertEqual(outcome.code, code, outcome.errors)
            let left = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
            XCTAssertEqual(left, [], outcome.errors)
            XCTAssertFalse(outcome.errors.contains("99999"), outcome.errors)
        }
    }

    func testADeliveryWithoutAnAcceptedRowTakesNoNumber() throws {
        let (outcome, output) = try deliver(Self.wrong)
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("inschrijvingen.csv:2: fout DUO-001: "), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("3 rijen: 0 geleverd, 3 afgekeurd.\n"), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("er is niets geschreven en geen nummer gebruikt"), outcome.errors)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: output), [])
        XCTAssertEqual(try deliver([Self.keuzedeel]).outcome.code, 0)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: output), ["ODT_25LX_2020-06-30_1"])
    }

    func testANumberBeyondAllMeasureIsThatOfSomethingElse() throws {
        let output = try XCTUnwrap(scratch).path("leveringen")
        for number in ["9223372036854775807", "9223372036854775808", "1000000", "007", "-1"] {
            try FileManager.default.createDirectory(
                atPath: "\(output)/ODT_25LX_2020-06-30_\(number)", withIntermediateDirectories: true)
        }
        let (outcome, _) = try deliver([Self.keuzedeel])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
        XCTAssertTrue(outcome.errors.contains("ODT_25LX_2020-06-30_1”"), outcome.errors)
    }

    func testBehindTheHighestNumberThereIsNone() throws {
        let output = try XCTUnwrap(scratch).path("leveringen")
        try FileManager.default.createDirectory(
            atPath: "\(output)/ODT_25LX_2020-06-30_999999", withIntermediateDirectories: true)
        let (outcome, _) = try deliver([Self.keuzedeel])
        XCTAssertEqual(outcome.code, 3)
        XCTAssertTrue(outcome.errors.contains("het hoogste nummer van een levering (999999)"), outcome.errors)
    }

    func testListsAreGuardedAgainstFormulasWhateverTheSeparatorOfTheInput() throws {
        let row = Self.keuzedeel.replacing("Jansen", with: "=1+1")
        for (separator, name) in [(";", "punt.csv"), (",", "komma.csv")] {
            let (outcome, output) = try deliver(
                [row.replacing(";", with: separator)], ["--format", "csv"], name: name,
                kop: Self.kop.replacing(";", with: separator))
            XCTAssertEqual(outcome.code, 0, outcome.errors)
            let files = try Repository.files(below: output).filter {
                $0.key.hasSuffix("_personen.csv") && $0.key.contains(separator == ";" ? "_1/" : "_2/")
            }
            for file in files.values {
                XCTAssertTrue(
                    String(decoding: file, as: UTF8.self).contains("\(separator)'=1+1\(separator)"), separator)
            }
            XCTAssertFalse(files.isEmpty)
        }
    }

    func testAWrongBrinIsAMistakeOfUsage() throws {
        let outcome = try Executable.crebo.run(
            ["odt", "deliver", "x.csv", "--register", "SampleXML", "--brin", "25lx", "--output", "x"])
        XCTAssertEqual(outcome.code, 2)
        XCTAssertTrue(outcome.errors.contains("als 25LX"), outcome.errors)
    }

    func testARuleOfSeverityErrorCannotBeSwitchedOff() throws {
        let config = try XCTUnwrap(scratch).file("config.json", #"{"rules": {"DUO-001": "off"}}"#)
        XCTAssertEqual(try deliver([Self.keuzedeel], ["--config", config.path]).outcome.code, 2)
        let milder = try XCTUnwrap(scratch).file("config.json", #"{"rules": {"DUO-045": "off"}}"#)
        XCTAssertEqual(try deliver([Self.keuzedeel], ["--config", milder.path]).outcome.code, 0)
    }

    func testTheExampleInTheRepositoryCanBeDelivered() throws {
        let output = try XCTUnwrap(scratch).path("uit")
        let outcome = try Executable.crebo.run([
            "odt", "deliver", "docs/voorbeelden/odt/inschrijvingen.csv", "--register", "SampleXML", "--brin", "25LX",
            "--erkenningen", "docs/voorbeelden/odt/erkenningen.csv", "--output", output, "--on-date", "2020-06-30",
        ])
        XCTAssertEqual(outcome.code, 1)
        XCTAssertTrue(outcome.errors.contains("3 rijen: 2 geleverd, 1 afgekeurd"), outcome.errors)
    }

    // MARK: - Personal data

    func testADeliveryWithPartOfItsRegisterRejectedSaysSoAndEndsWithOne() throws {
        let directory = try TemporaryDirectory()
        let broken = try directory.file("kapot.xml", "<sbb>").path
        let outcome = try deliver([Self.keuzedeel], ["--register=\(broken)"]).outcome
        XCTAssertEqual(outcome.code, 1, outcome.errors)
        XCTAssertTrue(outcome.errors.contains("kapot.xml:1:6: afgekeurd:"), outcome.errors)
        XCTAssertTrue(outcome.errors.contains("deze levering is gemaakt zonder wat hierboven staat"), outcome.errors)
    }

    func testNoNumberOfTheInputIsShownAnywhere() throws {
        for format in ["xml", "csv"] {
            let (outcome, output) = try deliver(
                [Self.keuzedeel, Self.groen] + Self.wrong, ["--format", format], name: "inschrijvingen-\(format).csv")
            XCTAssertEqual(outcome.code, 1)
            let files = try Repository.files(below: output)
            let report = try XCTUnwrap(files.first { $0.key.hasSuffix("verslag.json") }?.value)
            let shown = [outcome.outputText, outcome.errors, String(decoding: report, as: UTF8.self)] + files.keys
            for number in ["999990007", "109900000", "999990379", "109900372", "999990743"] {
                for text in shown { XCTAssertFalse(text.contains(number), text) }
            }
        }
    }

    func testFilesAreForTheirOwnerOnlyWhateverTheMask() throws {
        let scratch = try XCTUnwrap(scratch)
        let list = try scratch.file("lijst.csv", [Self.kop, Self.keuzedeel, Self.wrong[0], ""].joined(separator: "\n"))
        for mask in ["000", "022", "077"] {
            let output = scratch.path("met-\(mask)")
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments =
                ["-c", "umask \(mask) && exec \"$@\"", "sh", Executable.crebo.path, "odt", "deliver", list.path]
                + ["--register"] + Self.register
                + ["--brin", "25LX", "--output", output, "--on-date", "2020-06-30"]
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            let delivery = "\(output)/ODT_25LX_2020-06-30_1"
            XCTAssertEqual(try mode(output), 0o700, mask)
            XCTAssertEqual(try mode(delivery), 0o700, mask)
            let names = try FileManager.default.contentsOfDirectory(atPath: delivery)
            XCTAssertEqual(names.count, 4)
            for name in names { XCTAssertEqual(try mode("\(delivery)/\(name)"), 0o600, "\(mask) \(name)") }
        }
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }

    // MARK: - Killed

    /// Kills runs after ever longer times, and looks what stands under a final name and who can read the rest.
    func testARunThatIsKilledLeavesNoHalfDelivery() throws {
        let scratch = try XCTUnwrap(scratch)
        let list = scratch.path("veel.csv")
        let made = try Executable.corpusMaker.run(["enrolments", "--rows", "1000", "--seed", "7", list])
        XCTAssertEqual(made.code, 0, made.errors)
        let output = scratch.path("leveringen")
        let arguments =
            ["odt", "deliver", list, "--register"] + Self.register
            + ["--brin", "25LX", "--output", output, "--on-date", "2020-06-30"]
        let whole = try Executable.crebo.run(arguments)
        XCTAssertEqual(whole.code, 1, whole.errors)
        let expected = try Repository.files(below: "\(output)/ODT_25LX_2020-06-30_1")
        var killed = 0
        for attempt in 0..<30 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Executable.crebo.path)
            process.arguments = arguments
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(attempt) * 20_000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }
            try checkDeliveries(in: output, expected)
        }
        XCTAssertGreaterThan(killed, 5)
        // The next run takes away what the killed ones left.
        XCTAssertEqual(try Executable.crebo.run(arguments).code, 1)
        let left = try FileManager.default.contentsOfDirectory(atPath: output).filter { $0.hasPrefix(".") }
        XCTAssertEqual(left, [])
    }

    /// A run that is at work, told by what stands in its directory of deliveries.
    private func start(_ launcher: [String], in output: String) throws -> Process {
        let scratch = try XCTUnwrap(scratch)
        let list = scratch.path("veel.csv")
        if !FileManager.default.fileExists(atPath: list) {
            let made = try Executable.corpusMaker.run(["enrolments", "--rows", "20000", "--seed", "7", list])
            XCTAssertEqual(made.code, 0, made.errors)
        }
        let process = Process()
        let command =
            launcher + [Executable.crebo.path, "odt", "deliver", list, "--register"] + Self.register
            + ["--brin", "25LX", "--output", output, "--on-date", "2020-06-30"]
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, hidden(in: output).allSatisfy({ (try? names("\(output)/\($0)"))?.isEmpty ?? true }) {
            usleep(1_000)
        }
        return process
    }

    private func names(_ directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory)
    }

    private func hidden(in output: String) -> [String] { ((try? names(output)) ?? []).filter { $0.hasPrefix(".") } }

    func testARunThatIsAskedToEndLeavesNothing() throws {
        let output = try XCTUnwrap(scratch).path("leveringen")
        for signal in [SIGTERM, SIGINT, SIGHUP] {
            let process = try start([], in: output)
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            XCTAssertEqual(process.terminationReason, .uncaughtSignal)
            XCTAssertEqual(process.terminationStatus, signal)
            XCTAssertEqual(try names(output), [])
        }
    }

    func testASignalThatIsIgnoredStaysSo() throws {
        let output = try XCTUnwrap(scratch).path("leveringen")
        let process = try start(["/usr/bin/nohup"], in: output)
        kill(process.processIdentifier, SIGHUP)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationReason, .exit)
        XCTAssertEqual(try names(output), ["ODT_25LX_2020-06-30_1"])
    }

    /// In a container processes have other numbers than outside: numbers say nothing about who lives.
    func testARunInAContainerIsLeftAloneWhileItLivesAndClearedWhenItIsKilled() throws {
        let container = ["/usr/bin/unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child"]
        let trial = Process()
        trial.executableURL = URL(fileURLWithPath: container[0])
        trial.arguments = container.dropFirst() + ["/bin/true"]
        trial.standardError = FileHandle.nullDevice
        guard (try? trial.run()) != nil else { throw XCTSkip("no unshare") }
        trial.waitUntilExit()
        guard trial.terminationStatus == 0 else { throw XCTSkip("no namespaces of processes for this user") }

        let output = try XCTUnwrap(scratch).path("leveringen")
        let living = try start(container, in: output)
        XCTAssertEqual(try deliver([Self.keuzedeel], name: "klein.csv").outcome.code, 0)
        XCTAssertEqual(hidden(in: output).count, 1)
        kill(living.processIdentifier, SIGKILL)
        living.waitUntilExit()
        XCTAssertEqual(try names(output).count, 2)
        XCTAssertEqual(try deliver([Self.keuzedeel], name: "klein.csv").outcome.code, 0)
        XCTAssertEqual(try names(output).sorted(), ["ODT_25LX_2020-06-30_1", "ODT_25LX_2020-06-30_2"])
    }

    private func checkDeliveries(in output: String, _ expected: [String: Data]) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: output) {
            XCTAssertEqual(try mode("\(output)/\(name)"), 0o700, name)
            for (file, bytes) in try Repository.files(below: "\(output)/\(name)") where !name.hasPrefix(".") {
                let first = file.hasSuffix(".xml") ? "ODT_25LX_2020-06-30_1.xml" : file
                if file == "verslag.json" { continue }
                XCTAssertEqual(bytes, expected[first], "\(name)/\(file)")
            }
        }
    }
}

import DUODelivery
import Foundation
import KwalificatieEmitters
@testable import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import XCTest

@testable import DUODelivery
@testable import KwalificatieEmitters
@testable import KwalificatieReaders
@testable import crebo

/// What is written and not registered does nothing, and no other test misses it: each catalogue is compared with the
/// declarations in the source files.
final class CataloguesTests: XCTestCase {
    /// The source files below a directory of Sources, by name.
    private func sources(_ directory: String) throws -> [String: String] {
        let files = try Repository.files(below: Repository.path("Sources/\(directory)")).filter {
            $0.key.hasSuffix(".swift")
        }
        XCTAssertFalse(files.isEmpty, directory)
        return files.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// What this expression captures in the sources of a directory, in alphabetical order.
    private func declared(_ expression: String, in directory: String) throws -> [String] {
        let regex = try Regex(expression, as: (Substring, Substring).self).anchorsMatchLineEndings()
        let names = try sources(directory).values.flatMap { text in text.matches(of: regex).map { String($0.output.1) }
        }
        XCTAssertFalse(names.isEmpty, "nothing in \(directory) is \(expression)")
        return names.sorted()
    }

    private func names(_ values: [Any]) -> [String] { values.map { "\(type(of: $0))" }.sorted() }

    func testEveryRuleIsInTheCatalogueOfItsEngine() throws {
        XCTAssertEqual(names(RuleCatalogue.all), try declared(#"struct (\w+): Rule\b"#, in: "KwalificatieValidators"))
        XCTAssertEqual(names(OdtRuleCatalogue.all), try declared(#"struct (\w+): OdtRule\b"#, in: "DUODelivery"))
        XCTAssertEqual(names(RORuleCatalogue.all), try declared(#"struct (\w+): RORule\b"#, in: "DUODelivery"))
    }

    func testEveryRuleCanBeReadAbout() {
        let rules = RuleCatalogue.all.count + OdtRuleCatalogue.all.count + RORuleCatalogue.all.count
        XCTAssertEqual(Set(Regelboek.documentation.map(\.id)).count, rules)
    }

    func testEveryListIsInTheCatalogue() throws {
        let catalogue = try XCTUnwrap(sources("KwalificatieEmitters/Lijsten")["Lijsten.swift"])
        let lists = try declared(#"struct (\w+): (?:Onderdeel)?(?:Veld)?Lijst\b"#, in: "KwalificatieEmitters")
        XCTAssertEqual(lists.filter { !catalogue.contains("\($0).familie") && !catalogue.contains("(\($0)(") }, [])
        XCTAssertEqual(lists.count, Lijsten.alle().count)
    }

    func testEveryKindOfRecordIsReadAndCounted() throws {
        let readers = try declared(#"extension (\w+): ReadableRecord\b"#, in: "KwalificatieReaders")
        XCTAssertEqual(readers.count, RegisterRecord.Soort.allCases.count, "\(readers)")
        let reading = try XCTUnwrap(sources("KwalificatieReaders/Reading")["RecordReading.swift"])
        for reader in readers {
            XCTAssertTrue(reading.contains("\(reader).described"), "\(reader) is called by nothing")
        }
        let summary = try XCTUnwrap(sources("crebo/Commands")["ConvertCommand.swift"])
        for soort in RegisterRecord.Soort.allCases {
            XCTAssertTrue(summary.contains("recordCounts[.\(soort)]"), "the summary does not count \(soort)")
        }
    }

    func testEveryKindOfTableIsReadAndInTheManual() throws {
        let manual = try String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)
        for soort in Tabelsoort.allCases {
            XCTAssertTrue(manual.contains("`\(soort.rawValue)"), "README.md does not name \(soort.rawValue)")
        }
        // Two kinds are published lists; every other has a value of its own for a row.
        let rows = try declared(#"^extension (\w+): Tabelregel\b"#, in: "KwalificatieReaders")
        XCTAssertEqual(rows.count, Tabelsoort.allCases.count - 2, "\(rows)")
        let collection = try XCTUnwrap(sources("KwalificatieReaders/Tables")["Tabelverzameling.swift"])
        for row in rows { XCTAssertTrue(collection.contains("<\(row)>"), "\(row) is collected by nothing") }
    }

    func testEveryCommandIsOfferedAndDescribed() throws {
        let commands = try declared(#"static let (\w+) = Command\("#, in: "crebo")
        let specs = try declared(#"static let (\w+) = CommandSpec\("#, in: "crebo")
        // Help is of the frame around the commands.
        XCTAssertEqual(commands, specs.filter { $0 != "help" })
        XCTAssertEqual(commands.count, Command.all.count)
        XCTAssertEqual(Set(Command.all.map(\.spec.name)).count, Command.all.count)
        let list = try XCTUnwrap(sources("crebo/CommandLine")["Command.swift"])
        for command in commands { XCTAssertTrue(list.contains(".\(command)"), "\(command) is not in Command.all") }
        let manual = try String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)
        for command in Command.all {
            XCTAssertTrue(manual.contains("crebo \(command.spec.name)"), "README.md does not name \(command.spec.name)")
        }
    }

    func testEveryFormatOfReportsIsOffered() throws {
        let reporters = try declared(#"struct (\w+): ValidationReporter\b"#, in: "KwalificatieValidators")
        let made = ReportFormat.allCases.map { $0.reporter(language: .dutch, hasColours: false) }
        XCTAssertEqual(names(made), reporters)
        XCTAssertEqual(OptionSpec.reportFormat.choices.sorted(), ReportFormat.allCases.map(\.rawValue).sorted())
    }
}

import XCTest

@testable import crebo

/// What every command must keep to, so that a new one cannot break parsing or help.
final class CommandSpecTests: XCTestCase {
    private let commands = Crebo.spec(commands: SampleProgram.commands).commands

    func testNamesOfCommandsAreUniqueAndAtMostTwoWords() {
        XCTAssertEqual(Set(commands.map(\.name)).count, commands.count)
        for command in commands { XCTAssertTrue((1...2).contains(command.words.count), command.name) }
    }

    func testNamesAndShortFormsOfOptionsAreUniqueInACommand() {
        for command in commands {
            let shorts = command.allOptions.compactMap(\.short)
            XCTAssertEqual(Set(command.allOptions.map(\.name)).count, command.allOptions.count, command.name)
            XCTAssertEqual(Set(shorts).count, shorts.count, command.name)
        }
    }

    func testADefaultIsOneOfTheChoices() {
        for option in commands.flatMap(\.options) where !option.choices.isEmpty {
            if let value = option.defaultValue { XCTAssertTrue(option.choices.contains(value), option.name) }
        }
    }

    func testOnlyTheLastOperandHasMoreThanOneValue() {
        for command in commands {
            for operand in command.operands.dropLast() { XCTAssertEqual(operand.maximum, 1, command.name) }
        }
    }

    func testHelpIsInSentences() {
        for command in commands {
            for sentence in [command.summary] + command.allOptions.map(\.help) {
                XCTAssertTrue(sentence.hasSuffix("."), sentence)
            }
        }
    }

    func testExamplesAreAccepted() throws {
        let parser = SampleProgram.parser
        for line in commands.flatMap(\.examples) + Crebo.spec(commands: []).examples {
            let words = SampleProgram.words(String(line.prefix { $0 != ">" }))
            XCTAssertEqual(words.first, "crebo")
            XCTAssertNoThrow(try parser.parse(Array(words.dropFirst())), line)
        }
    }
}

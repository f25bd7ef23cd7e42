import XCTest

@testable import crebo

final class ArgumentParserTests: XCTestCase {
    private func parse(_ line: String) throws -> ParsedArguments {
        try XCTUnwrap(SampleProgram.arguments(line), line)
    }

    func testEveryWayToGiveAValue() throws {
        for line in ["--output uit", "--output=uit", "-o uit", "-ouit", "-o=uit"] {
            XCTAssertEqual(try parse("convert a.xml \(line)")[.output], "uit", line)
        }
    }

    func testAnAttachedValueMayBeginWithAHyphenAndHoldAnEqualsSign() throws {
        XCTAssertEqual(try parse("convert a.xml --output=-x=y")[.output], "-x=y")
    }

    func testOptionsStandAnywhereAmongOperands() throws {
        let arguments = try parse("convert a.xml -o uit b.xml --quiet c.xml")
        XCTAssertEqual(arguments.operands, ["a.xml", "b.xml", "c.xml"])
        XCTAssertEqual(arguments[.output], "uit")
        XCTAssertTrue(arguments.flag(.quiet))
    }

    func testTwoHyphensEndTheOptions() throws {
        XCTAssertEqual(try parse("convert a.xml -- --output -q").operands, ["a.xml", "--output", "-q"])
    }

    func testOneHyphenIsAnOperandAndAValue() throws {
        let arguments = try parse("convert - --output -")
        XCTAssertEqual(arguments.operands, ["-"])
        XCTAssertEqual(arguments[.output], "-")
    }

    func testShortFlagsCanBeTakenTogether() throws {
        let arguments = try parse("proef deliver a -qv")
        XCTAssertTrue(arguments.flag(.quiet))
        XCTAssertTrue(arguments.flag(.verbose))
    }

    func testAFlagMayBeRepeated() throws {
        XCTAssertTrue(try parse("convert a.xml -q --quiet").flag(.quiet))
    }

    func testAnOptionThatIsNotGivenHasItsDefault() throws {
        let arguments = try parse("convert a.xml")
        XCTAssertEqual(arguments[.output], "Output")
        XCTAssertEqual(arguments.values(.csv), ["excel"])
        XCTAssertNil(arguments[.schemas])
        XCTAssertFalse(arguments.flag(.quiet))
    }

    func testARepeatableOptionKeepsAllValuesInOrder() throws {
        XCTAssertEqual(try parse("label -t b --tag a -tc").values(.tag), ["b", "a", "c"])
    }

    func testAnOptionThatTakesManyTakesAllUpToTheNextOption() throws {
        XCTAssertEqual(try parse("show 25187 --register a b --register c").values(.register), ["a", "b", "c"])
    }

    func testTwoHyphensEndAnOptionThatTakesMany() throws {
        let arguments = try parse("show --register a b -- 25187")
        XCTAssertEqual(arguments.values(.register), ["a", "b"])
        XCTAssertEqual(arguments.operands, ["25187"])
    }

    func testAnAttachedValueIsOneEvenWhenTheOptionTakesMany() throws {
        let arguments = try parse("show --register=a 25187")
        XCTAssertEqual(arguments.values(.register), ["a"])
        XCTAssertEqual(arguments.operands, ["25187"])
    }

    func testACommandOfTwoWords() throws {
        XCTAssertEqual(try parse("proef deliver a").command, SampleProgram.deliver)
        XCTAssertEqual(try parse("odt read RO.CSV").command, .odtRead)
    }

    func testADashThatIsNoOptionStaysAnOperand() throws {
        XCTAssertEqual(try parse("inspect –verslag.xml").operands, ["–verslag.xml"])
    }

    func testHelpNeedsNoOperandsAndGoesBeforeTheVersion() throws {
        let help = try SampleProgram.parser.parse(["help", "convert"])
        for line in ["convert --help", "convert -h", "convert -qh", "convert --version -h a.xml"] {
            XCTAssertEqual(try SampleProgram.parser.parse(SampleProgram.words(line)), help, line)
        }
    }

    func testTheVersionCanBeAskedForAnywhere() throws {
        for line in ["--version", "-V", "convert --version", "proef deliver -V"] {
            XCTAssertEqual(
                try SampleProgram.parser.parse(SampleProgram.words(line)), .text("crebo \(Crebo.version)\n"), line)
        }
    }

    func testTheHelpOfAGroupCanBeAskedForInEveryWay() throws {
        let help = try SampleProgram.parser.parse(["help", "odt"])
        for line in ["odt --help", "odt -h"] {
            XCTAssertEqual(try SampleProgram.parser.parse(SampleProgram.words(line)), help, line)
        }
    }
}

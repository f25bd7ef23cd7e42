import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

/// How the answer to a question looks.
enum AnswerFormat: String {
    /// For people.
    case text
    /// For programs.
    case json
    /// For spreadsheets.
    case csv
}

extension ParsedArguments {
    /// The form of `--format`.
    var answerFormat: AnswerFormat { self[.answerFormat].flatMap(AnswerFormat.init(rawValue:)) ?? .text }

    /// The habits of `--csv`.
    var csvDialect: CSVDialect { self[.csv] == "rfc4180" ? .rfc4180 : .excel }
}

extension ParsedArguments {
    /// The operand of this spec as a value.
    func operand<Value>(_ spec: OperandSpec, _ read: (String) -> Value?) throws(UsageError) -> Value {
        let index = command.operands.firstIndex(of: spec) ?? 0
        let text = index < operands.count ? operands[index] : ""
        guard let value = read(text) else { throw error(.unusableOperand(spec, value: text)) }
        return value
    }

    /// The code of whatever kind that was asked for, in capitals.
    func code() throws(UsageError) -> String {
        try operand(.code) { typed in
            let code = typed.uppercased()
            let isCode = Opleidingscode(code) != nil || KeuzedeelCode(code) != nil || CertificaatCode(code) != nil
            return isCode ? code : nil
        }
    }
}

extension Console {
    /// Writes an answer to standard output, in the form that was asked for.
    func output(_ antwoord: some Antwoord, as arguments: ParsedArguments) throws {
        switch arguments.answerFormat {
        case .text: output(antwoord.tekst)
        case .json: output(try antwoord.json())
        case .csv: output(antwoord.csv(arguments.csvDialect), lineEnd: "")
        }
    }
}

extension CommandFailure {
    /// The failure of a command whose inputs hold no documents at all.
    static func nothingFound(_ inputs: [String]) -> CommandFailure {
        CommandFailure(
            status: .unreadable,
            sentence: """
                In \(inputs.map { "‘\($0)’" }.joined(separator: ", ")) staat geen XML-bestand en geen ZIP-bestand daarmee: \
                geef de publicaties, of de map waarin ze staan.
                """)
    }

    /// The failure of a question about a code that nothing names.
    static func unknownCode(_ code: String, _ reading: RegisterReading) -> CommandFailure {
        CommandFailure(
            status: .unreadable,
            sentence: """
                Code ‘\(code)’ staat niet in dit register en zijn tabellen (\(reading.recordCount) onderdelen gelezen). \
                Geef met --register meer publicaties, of met --tables een map met tabellen.
                """)
    }

    /// The failure of a question about inputs in which there is nothing to be read.
    static func nothingRead(_ input: String) -> CommandFailure {
        CommandFailure(
            status: .unreadable,
            sentence: """
                In ‘\(input)’ staat geen leesbaar onderdeel: geef XML-bestanden, een map daarmee, of de uitvoer van convert \
                of export.
                """)
    }
}

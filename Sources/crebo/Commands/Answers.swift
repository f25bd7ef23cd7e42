import KwalificatieEmitters
import KwalificatieModel

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

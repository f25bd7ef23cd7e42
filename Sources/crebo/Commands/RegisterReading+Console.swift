import KwalificatieModel
import NightlyConversion

extension RegisterReading {
    /// The register of these inputs and the tables beside them, without texts; tells what could not be used.
    ///
    /// Throws when there is nothing at all in them.
    mutating func register(
        of inputs: [String], tables: TableDiscovery? = nil, for result: Bilingual = Self.answer, _ console: Console
    ) throws -> Register {
        let register = try register(of: inputs, tables: tables)
        report(to: console, for: result)
        guard !isEmpty else { throw CommandFailure.nothingRead(inputs.joined(separator: " ")) }
        return register
    }

    /// Whether neither documents nor tables hold anything.
    var isEmpty: Bool { recordCount == 0 && tabellen.isEmpty }

    /// What is made of the register, as messages name it.
    static let answer = Bilingual("dit antwoord", "this answer")

    /// Tells what could not be used, and that the answer is made without it.
    func report(to console: Console, for result: Bilingual = Self.answer) {
        ProblemReport(rejections: rejections, findings: findings, passedOver: passedOver).write(to: console)
        guard isPartial, !isEmpty else { return }
        switch Surroundings.language {
        case .dutch: console.errors("Let op: \(result.dutch) is gemaakt zonder wat hierboven staat.\n")
        case .english: console.errors("Note: \(result.english) is made without what is named above.\n")
        }
    }

    /// How a command ends that has answered: an answer from part of what was given is no full answer.
    var status: ExitStatus { isPartial ? .findings : .fine }
}

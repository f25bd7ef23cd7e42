import KwalificatieEmitters
import KwalificatieModel
import NightlyConversion

extension Command {
    /// `crebo search`: what there is about a code, a title or a word.
    static let search = Command(.search) { arguments, console in
        let vraag = try arguments.zoekvraag()
        let maximum =
            try arguments.number(of: .maximumHits) ?? (arguments.answerFormat == .text ? hitsOnATerminal : nil)
        let inputs = arguments.values(.searchedRegister)
        let result: SearchRun.Result
        do {
            let tables = try TableDiscovery(directory: arguments[.tables], besideInputs: inputs)
            result = try SearchRun(vraag, in: inputs, tables: tables).run()
        } catch {
            throw CommandFailure.explaining(error)
        }
        result.reading.report(to: console)
        guard !result.reading.isEmpty else { throw CommandFailure.nothingRead(inputs.joined(separator: " ")) }
        if let wanted = arguments[.sectorkamer], !result.sectorkamers.isEmpty {
            throw CommandFailure(
                status: .usage,
                sentence: """
                    ‘\(wanted)’ is geen sectorkamer van dit register: kies \
                    \(UsageError.list(result.sectorkamers.map { "“\($0)”" })), een deel van die naam, of het nummer
                    """)
        }
        let antwoord = Zoekantwoord(zoekterm: vraag.tekst, treffers: result.treffers, maximum: maximum)
        if result.treffers.isEmpty {
            console.errors(
                "Geen treffers voor ‘\(vraag.tekst.eenRegel)’ (\(result.reading.recordCount) onderdelen doorzocht).\n")
        } else if antwoord.nietGetoond > 0 {
            console.errors(
                "Niet getoond: \(antwoord.nietGetoond) van de \(result.treffers.count) treffers; ‘--max’ toont er meer.\n"
            )
        }
        try console.output(antwoord, as: arguments)
        return result.reading.status
    }

    /// How many hits a person gets who did not say how many: some screens full.
    private static let hitsOnATerminal = 50
}

extension ParsedArguments {
    /// The question of `crebo search`.
    fileprivate func zoekvraag() throws(UsageError) -> Zoekvraag {
        let term = operands.first ?? ""
        var filter = Zoekfilter()
        filter.soort = self[.kind].flatMap(Onderdeelsoort.init(rawValue:))
        filter.niveau = self[.niveau].flatMap { Niveau($0) }
        filter.sectorkamer = self[.sectorkamer]
        filter.geldigOp = try day(of: .validOn)
        guard let vraag = Zoekvraag(term, filter: filter) else {
            throw error(.unusableOperand(.searchTerm, value: term))
        }
        return vraag
    }
}

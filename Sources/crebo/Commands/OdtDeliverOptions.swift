import DUODelivery
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators
import NightlyConversion

extension ParsedArguments {
    /// The day of `--on-date`, else today; with the time only where today was asked for, so that a day that was given
    /// always gives the same bytes.
    func moment() throws -> (dag: CalendarDate, datumTijd: String?) {
        if let dag = try day(of: .deliveryDate) { return (dag, nil) }
        let now = try Surroundings.now()
        return (now.dag, now.datumTijd)
    }

    /// The institution of `--brin`.
    func brin() throws(UsageError) -> Brin {
        let text = self[.brin] ?? ""
        guard let brin = Brin(text) else {
            throw error(.unusableValue(.brin, value: text, expected: "twee cijfers en twee hoofdletters, als 25LX"))
        }
        return brin
    }

    /// The configuration of `--config` for the rules over enrolments; an empty one without it.
    func odtConfiguration() throws(UsageError) -> RuleConfiguration {
        let rules = OdtRuleCatalogue.all.map { type(of: $0).documentation }
        let configuration = try configuration(of: rules.map(\.id))
        for rule in rules where rule.severity == .error && configuration.entries[rule.id] != nil {
            throw error(
                .unusableFile(
                    .config, place: self[.config] ?? "",
                    reason: "\(rule.id) is een fout en kan niet anders: wat zij vindt, kan niet worden geleverd",
                    suggestion: nil))
        }
        return configuration
    }

    /// The erkenningen of `--erkenningen`; nil without it.
    func erkenningen() throws -> Erkenningen? {
        guard let path = self[.erkenningen] else { return nil }
        do {
            return try Erkenningen(FileSource(path: path))
        } catch let problem as Erkenningen.Problem {
            throw CommandFailure(
                status: .unreadable, sentence: "\(path): \(problem.sentence(in: Surroundings.language))")
        } catch let problem as ReadingProblem {
            throw CommandFailure.explaining(problem, in: path)
        }
    }

    /// What the deliveries of `--since` said: one file, or all deliveries of this institution below a directory.
    func eerdereStand(_ brin: Brin) throws -> EerdereStand {
        var stand = EerdereStand()
        guard let given = self[.since] else { return stand }
        let discovery = InputDiscovery([given])
        if let (file, problem) = discovery.problems.first { throw CommandFailure.explaining(problem, in: file.path) }
        let files = discovery.files.compactMap { file in
            Leveringsnaam(file.name.split(separator: "/").last ?? "").map { (naam: $0, path: file.path) }
        }
        for file in files.sorted(by: { $0.naam < $1.naam }) where file.naam.brin == brin {
            do { try stand.add(FileSource(path: file.path)) } catch {
                throw CommandFailure.explaining(error, in: file.path)
            }
        }
        guard !stand.isLeeg else {
            throw CommandFailure(
                status: .unreadable,
                sentence: """
                    In “\(given)” staat geen levering van \(brin): --since verwacht een bestand als \
                    ODT_\(brin)_2020-06-30_1.xml, of de map waarin leveringen staan.
                    """)
        }
        return stand
    }

    /// What the publications of `--register` say of certificates.
    ///
    /// - Returns: whether part of them could not be used as well.
    func certificatenregister(
        _ console: Console
    ) throws -> (register: Certificatenregister, isPartial: Bool) {
        var reading = RegisterReading(usesTables: false)
        let register = Certificatenregister(
            try reading.register(of: values(.register), for: Bilingual("deze levering", "this delivery"), console))
        guard !register.isLeeg else {
            throw CommandFailure(
                status: .unreadable,
                sentence: "In het register staat geen keuzedeel en geen certificaat; geef die met --register.")
        }
        return (register, reading.isPartial)
    }
}

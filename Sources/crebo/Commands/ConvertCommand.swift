import Glibc
import KwalificatieEmitters
import KwalificatieModel
import KwalificatieValidators
import NightlyConversion

extension Command {
    /// `crebo convert`: all outputs, or none.
    static let convert = Command(.convert) { arguments, console in
        let conversion = try arguments.conversion()
        let log = try arguments.runLog()
        log?.note(.began(conversion))
        defer { log?.tellProblem(to: console) }
        do {
            let bar = arguments.flag(.quiet) ? nil : ProgressBar(on: console)
            defer { bar?.finish() }
            let observers: [(any RunObserver)?] = [log, bar]
            let here = Surroundings.workingDirectory(ifAt: conversion.output)
            let result = try conversion.run(observer: ObserverGroup(observers.compactMap(\.self)))
            bar?.finish()
            let summary = ConversionSummary(result, output: conversion.output)
            let isIncomplete = result.isPublished && conversion.years != nil && !result.cohortsWithoutList.isEmpty
            ProblemReport(rejections: result.rejections, findings: result.findings).write(to: console)
            if !arguments.flag(.quiet) || !result.isPublished {
                console.errors(summary.text)
            } else if isIncomplete {
                console.errors(summary.yearsWithoutLists.map { "\($0)\n" }.joined())
            }
            if let problem = summary.problem { console.errors(problem) }
            if let here, Surroundings.workingDirectory(ifAt: here) == nil {
                console.errors("U staat nog in de vorige uitvoer: ga met ‘cd \"$PWD\"’ opnieuw in de map.\n")
            }
            log?.note(result, summary)
            // Who asks for a year gets it or hears that it is not there.
            return isIncomplete ? .findings : result.status
        } catch {
            let failure = CommandFailure.ofConversion(error, output: conversion.output)
            log?.note(.ended(failure.status, failure.sentence))
            throw failure
        }
    }
}

extension Conversion.Result {
    /// What the shell is told.
    var status: ExitStatus {
        guard isPublished else { return .unreadable }
        return hasErrors ? .findings : .fine
    }
}

extension ParsedArguments {
    /// The conversion that was asked for.
    fileprivate func conversion() throws -> Conversion {
        if operands.isEmpty && self[.tables] == nil { throw error(.missingOperand(.inputBesideTables)) }
        do {
            var conversion = Conversion(
                inputs: operands, tables: self[.tables], output: self[.output] ?? "Output", dialect: csvDialect,
                schemas: try Surroundings.bundle(self), only: try selectedLists(), onDate: try day(of: .startsAfter),
                jobs: try jobs(), isFull: flag(.full), toolVersion: Crebo.version)
            conversion.keep = try number(of: .keep) ?? conversion.keep
            conversion.isStrict = flag(.strict)
            conversion.executable = "/proc/self/exe"
            conversion.years = try years()
            return conversion
        } catch {
            throw CommandFailure.explaining(error)
        }
    }

    /// The log of `--log`; nil without it.
    fileprivate func runLog() throws -> RunLog? {
        guard let path = self[.log] else { return nil }
        do {
            let format = self[.logFormat].flatMap(LogFormat.init(rawValue:)) ?? .text
            return RunLog(try LogFile(path: path), format: format, process: getpid())
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

extension RunLog {
    /// Writes what came out of a conversion.
    fileprivate func note(_ result: Conversion.Result, _ summary: ConversionSummary) {
        for rejection in result.rejections { note(.rejected(rejection)) }
        for finding in result.findings where finding.severity == .error { note(.found(finding)) }
        if let problem = summary.problem { note(LogEntry("not-kept", .warning, problem)) }
        note(.ended(result.status, summary.text))
    }

    /// Says that lines are missing.
    fileprivate func tellProblem(to console: Console) {
        guard let problem else { return }
        console.errors("crebo: het logbestand is niet volledig: \(problem.sentence(in: Surroundings.language))\n")
    }
}

extension CommandFailure {
    /// The failure of a conversion that published nothing.
    fileprivate static func ofConversion(_ error: any Error, output: String) -> CommandFailure {
        guard let failure = explaining(error) as? CommandFailure else {
            return CommandFailure(status: .failure, sentence: "Er ging iets mis in crebo zelf: \(error)")
        }
        guard error is OutputProblem else { return failure }
        return CommandFailure(
            status: failure.status, sentence: "\(failure.sentence). \(ConversionSummary.unchanged(output))")
    }
}

/// The few lines that say what came out of a conversion.
struct ConversionSummary {
    private let result: Conversion.Result
    private let output: String

    init(_ result: Conversion.Result, output: String) {
        self.result = result
        self.output = output
    }

    var text: String {
        switch result.publication {
        case .nothingToConvert:
            """
            Er is niets gepubliceerd: de invoer bevat niets dat kan worden omgezet\(ignored). \(Self.unchanged(output))

            """
        case .refused:
            """
            Er is niets gepubliceerd: \(refusal), en --strict laat dat niet toe. \(Self.unchanged(output)) \
            ‘crebo validate’ met dezelfde invoer toont alle bevindingen.

            """
        case .published(let kept, _): publishedText(kept: kept)
        case .unchanged: publishedText(kept: nil)
        }
    }

    /// Why the previous output could not be kept, as a line; nil when it was, or there was none.
    var problem: String? {
        guard case .published(_, let problem?) = result.publication else { return nil }
        return "De vorige uitvoer is niet bewaard: \(problem.sentence(in: Surroundings.language)).\n"
    }

    /// What to say of an output that stays as it was.
    static func unchanged(_ output: String) -> String { "Aan “\(output)” is niets veranderd." }

    private func publishedText(kept: String?) -> String {
        var lines = [
            "Gelezen: \(Hoeveelheid.documenten(result.documentCount)) (\(size))\(tables)\(doubles)\(ignored).",
            "Omgezet: \(records).",
        ]
        if !result.rejections.isEmpty {
            lines.append("Afgekeurd: \(result.rejections.count) (zie afgekeurd.csv).")
        }
        if !result.findings.isEmpty { lines.append("Bevindingen: \(findings) (zie bevindingen.csv).") }
        lines += yearsWithoutLists
        guard !result.isUnchanged else {
            lines.append("Er is niets veranderd sinds de vorige keer: “\(output)” blijft zoals het is.")
            return lines.joined(separator: "\n") + "\n"
        }
        lines.append("Geschreven: \(Hoeveelheid.bestanden(result.outputs.count)) in “\(output)”.")
        if let kept { lines.append("Bewaard: de vorige uitvoer, in “\(kept)”.") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Of which years there are no lists, and why: a line for each reason.
    var yearsWithoutLists: [String] {
        var lines: [(years: [Int], reason: Jaardekking.Reden)] = []
        for tekort in result.cohortsWithoutList {
            let (cohort, reden) = (tekort.cohort, tekort.reden)
            if let index = lines.firstIndex(where: { Self.isOneReason($0.reason, reden) }) {
                lines[index].years.append(cohort.year)
            } else {
                lines.append(([cohort.year], reden))
            }
        }
        return lines.map { "Geen lijsten van \(Self.ranges($0.years)): \(Self.sentence($0.reason))." }
    }

    /// Documents that lapse make the numbers differ from year to year; the first one tells enough.
    private static func isOneReason(_ left: Jaardekking.Reden, _ right: Jaardekking.Reden) -> Bool {
        switch (left, right) {
        case (.nietsBekend, .nietsBekend): true
        case (.teWeinig(_, let list, _), .teWeinig(_, let other, _)): list == other
        default: false
        }
    }

    private static func sentence(_ reden: Jaardekking.Reden) -> String {
        switch reden {
        case .nietsBekend:
            "daarvan zijn geen documenten en geen gepubliceerde crebolijst gegeven"
        case .teWeinig(let codes, let lijst, let lijstcodes):
            """
            daarvan is geen gepubliceerde crebolijst gegeven, en de documenten hebben \(codes) codes waar die van \
            \(lijst.year) er \(lijstcodes) heeft (zie docs/jaren.md)
            """
        }
    }

    /// `2016-2018, 2020`.
    private static func ranges(_ years: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for year in years.sorted() {
            if let last = ranges.last, last.upperBound + 1 == year {
                ranges[ranges.count - 1] = last.lowerBound...year
            } else {
                ranges.append(year...year)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }

    private var tables: String {
        result.tableCount > 0 ? " en \(ReportCount.text(result.tableCount, "tabel", "tabellen"))" : ""
    }

    private var doubles: String {
        guard result.doubleCount > 0 else { return "" }
        return
            "; \(ReportCount.text(result.doubleCount, "document heeft", "documenten hebben")) dezelfde inhoud als een ander"
    }

    private var ignored: String {
        let files =
            result.ignoredCount > 0
            ? "; \(ReportCount.text(result.ignoredCount, "ander bestand", "andere bestanden")) overgeslagen" : ""
        return files + PassedOverText(result.passedOver).phrases(in: .dutch).map { "; \($0)" }.joined()
    }

    private var size: String { Hoeveelheid.bytes(result.bytesRead) }

    private var refusal: String {
        let errors = result.count(of: .error)
        return [
            result.rejections.isEmpty ? nil : "er is \(result.rejections.count) keer iets afgekeurd",
            errors == 0 ? nil : errors == 1 ? "er is 1 fout" : "er zijn \(errors) fouten",
        ].compactMap { $0 }.joined(separator: " en ")
    }

    private var records: String {
        let counts: [(Int, String, String)] = [
            (result.recordCounts[.dossier] ?? 0, "kwalificatiedossier", "kwalificatiedossiers"),
            (result.kwalificatieCount, "kwalificatie", "kwalificaties"),
            (result.recordCounts[.keuzedeel] ?? 0, "keuzedeel", "keuzedelen"),
            (result.recordCounts[.certificaat] ?? 0, "certificaat", "certificaten"),
            (result.recordCounts[.crossOver] ?? 0, "cross-over kwalificatie", "cross-over kwalificaties"),
            (
                result.recordCounts[.geregionaliseerd] ?? 0, "geregionaliseerde kwalificatie",
                "geregionaliseerde kwalificaties"
            ),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { ReportCount.text($0.0, $0.1, $0.2) }
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "niets" }
        return parts.dropLast().joined(separator: ", ") + " en " + last
    }

    private var findings: String {
        let words: [(Severity, String, String)] = [
            (.error, "fout", "fouten"), (.warning, "waarschuwing", "waarschuwingen"),
            (.info, "opmerking", "opmerkingen"),
        ]
        return words.map { severity, one, more in
            ReportCount.text(result.count(of: severity), one, more)
        }.joined(separator: ", ")
    }
}

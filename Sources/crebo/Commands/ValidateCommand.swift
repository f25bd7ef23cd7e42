import KwalificatieModel
import KwalificatieValidators
import NightlyConversion

extension Command {
    /// `crebo validate`: what is wrong with documents.
    static let validate = Command(.validate) { arguments, console in
        let language = arguments.language
        var run = ValidationRun(
            inputs: arguments.operands, rules: try arguments.selectedRules(), toolVersion: Crebo.version)
        run.tables = arguments[.tables]
        run.jobs = try arguments.jobs()
        run.configuration = try arguments.configuration()
        run.baseline = try arguments.baseline()
        run.onDate = try arguments.day(of: .onDate)
        run.options = ValidationReport.Options(
            maximumShown: try arguments.number(of: .maximumFindings), failOn: arguments.failOn)
        let format = arguments[.reportFormat].flatMap { ReportFormat(rawValue: $0) } ?? .text
        do {
            run.schemas = try Surroundings.bundle(arguments)
            let result = try run.run()
            let output = arguments[.report].flatMap { $0 == StandardPath.output ? nil : $0 }
            let text = format.reporter(language: language, hasColours: output == nil && console.hasColours)
                .text(of: result.report)
            if let output {
                try AtomicFile.write(Array(text.utf8), to: output)
                let see = language == .dutch ? "zie" : "see"
                console.errors("crebo: \(result.report.totals(in: language)); \(see) “\(output)”.\n")
            } else if format == .text {
                console.output(coloured: text)
            } else {
                console.output(Array(text.utf8), lineEnd: "")
            }
            console.errors(PassedOverText(result.passedOver).lines(in: language))
            if result.report.inputs.isEmpty {
                console.errors(
                    language == .dutch
                        ? "crebo: In de invoer staat geen XML-bestand en geen crebolijst in CSV.\n"
                        : "crebo: The input holds no XML file and no crebolijst in CSV.\n")
            }
            // A run that could read nothing must not make everything that was known new again.
            if result.report.isUnreadable { return .unreadable }
            if let path = arguments[.writeBaseline] {
                try AtomicFile.write(Array(result.baseline.text.utf8), to: path)
            }
            return result.report.hasFailed ? .findings : .fine
        } catch {
            throw CommandFailure.explaining(error)
        }
    }
}

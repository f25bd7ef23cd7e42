import KwalificatieEmitters
import KwalificatieModel
import KwalificatieValidators
import NightlyConversion

extension Command {
    /// `crebo convert`: all outputs, or none.
    static let convert = Command(.convert) { arguments, console in
        do {
            if arguments.operands.isEmpty && arguments[.tables] == nil {
                throw arguments.error(.missingOperand(.inputBesideTables))
            }
            let conversion = Conversion(
                inputs: arguments.operands, tables: arguments[.tables], output: arguments[.output] ?? "Output",
                dialect: arguments.csvDialect,
                schemas: try Surroundings.bundle(arguments), only: try arguments.selectedLists(),
                onDate: try arguments.day(of: .startsAfter), jobs: try arguments.jobs())
            let result = try conversion.run()
            ProblemReport(rejections: result.rejections, findings: result.findings).write(to: console)
            if !arguments.flag(.quiet) || !result.isPublished {
                console.errors(ConversionSummary(result, output: conversion.output).text)
            }
            guard result.isPublished else { return .unreadable }
            return result.hasErrors ? .findings : .fine
        } catch {
            throw CommandFailure.explaining(error)
        }
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
        guard result.isPublished else {
            return """
                Er is niets gepubliceerd: de invoer bevat niets dat kan worden omgezet\(ignored). \
                Aan “\(output)” is niets veranderd.

                """
        }
        var lines = [
            "Gelezen: \(ReportCount.text(result.documentCount, "document", "documenten")) (\(size))\(tables)\(doubles)\(ignored).",
            "Omgezet: \(records).",
        ]
        if !result.rejections.isEmpty {
            lines.append("Afgekeurd: \(result.rejections.count) (zie afgekeurd.csv).")
        }
        if !result.findings.isEmpty { lines.append("Bevindingen: \(findings) (zie bevindingen.csv).") }
        let years = result.cohortsWithoutList.map { String($0.year) }
        if !years.isEmpty {
            lines.append(
                "Geen crebolijst van \(years.joined(separator: ", ")): daarvan zijn geen documenten en geen gepubliceerde "
                    + "lijst gegeven.")
        }
        lines.append("Geschreven: \(ReportCount.text(result.outputs.count, "bestand", "bestanden")) in “\(output)”.")
        return lines.joined(separator: "\n") + "\n"
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
        guard result.ignoredCount > 0 else { return "" }
        return "; \(ReportCount.text(result.ignoredCount, "ander bestand", "andere bestanden")) overgeslagen"
    }

    private var size: String {
        let tenths = result.bytesRead * 10 / 1_000_000
        return tenths >= 10 ? "\(tenths / 10),\(tenths % 10) MB" : "\(result.bytesRead / 1_000) kB"
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

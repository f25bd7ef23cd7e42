import KwalificatieModel
import KwalificatieReaders

/// DATUM-009: a start that is many years away from all others.
struct BeginBijDeRest: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.datum, 9), severity: .warning,
        title: Bilingual("Ingangsdatum in de buurt van de andere", "Start near the others"),
        sentence: Bilingual(
            "Een ingangsdatum ligt meer dan 10 jaar van die van de rest van het register.",
            "A start is more than 10 years away from those of the rest of the register."),
        reason: Bilingual(
            "Zo'n datum is bijna altijd een tikfout (2204 voor 2024). De code komt dan in geen enkele crebolijst.",
            "Such a date is nearly always a slip (2204 for 2024). The code is in no crebolijst then."),
        source: "afgeleid (INFERRED)",
        remedy: Bilingual("Controleer het jaar van Geldig_vanaf.", "Check the year of Geldig_vanaf."),
        accepted: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">25828</crebo>
                """#,
                becomes: #"""
                    <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2024" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25828</crebo>
                    """#,
                within: RuleExample.allroundTimmerman)
        ],
        rejected: [
            RuleExample(
                in: "timmeren-met-keuzedeel-en-certificaat.xml",
                #"""
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \#
                Datum_einde_opleiding="">25828</crebo>
                """#,
                becomes: #"""
                    📍<crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2204" Datum_einde_instroom="" \#
                    Datum_einde_opleiding="">25828</crebo>
                    """#,
                within: RuleExample.allroundTimmerman)
        ])

    /// How many years may pass in which nothing starts.
    private static let longestGap = 10

    func check(_ register: LocatedRegister, _ report: inout Report) {
        let records = register.recordsByPlace
        guard let usual = Self.usualYears(records.flatMap { $0.record.ingangsdatums.map(\.start.year) }) else { return }
        for (record, file) in records {
            for (start, place, subject) in record.ingangsdatums where !usual.contains(start.year) {
                report.add(
                    Bilingual(
                        "Geldig_vanaf is \(start); dat scheelt meer dan \(Self.longestGap) jaar met alle andere "
                            + "ingangsdatums (\(usual.lowerBound) tot en met \(usual.upperBound))",
                        "Geldig_vanaf is \(start), more than \(Self.longestGap) years away from all other starts "
                            + "(\(usual.lowerBound) to \(usual.upperBound))"),
                    at: place, subject: subject, file: file, expected: "\(usual.lowerBound)-\(usual.upperBound)",
                    found: start.dutch)
            }
        }
    }

    /// The years without a long gap in which most starts are; nil when two such periods have the most, because then
    /// nobody can tell which is wrong.
    private static func usualYears(_ years: [Int]) -> ClosedRange<Int>? {
        var periods: [(years: ClosedRange<Int>, count: Int)] = []
        for year in years.sorted() {
            if let last = periods.last, year - last.years.upperBound <= longestGap {
                periods[periods.endIndex - 1] = (last.years.lowerBound...year, last.count + 1)
            } else {
                periods.append((year...year, 1))
            }
        }
        let most = periods.map(\.count).max()
        let largest = periods.filter { $0.count == most }
        return largest.count == 1 ? largest[0].years : nil
    }
}

extension RegisterRecord {
    /// Each start in the record, with its place and what it is the start of.
    fileprivate var ingangsdatums: [(start: CalendarDate, place: SourcePlace, subject: Observation.Subject)] {
        switch self {
        case .dossier, .crossOver, .geregionaliseerd:
            geldigheden.compactMap { geldigheid in
                geldigheid.geldigVanaf.map { ($0, geldigheid.place, geldigheid.subject) }
            }
        case .keuzedeel(let keuzedeel): keuzedeel.geldigVanaf.map { [($0, place, .init(self))] } ?? []
        case .certificaat(let certificaat): certificaat.geldigVanaf.map { [($0, place, .init(self))] } ?? []
        }
    }
}

import KwalificatieModel
import KwalificatieReaders

/// Whether codes are among those that are published for their part, as several rules report it.
enum CreboReeks {
    /// Adds a finding for each code outside the ranges of its role.
    ///
    /// - Parameter owner: what the code is of, in the words of the field (`kwalificatie`).
    static func check<Role>(
        _ crebos: [CreboPeriode<Role>], of owner: String, _ subject: Observation.Subject, _ report: inout Report
    ) {
        for periode in crebos { check(periode.crebo, of: owner, at: periode.place, subject, &report) }
    }

    /// Adds a finding when the code is outside the ranges of its role.
    static func check<Role>(
        _ crebo: Crebo<Role>, of owner: String, at place: SourcePlace, _ subject: Observation.Subject,
        file: String? = nil, _ report: inout Report
    ) {
        guard !crebo.isInPublishedRange else { return }
        let ranges = Role.publishedRanges.map { "\($0.lowerBound)-\($0.upperBound)" }
        let isOld = HistorischeCrebo(crebo).isInPublishedRange
        report.add(
            Bilingual(
                "\(crebo) is geen code van een \(owner)\(isOld ? " maar een van vóór 2015" : ""); "
                    + "verwacht wordt \(ranges.joined(separator: " of "))",
                "\(crebo) is not the code of any \(owner)\(isOld ? " but one from before 2015" : ""); "
                    + "expected is \(ranges.joined(separator: " or "))"),
            at: place, subject: subject, file: file, expected: ranges.joined(separator: ", "), found: crebo.text)
    }
}

import KwalificatieModel
import KwalificatieValidators

/// DUO-116: what stands there is no onderwijsnummer.
struct ROOnderwijsnummer: RORule {
    static let documentation = ROPersoonsnummervorm.documentation(
        116, .onderwijsnummer, english: "An onderwijsnummer",
        accepted: [.ro("PER||109900000|", becomes: "PER||109900000|")],
        rejected: [
            .ro(
                "PER||109900000|", becomes: "📍PER||109900001|",
                alsoFound: [RuleID(.duo, 110): "de andere records van de persoon hebben het goede nummer"])
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        ROPersoonsnummervorm.check(record, .onderwijsnummer, Self.documentation, &report) {
            nummer throws(PersoonsnummerError) in
            _ = try Onderwijsnummer(nummer)
        }
    }
}

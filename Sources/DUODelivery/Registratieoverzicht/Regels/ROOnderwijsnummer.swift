import KwalificatieModel
import KwalificatieValidators

/// DUO-116: what stands there is no onderwijsnummer.
struct ROOnderwijsnummer: RORule {
    static let documentation = ROPersoonsnummervorm.documentation(
        116, .onderwijsnummer, english: "An onderwijsnummer",
        accepted: [
            .ro(
                "PER||109900000|1990-00-00|O\r\nISG||109900000|C3|2025-10-01|2026-04-01||\r\nISP||109900000|C3|2025-10-01|25535|ODT||N||101A742|100X969||\r\nISE||109900000|C3|2025-10-01|2025-12-31\r\nAMO||109900000|",
                becomes:
                    "PER||109900371|1990-00-00|O\r\nISG||109900371|C3|2025-10-01|2026-04-01||\r\nISP||109900371|C3|2025-10-01|25535|ODT||N||101A742|100X969||\r\nISE||109900371|C3|2025-10-01|2025-12-31\r\nAMO||109900371|"
            )
        ],
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

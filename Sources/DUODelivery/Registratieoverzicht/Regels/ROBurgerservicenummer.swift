import KwalificatieModel
import KwalificatieValidators

/// DUO-115: what stands there is no burgerservicenummer.
struct ROBurgerservicenummer: RORule {
    static let documentation = ROPersoonsnummervorm.documentation(
        115, .burgerservicenummer, english: "A burgerservicenummer",
        accepted: [.ro("PER|999990378|", becomes: "PER|999990378|")],
        rejected: [
            .ro(
                "PER|999990378|", becomes: "📍PER|999990379|",
                alsoFound: [RuleID(.duo, 110): "de andere records van de persoon hebben het goede nummer"])
        ])

    func check(_ record: RORecord, _ samenhang: ROSamenhang, _ report: inout ROReport) {
        ROPersoonsnummervorm.check(record, .burgerservicenummer, Self.documentation, &report) {
            nummer throws(PersoonsnummerError) in
            _ = try Burgerservicenummer(nummer)
        }
    }
}

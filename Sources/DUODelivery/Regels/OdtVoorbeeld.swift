import KwalificatieValidators

/// The small list of enrolments of which the examples of rules are changes. Its numbers were made for testing.
public enum OdtVoorbeeld {
    /// Its name in documentation.
    public static let naam = "inschrijvingen.csv"

    /// A list that is right as it stands: two persons, one with a result.
    public static let lijst = """
        \(OdtKolom.allCases.map(\.rawValue).joined(separator: ";"))
        999990007;;1990-05-17;V;2700AA;6030;Jansen;de;Anna Maria;C1;2020-01-15;2020-07-15;2020-06-30;01;K0717;25187;\
        101A742;100X969;R1;2020-06-26;Behaald
        ;109900000;1985-00-00;M;;;Öztürk;;Emre;C1;2020-06-25;2020-12-31;;;C0013;;101A742;100X969;;;

        """
}

extension RuleExample {
    /// A change in the list of enrolments.
    static func inRij(
        _ original: String, becomes changed: String, alsoFound: [RuleID: String] = [:]
    ) -> RuleExample {
        RuleExample(in: OdtVoorbeeld.naam, original, becomes: changed, alsoFound: alsoFound)
    }
}

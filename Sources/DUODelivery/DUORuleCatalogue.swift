import KwalificatieValidators

/// What people read about the rules of deliveries to DUO and of what DUO registered: `crebo rules DUO`.
///
/// They look at rows and lines and not at documents, so they are no `Rule` and do not run in `crebo validate`.
public enum DUORuleCatalogue {
    /// The documentation of every rule, in the order of ids.
    public static let documentation: [RuleDocumentation] = levering + registratieoverzicht

    /// The lists that the examples of these rules change, by name.
    public static let exampleLists = [
        OdtVoorbeeld.naam: ExampleList(
            OdtVoorbeeld.lijst,
            keyColumns: [
                OdtKolom.burgerservicenummer, .onderwijsnummer, .inschrijvingvolgnummer, .datumInschrijving,
                .certificaatcode,
            ].map(\.rawValue)),
        RuleExample.registratieoverzicht: ExampleList(RuleExample.registratieoverzichtText),
    ]

    private static let levering = OdtRuleCatalogue.all.map { type(of: $0).documentation }

    private static let registratieoverzicht = RORuleCatalogue.all.map { type(of: $0).documentation }
}

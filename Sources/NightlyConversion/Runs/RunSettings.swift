import KwalificatieReaders

/// What was asked of a conversion and changes its outputs, its inputs aside.
struct RunSettings: Equatable {
    /// The version of the program.
    let crebo: String
    /// The SHA-256 of the schemas.
    let schemas: String
    /// The SHA-256 of the rules, by id and severity.
    let regels: String
    /// The habits of the CSV files.
    let csv: String
    /// The lists that were asked for, and bundles among them; nil for all.
    let lijsten: [String]?
    /// The day on which is judged what has yet to start, when it was given.
    let peildatum: String?
    /// The study years that were asked for; nil for all.
    let jaren: [Int]?

    /// What is asked of this conversion.
    init(_ conversion: Conversion) {
        var schemas = SHA256()
        for (name, text) in conversion.schemas.files.sorted(by: { $0.key < $1.key }) {
            for part in [name, text] { schemas.update(Array("\(part.utf8.count) \(part)".utf8)) }
        }
        let rules = YieldMaker.rules.map { "\($0.documentation.id) \($0.documentation.severity.rawValue)\n" }
        crebo = conversion.toolVersion
        self.schemas = schemas.hexadecimal
        regels = SHA256(Array(rules.joined().utf8)).hexadecimal
        csv = conversion.dialect.rawValue
        lijsten = conversion.only?.sorted()
        peildatum = conversion.onDate?.iso
        jaren = conversion.years?.map(\.year)
    }
}

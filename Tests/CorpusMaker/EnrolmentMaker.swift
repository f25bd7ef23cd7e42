/// Makes lists of enrolments for `crebo odt deliver` over SampleXML: a person in most rows, each with a number that passes
/// the elfproef. The numbers are computed and belong to nobody in particular: they are not for use outside a benchmark.
struct EnrolmentMaker {
    private var generator: SeededGenerator
    /// The first eight digits of the number that was made last.
    private var prefix: Int
    private var lastPerson: [String] = []
    private var personRows = 0

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        prefix = generator.number(10_000_000...60_000_000)
    }

    static let header = [
        "burgerservicenummer", "onderwijsnummer", "geboortedatum", "geslacht", "postcode", "landcode", "achternaam",
        "voorvoegsels", "voornamen", "inschrijvingvolgnummer", "datumInschrijving", "datumUitschrijvingGepland",
        "datumUitschrijvingWerkelijk", "redenUitschrijving", "certificaatcode", "crebo", "onderwijsaanbieder",
        "onderwijslocatie", "resultaatvolgnummer", "datumResultaat", "resultaat",
    ]

    private static let surnames = [
        "Jansen", "Vries", "Bakker", "Öztürk", "El Amrani", "Visser", "O'Brien", "Kowalczyk",
    ]
    private static let prefixes = ["", "", "", "de", "van der", "van"]
    private static let firstNames = ["Anna", "Sem", "Zoë", "Mohammed", "Lotte", "Daan", "Fatima", "Jan Willem"]

    /// The next row, without line end.
    mutating func row() -> String {
        // One row in twenty is a second enrolment of the same person; one in a hundred has a wrong number.
        let isSame = !lastPerson.isEmpty && generator.number(1...20) == 1
        personRows = isSame ? personRows + 1 : 1
        if !isSame { lastPerson = person() }
        var fields = lastPerson
        if generator.number(1...100) == 1 { fields[0] = "12345678" }
        let day = "2020-0\(generator.number(1...3))-\(generator.number(10...28))"
        let isObtained = generator.number(1...2) == 1
        let obtained = "2020-0\(generator.number(4...6))-\(generator.number(10...28))"
        let (certificate, crebo) = generator.one(of: [
            ("K0717", ""), ("K0717", "25188"), ("C0013", "25535"), ("C0013", ""),
        ])
        fields += ["C\(personRows)", day, "2020-07-31", isObtained ? obtained : "", isObtained ? "01" : ""]
        fields += [certificate, crebo, "101A742", "100X969"]
        fields += isObtained ? ["R\(personRows)", obtained, "Behaald"] : ["", "", ""]
        return fields.joined(separator: ";")
    }

    private mutating func person() -> [String] {
        let isOnderwijsnummer = generator.number(1...10) == 1
        let number = isOnderwijsnummer ? onderwijsnummer() : burgerservicenummer()
        return [
            isOnderwijsnummer ? "" : number, isOnderwijsnummer ? number : "",
            "19\(generator.number(50...99))-0\(generator.number(1...9))-\(generator.number(10...28))",
            generator.one(of: ["M", "V"]), "\(generator.number(1000...9999))AB", "6030",
            generator.one(of: Self.surnames), generator.one(of: Self.prefixes), generator.one(of: Self.firstNames),
        ]
    }

    /// Nine digits of which `9a+8b+7c+6d+5e+4f+3g+2h-i` is a multiple of 11.
    private mutating func burgerservicenummer() -> String {
        while true {
            prefix += 1
            let last = Self.weightedSum(prefix) % 11
            if last < 10 { return "\(prefix)\(last)" }
        }
    }

    /// Nine digits of which `(9a+8b+7c+6d+5e+4f+3g+2h) mod 11 = i + 5`.
    private mutating func onderwijsnummer() -> String {
        while true {
            prefix += 1
            let last = Self.weightedSum(prefix) % 11 - 5
            if last >= 0 { return "\(prefix)\(last)" }
        }
    }

    private static func weightedSum(_ prefix: Int) -> Int {
        var rest = prefix
        var sum = 0
        for weight in 2...9 {
            sum += weight * (rest % 10)
            rest /= 10
        }
        return sum
    }
}

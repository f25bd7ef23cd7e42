/// Numbers that were made for testing: no person has one.
enum Testnummers {
    static let burgerservicenummers = ["999990007", "999990378", "999990743"]
    static let onderwijsnummers = ["109900000", "109900371", "109901855"]
}

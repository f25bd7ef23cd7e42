import KwalificatieModel

/// Where a row comes from.
struct Bronvermelding: OptionSet, Sendable {
    let rawValue: Int

    /// The published documents.
    static let xml = Bronvermelding(rawValue: 1)
    /// A table beside them.
    static let tabel = Bronvermelding(rawValue: 2)

    private var woorden: String {
        self == [.xml, .tabel] ? "XML en tabel" : contains(.tabel) ? "tabel" : "XML"
    }

    /// The column that says so.
    static func veld<Rij>(_ bron: @escaping @Sendable (Rij) -> Bronvermelding) -> Veld<Rij> {
        Veld("Bron", "Waar dit staat: XML, tabel, of XML en tabel.", .tekst, .eigen) { rij, _ in
            .text(bron(rij).woorden)
        }
    }
}

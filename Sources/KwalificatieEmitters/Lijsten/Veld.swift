import KwalificatieModel

/// A column together with how its cell follows from a row: so that headers and cells cannot drift apart.
struct Veld<Rij>: Sendable {
    let kolom: Kolom
    let cel: @Sendable (Rij, Register) -> CSVCell

    init(
        _ naam: String, _ betekenis: String, _ vorm: Kolom.Vorm, _ bron: Kolom.Bron,
        _ cel: @escaping @Sendable (Rij, Register) -> CSVCell
    ) {
        kolom = Kolom(naam, betekenis, vorm, bron)
        self.cel = cel
    }
}

/// A list in which every column is a `Veld`.
protocol VeldLijst: Lijst {
    associatedtype Rij
    var velden: [Veld<Rij>] { get }
    /// What the rows are about, in the order of the rows.
    func regels(_ register: Register) -> [Rij]
}

extension VeldLijst {
    var kolommen: [Kolom] { velden.map(\.kolom) }

    func rijen(_ register: Register) -> [[CSVCell]] {
        regels(register).map { rij in velden.map { $0.cel(rij, register) } }
    }
}

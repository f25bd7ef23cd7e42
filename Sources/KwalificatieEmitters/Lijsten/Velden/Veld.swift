import KwalificatieModel

/// A column together with how its cell follows from a row and what is around it: so that headers and cells cannot drift
/// apart.
struct KolomVeld<Rij, Omgeving>: Sendable {
    let kolom: Kolom
    let cel: @Sendable (Rij, Omgeving) -> CSVCell

    init(
        _ naam: String, _ betekenis: String, _ vorm: Kolom.Vorm, _ bron: Kolom.Bron,
        _ cel: @escaping @Sendable (Rij, Omgeving) -> CSVCell
    ) {
        kolom = Kolom(naam, betekenis, vorm, bron)
        self.cel = cel
    }
}

/// A column of a list that is made from the register.
typealias Veld<Rij> = KolomVeld<Rij, Register>

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

/// A column of a list that is made of each record by itself.
typealias OnderdeelVeld<Rij> = KolomVeld<Rij, RegisterRecord>

/// A list of records in which every column is an `OnderdeelVeld`.
protocol OnderdeelVeldLijst: OnderdeelLijst {
    associatedtype Rij
    var velden: [OnderdeelVeld<Rij>] { get }
    /// What the rows are about: the groups by their codes, in each the rows in order.
    func regels(_ record: RegisterRecord) -> [(code: String, regels: [Rij])]
}

extension OnderdeelVeldLijst {
    var kolommen: [Kolom] { velden.map(\.kolom) }

    func groepen(_ record: RegisterRecord) -> [Rijgroep] {
        regels(record).filter { !$0.regels.isEmpty }.map { code, regels in
            Rijgroep(code: code, rijen: regels.map { rij in velden.map { $0.cel(rij, record) } })
        }
    }
}

import KwalificatieModel

/// What stands on a row under one of its codes.
protocol MetPeriode: Sendable {
    associatedtype Rol: CreboRole
    /// The code with its dates; nil for what has no code.
    var periode: CreboPeriode<Rol>? { get }
}

extension KolomVeld where Rij: MetPeriode {
    /// From when to when the code holds.
    static var perioden: [KolomVeld] {
        [
            KolomVeld("Inschrijven vanaf", "De eerste dag waarop inschrijven kan.", .datum, .gepubliceerd) { rij, _ in
                .of(rij.periode?.geldigVanaf)
            },
            KolomVeld("Inschrijven tot", "De eerste dag waarop dat niet meer kan.", .datum, .gepubliceerd) { rij, _ in
                .of(rij.periode?.eindeInstroom)
            },
            KolomVeld("Diplomeren tot", "De eerste dag waarop diplomeren niet meer kan.", .datum, .gepubliceerd) {
                rij, _ in .of(rij.periode?.eindeOpleiding)
            },
        ]
    }
}

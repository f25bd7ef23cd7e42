import KwalificatieModel

/// A keuzedeel and a kwalificatie of which something is known together.
struct Keuzedeelpaar: Hashable, Comparable {
    let keuzedeel: KeuzedeelCode
    let kwalificatie: Opleidingscode

    static func < (left: Keuzedeelpaar, right: Keuzedeelpaar) -> Bool {
        left.keuzedeel == right.keuzedeel
            ? left.kwalificatie < right.kwalificatie : left.keuzedeel < right.keuzedeel
    }
}

/// A row about a keuzedeel and a kwalificatie.
protocol MetKeuzedeelpaar: MetOpleiding {
    var paar: Keuzedeelpaar { get }
}

extension KolomVeld where Rij: MetKeuzedeelpaar, Omgeving == Register {
    /// Which keuzedeel it is.
    static var keuzedeel: [KolomVeld] {
        [
            KolomVeld("Code keuzedeel", "De code van het keuzedeel: K en vier cijfers.", .code, .gepubliceerd) {
                rij, _ in
                .text(rij.paar.keuzedeel.text)
            },
            KolomVeld("Keuzedeel", "De naam van het keuzedeel.", .tekst, .gepubliceerd) { rij, register in
                .of(register.keuzedeel(rij.paar.keuzedeel)?.titel)
            },
        ]
    }

    /// Whether the register has both.
    static var inRegister: KolomVeld {
        KolomVeld("In register", "Of het register het keuzedeel en de kwalificatie kent.", .janee, .eigen) {
            rij, register in
            .janee(rij.opleiding.titel != nil && register.keuzedeel(rij.paar.keuzedeel) != nil)
        }
    }
}

import KwalificatieModel

/// What every product has that is adopted: what the columns about that are made of.
protocol Vaststelling: Sendable {
    var status: String? { get }
    var voorblad: Voorblad? { get }
}

extension Keuzedeel: Vaststelling {}
extension Certificaat: Vaststelling {}
extension CrossOverKwalificatie: Vaststelling {}
extension GeregionaliseerdeKwalificatie: Vaststelling {}

extension KolomVeld where Rij: Vaststelling {
    static var vastgesteldOp: KolomVeld {
        KolomVeld("Vastgesteld op", "De dag van vaststelling.", .datum, .eigen) { rij, _ in
            .of(rij.voorblad?.vastgesteldOp)
        }
    }

    static var status: KolomVeld {
        KolomVeld("Status", "Vastgesteld, of hoever het is.", .tekst, .eigen) { rij, _ in .of(rij.status) }
    }

    static var sectorkamer: KolomVeld {
        KolomVeld("Sectorkamer", "De sectorkamer die het beheert.", .tekst, .gepubliceerd) { rij, _ in
            .of(rij.voorblad?.penvoerder?.titel)
        }
    }
}

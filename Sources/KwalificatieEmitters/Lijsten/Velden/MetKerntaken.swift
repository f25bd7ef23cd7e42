import KwalificatieModel

/// What is made of kerntaken.
protocol MetKerntaken: Sendable {
    var kerntaken: [Kerntaak] { get }
}

extension Keuzedeel: MetKerntaken {}
extension Certificaat: MetKerntaken {}

extension KolomVeld where Rij: MetKerntaken {
    /// How many kerntaken and werkprocessen there are.
    static var aantallen: [KolomVeld] {
        [
            KolomVeld("Aantal kerntaken", "Uit hoeveel kerntaken het bestaat.", .getal, .eigen) { rij, _ in
                .integer(rij.kerntaken.count)
            },
            KolomVeld("Aantal werkprocessen", "Uit hoeveel werkprocessen het bestaat.", .getal, .eigen) { rij, _ in
                .integer(rij.kerntaken.reduce(0) { $0 + $1.werkprocessen.count })
            },
        ]
    }
}

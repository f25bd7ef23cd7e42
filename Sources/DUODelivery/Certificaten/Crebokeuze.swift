import KwalificatieModel
import KwalificatieValidators

/// The crebo under which a person is enrolled: as given or, where none is, chosen among those of the certificate.
public enum Crebokeuze: Sendable, Equatable {
    /// The list gives it.
    case gegeven(Opleidingscode)
    /// Chosen: the first in the register of this many that were possible.
    case gekozen(Opleidingscode, uit: Int)
    /// None could be chosen.
    case geen(Reden)

    /// Why none could be chosen.
    public enum Reden: Sendable, Equatable {
        /// What is needed to choose is missing or wrong, as another rule says.
        case onbekend
        /// The certificate belongs to no kwalificatie, so that the list must give one.
        case geenOpleidingen
        /// It belongs to some, but on the day one cannot enrol for any of them.
        case geenGeldige
        /// One can enrol, but the institution has the erkenning for none of them.
        case geenErkende
    }

    /// The crebo; nil when there is none.
    var crebo: Opleidingscode? {
        switch self {
        case .gegeven(let crebo), .gekozen(let crebo, _): crebo
        case .geen: nil
        }
    }

    /// The crebo of a row.
    ///
    /// - Parameters:
    ///   - rij: the row.
    ///   - certificaat: its certificate; nil when the register has none of that code.
    ///   - register: the register.
    ///   - erkend: whether the institution has the erkenning for a crebo on a day.
    init(
        _ rij: OdtRij, _ certificaat: Certificaatgegevens?, _ register: Certificatenregister,
        erkend: (Opleidingscode, CalendarDate) -> Bool
    ) {
        guard rij.crebo.isLeeg else {
            self = rij.crebo.waarde.map { .gegeven($0) } ?? .geen(.onbekend)
            return
        }
        guard let certificaat, let dag = rij.datumInschrijving.waarde else {
            self = .geen(.onbekend)
            return
        }
        let geldige = certificaat.opleidingen.filter { register.laatInschrijvingToe($0, op: dag) == true }
        let erkende = geldige.filter { erkend($0, dag) }
        if let eerste = erkende.first {
            self = .gekozen(eerste, uit: erkende.count)
        } else if certificaat.opleidingen.isEmpty {
            self = .geen(.geenOpleidingen)
        } else {
            self = .geen(geldige.isEmpty ? .geenGeldige : .geenErkende)
        }
    }
}

import KwalificatieModel

/// What the crebolijst of a cohort says of one code, to be compared with that of another cohort.
struct Crebolijstregel {
    let naam: String
    let velden: [(naam: String, cel: CSVCell)]

    /// What it is about: dossiers first, then by code.
    struct Sleutel: Hashable, Comparable {
        enum Soort: String {
            case dossier
            case kwalificatie
        }

        let soort: Soort
        let code: UInt32

        static func < (left: Sleutel, right: Sleutel) -> Bool {
            (left.soort == .dossier ? 0 : 1, left.code) < (right.soort == .dossier ? 0 : 1, right.code)
        }
    }

    /// What the list says of each code; of one that stands under several dossiers, what it says first.
    static func alle(_ register: Register, _ cohort: Cohort) -> [Sleutel: Crebolijstregel] {
        var regels: [Sleutel: Crebolijstregel] = [:]
        func add(_ soort: Sleutel.Soort, _ code: UInt32, _ regel: Crebolijstregel) {
            let sleutel = Sleutel(soort: soort, code: code)
            if regels[sleutel] == nil { regels[sleutel] = regel }
        }
        for groep in Crebolijstblok.alle(register, op: cohort.firstDay).flatMap(\.groepen) {
            add(.dossier, groep.periode.crebo.number, Crebolijstregel(groep))
            for rij in groep.kwalificaties { add(.kwalificatie, rij.periode.crebo.number, Crebolijstregel(rij, groep)) }
        }
        return regels
    }

    private init(_ groep: Crebogroep) {
        naam = groep.dossier.titel
        velden = [
            ("Kwalificatiedossier", .of(groep.dossier.titel)), ("Prijsfactor", .of(groep.periode.prijsfactor)),
            ("Opleidingsdomein", .of(groep.dossier.domein?.crebo?.text)),
        ]
    }

    private init(_ rij: Crebogroep.Rij, _ groep: Crebogroep) {
        naam = rij.kwalificatie.titel
        let kolommen = Crebolijst.kwalificatiekolommen.map(\.naam)
        velden = Array(zip(kolommen, rij.cellen).dropFirst()) + [("Dossiercrebo", .text(groep.periode.crebo.text))]
    }
}

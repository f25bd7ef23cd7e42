import KwalificatieModel

/// The rows of a crebolijst that belong to one code of a dossier.
struct Crebogroep {
    let dossier: Kwalificatiedossier
    private let periode: CreboPeriode<DossierRole>
    private let kwalificaties: [(kwalificatie: Kwalificatie, periode: CreboPeriode<KwalificatieRole>)]
    private let sleutel: AlfabetischeSleutel

    /// The groups of a dossier in the list of a cohort: one for each of its codes that allows enrolment.
    static func alle(_ dossier: Kwalificatiedossier, _ cohort: Cohort) -> [Crebogroep] {
        let sleutel = AlfabetischeSleutel(dossier.titel)
        // Without a hoofdstuk last; `sorted` keeps the order of the document among equals.
        let kwalificaties = dossier.kwalificaties.sorted { ($0.hoofdstuk ?? .max) < ($1.hoofdstuk ?? .max) }
        return dossier.crebos.filter { $0.allowsEnrolment(in: cohort) }.map { periode in
            let rows = kwalificaties.flatMap { kwalificatie in
                kwalificatie.crebos(bij: periode).filter { $0.allowsEnrolment(in: cohort) }
                    .map { (kwalificatie, $0) }
            }
            return Crebogroep(dossier: dossier, periode: periode, kwalificaties: rows, sleutel: sleutel)
        }
    }

    /// The later the dossier was adopted, the higher; a later code decides where that is the same or unknown.
    var ouderdom: (String, UInt32) { (dossier.voorblad?.vastgesteldOp?.iso ?? "", periode.crebo.number) }

    /// A row for each kwalificatie, or one without when none of them allows enrolment.
    var rijen: [[CSVCell]] {
        let code: [CSVCell] = [.text(periode.crebo.text), .of(periode.prijsfactor)]
        let naam = CSVCell.of(dossier.titel)
        guard !kwalificaties.isEmpty else { return [code + [naam] + [CSVCell](repeating: .empty, count: 7)] }
        return kwalificaties.enumerated().map { index, entry in
            (index == 0 ? code : [.empty, .empty]) + [naam] + cellen(entry.kwalificatie, entry.periode)
        }
    }

    private func cellen(_ kwalificatie: Kwalificatie, _ periode: CreboPeriode<KwalificatieRole>) -> [CSVCell] {
        [
            .text(periode.crebo.text), .of(kwalificatie.titel), .of(kwalificatie.niveau?.rawValue),
            .of(periode.prijsfactor), .of(kwalificatie.soortOpleiding?.rawValue),
            kwalificatie.wettelijkeBeroepsvereisten == true ? .of(periode.ministerie) : .empty,
            .text(Self.leerweg),
        ]
    }

    /// Dossiers are written independent of the leerweg (seed 003, 3.5).
    private static let leerweg = "BOL/BBL"
}

extension Crebogroep: Comparable {
    static func == (left: Crebogroep, right: Crebogroep) -> Bool { !(left < right) && !(right < left) }

    static func < (left: Crebogroep, right: Crebogroep) -> Bool {
        if left.sleutel != right.sleutel { return left.sleutel < right.sleutel }
        return (left.periode.crebo.number, left.periode.ministerie ?? "")
            < (right.periode.crebo.number, right.periode.ministerie ?? "")
    }
}

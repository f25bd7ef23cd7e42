import KwalificatieModel

/// The rows of a crebolijst that belong to one code of a dossier.
struct Crebogroep {
    let dossier: Kwalificatiedossier
    let periode: CreboPeriode<DossierRole>
    private(set) var kwalificaties: [Rij]
    private let sleutel: AlfabetischeSleutel

    /// A kwalificatie under one of its codes.
    struct Rij {
        let kwalificatie: Kwalificatie
        let periode: CreboPeriode<KwalificatieRole>
        /// `BOL/BBL`, `BOL` or `BBL`.
        let leerweg: String
    }

    /// The groups of a cohort's list, in no particular order: one for each code of a dossier that allows enrolment.
    static func alle(_ register: Register, _ cohort: Cohort) -> [Crebogroep] {
        let leerwegen = register.leerwegen(in: cohort)
        let vastgesteld = register.aangevuldeDossiers.filter { RegisterRecord.dossier($0).isVastgesteld }
        var groepen = vastgesteld.flatMap { alle($0, cohort, leerwegen) }
        var indexByCode = Dictionary(
            groepen.enumerated().map { ($1.periode.crebo, $0) }, uniquingKeysWith: { first, _ in first })
        for groep in register.lijstdossiers(tot: cohort).flatMap({ alle($0, cohort, leerwegen) }) {
            if let index = indexByCode[groep.periode.crebo] {
                groepen[index].add(groep.kwalificaties)
            } else {
                indexByCode[groep.periode.crebo] = groepen.count
                groepen.append(groep)
            }
        }
        return groepen
    }

    private mutating func add(_ rijen: [Rij]) {
        let known = Set(kwalificaties.map(\.periode.crebo))
        kwalificaties += rijen.filter { !known.contains($0.periode.crebo) }
    }

    /// The groups of a dossier: one for each of its codes that allows enrolment in the cohort.
    private static func alle(
        _ dossier: Kwalificatiedossier, _ cohort: Cohort, _ leerwegen: [UInt32: String]
    ) -> [Crebogroep] {
        let sleutel = AlfabetischeSleutel(dossier.titel)
        // Without a hoofdstuk last; `sorted` keeps the order of the document among equals.
        let kwalificaties = dossier.kwalificaties.sorted { ($0.hoofdstuk ?? .max) < ($1.hoofdstuk ?? .max) }
        return dossier.crebos.filter { $0.allowsEnrolment(in: cohort) }.map { periode in
            let rows = kwalificaties.flatMap { kwalificatie in
                kwalificatie.crebos(bij: periode).filter { $0.allowsEnrolment(in: cohort) }.map {
                    Rij(kwalificatie: kwalificatie, periode: $0, leerweg: leerwegen[$0.crebo.number] ?? leerweg)
                }
            }
            return Crebogroep(dossier: dossier, periode: periode, kwalificaties: rows, sleutel: sleutel)
        }
    }

    /// Dossiers are written independent of the leerweg (seed 003, 3.5).
    private static let leerweg = "BOL/BBL"

    /// The later the dossier was adopted, the higher; a later code decides where that is the same or unknown.
    var ouderdom: (String, UInt32) { (dossier.voorblad?.vastgesteldOp?.iso ?? "", periode.crebo.number) }

    /// A row for each kwalificatie, or one without when none of them allows enrolment.
    var rijen: [[CSVCell]] {
        let code: [CSVCell] = [.text(periode.crebo.text), .of(periode.prijsfactor)]
        let naam = CSVCell.of(dossier.titel)
        guard !kwalificaties.isEmpty else { return [code + [naam] + [CSVCell](repeating: .empty, count: 7)] }
        return kwalificaties.enumerated().map { index, rij in
            (index == 0 ? code : [.empty, .empty]) + [naam] + rij.cellen
        }
    }
}

extension Crebogroep.Rij {
    /// The cells of the columns of kwalificaties.
    var cellen: [CSVCell] {
        [
            .text(periode.crebo.text), .of(kwalificatie.titel), .of(kwalificatie.niveau?.rawValue),
            .of(periode.prijsfactor), .of(kwalificatie.soortOpleiding?.rawValue),
            kwalificatie.wettelijkeBeroepsvereisten == true ? .of(periode.ministerie) : .empty, .text(leerweg),
        ]
    }
}

extension Crebogroep: Comparable {
    static func == (left: Crebogroep, right: Crebogroep) -> Bool { !(left < right) && !(right < left) }

    static func < (left: Crebogroep, right: Crebogroep) -> Bool {
        if left.sleutel != right.sleutel { return left.sleutel < right.sleutel }
        return (left.periode.crebo.number, left.periode.ministerie ?? "")
            < (right.periode.crebo.number, right.periode.ministerie ?? "")
    }
}

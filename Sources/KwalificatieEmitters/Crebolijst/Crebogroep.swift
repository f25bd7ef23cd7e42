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
        /// Who sets requirements for the beroep; nil where nobody does, and where no published list tells.
        let beroepsvereisten: String?
        /// `BOL/BBL`, `BOL` or `BBL`.
        let leerweg: String
    }

    /// The groups of the list of a day, in no particular order: one for each code of a dossier that allows enrolment.
    static func alle(_ register: Register, op dag: CalendarDate) -> [Crebogroep] {
        guard let cohort = Cohort(containing: dag) else { return [] }
        let lijstwaarden = Lijstwaarden(
            leerwegen: register.leerwegen(in: cohort), beroepsvereisten: register.beroepsvereisten(in: cohort))
        let vastgesteld = register.aangevuldeDossiers.filter { RegisterRecord.dossier($0).isVastgesteld }
        var groepen: [Crebogroep] = []
        var indexByCode: [DossierCrebo: Int] = [:]
        for groep in (vastgesteld + register.lijstdossiers(tot: cohort)).flatMap({ alle($0, dag, lijstwaarden) }) {
            if let index = indexByCode[groep.periode.crebo] {
                groepen[index].add(groep.kwalificaties)
            } else {
                indexByCode[groep.periode.crebo] = groepen.count
                groepen.append(groep)
            }
        }
        return groepen
    }

    /// What only published lists tell of a kwalificatie, by the number of its code.
    private struct Lijstwaarden {
        let leerwegen: [UInt32: String]
        let beroepsvereisten: [UInt32: String]
    }

    /// Adds the rows of what is not there yet.
    private mutating func add(_ rijen: [Rij]) {
        var known = Set(kwalificaties.map(\.periode.crebo))
        kwalificaties += rijen.filter { known.insert($0.periode.crebo).inserted }
    }

    /// The groups of a dossier: one for each of its codes that allows enrolment on the day.
    private static func alle(
        _ dossier: Kwalificatiedossier, _ dag: CalendarDate, _ lijst: Lijstwaarden
    ) -> [Crebogroep] {
        let sleutel = AlfabetischeSleutel(dossier.titel)
        // Without a hoofdstuk last; `sorted` keeps the order of the document among equals.
        let kwalificaties = dossier.kwalificaties.sorted { ($0.hoofdstuk ?? .max) < ($1.hoofdstuk ?? .max) }
        return dossier.crebos.filter { $0.allowsEnrolment(on: dag) }.map { periode in
            let rows = kwalificaties.flatMap { kwalificatie in
                kwalificatie.crebos(bij: periode).filter { $0.allowsEnrolment(on: dag) }.map {
                    Rij(
                        kwalificatie: kwalificatie, periode: $0,
                        beroepsvereisten: kwalificatie.wettelijkeBeroepsvereisten == false
                            ? nil : lijst.beroepsvereisten[$0.crebo.number],
                        leerweg: lijst.leerwegen[$0.crebo.number] ?? leerweg)
                }
            }
            var groep = Crebogroep(dossier: dossier, periode: periode, kwalificaties: [], sleutel: sleutel)
            groep.add(rows)
            return groep
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
            .of(beroepsvereisten), .text(leerweg),
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

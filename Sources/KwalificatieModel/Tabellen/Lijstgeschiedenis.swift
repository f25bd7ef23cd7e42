/// In which cohorts the published crebolijsten together show a code to be open.
///
/// A list tells only of its own cohort. A code in two lists was open in the years between as well: codes are not issued
/// twice. A code whose end a table of lapsed codes tells was open until then. Of other years nothing is known, and
/// nothing is assumed.
struct Lijstgeschiedenis {
    /// The cohorts of the lists with a code, ascending.
    private var cohorts: [UInt32: [Cohort]] = [:]
    private var vervallen: [UInt32: VervallenOpleiding] = [:]

    init(_ tabellen: Tabellen) {
        for list in tabellen.crebolijsten {
            for code in list.codes where cohorts[code.number]?.last != list.cohort {
                cohorts[code.number, default: []].append(list.cohort)
            }
        }
        for code in tabellen.vervallen { vervallen[code.code.number] = code }
    }

    /// From when, and until when or at least when, a code was open as the list of this cohort shows it.
    func geldigheid(van code: Opleidingscode, in cohort: Cohort) -> Geldigheid {
        var geldigheid = Geldigheid(vanaf: cohort.firstDay, eindeInstroom: nil, laatstGezien: cohort)
        if let next = cohorts[code.number]?.first(where: { cohort < $0 }) {
            // The next list shows it from then on.
            geldigheid.laatstGezien = Cohort(year: next.year - 1)
        } else if let vervallen = vervallen[code.number], let einde = vervallen.eindeInstroom, cohort.firstDay < einde {
            // A list knows better than a table that had the code lapse before.
            geldigheid.laatstGezien = nil
            geldigheid.eindeInstroom = einde
            geldigheid.eindeOpleiding = vervallen.eindeOpleiding
        }
        return geldigheid
    }
}

extension Crebolijsttabel {
    /// The codes of its dossiers and kwalificaties.
    var codes: [Opleidingscode] {
        dossiers.flatMap { dossier in
            dossier.crebos.map { Opleidingscode($0.crebo) }
                + dossier.kwalificaties.flatMap { $0.crebos.map { Opleidingscode($0.crebo) } }
        }
    }
}

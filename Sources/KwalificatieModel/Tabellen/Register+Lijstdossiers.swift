extension Register {
    /// The dossiers and kwalificaties that only published crebolijsten tell of, up to this study year, with the periods
    /// in which the lists together show them to be open. What a document has a code for is left out: the document knows
    /// better.
    ///
    /// Where no list tells when a code closed, the end of enrolment is the year after that in which it was last seen.
    public func lijstdossiers(tot cohort: Cohort) -> [Kwalificatiedossier] {
        let geschiedenis = Lijstgeschiedenis(tabellen)
        return tabellen.crebolijsten.filter { $0.cohort <= cohort }.flatMap { list in
            list.dossiers.compactMap { dossier in
                var dossier = dossier
                dossier.crebos = dossier.crebos.map { geschiedenis.gedateerd($0, list.cohort) }
                for index in dossier.kwalificaties.indices {
                    dossier.kwalificaties[index].crebos = dossier.kwalificaties[index].crebos
                        .filter { kwalificatie($0.crebo) == nil }.map { geschiedenis.gedateerd($0, list.cohort) }
                }
                dossier.kwalificaties.removeAll { $0.crebos.isEmpty }
                let isKnown = dossier.crebos.contains { self.dossier($0.crebo) != nil }
                return isKnown && dossier.kwalificaties.isEmpty ? nil : dossier
            }
        }
    }

    /// The leerweg of each kwalificatie in a study year, by the number of its code, as published lists tell it: that of
    /// the year itself or the last one before it knows best, and otherwise the first one after it.
    public func leerwegen(in cohort: Cohort) -> [UInt32: String] { waarden(\.leerwegen, in: cohort) }

    /// Who sets requirements for the beroep of each kwalificatie in a study year, as published lists tell it; which list
    /// knows best is as for `leerwegen(in:)`.
    public func beroepsvereisten(in cohort: Cohort) -> [UInt32: String] { waarden(\.beroepsvereisten, in: cohort) }

    private func waarden(_ values: KeyPath<Crebolijsttabel, [UInt32: String]>, in cohort: Cohort) -> [UInt32: String] {
        let lists = tabellen.crebolijsten
        let ordered = lists.filter { $0.cohort <= cohort }.reversed() + lists.filter { cohort < $0.cohort }
        return ordered.reduce(into: [:]) { $0.merge($1[keyPath: values]) { known, _ in known } }
    }
}

extension Lijstgeschiedenis {
    /// The period of a list with the dates between which a student could enrol.
    fileprivate func gedateerd<Role>(_ periode: CreboPeriode<Role>, _ cohort: Cohort) -> CreboPeriode<Role> {
        let geldigheid = geldigheid(van: Opleidingscode(periode.crebo), in: cohort)
        var periode = periode
        periode.geldigVanaf = geldigheid.vanaf
        periode.eindeInstroom =
            geldigheid.eindeInstroom
            ?? geldigheid.laatstGezien.flatMap { Cohort(year: $0.year + 1)?.firstDay }
        periode.eindeOpleiding = geldigheid.eindeOpleiding
        return periode
    }
}

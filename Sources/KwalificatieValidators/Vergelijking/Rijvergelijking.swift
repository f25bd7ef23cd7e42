import KwalificatieModel
import KwalificatieReaders

/// Holds the cells of one row of a list against what the versions of a record in the XML say; the current one comes
/// first, and is what a difference shows.
struct Rijvergelijking {
    let onderwerp: Observation.Subject

    func alleenInLijst(_ cel: PublishedCrebolijst.Cel) -> Lijstverschil {
        Lijstverschil(soort: .alleenInLijst, onderwerp: onderwerp, cel: cel, lijst: String(cel.waarde), xml: "")
    }

    /// Whether a student can enrol on the first day of the cohort; without a date in the XML nobody can tell.
    func geldigheid<Role>(
        _ cel: PublishedCrebolijst.Cel, _ periodes: [CreboPeriode<Role>], _ cohort: Cohort?
    ) -> Lijstverschil? {
        guard let cohort, periodes.allSatisfy({ $0.geldigVanaf != nil }),
            !periodes.contains(where: { $0.allowsEnrolment(in: cohort) })
        else { return nil }
        let perioden = periodes.prefix(1).map { periode in
            let vanaf = periode.geldigVanaf.map { "vanaf \($0)" }
            let tot = periode.eindeInstroom.map { "tot \($0)" }
            return [vanaf, tot].compactMap { $0 }.joined(separator: " ")
        }
        return verschil(.geldigheid, cel, "geldig op \(cohort.firstDay)", perioden.first ?? "")
    }

    func naam(_ cel: PublishedCrebolijst.Cel, _ titels: [String]) -> Lijstverschil? {
        waarde(.naam, cel, titels)
    }

    /// A value as text: the same when one version has it, whatever the letter case and spaces.
    func waarde(
        _ soort: Lijstverschil.Soort, _ cel: PublishedCrebolijst.Cel, _ waarden: [String?]
    ) -> Lijstverschil? {
        let waarden = waarden.compactMap { $0 }
        guard let lijst = cel.inhoud, let huidig = waarden.first,
            !waarden.contains(where: { $0.vergelijkbaar == lijst.vergelijkbaar })
        else { return nil }
        return verschil(soort, cel, lijst, huidig)
    }

    func prijsfactor(_ cel: PublishedCrebolijst.Cel, _ factoren: [Prijsfactor?]) -> Lijstverschil? {
        let factoren = factoren.compactMap { $0 }
        guard let lijst = Prijsfactor(cel.waarde), let huidig = factoren.first, !factoren.contains(lijst) else {
            return nil
        }
        return verschil(.prijsfactor, cel, lijst.text(decimalSign: ","), huidig.text(decimalSign: ","))
    }

    /// - Parameter vereist: whether there are requirements by each version that tells.
    func beroepsvereisten(_ cel: PublishedCrebolijst.Cel, _ vereist: [Bool]) -> Lijstverschil? {
        guard let huidig = vereist.first, !vereist.contains(cel.inhoud != nil) else { return nil }
        return verschil(.beroepsvereisten, cel, cel.inhoud ?? "", huidig ? "ja" : "nee")
    }

    /// - Parameters:
    ///   - code: the code of the dossier in the list, of this row or one above it.
    ///   - dossiers: the codes of the dossier in each version.
    func dossier(_ cel: PublishedCrebolijst.Cel, _ code: String?, _ dossiers: [[String]]) -> Lijstverschil? {
        guard let code, let huidig = dossiers.first, !dossiers.contains(where: { $0.contains(code) }) else {
            return nil
        }
        return verschil(.dossier, cel, code, huidig.joined(separator: ", "))
    }

    /// A date; where no version has one the list fills it in.
    func datum(
        _ soort: Lijstverschil.Soort, _ cel: PublishedCrebolijst.Cel, _ datums: [CalendarDate?]
    ) -> Lijstverschil? {
        guard let lijst = cel.datum, !datums.contains(lijst) else { return nil }
        return verschil(soort, cel, lijst.dutch, datums.compactMap { $0 }.first?.dutch ?? "")
    }

    private func verschil(
        _ soort: Lijstverschil.Soort, _ cel: PublishedCrebolijst.Cel, _ lijst: String, _ xml: String
    ) -> Lijstverschil {
        Lijstverschil(soort: soort, onderwerp: onderwerp, cel: cel, lijst: lijst, xml: xml)
    }
}

import KwalificatieModel
import KwalificatieReaders

/// Holds published crebolijsten against the XML of a register.
///
///     let vergelijking = Crebolijstvergelijking(register)
///     vergelijking.verschillen(met: lijst)
///
/// Where several versions of a dossier were given, a list agrees with the XML when it agrees with one of them: a list of
/// an earlier year has the names of then. Differences in letter case and spaces are none, and a value that only one of
/// the two has is none either, but for beroepsvereisten and dates: an empty cell says that there are none. Which ministry
/// sets beroepsvereisten the XML does not tell, only whether there are any.
public struct Crebolijstvergelijking: Sendable {
    private var dossiers: [UInt32: [Dossierversie]] = [:]
    private var kwalificaties: [UInt32: [Kwalificatieversie]] = [:]

    /// A code of a dossier in one version of it.
    private struct Dossierversie {
        let dossier: Kwalificatiedossier
        let periode: CreboPeriode<DossierRole>
    }

    /// A code of a kwalificatie in one version of its dossier.
    private struct Kwalificatieversie {
        let dossier: Kwalificatiedossier
        let kwalificatie: Kwalificatie
        let periode: CreboPeriode<KwalificatieRole>
    }

    /// The comparison with the documents of this register; its tables play no part.
    public init(_ register: Register) {
        for dossier in register.dossiers { add(dossier) }
        for case .dossier(let dossier) in register.vervangen { add(dossier) }
    }

    private mutating func add(_ dossier: Kwalificatiedossier) {
        for periode in dossier.crebos {
            dossiers[periode.crebo.number, default: []].append(Dossierversie(dossier: dossier, periode: periode))
        }
        for kwalificatie in dossier.kwalificaties {
            for periode in kwalificatie.crebos {
                kwalificaties[periode.crebo.number, default: []].append(
                    Kwalificatieversie(dossier: dossier, kwalificatie: kwalificatie, periode: periode))
            }
        }
    }

    /// On what the list and the XML disagree: in the order of the list, then what is not in it by code.
    public func verschillen(met lijst: PublishedCrebolijst) -> [Lijstverschil] {
        let cohort = lijst.cohort
        var verschillen: [Lijstverschil] = []
        var vorigDossier: String?
        for (rij, dossiercode) in lijst.kwalificatiesMetDossier {
            if let code = rij.dossiercrebo.inhoud, code != vorigDossier {
                verschillen += self.verschillen(vanDossier: rij, cohort)
                vorigDossier = code
            }
            verschillen += self.verschillen(vanKwalificatie: rij, dossiercode, cohort)
        }
        return verschillen + verschillenMetVervallen(lijst) + ontbrekend(in: lijst, cohort)
    }

    // MARK: - Rows

    private func verschillen(vanDossier rij: PublishedCrebolijst.KwalificatieRij, _ cohort: Cohort?) -> [Lijstverschil]
    {
        guard let code = DossierCrebo(rij.dossiercrebo.waarde) else { return [] }
        let rijvergelijking = Rijvergelijking(onderwerp: .init(dossierOf: rij))
        guard let versies = dossiers[code.number] else {
            return [rijvergelijking.alleenInLijst(rij.dossiercrebo)]
        }
        return [
            rijvergelijking.geldigheid(rij.dossiercrebo, versies.map(\.periode), cohort),
            rijvergelijking.naam(rij.dossier, versies.map(\.dossier.titel)),
            rijvergelijking.prijsfactor(rij.dossierprijsfactor, versies.map(\.periode.prijsfactor)),
        ].compactMap { $0 }
    }

    private func verschillen(
        vanKwalificatie rij: PublishedCrebolijst.KwalificatieRij, _ dossiercode: String?, _ cohort: Cohort?
    ) -> [Lijstverschil] {
        guard let code = KwalificatieCrebo(rij.crebo.waarde) else { return [] }
        let rijvergelijking = Rijvergelijking(onderwerp: .init(rij))
        guard let versies = kwalificaties[code.number] else { return [rijvergelijking.alleenInLijst(rij.crebo)] }
        return [
            rijvergelijking.geldigheid(rij.crebo, versies.map(\.periode), cohort),
            rijvergelijking.dossier(
                rij.dossiercrebo, dossiercode, versies.map { $0.dossier.crebos.map(\.crebo.text) }),
            rijvergelijking.naam(rij.naam, versies.map(\.kwalificatie.titel)),
            rijvergelijking.waarde(
                .niveau, rij.niveau, versies.map { $0.kwalificatie.niveau.map { "\($0.rawValue)" } }),
            rijvergelijking.prijsfactor(rij.prijsfactor, versies.map(\.periode.prijsfactor)),
            rijvergelijking.waarde(
                .soortOpleiding, rij.soortOpleiding, versies.map(\.kwalificatie.soortOpleiding?.rawValue)),
            rijvergelijking.beroepsvereisten(
                rij.beroepsvereisten,
                versies.compactMap(\.kwalificatie.wettelijkeBeroepsvereisten)),
        ].compactMap { $0 }
    }

    private func verschillenMetVervallen(_ lijst: PublishedCrebolijst) -> [Lijstverschil] {
        lijst.vervallenRijen.flatMap { rij, onderwerp in
            guard let code = Opleidingscode(rij.crebo.waarde) else { return [Lijstverschil]() }
            let rijvergelijking = Rijvergelijking(onderwerp: onderwerp)
            let einden =
                dossiers[code.number]?.map { ($0.periode.eindeInstroom, $0.periode.eindeOpleiding, $0.dossier.titel) }
                ?? kwalificaties[code.number]?.map {
                    ($0.periode.eindeInstroom, $0.periode.eindeOpleiding, $0.kwalificatie.titel)
                }
            guard let einden else { return [rijvergelijking.alleenInLijst(rij.crebo)] }
            return [
                rijvergelijking.naam(rij.naam, einden.map(\.2)),
                rijvergelijking.datum(.eindeInstroom, rij.eindeInstroom, einden.map(\.0)),
                rijvergelijking.datum(.eindeOpleiding, rij.eindeOpleiding, einden.map(\.1)),
            ].compactMap { $0 }
        }
    }

    // MARK: - What is not in the list

    /// What by the XML belongs in the list and does not stand in it; only a whole list can tell.
    private func ontbrekend(in lijst: PublishedCrebolijst, _ cohort: Cohort?) -> [Lijstverschil] {
        guard let cohort, lijst.isHeleLijst else { return [] }
        let codes = lijst.codes
        func verschil(_ code: String, _ titel: String, _ soort: String) -> Lijstverschil {
            Lijstverschil(
                soort: .alleenInXML, onderwerp: .init(soort: soort, code: code, titel: titel), cel: lijst.titel,
                lijst: "", xml: code)
        }
        let openDossiers = dossiers.values.compactMap { versies -> Lijstverschil? in
            guard let versie = versies.first, versie.dossier.isVastgesteld,
                versie.periode.allowsEnrolment(in: cohort), !codes.contains(versie.periode.crebo.number)
            else { return nil }
            return verschil(versie.periode.crebo.text, versie.dossier.titel, RegisterRecord.Soort.dossier.naam)
        }
        let openKwalificaties = kwalificaties.values.compactMap { versies -> Lijstverschil? in
            guard let versie = versies.first, versie.dossier.isVastgesteld,
                versie.periode.allowsEnrolment(in: cohort),
                // A kwalificatie is in a list only while its dossier is.
                versie.dossier.crebos.contains(where: { $0.allowsEnrolment(in: cohort) }),
                !codes.contains(versie.periode.crebo.number)
            else { return nil }
            return verschil(versie.periode.crebo.text, versie.kwalificatie.titel, "kwalificatie")
        }
        return (openDossiers + openKwalificaties).sorted { $0.xml < $1.xml }
    }
}

extension PublishedCrebolijst {
    /// The codes of its dossiers and kwalificaties.
    fileprivate var codes: Set<UInt32> {
        Set(
            kwalificaties.flatMap { [$0.dossiercrebo, $0.crebo] }.compactMap { Opleidingscode($0.waarde)?.number })
    }
}

extension Kwalificatiedossier {
    fileprivate var isVastgesteld: Bool { RegisterRecord.dossier(self).isVastgesteld }
}

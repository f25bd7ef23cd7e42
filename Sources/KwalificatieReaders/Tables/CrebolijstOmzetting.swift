import KwalificatieModel

/// Makes dossiers of the rows of a published crebolijst, so that a year of which there is no XML can still be listed.
///
/// A row without a usable code is left out, and found by a rule about lists; what stands below a dossier without one is
/// left out too, and noted here.
struct CrebolijstOmzetting {
    /// The list as a source; nil when nobody knows for which cohort it holds.
    let tabel: Crebolijsttabel?
    /// What could not be taken over.
    private(set) var problemen: [Tabelprobleem] = []

    init(_ lijst: PublishedCrebolijst) {
        guard let cohort = lijst.cohort else {
            tabel = nil
            problemen = [Tabelprobleem(.zonderDatum, at: lijst.titel)]
            return
        }
        var rijen = Rijen(lijst)
        for rij in lijst.kwalificaties { rijen.add(rij) }
        tabel = Crebolijsttabel(
            cohort: cohort, dossiers: rijen.dossiers, leerwegen: rijen.leerwegen,
            beroepsvereisten: rijen.beroepsvereisten, file: lijst.file)
        if lijst.geldigVanaf == nil { problemen.append(Tabelprobleem(.jaarUitNaam(cohort), at: lijst.titel)) }
        problemen += rijen.problemen
    }

    /// What grows with each row.
    private struct Rijen {
        private(set) var dossiers: [Kwalificatiedossier] = []
        private(set) var leerwegen: [UInt32: String] = [:]
        private(set) var beroepsvereisten: [UInt32: String] = [:]
        private(set) var problemen: [Tabelprobleem] = []

        private let lijst: PublishedCrebolijst
        private var indexen: [DossierCrebo: Int] = [:]
        /// The dossier to which the rows belong that have no code of their own; nil when it cannot be told.
        private var huidig: Int?
        /// The name that this dossier has.
        private var naam = ""
        private var domeinnummers: [OpleidingsdomeinCrebo: Int] = [:]

        init(_ lijst: PublishedCrebolijst) {
            self.lijst = lijst
        }

        mutating func add(_ rij: PublishedCrebolijst.KwalificatieRij) {
            begin(rij)
            guard !(rij.crebo.waarde.isEmpty && rij.naam.waarde.isEmpty) else { return }
            guard let code = KwalificatieCrebo(rij.crebo.waarde) else { return }
            guard let huidig else {
                let onderwerp = Observation.Subject(
                    soort: "kwalificatie", code: code.text, titel: String(rij.naam.waarde))
                problemen.append(Tabelprobleem(.zonderDossier, at: rij.crebo, onderwerp))
                return
            }
            if let leerweg = rij.leerweg.inhoud { leerwegen[code.number] = leerweg }
            beroepsvereisten[code.number] = rij.beroepsvereisten.inhoud ?? ""
            let nummer = dossiers[huidig].kwalificaties.count + 1
            dossiers[huidig].kwalificaties.append(Self.kwalificatie(rij, code, nummer))
        }

        /// Decides to which dossier the row belongs, and adds it when it is new.
        private mutating func begin(_ rij: PublishedCrebolijst.KwalificatieRij) {
            let naam = rij.dossier.waarde.lowercased()
            defer { self.naam = naam }
            // The code of a dossier stands on its first row; on the rows below it may be left out.
            if rij.dossiercrebo.isGeen {
                if naam != self.naam { huidig = nil }
                return
            }
            guard let crebo = DossierCrebo(rij.dossiercrebo.waarde) else {
                huidig = nil
                return
            }
            huidig = indexen[crebo]
            guard huidig == nil else { return }
            huidig = dossiers.endIndex
            indexen[crebo] = huidig
            var periode = CreboPeriode(crebo)
            periode.prijsfactor = Prijsfactor(rij.dossierprijsfactor.waarde)
            periode.place = rij.dossiercrebo.place
            var dossier = Kwalificatiedossier(rij.dossier.tekst)
            dossier.domein = domein(rij)
            dossier.crebos = [periode]
            dossier.place = rij.dossiercrebo.place
            dossiers.append(dossier)
        }

        private static func kwalificatie(
            _ rij: PublishedCrebolijst.KwalificatieRij, _ code: KwalificatieCrebo, _ nummer: Int
        ) -> Kwalificatie {
            let soort = SoortOpleiding(rij.soortOpleiding.waarde)
            var periode = CreboPeriode(code)
            periode.prijsfactor = Prijsfactor(rij.prijsfactor.waarde)
            periode.place = rij.crebo.place
            var kwalificatie = Kwalificatie(rij.naam.tekst)
            kwalificatie.hoofdstuk = nummer
            kwalificatie.niveau = Niveau(rij.niveau.waarde)
            kwalificatie.wettelijkeBeroepsvereisten = rij.beroepsvereisten.inhoud != nil
            let isWritten = soort?.isWritten(rij.soortOpleiding.waarde[...]) ?? true
            kwalificatie.$soortOpleiding = Given(
                wrappedValue: soort, given: isWritten ? nil : rij.soortOpleiding.tekst)
            kwalificatie.crebos = [periode]
            kwalificatie.place = rij.crebo.place
            return kwalificatie
        }

        /// The domain of the row: of its heading, or in its own cells; nil for Entree, which has none.
        private mutating func domein(_ rij: PublishedCrebolijst.KwalificatieRij) -> Opleidingsdomein? {
            if let kop = rij.kop, lijst.domeinen.indices.contains(kop) {
                let heading = lijst.domeinen[kop]
                let (titel, code) = Self.delen(heading.naam?.waarde ?? "")
                return Opleidingsdomein(
                    nr: kop, titel: titel,
                    crebo: heading.crebo.flatMap { OpleidingsdomeinCrebo($0.waarde) } ?? code,
                    prijsfactor: heading.prijsfactor.flatMap { Prijsfactor($0.waarde) })
            }
            guard let crebo = rij.domeincrebo?.inhoud.flatMap({ OpleidingsdomeinCrebo($0) }) else { return nil }
            let nummer = domeinnummers[crebo] ?? domeinnummers.count
            domeinnummers[crebo] = nummer
            return Opleidingsdomein(nr: nummer, titel: rij.domein?.inhoud, crebo: crebo)
        }

        /// The title and code in a heading: `1. Bouw en infra   79000`.
        private static func delen(_ kop: Substring) -> (titel: String?, code: OpleidingsdomeinCrebo?) {
            var woorden = kop.split(whereSeparator: \.isWhitespace)
            if woorden.first?.hasSuffix(".") == true { woorden.removeFirst() }
            let code = woorden.last.flatMap { OpleidingsdomeinCrebo($0) }
            if code != nil { woorden.removeLast() }
            return (woorden.isEmpty ? nil : woorden.joined(separator: " "), code)
        }
    }
}

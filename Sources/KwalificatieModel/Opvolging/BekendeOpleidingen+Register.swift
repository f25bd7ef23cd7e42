extension BekendeOpleidingen {
    /// The codes of a register and its tables.
    ///
    /// Documents know best, then published lists, then tables of lapsed codes, then history. What a better source
    /// leaves open, the next may fill in: when enrolment ends, and what follows.
    init(_ register: Register) {
        var collection = Collection()
        for dossier in register.aangevuldeDossiers { collection.add(dossier) }
        for kwalificatie in register.crossOvers { collection.add(kwalificatie, .crossOver) }
        for kwalificatie in register.geregionaliseerde { collection.add(kwalificatie, .geregionaliseerd) }
        for case .dossier(let dossier) in register.vervangen { collection.add(older: dossier) }
        let geschiedenis = Lijstgeschiedenis(register.tabellen)
        for list in register.tabellen.crebolijsten.reversed() { collection.add(list, geschiedenis) }
        for vervallen in register.tabellen.vervallen { collection.add(vervallen) }
        for opleiding in register.tabellen.historie { collection.add(opleiding) }
        collection.addOpvolging(register)
        self.init(Array(collection.opleidingen.values))
    }
}

/// The codes while they are brought together.
private struct Collection {
    var opleidingen: [UInt32: BekendeOpleiding] = [:]

    /// Takes a code; of one that a better source has told of, only what that left open.
    private mutating func add(_ opleiding: BekendeOpleiding) {
        guard var known = opleidingen[opleiding.code.number] else {
            opleidingen[opleiding.code.number] = opleiding
            return
        }
        known.fill(from: opleiding)
        opleidingen[opleiding.code.number] = known
    }

    // MARK: - Documents

    mutating func add(_ dossier: Kwalificatiedossier) {
        guard RegisterRecord.isVastgesteld(dossier.status) else { return add(older: dossier) }
        let sectorkamer = dossier.voorblad?.penvoerder?.titel?.eenRegel
        for periode in dossier.crebos {
            var opleiding = BekendeOpleiding(
                code: Opleidingscode(periode.crebo), soort: .dossier, bron: .document, naam: dossier.titel.eenRegel,
                sectorkamer: sectorkamer)
            opleiding.geldigheden = periode.geldigheid.map { [$0] } ?? []
            add(opleiding)
        }
        for kwalificatie in dossier.kwalificaties {
            for dossierperiode in dossier.crebos {
                for periode in kwalificatie.crebos(bij: dossierperiode) {
                    add(kwalificatie, periode, in: dossierperiode, sectorkamer)
                }
            }
        }
    }

    private mutating func add(
        _ kwalificatie: Kwalificatie, _ periode: CreboPeriode<KwalificatieRole>,
        in dossier: CreboPeriode<DossierRole>, _ sectorkamer: String?
    ) {
        var opleiding = BekendeOpleiding(
            code: Opleidingscode(periode.crebo), soort: .kwalificatie, bron: .document,
            naam: kwalificatie.titel.eenRegel, niveau: kwalificatie.niveau, sectorkamer: sectorkamer)
        // A kwalificatie is open only while its dossier is.
        if var geldigheid = periode.geldigheid, let grens = dossier.geldigheid {
            geldigheid.vanaf = [geldigheid.vanaf, grens.vanaf].compactMap { $0 }.max()
            geldigheid.eindeInstroom = [geldigheid.eindeInstroom, grens.eindeInstroom].compactMap { $0 }.min()
            geldigheid.dossier = Opleidingscode(dossier.crebo)
            if geldigheid.isOoitOpen { opleiding.geldigheden = [geldigheid] }
        }
        add(opleiding)
    }

    /// The codes of a version that another has replaced, or that was never adopted: known, but not open.
    mutating func add(older dossier: Kwalificatiedossier) {
        let sectorkamer = dossier.voorblad?.penvoerder?.titel?.eenRegel
        for periode in dossier.crebos {
            add(
                BekendeOpleiding(
                    code: Opleidingscode(periode.crebo), soort: .dossier, bron: .document,
                    naam: dossier.titel.eenRegel, sectorkamer: sectorkamer))
        }
        for kwalificatie in dossier.kwalificaties {
            for periode in kwalificatie.crebos {
                add(
                    BekendeOpleiding(
                        code: Opleidingscode(periode.crebo), soort: .kwalificatie, bron: .document,
                        naam: kwalificatie.titel.eenRegel, niveau: kwalificatie.niveau, sectorkamer: sectorkamer))
            }
        }
    }

    mutating func add(_ kwalificatie: some ExperimenteelProduct, _ soort: BekendeOpleiding.Soort) {
        for (code, geldigheid) in kwalificatie.geldigheden {
            var opleiding = BekendeOpleiding(
                code: code, soort: soort, bron: .document, naam: kwalificatie.titel.eenRegel,
                niveau: kwalificatie.niveau, sectorkamer: kwalificatie.voorblad?.penvoerder?.titel?.eenRegel)
            if RegisterRecord.isVastgesteld(kwalificatie.status), let geldigheid {
                opleiding.geldigheden = [geldigheid]
            }
            add(opleiding)
        }
    }

    // MARK: - Tables

    mutating func add(_ list: Crebolijsttabel, _ geschiedenis: Lijstgeschiedenis) {
        for dossier in list.dossiers {
            for periode in dossier.crebos {
                let code = Opleidingscode(periode.crebo)
                var opleiding = BekendeOpleiding(
                    code: code, soort: .dossier, bron: .crebolijst, naam: dossier.titel.eenRegel)
                opleiding.geldigheden = [geschiedenis.geldigheid(van: code, in: list.cohort)]
                add(opleiding)
            }
            for kwalificatie in dossier.kwalificaties {
                for periode in kwalificatie.crebos {
                    let code = Opleidingscode(periode.crebo)
                    var opleiding = BekendeOpleiding(
                        code: code, soort: .kwalificatie, bron: .crebolijst, naam: kwalificatie.titel.eenRegel,
                        niveau: kwalificatie.niveau)
                    var geldigheid = geschiedenis.geldigheid(van: code, in: list.cohort)
                    geldigheid.dossier = dossier.crebos.first.map { Opleidingscode($0.crebo) }
                    opleiding.geldigheden = [geldigheid]
                    add(opleiding)
                }
            }
        }
    }

    mutating func add(_ vervallen: VervallenOpleiding) {
        var opleiding = BekendeOpleiding(
            code: vervallen.code, soort: vervallen.soort == .dossier ? .dossier : .kwalificatie, bron: .vervallen,
            naam: vervallen.naam.eenRegel)
        // Without a day on which it ended nobody can say that it was ever open.
        if let einde = vervallen.eindeInstroom ?? vervallen.cohort?.firstDay {
            opleiding.geldigheden = [
                Geldigheid(vanaf: nil, eindeInstroom: einde, eindeOpleiding: vervallen.eindeOpleiding)
            ]
        }
        add(opleiding)
    }

    mutating func add(_ historie: HistorischeOpleiding) {
        var opleiding = BekendeOpleiding(
            code: historie.code, soort: .historisch, bron: .historie, naam: historie.naam.eenRegel,
            niveau: historie.niveau)
        opleiding.geldigheden = [
            Geldigheid(vanaf: historie.geldigVanaf, eindeInstroom: historie.geldigTot, dossier: historie.dossier)
        ]
        add(opleiding)
    }

    // MARK: - Succession

    /// What follows what: the tables of lapsed codes, and the dossiers that say which version they follow.
    mutating func addOpvolging(_ register: Register) {
        for vervallen in register.tabellen.vervallen {
            for opvolger in vervallen.opvolgers { add(opvolger, after: vervallen.code) }
            if vervallen.isZonderOpvolger { opleidingen[vervallen.code.number]?.isZonderOpvolger = true }
        }
        let records = register.dossiers + register.vervangen.compactMap(\.asDossier)
        var codesByNr: [Int: [DossierCrebo]] = [:]
        for dossier in records {
            if let nr = dossier.nr { codesByNr[nr, default: []] += dossier.crebos.map(\.crebo) }
        }
        for dossier in records {
            guard let vorige = dossier.nrVorigeVersie.flatMap({ codesByNr[$0] }) else { continue }
            for oud in vorige where !dossier.crebos.contains(where: { $0.crebo == oud }) {
                for periode in dossier.crebos { add(Opleidingscode(periode.crebo), after: Opleidingscode(oud)) }
            }
        }
    }

    private mutating func add(_ opvolger: Opleidingscode, after code: Opleidingscode) {
        guard opvolger != code, let known = opleidingen[code.number], !known.opvolgers.contains(opvolger) else {
            return
        }
        opleidingen[code.number]?.opvolgers.append(opvolger)
    }
}

extension BekendeOpleiding {
    /// Takes over what it does not know itself.
    fileprivate mutating func fill(from other: BekendeOpleiding) {
        if naam.isEmpty { naam = other.naam }
        niveau = niveau ?? other.niveau
        sectorkamer = sectorkamer ?? other.sectorkamer
        if bron == other.bron {
            geldigheden += other.geldigheden.filter { !geldigheden.contains($0) }
        } else if bron == .vervallen, let period = other.geldigheden.first {
            // A table of lapsed codes tells when it ended, and never when it began or in which dossier it stood.
            if geldigheden.isEmpty { geldigheden = [period] }
            for index in geldigheden.indices {
                geldigheden[index].vanaf = geldigheden[index].vanaf ?? period.vanaf
                geldigheden[index].dossier = geldigheden[index].dossier ?? period.dossier
            }
        }
    }
}

extension RegisterRecord {
    fileprivate var asDossier: Kwalificatiedossier? {
        guard case .dossier(let dossier) = self else { return nil }
        return dossier
    }
}

extension CreboPeriode {
    /// The period in which a student can enrol; nil when the document does not say from when.
    fileprivate var geldigheid: Geldigheid? {
        geldigVanaf.map {
            Geldigheid(vanaf: $0, eindeInstroom: eindeInstroom, eindeOpleiding: eindeOpleiding)
        }
    }
}

/// What the two kinds of experimental kwalificaties have in common here.
private protocol ExperimenteelProduct {
    associatedtype Role: CreboRole
    var titel: String { get }
    var niveau: Niveau? { get }
    var status: String? { get }
    var voorblad: Voorblad? { get }
    var crebos: [CreboPeriode<Role>] { get }
}

extension ExperimenteelProduct {
    var geldigheden: [(code: Opleidingscode, geldigheid: Geldigheid?)] {
        crebos.map { (Opleidingscode($0.crebo), $0.geldigheid) }
    }
}

extension CrossOverKwalificatie: ExperimenteelProduct {}
extension GeregionaliseerdeKwalificatie: ExperimenteelProduct {}

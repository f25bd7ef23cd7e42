import KwalificatieModel

/// Reads a kwalificatiedossier, as published (SEEN in files of 2016).
enum KwalificatiedossierReader: RecordReader {
    static func read(
        _ node: RecordNode, _ context: inout RecordContext, rejected: inout [RejectedRecord]
    ) -> RecordReading {
        let crebos = context.crebos(
            .dossiercrebo, in: context.child(.dossiercrebos, of: node), as: DossierRole.self)
        guard let code = crebos.first?.crebo.text else {
            let given = node.children(.dossiercrebos).first?.children(.dossiercrebo).first?.text
            return withoutCode(node, soort: RegisterRecord.Soort.dossier.naam, given: given)
        }
        return titled(node, soort: RegisterRecord.Soort.dossier.naam, code: code) { titel in
            .dossier(dossier(node, titel, crebos, &context, &rejected))
        }
    }

    private static func dossier(
        _ node: RecordNode, _ titel: String, _ crebos: [CreboPeriode<DossierRole>], _ context: inout RecordContext,
        _ rejected: inout [RejectedRecord]
    ) -> Kwalificatiedossier {
        var dossier = Kwalificatiedossier(titel: titel, crebos: crebos, place: node.place)
        dossier.nr = context.number(.nr, of: node)
        dossier.versie = context.string(.versie, of: node)
        dossier.nrVorigeVersie = context.number(.referentievorigeversie, of: node)
        dossier.status = context.string(.status, of: node)
        let domein = context.reference(
            .referentiedomein, of: node, to: .domein, in: context.tables.domeinen)
        dossier.domein = domein.map { $0.found ?? Opleidingsdomein(nr: $0.nr) }
        if context.isUnreadable(dossier.domein, .referentiedomein, of: node) { dossier.unreadable.insert(.domein) }
        dossier.wettelijkeBeroepsvereisten = context.jaNee(.wettelijkeberoepsvereisten, of: node)
        dossier.positiefAdviesToetsingskamer = context.jaNee(.positiefAdviesToetsingskamer, of: node)
        dossier.kennisEnVaardigheden = context.kennisEnVaardigheden(of: node)
        dossier.kenniscategorieen = context.numbered(
            .categorie, of: context.child(.categoriekennisenvaardigheden, of: node)
        ).map(\.item)
        dossier.voorblad = context.voorblad(of: node)
        let inleiding = context.child(.inleiding, of: node)
        dossier.inleiding = context.hoofdstuktekst(inleiding, text: context.text(.omschrijving, of: inleiding))

        var reader = KerntaakReader(.basis, 1, wrapper: .basiswerkprocessen)
        dossier.basis = basis(context.child(.basis, of: node), &reader, &context)
        let profielen = context.child(.profielen, of: node)
        dossier.titelProfieldeel = context.string(.titel, of: profielen)
        for profiel in profielen?.children(.profiel) ?? [] {
            switch kwalificatie(profiel, &context) {
            case .success(let kwalificatie): dossier.kwalificaties.append(kwalificatie)
            case .failure(let rejection):
                dossier.mistKwalificaties = true
                rejected.append(rejection)
            }
        }
        let numbers = profielNumbers(profielen)
        distribute(reader.aanvullingen, over: &dossier, numbers, &context)
        dossier.verantwoordingsinformatie = VerantwoordingReader.verantwoording(
            context.child(.verantwoordingsinformatie, of: node), profielen: numbers, &context)
        return dossier
    }

    private static func basis(
        _ node: RecordNode?, _ reader: inout KerntaakReader, _ context: inout RecordContext
    ) -> Basisdeel? {
        guard let node else { return nil }
        let typering = context.child(.typeringberoepengroep, of: node)
        let taken = context.child(.basistaken, of: node)
        let generiek = context.child(.generiekeOnderdelen, of: taken)
        return Basisdeel(
            titel: context.string(.titel, of: node),
            typering: typering.map { node in
                TyperingBeroepengroep(
                    titel: context.string(.titel, of: node),
                    context: context.text(of: context.child([.context, .omschrijving], of: node)),
                    beroepshouding: context.text(of: context.child([.beroepshouding, .omschrijving], of: node)),
                    resultaatVanHetBeroep: context.text(
                        of: context.child([.resultaatvanhetberoep, .omschrijving], of: node)))
            },
            titelTaken: context.string(.titel, of: taken),
            kerntaken: reader.kerntaken(in: context.child(.basiskerntaken, of: taken), &context),
            generiekeOnderdelen: context.hoofdstuktekst(generiek, text: context.text(.omschrijving, of: generiek)))
    }

    // MARK: - Kwalificaties

    private enum KwalificatieReading {
        case success(Kwalificatie)
        case failure(RejectedRecord)
    }

    private static func kwalificatie(_ node: RecordNode, _ context: inout RecordContext) -> KwalificatieReading {
        let titel = node.attribute(.titel) ?? ""
        let creboinformatie = context.child(.creboinformatie, of: node)
        let crebos = context.crebos(.crebo, in: creboinformatie, as: KwalificatieRole.self)
        let subject = Observation.Subject(soort: "kwalificatie", code: crebos.first?.crebo.text, titel: titel)
        guard !crebos.isEmpty else {
            let given = creboinformatie?.children(.crebo).first?.text
            return .failure(RejectedRecord(subject: subject, place: node.place, reason: .noUsableCode(given)))
        }
        guard !titel.trimmingXMLWhiteSpace.isEmpty else {
            return .failure(RejectedRecord(subject: subject, place: node.place, reason: .noTitle))
        }
        let hoofdstuk = context.number(.hoofdstuk, of: node)
        let omschrijving = context.child(.omschrijving, of: node)
        var reader = KerntaakReader(.profiel, hoofdstuk, wrapper: .profielwerkprocessen)
        var kwalificatie = Kwalificatie(titel: titel, hoofdstuk: hoofdstuk, crebos: crebos, place: node.place)
        context.readDescription(of: node, omschrijving, into: &kwalificatie)
        kwalificatie.beroepsgroep = context.string(.beroepsgroep, of: node)
        kwalificatie.wettelijkeBeroepsvereisten = context.jaNee(
            ofChild: .wettelijkeberoepsvereisten, of: omschrijving)
        kwalificatie.toelichtingWettelijkeBeroepsvereisten = context.text(
            .toelichtingwettelijkeberoepsvereisten, of: omschrijving)
        kwalificatie.bronWettelijkeBeroepsvereisten = context.text(.bronwettelijkeberoepsvereisten, of: omschrijving)
        kwalificatie.certificaten = context.text(.certificaten, of: omschrijving)
        kwalificatie.instellingenDieAanMogenBieden = context.text(.instellingendieaanmogenbieden, of: omschrijving)
        kwalificatie.kerntaken = reader.kerntaken(in: context.child(.profielkerntaken, of: node), &context)
        return .success(kwalificatie)
    }

    /// The `nr` of each profiel, those that are not converted included.
    private static func profielNumbers(_ profielen: RecordNode?) -> Set<Int> {
        Set((profielen?.children(.profiel) ?? []).compactMap { RecordContext.number($0.attribute(.nr)) })
    }

    /// Gives each profiel what it adds to the basis.
    private static func distribute(
        _ aanvullingen: [Aanvulling], over dossier: inout Kwalificatiedossier, _ profielen: Set<Int>,
        _ context: inout RecordContext
    ) {
        var positions: [Int: Int] = [:]
        for (position, kwalificatie) in dossier.kwalificaties.enumerated() {
            guard let nr = kwalificatie.nr else { continue }
            if positions.updateValue(position, forKey: nr) != nil {
                context.observations.append(
                    Observation(
                        kind: .duplicateNumber(nr: nr, target: .profiel), place: kwalificatie.place,
                        path: Grammar.sbb.path(of: kwalificatie.place.element), subject: nil))
            }
        }
        for aanvulling in aanvullingen {
            if let nr = aanvulling.profielNr, let position = positions[nr] {
                dossier.kwalificaties[position].aanvullingen.append(aanvulling)
            } else {
                dossier.losseAanvullingen.append(aanvulling)
                // One for a profiel that is not converted refers to something that is there.
                if let nr = aanvulling.profielNr, profielen.contains(nr) { continue }
                context.observations.append(
                    Observation(
                        kind: .danglingReference(
                            attribute: Name.referentie.rawValue, nr: aanvulling.profielNr.map(String.init) ?? "",
                            target: .profiel),
                        place: aanvulling.place, path: Grammar.sbb.path(of: aanvulling.place.element), subject: nil))
            }
        }
    }
}

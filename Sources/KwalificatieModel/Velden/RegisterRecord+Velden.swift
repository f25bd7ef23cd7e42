extension RegisterRecord {
    /// The fields of each of `onderdelen`, in that order.
    ///
    /// A dossier has the codes of its kwalificaties in place of what they say: each of them has fields of its own. Where
    /// the document points at a profiel by its internal number, which is another one in each version, stands its code.
    public var velden: [Veldwaarde] {
        switch self {
        case .dossier(let dossier): Self.velden(of: dossier)
        case .keuzedeel(let keuzedeel): [Keuzedeel.described.velden(of: keuzedeel)]
        case .certificaat(let certificaat): [Certificaat.described.velden(of: certificaat)]
        case .crossOver(let kwalificatie): [CrossOverKwalificatie.described.velden(of: kwalificatie)]
        case .geregionaliseerd(let kwalificatie): [GeregionaliseerdeKwalificatie.described.velden(of: kwalificatie)]
        }
    }

    private static func velden(of dossier: Kwalificatiedossier) -> [Veldwaarde] {
        let kwalificaties = dossier.kwalificaties
        var dossier = dossier
        dossier.kwalificaties = []
        let codes = kwalificaties.map { $0.crebos.first?.crebo.text ?? $0.titel }
        let profielen = Dictionary(
            zip(kwalificaties, codes).compactMap { kwalificatie, code in kwalificatie.nr.map { (String($0), code) } },
            uniquingKeysWith: { first, _ in first })
        let common = Kwalificatiedossier.described.velden(of: dossier)
            .replacing("kwalificaties", in: .lijst(codes.map { .woord($0) }))
        return [common.metProfielen(profielen)]
            + kwalificaties.map { Kwalificatie.described.velden(of: $0).metProfielen(profielen) }
    }
}

extension RecordDescription {
    /// The fields of a record or part by name; what has no value is left out.
    fileprivate func velden(of root: Root) -> Veldwaarde {
        .velden(
            fields.compactMap { field in
                field.traits.contains(.passing)
                    ? nil : field.veldwaarde(of: root).map { Veldwaarde.Veld(naam: field.name, waarde: $0) }
            })
    }
}

extension Field {
    fileprivate func veldwaarde(of root: Root) -> Veldwaarde? {
        switch content {
        case .value(let access), .values(let access): access.veldwaarde(root)
        case .text(let access): access.get(root).map { .tekst($0) }
        case .part(let access): Self.velden(access, root).first
        case .reference(let access): Self.velden(access, root).first
        case .parts(let access): .lijst(Self.velden(access, root))
        case .references(let access): .lijst(Self.velden(access, root))
        }
    }

    private static func velden<Access: PartAccess<Root>>(_ access: Access, _ root: Root) -> [Veldwaarde] {
        access.parts(of: root).map { access.described.velden(of: $0) }
    }
}

extension Veldwaarde {
    fileprivate func replacing(_ naam: String, in waarde: Veldwaarde) -> Veldwaarde {
        .velden(velden.map { $0.naam == naam ? Veld(naam: naam, waarde: waarde) : $0 })
    }

    /// The same with the code of a kwalificatie for every internal number of its profiel.
    fileprivate func metProfielen(_ codes: [String: String]) -> Veldwaarde {
        switch self {
        case .tekst, .woord, .waarde: self
        case .lijst(let elements): .lijst(elements.map { $0.metProfielen(codes) })
        case .velden(let velden):
            .velden(
                velden.map { veld in
                    guard veld.naam == Veldnaam.profiel, let nr = veld.waarde.woorden, let code = codes[nr] else {
                        return Veld(naam: veld.naam, waarde: veld.waarde.metProfielen(codes))
                    }
                    return Veld(naam: veld.naam, waarde: .woord(code))
                })
        }
    }
}

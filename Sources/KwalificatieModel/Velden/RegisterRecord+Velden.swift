extension RegisterRecord {
    /// The fields of each of `onderdelen`, in that order.
    ///
    /// A dossier has the codes of its kwalificaties in place of what they say: each of them has fields of its own. Where
    /// the document points at a profiel by its internal number, which is another one in each version, stands its code.
    public func velden() throws -> [Veldwaarde] {
        guard case .dossier(var dossier) = self else { return [try Self.velden(of: self).zonderSoort] }
        let kwalificaties = dossier.kwalificaties
        dossier.kwalificaties = []
        let codes = kwalificaties.map { $0.crebos.first?.crebo.text ?? $0.titel }
        let profielen = Dictionary(
            zip(kwalificaties, codes).compactMap { kwalificatie, code in kwalificatie.nr.map { (String($0), code) } },
            uniquingKeysWith: { first, _ in first })
        let common = try Self.velden(of: dossier)
            .replacing("kwalificaties", in: .lijst(codes.map { .woord($0) }))
        return try [common.metProfielen(profielen)]
            + kwalificaties.map { try Self.velden(of: $0).metProfielen(profielen) }
    }

    private static func velden(of value: some Encodable) throws -> Veldwaarde {
        try VeldEncoder.waarde(of: value) ?? .velden([])
    }
}

extension Veldwaarde {
    /// Without what stands beside the fields to tell kinds of records apart.
    fileprivate var zonderSoort: Veldwaarde { .velden(velden.filter { $0.naam != "soort" }) }

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

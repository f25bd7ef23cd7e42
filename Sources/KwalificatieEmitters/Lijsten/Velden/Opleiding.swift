import KwalificatieModel

/// What the register knows of a code that a record links to, whatever kind of opleiding it is the code of.
struct Opleiding {
    let code: Opleidingscode
    /// The title on one line; nil when the register has no such code.
    let titel: String?
    /// The niveau; nil for a dossier and for an unknown code.
    let niveau: Niveau?
    /// The dossier in which it stands.
    let dossier: Kwalificatiedossier?

    init(_ code: Opleidingscode, in register: Register) {
        self.code = code
        titel = register.titel(code)?.eenRegel
        if let found = register.kwalificatie(KwalificatieCrebo(code)) {
            niveau = found.kwalificatie.niveau
            dossier = found.dossier
        } else {
            niveau =
                register.crossOver(CrossOverCrebo(code))?.niveau
                ?? register.geregionaliseerde(GeregionaliseerdeCrebo(code))?.niveau
            dossier = register.dossier(DossierCrebo(code))
        }
    }

    /// A kwalificatie within its dossier.
    init(_ code: Opleidingscode, _ kwalificatie: Kwalificatie, in dossier: Kwalificatiedossier) {
        self.code = code
        titel = kwalificatie.titel.eenRegel
        niveau = kwalificatie.niveau
        self.dossier = dossier
    }

    /// The code, and the title where it is known: `25187 Applicatie- en mediaontwikkelaar`.
    var codeEnTitel: String { titel.map { "\(code) \($0)" } ?? code.text }
}

extension [KwalificatieVerwijzing] {
    /// The codes that are linked to, each once, ascending.
    var codes: [Opleidingscode] { Set(map(\.crebo)).sorted() }

    /// The werkprocessen that are taken, each with the code of its kwalificatie (`25535 B1-K1-W2`), by kwalificatie and
    /// then in the order of the document. One that is given by a number that the register does not have is `nr 12`.
    func werkprocessen(in register: Register) -> [String] {
        sorted { $0.crebo < $1.crebo }.flatMap { link in
            link.werkprocessen.compactMap { werkproces in
                let code = werkproces.code ?? werkproces.nr.flatMap { register.code(vanWerkproces: $0, in: link.crebo) }
                guard let part = code?.text ?? werkproces.nr.map({ "nr \($0)" }) else { return nil }
                return "\(link.crebo) \(part)"
            }
        }
    }
}

extension Register {
    /// The code of the werkproces with this number in the kwalificatie or the basis of its dossier.
    fileprivate func code(vanWerkproces nr: Int, in crebo: Opleidingscode) -> OnderdeelCode? {
        guard let (dossier, kwalificatie) = kwalificatie(KwalificatieCrebo(crebo)) else { return nil }
        return ((dossier.basis?.kerntaken ?? []) + kwalificatie.kerntaken).lazy.flatMap(\.werkprocessen)
            .first { $0.nr == nr }?.code
    }
}

extension Kwalificatiedossier {
    /// Its codes, each once, ascending.
    var codes: [String] { Set(crebos.map(\.crebo)).sorted().map(\.text) }
}

extension Kwalificatie {
    /// Its codes, each once, ascending.
    var codes: [String] { Set(crebos.map(\.crebo)).sorted().map(\.text) }
}

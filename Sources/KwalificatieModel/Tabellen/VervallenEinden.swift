/// Fills in when enrolment ended, where documents leave that open.
struct VervallenEinden {
    private var einden: [UInt32: VervallenOpleiding] = [:]

    init(_ vervallen: [VervallenOpleiding]) {
        for code in vervallen where code.eindeInstroom != nil { einden[code.code.number] = code }
    }

    /// The dossier with these ends; the very same where there are none for it.
    func aangevuld(_ dossier: Kwalificatiedossier) -> Kwalificatiedossier {
        guard vultAan(dossier) else { return dossier }
        var dossier = dossier
        dossier.crebos = dossier.crebos.map(aangevuld)
        for index in dossier.kwalificaties.indices {
            dossier.kwalificaties[index].crebos = dossier.kwalificaties[index].crebos.map(aangevuld)
        }
        return dossier
    }

    /// Whether there is an end that this dossier does not have itself.
    func vultAan(_ dossier: Kwalificatiedossier) -> Bool {
        mist(dossier.crebos) || dossier.kwalificaties.contains { mist($0.crebos) }
    }

    private func mist<Role>(_ periodes: [CreboPeriode<Role>]) -> Bool {
        periodes.contains { $0.eindeInstroom == nil && einden[$0.crebo.number] != nil }
    }

    private func aangevuld<Role>(_ periode: CreboPeriode<Role>) -> CreboPeriode<Role> {
        guard periode.eindeInstroom == nil, let einde = einden[periode.crebo.number] else { return periode }
        var periode = periode
        periode.eindeInstroom = einde.eindeInstroom
        periode.eindeOpleiding = periode.eindeOpleiding ?? einde.eindeOpleiding
        return periode
    }
}

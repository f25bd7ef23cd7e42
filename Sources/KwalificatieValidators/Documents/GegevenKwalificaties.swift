import KwalificatieModel

/// The kwalificaties of every dossier that was given, older versions too, by their codes.
struct GegevenKwalificaties {
    private var byCode: [UInt32: [(dossier: Kwalificatiedossier, kwalificatie: Kwalificatie)]] = [:]

    init(_ register: LocatedRegister) {
        for (record, _) in register.recordsByPlace {
            guard case .dossier(let dossier) = record else { continue }
            for kwalificatie in dossier.kwalificaties {
                for number in Set(kwalificatie.crebos.map(\.crebo.number)) {
                    byCode[number, default: []].append((dossier, kwalificatie))
                }
            }
        }
    }

    /// Each version of the kwalificatie with this code; empty when no dossier has it.
    func versies(_ code: Opleidingscode) -> [(dossier: Kwalificatiedossier, kwalificatie: Kwalificatie)] {
        byCode[code.number, default: []]
    }
}

extension LocatedRegister {
    /// Whether any dossier was given: without one it cannot be told which kwalificaties exist.
    var hasDossiers: Bool { !register.dossiers.isEmpty }
}

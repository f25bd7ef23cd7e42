import KwalificatieModel
import KwalificatieReaders

/// The codes of everything that was given, older versions, published lists and tables too.
struct BekendeCodes {
    /// Those of kwalificaties, cross-over and geregionaliseerde ones too.
    private(set) var kwalificaties: Set<UInt32> = []
    /// Those of dossiers.
    private(set) var dossiers: Set<UInt32> = []
    /// Those of tables of history: of what they are the code is not told.
    private let historie: Set<UInt32>

    init(_ register: LocatedRegister) {
        historie = Set(register.register.tabellen.historie.map(\.code.number))
        for (record, _) in register.records {
            switch record {
            case .dossier(let dossier):
                dossiers.formUnion(dossier.crebos.map(\.crebo.number))
                kwalificaties.formUnion(dossier.kwalificaties.flatMap(\.crebos).map(\.crebo.number))
            case .crossOver(let kwalificatie): kwalificaties.formUnion(kwalificatie.crebos.map(\.crebo.number))
            case .geregionaliseerd(let kwalificatie): kwalificaties.formUnion(kwalificatie.crebos.map(\.crebo.number))
            case .keuzedeel, .certificaat: break
            }
        }
        for list in register.lists {
            let ofKwalificaties = list.kwalificaties.map(\.crebo) + list.vervallenKwalificaties.map(\.crebo)
            let ofDossiers = list.kwalificaties.map(\.dossiercrebo) + list.vervallenDossiers.map(\.crebo)
            kwalificaties.formUnion(ofKwalificaties.flatMap(\.codes).map(\.number))
            dossiers.formUnion(ofDossiers.flatMap(\.codes).map(\.number))
        }
    }

    /// Whether anything given has this code.
    func contains(_ code: Opleidingscode) -> Bool {
        kwalificaties.contains(code.number) || dossiers.contains(code.number) || historie.contains(code.number)
    }
}

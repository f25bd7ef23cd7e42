import KwalificatieModel

/// What deliveries ask of the register, a million times: certificates, and when one can enrol under a crebo.
public struct Certificatenregister: Sendable {
    private var certificaten: [Certificaatsoort: Certificaatgegevens] = [:]
    private var perioden: [UInt32: [(vanaf: CalendarDate?, tot: CalendarDate?)]] = [:]
    private var titels: [UInt32: String] = [:]

    /// What this register says.
    public init(_ register: Register) {
        for keuzedeel in register.keuzedelen {
            certificaten[.keuzedeel(keuzedeel.code)] = Certificaatgegevens(keuzedeel)
        }
        for certificaat in register.certificaten {
            certificaten[.onderdeel(certificaat.code)] = Certificaatgegevens(certificaat)
        }
        for dossier in register.dossiers {
            for kwalificatie in dossier.kwalificaties { add(kwalificatie.crebos, kwalificatie.titel) }
        }
        for kwalificatie in register.crossOvers { add(kwalificatie.crebos, kwalificatie.titel) }
        for kwalificatie in register.geregionaliseerde { add(kwalificatie.crebos, kwalificatie.titel) }
    }

    private mutating func add<Role>(_ crebos: [CreboPeriode<Role>], _ titel: String) {
        for periode in crebos {
            perioden[periode.crebo.number, default: []].append((periode.geldigVanaf, periode.eindeInstroom))
            titels[periode.crebo.number] = titel
        }
    }

    /// Whether there is any certificate at all.
    public var isLeeg: Bool { certificaten.isEmpty }

    func certificaat(_ soort: Certificaatsoort) -> Certificaatgegevens? { certificaten[soort] }

    /// Whether one can enrol under this code on this day; nil for a code that is not in the register.
    func laatInschrijvingToe(_ crebo: Opleidingscode, op dag: CalendarDate) -> Bool? {
        perioden[crebo.number]?.contains { periode in
            (periode.vanaf.map { $0 <= dag } ?? false) && (periode.tot.map { dag < $0 } ?? true)
        }
    }

    /// The name of a crebo that a row gives: of one that is not in the register the digits are not repeated, for they can
    /// be those of something else.
    func naam(gegeven crebo: Opleidingscode) -> Bilingual {
        guard titels[crebo.number] != nil else { return Bilingual("deze crebo", "this crebo") }
        return Bilingual(naam(crebo), naam(crebo))
    }

    /// `25187 Applicatie- en mediaontwikkelaar`, of a crebo that the register names.
    func naam(_ crebo: Opleidingscode) -> String { titels[crebo.number].map { "\(crebo) \($0)" } ?? crebo.text }
}

/// The differences between two registers.
public struct Registervergelijking: Sendable, Equatable {
    /// How many things of each kind the old register holds.
    public var aantallenOud: [Onderdeelsoort: Int] = [:]
    /// How many things of each kind the new register holds.
    public var aantallenNieuw: [Onderdeelsoort: Int] = [:]
    /// What differs, by kind and code.
    public private(set) var verschillen: [Registerverschil] = []
    /// What differs only in SBB's internal numbers, in the order of lists or in empty texts, by kind and code.
    public private(set) var zonderZichtbaarVerschil: [Registeronderdeel] = []

    /// Two registers of which nothing is known yet.
    public init() {}

    /// Adds something that only one of the registers has.
    public mutating func add(_ verschil: Registerverschil) {
        verschillen.append(verschil)
    }

    /// Compares something that both registers have and that is not the same in every respect.
    public mutating func compare(
        _ oud: (onderdeel: Registeronderdeel, velden: Veldwaarde),
        _ nieuw: (onderdeel: Registeronderdeel, velden: Veldwaarde)
    ) {
        guard oud.velden != nieuw.velden || oud.onderdeel.dossier?.code != nieuw.onderdeel.dossier?.code else { return }
        var fields = Veldvergelijking.wijzigingen(oud: oud.velden, nieuw: nieuw.velden)
        if oud.onderdeel.dossier?.code != nieuw.onderdeel.dossier?.code {
            let move = Veldwijziging.Aard.waarde(oud: oud.onderdeel.dossier?.code, nieuw: nieuw.onderdeel.dossier?.code)
            fields.insert(Veldwijziging(pad: Veldpad("dossier"), aard: move), at: 0)
        }
        if let difference = Registerverschil(nieuw.onderdeel, velden: fields) {
            verschillen.append(difference)
        } else {
            zonderZichtbaarVerschil.append(nieuw.onderdeel)
        }
    }

    /// Puts everything in order, once it is complete.
    public mutating func sort() {
        verschillen.sort { Self.precedes($0.onderdeel, $1.onderdeel) }
        zonderZichtbaarVerschil.sort(by: Self.precedes)
    }

    private static func precedes(_ left: Registeronderdeel, _ right: Registeronderdeel) -> Bool {
        if left.soort != right.soort { return left.soort < right.soort }
        return (left.code, left.dossier?.code ?? "", left.titel) < (right.code, right.dossier?.code ?? "", right.titel)
    }
}

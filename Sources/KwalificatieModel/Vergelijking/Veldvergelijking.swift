/// Compares the fields of two versions of the same thing.
///
/// Elements of lists belong together by their code, else by their title, wherever they stand. Not compared are SBB's
/// internal numbers, the order of lists, and whether an empty text stands there or none.
public enum Veldvergelijking {
    /// The fields that differ, in the order of the new version; those that only the old one has behind their neighbours.
    public static func wijzigingen(oud: Veldwaarde, nieuw: Veldwaarde) -> [Veldwijziging] {
        wijzigingen(Veldpad(), oud, nieuw)
    }

    /// Characters of a value or an element of a list: enough to know it again. A register in which everything changed
    /// then still fits in memory.
    private static let maximumLength = 200

    private static func wijzigingen(_ pad: Veldpad, _ oud: Veldwaarde?, _ nieuw: Veldwaarde?) -> [Veldwijziging] {
        guard oud != nieuw, let example = nieuw ?? oud else { return [] }
        switch example {
        case .velden: return velden(pad, oud, nieuw)
        case .lijst: return lijst(pad, oud, nieuw)
        case .tekst: return tekst(pad, oud, nieuw)
        case .woord, .waarde: return waarde(pad, oud?.woorden, nieuw?.woorden)
        }
    }

    private static func velden(_ pad: Veldpad, _ oud: Veldwaarde?, _ nieuw: Veldwaarde?) -> [Veldwijziging] {
        let old = oud?.velden ?? []
        let new = nieuw?.velden ?? []
        let names = new.map(\.naam) + old.map(\.naam).filter { name in !new.contains { $0.naam == name } }
        return names.filter { !Veldnaam.interneNummers.contains($0) }.flatMap { name in
            wijzigingen(pad.veld(name), oud?[name], nieuw?[name])
        }
    }

    private static func lijst(_ pad: Veldpad, _ oud: Veldwaarde?, _ nieuw: Veldwaarde?) -> [Veldwijziging] {
        let old = oud?.elementen ?? []
        let new = nieuw?.elementen ?? []
        let oldByKey = Dictionary(old.map { ($0.sleutel, $0.waarde) }, uniquingKeysWith: { first, _ in first })
        let newKeys = Set(new.map(\.sleutel))
        let gone = old.filter { !newKeys.contains($0.sleutel) }.map { shortened($0.naam) }
        let added = new.filter { oldByKey[$0.sleutel] == nil }.map { shortened($0.naam) }
        let members =
            gone.isEmpty && added.isEmpty ? [] : [Veldwijziging(pad: pad, aard: .lijst(weg: gone, erbij: added))]
        return members
            + new.flatMap { element in
                oldByKey[element.sleutel].map { wijzigingen(pad.element(element.sleutel), $0, element.waarde) } ?? []
            }
    }

    private static func tekst(_ pad: Veldpad, _ oud: Veldwaarde?, _ nieuw: Veldwaarde?) -> [Veldwijziging] {
        let difference = Tekstverschil(oud: plat(oud), nieuw: plat(nieuw))
        guard difference.isVerschil else {
            return oud == nil || nieuw == nil ? [] : [Veldwijziging(pad: pad, aard: .opmaak)]
        }
        return [Veldwijziging(pad: pad, aard: .tekst(oud: difference.oud, nieuw: difference.nieuw))]
    }

    private static func waarde(_ pad: Veldpad, _ oud: String?, _ nieuw: String?) -> [Veldwijziging] {
        let (old, new) = (filled(oud), filled(nieuw))
        guard old != new else { return [] }
        return [Veldwijziging(pad: pad, aard: .waarde(oud: old.map(shortened), nieuw: new.map(shortened)))]
    }

    private static func plat(_ waarde: Veldwaarde?) -> String {
        if case .tekst(let tekst) = waarde { tekst.plat } else { "" }
    }

    private static func filled(_ text: String?) -> String? {
        text.map(\.eenRegel).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func shortened(_ text: String) -> String { text.afgekapt(op: maximumLength) }
}

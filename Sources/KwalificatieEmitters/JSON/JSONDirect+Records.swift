import KwalificatieModel

extension [UInt8] {
    /// Appends a value that is one of those of which records have most; false, and nothing appended, for any other.
    ///
    /// The type is compared with each by name, because a conformance of a generic value would have to be looked up, and to
    /// compare types costs next to nothing.
    mutating func appendDirect<Value>(_ value: Value) -> Bool {
        append(value, as: Tekst.self) || append(value, as: Hoofdstuktekst.self) || append(value, as: Basisdeel.self)
            || append(value, as: [Kwalificatie].self) || append(value, as: [Kerntaak].self)
            || append(value, as: [Aanvulling].self) || append(value, as: [KennisOfVaardigheid].self)
            || append(value, as: [KwalificatieVerwijzing].self)
    }

    @inline(__always)
    private mutating func append<Value, Direct: JSONDirect>(_ value: Value, as type: Direct.Type) -> Bool {
        guard Value.self == type else { return false }
        unsafeBitCast(value, to: type).appendJSON(to: &self)
        return true
    }
}

// MARK: - Their members, in the order of the keys

extension Tekst: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject { bytes in
            bytes.appendMember("gegeven", gegeven)
            bytes.appendKey("plat")
            withPlatUTF8 { JSONText.append($0, to: &bytes) }
        }
    }
}

extension Hoofdstuktekst: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("hoofdstuk", hoofdstuk)
            $0.appendMember("tekst", tekst)
            $0.appendMember("titel", titel)
        }
    }
}

extension KennisOfVaardigheid: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("nr", nr)
            $0.appendMember("titel", titel)
        }
    }
}

extension KennisVerwijzing: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("nr", nr)
            $0.appendMember("titel", titel)
        }
    }
}

extension CompetentieVerwijzing: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("code", code)
            $0.appendMember("nr", nr)
            $0.appendMember("titel", titel)
        }
    }
}

extension Werkproces: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("code", code?.text)
            $0.appendMember("competenties", competenties)
            $0.appendMember("gedrag", gedrag)
            $0.appendMember("hoofdstuk", hoofdstuk)
            $0.appendMember("nr", nr)
            $0.appendMember("omschrijving", omschrijving)
            $0.appendMember("resultaat", resultaat)
            $0.appendMember("titel", titel)
        }
    }
}

extension Kerntaak: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("code", code?.text)
            $0.appendMember("complexiteit", complexiteit)
            $0.appendMember("hoofdstuk", hoofdstuk)
            $0.appendMember("nr", nr)
            $0.appendMember("titel", titel)
            $0.appendMember("vakkennisEnVaardigheden", vakkennisEnVaardigheden)
            $0.appendMember("verantwoordelijkheid", verantwoordelijkheid)
            $0.appendMember("werkprocessen", werkprocessen)
        }
    }
}

extension Aanvulling: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("bij", bij?.text)
            $0.appendMember("competenties", competenties)
            $0.appendMember("onderdeel", onderdeel.rawValue)
            $0.appendMember("profielNr", profielNr)
            $0.appendMember("tekst", tekst)
            $0.appendMember("vakkennisEnVaardigheden", vakkennisEnVaardigheden)
        }
    }
}

extension Basisdeel: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("generiekeOnderdelen", generiekeOnderdelen)
            $0.appendMember("kerntaken", kerntaken)
            $0.appendMember("titel", titel)
            $0.appendMember("titelTaken", titelTaken)
            $0.appendMember("typering", typering)
        }
    }
}

extension TyperingBeroepengroep: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("beroepshouding", beroepshouding)
            $0.appendMember("context", context)
            $0.appendMember("resultaatVanHetBeroep", resultaatVanHetBeroep)
            $0.appendMember("titel", titel)
        }
    }
}

extension Kwalificatie: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("aanvullingen", aanvullingen)
            $0.appendMember("beroepsgroep", beroepsgroep)
            $0.appendMember("bronWettelijkeBeroepsvereisten", bronWettelijkeBeroepsvereisten)
            $0.appendMember("certificaten", certificaten)
            $0.appendMember("crebos", crebos)
            $0.appendMember("hoofdstuk", hoofdstuk)
            $0.appendMember("instellingenDieAanMogenBieden", instellingenDieAanMogenBieden)
            $0.appendMember("kerntaken", kerntaken)
            $0.appendMember("niveau", niveau?.rawValue)
            $0.appendMember("nr", nr)
            $0.appendMember("sbu", sbu)
            $0.appendMember("soortOpleiding", soortOpleiding?.rawValue)
            $0.appendMember("titel", titel)
            $0.appendMember("toelichtingWettelijkeBeroepsvereisten", toelichtingWettelijkeBeroepsvereisten)
            $0.appendMember("typeringVanHetBeroep", typeringVanHetBeroep)
            $0.appendMember("wettelijkeBeroepsvereisten", wettelijkeBeroepsvereisten)
        }
    }
}

extension CreboPeriode: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("crebo", crebo.text)
            $0.appendMember("eindeInstroom", eindeInstroom?.iso)
            $0.appendMember("eindeOpleiding", eindeOpleiding?.iso)
            $0.appendMember("geldigVanaf", geldigVanaf?.iso)
            $0.appendMember("ministerie", ministerie)
            $0.appendMember("prijsfactor", prijsfactor?.text(decimalSign: "."))
        }
    }
}

extension KwalificatieVerwijzing: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("crebo", crebo.text)
            $0.appendMember("werkprocessen", werkprocessen)
        }
    }
}

extension WerkprocesVerwijzing: JSONDirect {
    func appendJSON(to bytes: inout [UInt8]) {
        bytes.appendObject {
            $0.appendMember("code", code?.text)
            $0.appendMember("nr", nr)
        }
    }
}

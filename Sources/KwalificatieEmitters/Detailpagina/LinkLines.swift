import KwalificatieModel

/// The lines that point from a page to other records of the register: code, title and what tells them apart.
struct LinkLines {
    /// Where the titles come from.
    let register: Register

    /// Keuzedelen, by code, each once.
    func keuzedelen(_ keuzedelen: [Keuzedeel]) -> [String] {
        var seen: Set<KeuzedeelCode> = []
        return keuzedelen.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }.map { keuzedeel in
            let notes =
                [keuzedeel.aard?.rawValue, keuzedeel.sbu.map { "\($0) sbu" }] + einde(van: keuzedeel)
            return Self.line(keuzedeel.code.text, keuzedeel.titel, notes)
        }
    }

    /// Certificaten, by code, each once.
    func certificaten(_ certificaten: [Certificaat]) -> [String] {
        var seen: Set<CertificaatCode> = []
        return certificaten.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }.map { certificaat in
            Self.line(
                certificaat.code.text, certificaat.titel,
                [certificaat.isGroen == true ? "groen" : nil, certificaat.geldigTot.map { "geldig tot \($0.dutch)" }])
        }
    }

    /// Cross-over kwalificaties, each once, in the order of the register.
    func crossOvers(_ kwalificaties: [CrossOverKwalificatie]) -> [String] {
        Self.unique(kwalificaties.map { Self.line($0.crebos.first?.crebo.text, $0.titel, [Self.niveau($0.niveau)]) })
    }

    /// Geregionaliseerde kwalificaties, each once, in the order of the register.
    func geregionaliseerde(_ kwalificaties: [GeregionaliseerdeKwalificatie]) -> [String] {
        Self.unique(
            kwalificaties.map {
                Self.line($0.crebos.first?.crebo.text, $0.titel, [$0.regio, Self.niveau($0.niveau)])
            })
    }

    /// Kwalificaties of a dossier, with all their codes.
    func kwalificaties(_ kwalificaties: [Kwalificatie]) -> [String] {
        kwalificaties.map { kwalificatie in
            Self.line(
                kwalificatie.crebos.map(\.crebo.text).joined(separator: ", "), kwalificatie.titel,
                [Self.niveau(kwalificatie.niveau)]
                    + einde(van: kwalificatie.crebos.last.map { Opleidingscode($0.crebo) }))
        }
    }

    /// When a keuzedeel ended and what replaces it; nothing while it goes on.
    private func einde(van keuzedeel: Keuzedeel) -> [String?] {
        let opvolgers = register.opvolgercodes(van: keuzedeel.code).map(\.text)
        return [
            keuzedeel.geldigTot.map { "geldig tot \($0.dutch)" },
            opvolgers.isEmpty ? nil : "vervangen door \(opvolgers.joined(separator: ", "))",
        ]
    }

    /// When enrolment under a code ended and what follows it; nothing while it goes on.
    private func einde(van code: Opleidingscode?) -> [String?] {
        guard let opleiding = code.flatMap({ register.opleidingen[$0] }) else { return [] }
        let opvolgers = opleiding.opvolgers.map(\.text)
        return [
            opleiding.eindeInstroom.map { "inschrijven tot \($0.dutch)" },
            opvolgers.isEmpty ? nil : "opgevolgd door \(opvolgers.joined(separator: ", "))",
        ]
    }

    /// The keuzedeel with this code.
    func keuzedeel(_ code: KeuzedeelCode) -> String {
        guard let keuzedeel = register.keuzedeel(code) else { return Self.unknown(code.text) }
        return Self.line(code.text, keuzedeel.titel, [keuzedeel.geldigTot.map { "geldig tot \($0.dutch)" }])
    }

    /// What this link points at: a kwalificatie with its dossier, or another opleiding.
    func verwijzing(_ link: KwalificatieVerwijzing) -> String {
        if let found = register.kwalificatie(KwalificatieCrebo(link.crebo)) {
            return Self.line(
                link.crebo.text, found.kwalificatie.titel,
                [Self.niveau(found.kwalificatie.niveau), "dossier \(found.dossier.titel)"] + einde(van: link.crebo))
        }
        guard let titel = register.titel(link.crebo) else { return Self.unknown(link.crebo.text) }
        return Self.line(link.crebo.text, titel, einde(van: link.crebo))
    }

    /// The werkprocessen that this link takes.
    func werkprocessen(_ link: KwalificatieVerwijzing) -> [String] {
        let found = register.kwalificatie(KwalificatieCrebo(link.crebo))
        let kerntaken = (found?.dossier.basis?.kerntaken ?? []) + (found?.kwalificatie.kerntaken ?? [])
        let werkprocessen = kerntaken.flatMap(\.werkprocessen)
        return link.werkprocessen.map { reference in
            let werkproces = werkprocessen.first { werkproces in
                reference.code.map { $0 == werkproces.code } ?? (reference.nr != nil && reference.nr == werkproces.nr)
            }
            guard let werkproces else {
                return Self.unknown(reference.code?.text ?? reference.nr.map { "nr \($0)" } ?? "werkproces")
            }
            return Self.line(werkproces.code?.text, werkproces.titel, [])
        }
    }

    private static func niveau(_ niveau: Niveau?) -> String? { niveau.map { "niveau \($0.rawValue)" } }

    private static func line(_ code: String?, _ titel: String, _ notes: [String?]) -> String {
        let notes = notes.compactMap(\.self).filter { !oneLine($0).isEmpty }
        let name = [code, titel].compactMap(\.self).joined(separator: " ")
        return notes.isEmpty ? name : "\(oneLine(name)) (\(notes.map(oneLine).joined(separator: ", ")))"
    }

    private static func unknown(_ code: String) -> String { "\(code) (niet in dit register)" }

    private static func unique(_ lines: [String]) -> [String] {
        var seen: Set<String> = []
        return lines.filter { seen.insert($0).inserted }
    }
}

extension PageText {
    /// Kwalificaties that are taken in part, each with the werkprocessen taken.
    mutating func parts(of links: [KwalificatieVerwijzing], _ lines: LinkLines) {
        nestedList(links.map { (lines.verwijzing($0), lines.werkprocessen($0)) })
    }

    /// The keuzedelen that go with an opleiding, whatever code of it they name.
    mutating func keuzedelen(bij codes: [Opleidingscode], _ lines: LinkLines) {
        section("Gekoppelde keuzedelen") {
            $0.list(lines.keuzedelen(codes.flatMap { lines.register.keuzedelen(gekoppeldAan: $0) }))
        }
        section("Keuzedelen die hiervoor zijn ontwikkeld") {
            $0.list(lines.keuzedelen(codes.flatMap { lines.register.keuzedelen(ontwikkeldVoor: $0) }))
        }
    }

    /// The institutions that offer an experimental kwalificatie.
    mutating func instellingen(_ instellingen: [Instelling]) {
        section("Instellingen") {
            $0.list(
                instellingen.map { [$0.brin, $0.naam].compactMap(\.self).joined(separator: " ") }
                    .filter { !oneLine($0).isEmpty })
        }
    }

    /// What makes a certificate worth having on its own.
    mutating func certificaatinformatie(_ information: Certificaatinformatie?) {
        section("Doelgroep") { $0.running(information?.doelgroep) }
        section("Scholingsbehoefte") { $0.running(information?.scholingsbehoefte) }
        section("Zelfstandige betekenis") { $0.running(information?.zelfstandigeBetekenis) }
    }
}

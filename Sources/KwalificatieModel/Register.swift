/// The register: every record that was read, without running texts, in one fixed order, with links both ways.
///
///     let register = Register(records)
///     if let code = KwalificatieCrebo("25187") {
///         register.kwalificatie(code)?.kwalificatie.titel             // "Applicatie- en mediaontwikkelaar"
///         register.keuzedelen(gekoppeldAan: Opleidingscode(code))     // the keuzedelen that are linked to it
///     }
///
/// The order and the choice between versions do not depend on the order in which the records came: codes ascend, and
/// of two records with the same first code the one adopted last stays (`vervangen` holds the others). Records without
/// a readable code all stay: nothing says that they are versions of each other.
public struct Register: Sendable {
    /// The dossiers, by their first code.
    public private(set) var dossiers: [Kwalificatiedossier] = []
    /// The keuzedelen, by code.
    public private(set) var keuzedelen: [Keuzedeel] = []
    /// The certificaten, by code.
    public private(set) var certificaten: [Certificaat] = []
    /// The cross-over kwalificaties, by their first code.
    public private(set) var crossOvers: [CrossOverKwalificatie] = []
    /// The geregionaliseerde kwalificaties, by their first code.
    public private(set) var geregionaliseerde: [GeregionaliseerdeKwalificatie] = []
    /// The records that gave way to a newer one with the same code, in the same order.
    public private(set) var vervangen: [RegisterRecord] = []
    /// Where these stood among the records that were given, from 0.
    public private(set) var vervangenPosities: [Int] = []
    /// Where the records that stay stood among those that were given, in the order of the register.
    private var posities: [Int] = []
    /// What tables beside the documents tell.
    public let tabellen: Tabellen
    /// The dossiers with the ends of enrolment that only tables of lapsed codes tell. What a document says stays: a
    /// table fills in what it leaves open, as a document of some years ago does.
    public private(set) var aangevuldeDossiers: [Kwalificatiedossier] = []
    /// Every code that documents and tables tell of, and what follows what.
    public private(set) var opleidingen = BekendeOpleidingen([])

    private var dossierByCode: [UInt32: Int] = [:]
    private var kwalificatieByCode: [UInt32: KwalificatieIndex] = [:]
    private var keuzedeelByCode: [KeuzedeelCode: Int] = [:]
    private var certificaatByCode: [CertificaatCode: Int] = [:]
    private var crossOverByCode: [UInt32: Int] = [:]
    private var geregionaliseerdByCode: [UInt32: Int] = [:]
    private var gekoppeldeKeuzedelen: [UInt32: [Int]] = [:]
    private var bedoeldeKeuzedelen: [UInt32: [Int]] = [:]
    private var opvolgers: [KeuzedeelCode: [Int]] = [:]
    private var certificatenByKwalificatie: [UInt32: [Int]] = [:]
    private var crossOversByKwalificatie: [UInt32: [Int]] = [:]
    private var geregionaliseerdeByKwalificatie: [UInt32: [Int]] = [:]

    private struct KwalificatieIndex {
        let dossier: Int
        let kwalificatie: Int
    }

    /// The register of these records; their running texts are left out (`RegisterRecord.outline`).
    public init(_ records: some Sequence<RegisterRecord>, tabellen: Tabellen = Tabellen()) {
        self.init(outlines: records.map(\.outline), tabellen: tabellen)
    }

    /// The register of records that are outlines already. They are kept as they are: an outline of an outline would be
    /// a copy of all of it.
    public init(outlines: [RegisterRecord], tabellen: Tabellen = Tabellen()) {
        self.tabellen = tabellen
        let ordered = outlines.enumerated().map { Entry($1, position: $0) }.sorted { $0.precedes($1) }
        var previous: Entry?
        for entry in ordered {
            if let previous, entry.versie.isVersie(van: previous.versie) {
                vervangen.append(entry.record)
                vervangenPosities.append(entry.position)
                continue
            }
            previous = entry
            posities.append(entry.position)
            switch entry.record {
            case .dossier(let dossier): dossiers.append(dossier)
            case .keuzedeel(let keuzedeel): keuzedelen.append(keuzedeel)
            case .certificaat(let certificaat): certificaten.append(certificaat)
            case .crossOver(let kwalificatie): crossOvers.append(kwalificatie)
            case .geregionaliseerd(let kwalificatie): geregionaliseerde.append(kwalificatie)
            }
        }
        indexCodes()
        indexLinks()
        let einden = VervallenEinden(tabellen.vervallen)
        // Mostly there is nothing to fill in, and the same dossiers need not be kept twice.
        aangevuldeDossiers = dossiers.contains(where: einden.vultAan) ? dossiers.map(einden.aangevuld) : dossiers
        opleidingen = BekendeOpleidingen(self)
    }

    /// A record with what decides its place in the register.
    private struct Entry {
        let versie: Recordversie
        let record: RegisterRecord
        let position: Int

        init(_ record: RegisterRecord, position: Int) {
            versie = Recordversie(record)
            self.record = record
            self.position = position
        }

        func precedes(_ other: Entry) -> Bool {
            versie.precedes(other.versie) ?? description.lexicographicallyPrecedes(other.description)
        }

        /// All that the record says. Which of two records of one age comes first is arbitrary, but it may not be the
        /// order of the files. Bytes, because two spellings of one accented letter are equal as text.
        private var description: String.UTF8View { String(reflecting: record).utf8 }
    }

    private mutating func indexCodes() {
        for (index, dossier) in dossiers.enumerated() {
            for periode in dossier.crebos { dossierByCode.setIfAbsent(periode.crebo.number, index) }
            for (position, kwalificatie) in dossier.kwalificaties.enumerated() {
                for periode in kwalificatie.crebos {
                    kwalificatieByCode.setIfAbsent(
                        periode.crebo.number, KwalificatieIndex(dossier: index, kwalificatie: position))
                }
            }
        }
        for (index, keuzedeel) in keuzedelen.enumerated() { keuzedeelByCode[keuzedeel.code] = index }
        for (index, certificaat) in certificaten.enumerated() { certificaatByCode[certificaat.code] = index }
        for (index, kwalificatie) in crossOvers.enumerated() {
            for periode in kwalificatie.crebos { crossOverByCode.setIfAbsent(periode.crebo.number, index) }
        }
        for (index, kwalificatie) in geregionaliseerde.enumerated() {
            for periode in kwalificatie.crebos { geregionaliseerdByCode.setIfAbsent(periode.crebo.number, index) }
        }
    }

    private mutating func indexLinks() {
        for (index, keuzedeel) in keuzedelen.enumerated() {
            for link in keuzedeel.gekoppeldeKwalificaties { gekoppeldeKeuzedelen.add(index, to: link) }
            for link in keuzedeel.ontwikkeldVoor { bedoeldeKeuzedelen.add(index, to: link) }
            if let vervangt = keuzedeel.vervangt { opvolgers[vervangt, default: []].append(index) }
        }
        for (index, certificaat) in certificaten.enumerated() {
            for link in certificaat.samengesteldUit { certificatenByKwalificatie.add(index, to: link) }
        }
        for (index, kwalificatie) in crossOvers.enumerated() {
            for link in kwalificatie.samengesteldUit { crossOversByKwalificatie.add(index, to: link) }
        }
        for (index, kwalificatie) in geregionaliseerde.enumerated() {
            if let link = kwalificatie.gebaseerdOp { geregionaliseerdeByKwalificatie.add(index, to: link) }
        }
    }
}

extension Register {
    /// The records that stay, by kind and code, each with where it stood among those that were given. Dossiers have the
    /// ends of enrolment that only tables tell.
    public var onderdelen: [(record: RegisterRecord, positie: Int)] {
        let records: [RegisterRecord] =
            aangevuldeDossiers.map { .dossier($0) } + keuzedelen.map { .keuzedeel($0) }
            + certificaten.map { .certificaat($0) } + crossOvers.map { .crossOver($0) }
            + geregionaliseerde.map { .geregionaliseerd($0) }
        return zip(records, posities).map { ($0, $1) }
    }

    /// The dossier with this code.
    public func dossier(_ code: DossierCrebo) -> Kwalificatiedossier? {
        dossierByCode[code.number].map { dossiers[$0] }
    }

    /// The kwalificatie with this code, and the dossier in which it stands.
    public func kwalificatie(
        _ code: KwalificatieCrebo
    ) -> (dossier: Kwalificatiedossier, kwalificatie: Kwalificatie)? {
        kwalificatieByCode[code.number].map { index in
            (dossiers[index.dossier], dossiers[index.dossier].kwalificaties[index.kwalificatie])
        }
    }

    /// The keuzedeel with this code.
    public func keuzedeel(_ code: KeuzedeelCode) -> Keuzedeel? { keuzedeelByCode[code].map { keuzedelen[$0] } }

    /// The certificaat with this code.
    public func certificaat(_ code: CertificaatCode) -> Certificaat? {
        certificaatByCode[code].map { certificaten[$0] }
    }

    /// The cross-over kwalificatie with this code.
    public func crossOver(_ code: CrossOverCrebo) -> CrossOverKwalificatie? {
        crossOverByCode[code.number].map { crossOvers[$0] }
    }

    /// The geregionaliseerde kwalificatie with this code.
    public func geregionaliseerde(_ code: GeregionaliseerdeCrebo) -> GeregionaliseerdeKwalificatie? {
        geregionaliseerdByCode[code.number].map { geregionaliseerde[$0] }
    }

    /// The record with this code, of whatever kind it is; for the code of a kwalificatie, its dossier.
    ///
    /// The text is a code as people type it: `23301`, `25740`, `K0717`, `C0013`, `26003`.
    public func record(with code: some StringProtocol) -> RegisterRecord? {
        if let code = KeuzedeelCode(code) { return keuzedeel(code).map { .keuzedeel($0) } }
        if let code = CertificaatCode(code) { return certificaat(code).map { .certificaat($0) } }
        guard let code = Opleidingscode(code) else { return nil }
        if let dossier = dossier(DossierCrebo(code)) ?? kwalificatie(KwalificatieCrebo(code))?.dossier {
            return .dossier(dossier)
        }
        return crossOver(CrossOverCrebo(code)).map { .crossOver($0) }
            ?? geregionaliseerde(GeregionaliseerdeCrebo(code)).map { .geregionaliseerd($0) }
    }

    /// The title of the opleiding with this code, of whatever kind it is.
    public func titel(_ code: Opleidingscode) -> String? {
        kwalificatie(KwalificatieCrebo(code))?.kwalificatie.titel ?? dossier(DossierCrebo(code))?.titel
            ?? crossOver(CrossOverCrebo(code))?.titel ?? geregionaliseerde(GeregionaliseerdeCrebo(code))?.titel
    }

    /// The keuzedelen that are linked to this kwalificatie (gekoppeld).
    public func keuzedelen(gekoppeldAan code: Opleidingscode) -> [Keuzedeel] {
        gekoppeldeKeuzedelen[code.number, default: []].map { keuzedelen[$0] }
    }

    /// The keuzedelen that were made for this kwalificatie (ontwikkeld voor).
    public func keuzedelen(ontwikkeldVoor code: Opleidingscode) -> [Keuzedeel] {
        bedoeldeKeuzedelen[code.number, default: []].map { keuzedelen[$0] }
    }

    /// The keuzedelen that replace this one.
    public func opvolgers(van code: KeuzedeelCode) -> [Keuzedeel] {
        opvolgers[code, default: []].map { keuzedelen[$0] }
    }

    /// The certificaten that are composed of this kwalificatie.
    public func certificaten(uit code: Opleidingscode) -> [Certificaat] {
        certificatenByKwalificatie[code.number, default: []].map { certificaten[$0] }
    }

    /// The cross-over kwalificaties that take parts of this kwalificatie.
    public func crossOvers(met code: Opleidingscode) -> [CrossOverKwalificatie] {
        crossOversByKwalificatie[code.number, default: []].map { crossOvers[$0] }
    }

    /// The geregionaliseerde kwalificaties that are based on this kwalificatie.
    public func geregionaliseerde(op code: Opleidingscode) -> [GeregionaliseerdeKwalificatie] {
        geregionaliseerdeByKwalificatie[code.number, default: []].map { geregionaliseerde[$0] }
    }
}

extension Dictionary {
    fileprivate mutating func setIfAbsent(_ key: Key, _ value: Value) {
        if self[key] == nil { self[key] = value }
    }
}

extension [UInt32: [Int]] {
    /// A record names the same kwalificatie twice at most by mistake; it is linked once.
    fileprivate mutating func add(_ index: Int, to link: KwalificatieVerwijzing) {
        if self[link.crebo.number]?.last != index { self[link.crebo.number, default: []].append(index) }
    }
}

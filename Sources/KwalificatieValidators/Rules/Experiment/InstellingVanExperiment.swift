import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-008: an experimental kwalificatie names no institution, or one by something that is no BRIN.
struct InstellingVanExperiment: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 8), severity: .warning,
        title: Bilingual("Instelling met BRIN", "An institution with a BRIN"),
        sentence: Bilingual(
            "Bij een kwalificatie in een experiment staat geen instelling, of de BRIN van een instelling is niet twee "
                + "cijfers en twee hoofdletters.",
            "A kwalificatie of an experiment names no institution, or the BRIN of one is not two digits and two "
                + "capitals."),
        reason: Bilingual(
            "Alleen de instellingen die aan het experiment deelnemen mogen de opleiding aanbieden; met de BRIN worden zij "
                + "herkend.",
            "Only the institutions that take part in the experiment may offer the opleiding; they are known by their "
                + "BRIN."),
        source: "experimenten (seed 002, bijlage 1); BRIN: PvE 15; afgeleid (INFERRED)",
        remedy: Bilingual(
            "Noem de instellingen met hun BRIN van vier tekens, zonder vestigingsnummer.",
            "Name the institutions with their BRIN of four characters, without the number of a branch."),
        accepted: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<instelling brin="25LX""#, becomes: #"<instelling brin="01AB""#)
        ],
        rejected: [
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                """
                <instellingen>
                        <instelling brin="25LX" naam="Voorbeeldcollege Noord" />
                      </instellingen>
                """, becomes: "📍<instellingen />"),
            RuleExample(
                in: "geregionaliseerd/26104-cloud-and-infrastructure-technician.xml",
                #"<instelling brin="25LX" naam="Voorbeeldcollege Noord" />"#,
                becomes: #"📍<instelling brin="25LX00" naam="Voorbeeldcollege Noord" />"#),
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        let instellingen: [Instelling]
        let place: SourcePlace
        switch record {
        case .crossOver(let kwalificatie):
            (instellingen, place) = (kwalificatie.instellingen, kwalificatie.$instellingen.place)
        case .geregionaliseerd(let kwalificatie):
            (instellingen, place) = (kwalificatie.instellingen, kwalificatie.$instellingen.place)
        case .dossier, .keuzedeel, .certificaat: return
        }
        if instellingen.isEmpty {
            report.add(
                Bilingual(
                    "er staat geen instelling die de kwalificatie aanbiedt",
                    "there is no institution that offers the kwalificatie"),
                at: place != .unknown ? place : record.place, subject: .init(record))
        }
        for instelling in instellingen {
            guard let brin = instelling.brin, !Self.isBrin(brin) else { continue }
            report.add(
                Bilingual(
                    "de BRIN “\(brin.shown)” is niet twee cijfers en twee hoofdletters",
                    "the BRIN “\(brin.shown)” is not two digits and two capitals"),
                at: instelling.place, subject: .init(record), expected: "25LX", found: brin.shown)
        }
    }

    private static func isBrin(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 4 && bytes[..<2].allSatisfy { (0x30...0x39).contains($0) }
            && bytes[2...].allSatisfy { (0x41...0x5A).contains($0) }
    }
}

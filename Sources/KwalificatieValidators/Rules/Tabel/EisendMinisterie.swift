import KwalificatieModel
import KwalificatieReaders

/// TABEL-007: no table tells which ministry sets the requirements of a kwalificatie that has them.
struct EisendMinisterie: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.tabel, 7), severity: .info,
        title: Bilingual("Wie beroepsvereisten stelt", "Who sets beroepsvereisten"),
        sentence: Bilingual(
            "Een kwalificatie heeft wettelijke beroepsvereisten, en geen gepubliceerde crebolijst zegt welk ministerie die "
                + "stelt.",
            "A kwalificatie has requirements set by law, and no published crebolijst tells which ministry sets them."),
        reason: Bilingual(
            "In de crebolijst blijft de kolom Beroepsvereisten dan leeg, alsof er geen zijn. De XML noemt alleen het "
                + "ministerie dat de opleiding bekostigt, en dat is een ander.",
            "The column Beroepsvereisten of the crebolijst is then empty, as if there were none. The XML names only the "
                + "ministry that funds the opleiding, which is another."),
        source: "gepubliceerde crebolijst 2022; vier gepubliceerde dossiers",
        remedy: Bilingual(
            "Leg een gepubliceerde crebolijst met deze codes in de map met tabellen.",
            "Put a published crebolijst with these codes into the directory of tables."),
        accepted: [
            RuleExample(
                in: "dossiers/23389-binnenvaart.xml", "status=\"Vastgesteld\"", becomes: "status=\"In ontwikkeling\"")
        ],
        rejected: [
            RuleExample(
                in: "dossiers/23298-dierverzorging.xml",
                """
                <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \
                Datum_einde_opleiding="">25730
                """,
                becomes: """
                    📍<crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2022" Datum_einde_instroom="" \
                    Datum_einde_opleiding="">25735
                    """,
                within: #"<profiel nr="1200314" titel="Bedrijfsleider dierverzorging""#)
        ])

    func check(_ register: LocatedRegister, _ report: inout Report) {
        let vereist = register.register.dossiers.filter { RegisterRecord.dossier($0).isVastgesteld }.flatMap {
            dossier in
            dossier.kwalificaties.filter { $0.wettelijkeBeroepsvereisten == true }.map { (dossier, $0) }
        }
        guard !vereist.isEmpty else { return }
        let genoemd = Self.codes(register)
        let onbekend = vereist.filter { !$1.crebos.contains { genoemd.contains($0.crebo.number) } }
        guard let (dossier, kwalificatie) = onbekend.first else { return }
        let (count, of) = (onbekend.count, vereist.count)
        let file = register.records.first { $0.record == .dossier(dossier) }?.file ?? ""
        report.add(
            Bilingual(
                "\(of) \(of == 1 ? "kwalificatie heeft" : "kwalificaties hebben") wettelijke beroepsvereisten, en van "
                    + "\(count) zegt geen gepubliceerde crebolijst welk ministerie die stelt; dat begint met deze",
                "\(of) \(of == 1 ? "kwalificatie has" : "kwalificaties have") requirements set by law, and of \(count) no "
                    + "published crebolijst tells which ministry sets them; this is the first"),
            at: kwalificatie.crebos.first?.place ?? kwalificatie.place, subject: .init(kwalificatie), file: file,
            found: String(count))
    }

    /// The codes of which any list names a ministry.
    private static func codes(_ register: LocatedRegister) -> Set<UInt32> {
        let tabellen = register.register.tabellen.crebolijsten.flatMap { list in
            list.beroepsvereisten.filter { !$0.value.isEmpty }.map(\.key)
        }
        let lists = register.lists.flatMap(\.kwalificaties).filter { $0.beroepsvereisten.inhoud != nil }
            .compactMap { KwalificatieCrebo($0.crebo.waarde)?.number }
        return Set(tabellen + lists)
    }
}

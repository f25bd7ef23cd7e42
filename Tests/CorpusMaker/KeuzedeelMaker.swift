/// Makes keuzedelen with links to the kwalificaties of a `DossierMaker`, and the tables about them.
struct KeuzedeelMaker {
    private var generator: SeededGenerator
    private let texts: TextMaker
    private var nr = RootTables.firstFreeNumber

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed &+ 1)
        texts = TextMaker(&generator)
    }

    /// The number of codes that there are: K1000 and up.
    static let codes = 9_000
    private static let firstCode = 1_000
    /// About as many as a published keuzedeel has.
    private static let links = 15
    /// About as many overlap checks as there are published for each keuzedeel.
    private static let checks = 16

    /// The keuzedeel with this number, from 0: its `<keuzedeel>` element. One in five replaces the one before it.
    mutating func keuzedeel(_ index: Int, amongKwalificaties kwalificaties: Int) -> [UInt8] {
        let kennis = (0..<8).map { _ in nextNumber() }
        var xml = XMLText(depth: 2)
        xml.open(
            "keuzedeel",
            [
                #"nr="\#(nextNumber())" titel="\#(texts.title(&generator))" code="\#(Self.code(index))" versie="""#,
                #"vervangt="\#(index % 5 == 4 ? Self.code(index - 1) : "")" status="Vastgesteld""#,
                #"Geldig_vanaf="01-08-2016" Geldig_tot="""#,
            ].joined(separator: " "))
        xml.element("kennisenvaardigheden") { xml in
            for nr in kennis {
                xml.empty("kennisofvaardigheid", #"nr="\#(nr)" titel="kan \#(texts.title(&generator))""#)
            }
        }
        xml.voorblad(sectorkamer: generator.one(of: RootTables.sectorkamers), vastgesteldOp: "12-02-2016")
        xml.element("algemeneinformatie", #"titel="Algemene informatie""#) { xml in
            xml.value("sbu", "240")
            xml.value("aard", "verdiepend")
            xml.element("niveaus") { $0.value("niveau", "3") }
            xml.value("certificaat", "Nee")
            for vereisten in ["wettelijkeberoepsvereisten", "branchevereisten"] {
                xml.value(vereisten, "Nee")
                xml.text("toelichting\(vereisten)", [])
            }
            xml.value("ontwikkelddoor", "SBB")
        }
        xml.text("omschrijving", texts.text(1_000, &generator))
        xml.text("toegevoegdewaarde", texts.text(300, &generator))
        xml.element("gekoppeldekwalificaties") { xml in
            for crebo in crebos(Self.links, among: kwalificaties) { xml.empty("kwalificatie", #"crebo="\#(crebo)""#) }
        }
        xml.element("kerntaken") { xml in
            for chapter in 1...2 { kerntaak(chapter, kennis, &xml) }
        }
        xml.close("keuzedeel")
        return xml.bytes
    }

    /// The tables about so many keuzedelen, by their names.
    mutating func tables(
        ofKeuzedelen count: Int, amongKwalificaties kwalificaties: Int
    ) -> [(name: String, text: String)] {
        var koppelingen = "Code keuzedeel;Crebo;Geldig vanaf;Geldig tot\r\n"
        var conversie = "Code vervallen keuzedeel;Code nieuw keuzedeel;Vanaf\r\n"
        var overlap = "Code keuzedeel;Crebo;Uitkomst;Datum\r\n"
        for index in 0..<count {
            for crebo in crebos(2, among: kwalificaties) {
                koppelingen += "\(Self.code(index));\(crebo);01-08-2016;01-08-2018\r\n"
            }
            if index % 5 == 4 { conversie += "\(Self.code(index - 1));\(Self.code(index));01-08-2016\r\n" }
            for crebo in crebos(Self.checks, among: kwalificaties) {
                overlap += "\(Self.code(index));\(crebo);getoetst: geen ondoelmatige overlap;01-02-2021\r\n"
            }
        }
        return [("conversie", conversie), ("koppelingen", koppelingen), ("overlap", overlap)]
    }

    private mutating func kerntaak(_ chapter: Int, _ kennis: [Int], _ xml: inout XMLText) {
        xml.element("kerntaak", numbered(chapter)) { xml in
            xml.text("complexiteit", texts.text(300, &generator))
            xml.text("verantwoordelijkheid", texts.text(300, &generator))
            xml.element("vakkennisenvaardigheden") { xml in
                for nr in kennis { xml.empty("vakkennisenvaardigheden", #"referentie="\#(nr)""#) }
            }
            xml.element("werkprocessen") { xml in
                for chapter in 1...3 {
                    xml.element("werkproces", numbered(chapter)) { xml in
                        xml.text("werkprocesomschrijving", texts.text(400, &generator))
                        xml.text("werkprocesresultaat", texts.text(100, &generator))
                        xml.text("werkprocesgedrag", texts.text(300, &generator))
                        xml.element("werkprocescompetenties") {
                            $0.empty("competentie", #"referentie="\#(generator.one(of: RootTables.competenties))""#)
                        }
                    }
                }
            }
        }
    }

    private static func code(_ index: Int) -> String { "K\(firstCode + index)" }

    /// So many codes of kwalificaties, each once, ascending.
    private mutating func crebos(_ count: Int, among kwalificaties: Int) -> [Int] {
        var numbers: Set<Int> = []
        while numbers.count < min(count, kwalificaties) { numbers.insert(generator.number(0...kwalificaties - 1)) }
        return numbers.sorted().map(DossierMaker.crebo(ofKwalificatie:))
    }

    private mutating func nextNumber() -> Int {
        nr += 1
        return nr
    }

    private mutating func numbered(_ chapter: Int) -> String {
        #"nr="\#(nextNumber())" titel="\#(texts.title(&generator))" hoofdstuk="\#(chapter)""#
    }
}

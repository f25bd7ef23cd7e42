/// Makes dossiers with the parts that published ones have, of about a given size.
///
/// There are 1000 codes for dossiers (23000-23999) and 2000 for kwalificaties (25000-25999, 27000-27999): each dossier
/// has two kwalificaties, and after 1000 dossiers the same codes come again with the next version.
struct DossierMaker {
    private var generator: SeededGenerator
    private let texts: TextMaker
    private var count = 0
    private var nr = RootTables.firstFreeNumber
    private var textScale = 100

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        texts = TextMaker(&generator)
    }

    /// The number of dossiers that share no code.
    static let codes = 1_000
    /// What a kerntaak with its werkprocessen and what all the rest take, without what is added to fill up, in bytes.
    private static let kerntaakLength = 10_500
    private static let otherLength = 9_000
    /// Texts of dossiers below this size are shorter, in bytes.
    private static let fullTextLength = 75_000

    /// The next dossier: its `<dossier>` element, a little over `length` bytes (at least about 25 kB).
    mutating func dossier(ofLength length: Int) -> [UInt8] {
        let slot = count % Self.codes
        let version = count / Self.codes
        count += 1
        textScale = min(100, length * 100 / Self.fullTextLength)
        let profielen = [nextNumber(), nextNumber()]
        let kennis = (0..<max(10, length / 2_500)).map { _ in nextNumber() }
        let kerntaken = max(3, (length - Self.otherLength) * 3 / 4 / Self.kerntaakLength)
        let basis = max(1, kerntaken / 3)

        var xml = XMLText(depth: 2)
        xml.open(
            "dossier",
            [
                #"nr="\#(nextNumber())" titel="\#(texts.title(&generator))""#,
                #"versie="\#(version == 0 ? "" : "Versie \(version + 1)")" referentievorigeversie="""#,
                #"status="Vastgesteld""#,
                #"referentiedomein="\#(generator.one(of: RootTables.domeinen))" wettelijkeberoepsvereisten="Nee""#,
                #"positief_advies_toetsingskamer="Ja""#,
            ].joined(separator: " "))
        xml.element("dossiercrebos") { $0.value("dossiercrebo", "\(23_000 + slot)", attributes: period(version)) }
        xml.element("kennisenvaardigheden") { xml in
            for nr in kennis {
                let title = "heeft kennis van de \(texts.title(&generator)) "
                xml.empty("kennisofvaardigheid", #"nr="\#(nr)" titel="\#(title)""#)
            }
        }
        xml.empty("categoriekennisenvaardigheden")
        xml.voorblad(
            sectorkamer: generator.one(of: RootTables.sectorkamers), vastgesteldOp: "12-02-\(2_015 + version)")
        xml.element("inleiding", #"titel="Inleiding""#) { $0.text("omschrijving", text(800)) }
        xml.element("basis", #"titel="Basisdeel""#) { xml in
            typering(&xml)
            xml.element("basistaken", #"titel="Basis""#) { xml in
                xml.element("basiskerntaken") { xml in
                    for chapter in 1...basis { kerntaak(chapter, of: profielen, kennis, &xml) }
                }
                xml.element("generieke_onderdelen", #"titel="Generieke onderdelen""#) {
                    $0.text("omschrijving", text(400))
                }
            }
        }
        xml.element("profielen", #"titel="Profieldeel""#) { xml in
            for (index, nr) in profielen.enumerated() {
                profiel(
                    nr, chapter: index + 1, crebo: Self.crebo(ofKwalificatie: slot * 2 + index),
                    version, kerntaken: (kerntaken - basis + index) / 2, kennis, &xml)
            }
        }
        verantwoording(profielen, fillingTo: length, &xml)
        xml.close("dossier")
        return xml.bytes
    }

    /// The code of the kwalificatie with this number, from 0: each dossier has two.
    static func crebo(ofKwalificatie index: Int) -> Int { index < 1_000 ? 25_000 + index : 26_000 + index }

    // MARK: - Parts

    private func period(_ version: Int) -> String {
        #"ministerie="OCW" prijsfactor="1,10" Geldig_vanaf="01-08-\#(2_015 + version)" Datum_einde_instroom="" "#
            + #"Datum_einde_opleiding="""#
    }

    private mutating func typering(_ xml: inout XMLText) {
        xml.element("typeringberoepengroep", #"titel="Typering""#) { xml in
            for name in ["context", "beroepshouding", "resultaatvanhetberoep"] {
                xml.element(name) { $0.text("omschrijving", text(500)) }
            }
        }
    }

    private mutating func profiel(
        _ nr: Int, chapter: Int, crebo: Int, _ version: Int, kerntaken: Int, _ kennis: [Int], _ xml: inout XMLText
    ) {
        let names = #"nr="\#(nr)" titel="\#(texts.title(&generator))" hoofdstuk="\#(chapter)""#
        xml.element("profiel", #"\#(names) niveau="3" beroepsgroep="Techniek""#) { xml in
            xml.element("omschrijving") { xml in
                xml.text("typeringvanhetberoep", text(1_000))
                xml.value("wettelijkeberoepsvereisten", "Nee")
                xml.text("toelichtingwettelijkeberoepsvereisten", [])
                xml.value("bronwettelijkeberoepsvereisten", "")
                xml.empty("certificaten")
                xml.value("sbu", "4800")
                xml.value("soortopleiding", "vakopleiding")
                xml.empty("instellingendieaanmogenbieden")
            }
            xml.element("creboinformatie") { $0.value("crebo", "\(crebo)", attributes: period(version)) }
            xml.element("profielkerntaken") { xml in
                for chapter in 1...max(1, kerntaken) { kerntaak(chapter, of: [], kennis, &xml) }
            }
        }
    }

    /// A kerntaak of the basis, to which each of `profielen` adds, or of a profiel when there are none.
    private mutating func kerntaak(_ chapter: Int, of profielen: [Int], _ kennis: [Int], _ xml: inout XMLText) {
        xml.element("kerntaak", numbered(chapter)) { xml in
            for name in ["complexiteit", "verantwoordelijkheid"] {
                text(name, 700, addingTo: profielen, each: name, &xml)
            }
            xml.element("vakkennisenvaardigheden") { xml in
                for _ in 0..<generator.number(4...10) {
                    xml.empty("vakkennisenvaardigheden", #"referentie="\#(generator.one(of: kennis))""#)
                }
                if !profielen.isEmpty { xml.empty("vakkennisenvaardighedenperprofiel") }
                xml.empty("vakkennisenvaardigheden_met_categorie")
            }
            xml.element(profielen.isEmpty ? "profielwerkprocessen" : "basiswerkprocessen") { xml in
                for chapter in 1...generator.number(2...4) { werkproces(chapter, of: profielen, &xml) }
            }
        }
    }

    private mutating func werkproces(_ chapter: Int, of profielen: [Int], _ xml: inout XMLText) {
        xml.element("werkproces", numbered(chapter)) { xml in
            text("werkprocesomschrijving", 1_000, addingTo: profielen, each: "omschrijving", &xml)
            text("werkprocesresultaat", 300, addingTo: profielen, each: "omschrijving", &xml)
            text("werkprocesgedrag", 800, addingTo: profielen, each: "omschrijving", &xml)
            xml.element("werkprocescompetenties") { xml in
                for _ in 0..<generator.number(2...4) {
                    xml.empty("competentie", #"referentie="\#(generator.one(of: RootTables.competenties))""#)
                }
                if !profielen.isEmpty { xml.empty("werkprocescompetentiesperprofiel") }
            }
        }
    }

    private mutating func text(
        _ name: String, _ length: Int, addingTo profielen: [Int], each: String, _ xml: inout XMLText
    ) {
        guard !profielen.isEmpty else { return xml.text(name, text(length)) }
        let profielen = profielen.filter { _ in generator.chance(25) }
        xml.text(name, text(length)) { xml in
            guard !profielen.isEmpty else { return xml.empty("\(name)perprofiel") }
            xml.element("\(name)perprofiel") { xml in
                for nr in profielen {
                    xml.element("aanvullend") { xml in
                        xml.empty("profiel", #"referentie="\#(nr)""#)
                        xml.text(each, text(200))
                    }
                }
            }
        }
    }

    private mutating func verantwoording(_ profielen: [Int], fillingTo length: Int, _ xml: inout XMLText) {
        xml.element("verantwoordingsinformatie", #"titel="Verantwoordingsinformatie""#) { xml in
            xml.element("brondocumenten", #"titel="Brondocumenten" hoofdstuk="1""#) {
                $0.empty("brondocument", #"naam="bcp.pdf" type="BCP" datum="01-10-2009" omschrijving="" link="""#)
            }
            xml.text("arbeidsmarktinformatie", text(1_000), attributes: #"titel="Arbeidsmarkt" hoofdstuk="2""#)
            let rest = max(2_000, length - xml.bytes.count - 2_500)
            xml.element("trendsenontwikkelingen", #"titel="Trends en ontwikkelingen" hoofdstuk="3""#) { xml in
                xml.text("wetenregelgeving", texts.text(rest / 2, &generator))
                xml.text("ontwikkelingenindeberoepsuitoefening", texts.text(rest / 2, &generator))
            }
            xml.element("bijzonderevereisten", #"titel="Bijzondere vereisten" hoofdstuk="5""#) { xml in
                for nr in profielen {
                    xml.element("profiel", #"referentie="\#(nr)""#) { xml in
                        xml.value("eisen", "Nee")
                        xml.text("toelichtingvereisten", [])
                    }
                }
            }
            xml.text("ontwikkelmogelijkheden", text(500), attributes: #"titel="Ontwikkelmogelijkheden" hoofdstuk="7""#)
            xml.text("betrokkenen", text(500), attributes: #"titel="Betrokkenen" hoofdstuk="10""#)
        }
    }

    // MARK: - Details

    private mutating func nextNumber() -> Int {
        nr += 1
        return nr
    }

    private mutating func numbered(_ chapter: Int) -> String {
        #"nr="\#(nextNumber())" titel="\#(texts.title(&generator))" hoofdstuk="\#(chapter)""#
    }

    private mutating func text(_ length: Int) -> [UInt8] {
        texts.text(generator.number(length / 2...length * 3 / 2) * textScale / 100, &generator)
    }
}

/// The tables at the head of every file, to which dossiers refer.
enum RootTables {
    static let domeinen = Array(4_121...4_136)
    static let sectorkamers = Array(5_672...5_679)
    static let competenties = Array(3_084...3_108)

    /// The first `nr` that no table uses.
    static let firstFreeNumber = 1_000_000

    static func write(to xml: inout XMLText) {
        xml.element("domeinen") { xml in
            for (index, nr) in domeinen.enumerated() {
                let code = #"titel="Domein \#(index + 1)" crebo="\#(79_000 + index * 10)""#
                xml.empty("domein", #"nr="\#(nr)" \#(code) prijsfactor="1.0" OBK_ID="""#)
            }
        }
        xml.element("sectorkamers") { xml in
            for (index, nr) in sectorkamers.enumerated() {
                xml.empty("sectorkamer", #"nr="\#(nr)" titel="Sectorkamer \#(index + 1)""#)
            }
        }
        xml.element("competenties") { xml in
            for (nr, code) in zip(competenties, "ABCDEFGHIJKLMNOPQRSTUVWXY") {
                xml.empty("competentie", #"nr="\#(nr)" titel="Competentie \#(code)" code="\#(code)""#)
            }
        }
    }
}

extension XMLText {
    /// The front page of a record.
    mutating func voorblad(sectorkamer: Int, vastgesteldOp: String) {
        element("voorblad", #"titel="Voorblad""#) { xml in
            xml.element("omschrijving") { xml in
                xml.element("penvoerder") { $0.empty("sectorkamer", #"referentie="\#(sectorkamer)""#) }
                xml.element("verantwoording") { xml in
                    xml.element("vaststellingsinformatie") { xml in
                        xml.value("vastgestelddoor", "De sectorkamer")
                        xml.value("vastgesteldop", vastgesteldOp)
                        xml.value("vastgesteldte", "Zoetermeer")
                    }
                }
            }
        }
    }
}

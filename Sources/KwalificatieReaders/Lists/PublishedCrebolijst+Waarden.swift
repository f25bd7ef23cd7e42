import KwalificatieModel

extension PublishedCrebolijst.Cel {
    /// What the cell says; nil when it is empty or holds a sign for "none" (`---`, `/`).
    public var inhoud: String? { isGeen ? nil : String(waarde) }

    /// The day in the cell: `01-08-2022`, or without the zeros as a spreadsheet may show it.
    public var datum: CalendarDate? { inhoud.flatMap { DatumTekst($0).datum } }

    /// The codes that the cell holds, in their order, whatever stands between them.
    public var codes: [Opleidingscode] {
        tekst.utf8.split { !(0x30...0x39).contains($0) && !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && $0 < 0x80 }
            .compactMap { Opleidingscode(String(Substring($0))) }
    }
}

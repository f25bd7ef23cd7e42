import DUODelivery
import KwalificatieEmitters
import KwalificatieModel

/// A comparison as one JSON object: `uitkomsten`, one on a line, and then what was compared.
final class VergelijkingJSON: Vergelijkingsverslag {
    private struct Verschil: Encodable {
        let naam: String
        let geleverd: String
        let geregistreerd: String
    }

    private struct Uitkomst: Encodable {
        let uitkomst: String
        let persoon: String
        let recordsoort: String
        let inschrijvingvolgnummer: String
        let resultaatvolgnummer: String?
        let code: String
        let regel: Int?
        let levering: String?
        let verschillen: [Verschil]
        let toelichting: String?
    }

    private struct Totaal: Encodable {
        let uitkomst: String
        let inschrijvingen: Int
        let resultaten: Int
    }

    private struct Registratieoverzicht: Encodable {
        let brin: String?
        let datumBeginPeriode: CalendarDate?
        let datumEindePeriode: CalendarDate?
        let datumAanmaak: CalendarDate?
    }

    private var buffer: OutputBuffer
    private var isFirst = true

    init(_ console: Console) {
        buffer = OutputBuffer(console)
        buffer.append("{\"uitkomsten\":[".utf8)
    }

    func neem(_ uitkomst: ROUitkomst) throws {
        buffer.append((isFirst ? "\n" : ",\n").utf8)
        isFirst = false
        try append(
            Uitkomst(
                uitkomst: uitkomst.soort.rawValue, persoon: uitkomst.persoon.text,
                recordsoort: uitkomst.recordsoort.rawValue,
                inschrijvingvolgnummer: uitkomst.inschrijvingvolgnummer.text,
                resultaatvolgnummer: uitkomst.resultaatvolgnummer == "" ? nil : uitkomst.resultaatvolgnummer.text,
                code: uitkomst.code.text, regel: uitkomst.regel, levering: uitkomst.levering?.text,
                verschillen: uitkomst.verschillen.map {
                    Verschil(naam: $0.naam, geleverd: $0.geleverd.text, geregistreerd: $0.geregistreerd.text)
                }, toelichting: uitkomst.reden))
    }

    func einde(_ kop: Vergelijkingskop) throws {
        buffer.append("\n],\"leveringen\":".utf8)
        try append(kop.leveringen.bestanden.map(\.file.name))
        buffer.append(",\"registratieoverzicht\":".utf8)
        try append(
            Registratieoverzicht(
                brin: kop.selectie.brin?.text, datumBeginPeriode: kop.selectie.begin,
                datumEindePeriode: kop.selectie.einde, datumAanmaak: kop.selectie.aanmaak))
        buffer.append(",\"totalen\":".utf8)
        try append(
            ROUitkomst.Soort.allCases.map { soort in
                let (inschrijvingen, resultaten) = kop.aantallen[soort, default: (0, 0)]
                return Totaal(uitkomst: soort.rawValue, inschrijvingen: inschrijvingen, resultaten: resultaten)
            })
        buffer.append("}\n".utf8)
        buffer.flush()
    }

    private func append(_ value: some Encodable) throws {
        var bytes: [UInt8] = []
        try JSONValue(encoding: value).append(to: &bytes)
        buffer.append(bytes)
    }
}

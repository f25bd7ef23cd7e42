@testable import KwalificatieModel
import XCTest

@testable import KwalificatieReaders

/// The tables that documents in tests refer to.
let tables = """
    <domeinen><domein nr="4135" titel="Zorg en welzijn" crebo="79140" prijsfactor="1.0" OBK_ID="bk:750580b3"/></domeinen>
    <sectorkamers><sectorkamer nr="5674" titel="Sectorkamer zorg"/></sectorkamers>
    <competenties>
      <competentie nr="3084" titel="Beslissen" code="A"/><competentie nr="3085" titel="Aansturen" code="B"/>
    </competenties>
    """

/// A document with these tables and lists.
func document(_ lists: String) -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sbb>\n\(tables)\n\(lists)\n</sbb>"
}

/// The kernkennis, front page and so on that records of several kinds share.
enum SharedXML {
    static let kennis = """
        <kennisenvaardigheden>
          <kennisofvaardigheid nr="11" titel="kan rekenen"/><kennisofvaardigheid nr="12" titel=" heeft  kennis "/>
        </kennisenvaardigheden>
        """

    static let voorblad = """
        <voorblad titel="Voorblad"><omschrijving>
          <penvoerder><sectorkamer referentie="5674"/></penvoerder>
          <verantwoording><vaststellingsinformatie>
            <vastgestelddoor><![CDATA[Minister]]></vastgestelddoor>
            <vastgesteldop>11-02-2015</vastgesteldop><vastgesteldte>Zoetermeer</vastgesteldte>
          </vaststellingsinformatie></verantwoording>
        </omschrijving></voorblad>
        """

    static let verwachtVoorblad = Voorblad(
        titel: "Voorblad", penvoerder: Sectorkamer(nr: 5674, titel: "Sectorkamer zorg"),
        vastgesteldDoor: Tekst("Minister"), vastgesteldOp: CalendarDate("2015-02-11"),
        vastgesteldTe: Tekst("Zoetermeer"))

    static let verwachteKennis = [
        KennisOfVaardigheid(nr: 11, titel: "kan rekenen"), KennisOfVaardigheid(nr: 12, titel: " heeft  kennis "),
    ]

    /// A kerntaak with one werkproces; the numbers begin with `nr`.
    static func kerntaak(_ wrapper: String, nr: Int, hoofdstuk: Int = 1) -> String {
        """
        <kerntaak nr="\(nr)" titel="Kerntaak" hoofdstuk="\(hoofdstuk)">
          <complexiteit><![CDATA[complex]]></complexiteit>
          <verantwoordelijkheid><![CDATA[zelf]]></verantwoordelijkheid>
          <vakkennisenvaardigheden><vakkennisenvaardigheden referentie="11"/></vakkennisenvaardigheden>
          <\(wrapper)>
            <werkproces nr="\(nr + 1)" titel="Werkproces" hoofdstuk="1">
              <werkprocesomschrijving><![CDATA[doet]]></werkprocesomschrijving>
              <werkprocesresultaat><![CDATA[klaar]]></werkprocesresultaat>
              <werkprocesgedrag><![CDATA[net]]></werkprocesgedrag>
              <werkprocescompetenties><competentie referentie="3085"/></werkprocescompetenties>
            </werkproces>
          </\(wrapper)>
        </kerntaak>
        """
    }

    /// What a reader makes of `kerntaak`; `code` is that of the kerntaak. Places are not compared.
    static func verwachteKerntaak(_ code: String, nr: Int) throws -> Kerntaak {
        let code = try XCTUnwrap(OnderdeelCode(code))
        let hoofdstuk = Int(code.kerntaak)
        return Kerntaak(
            nr: nr, titel: "Kerntaak", hoofdstuk: hoofdstuk, code: code, complexiteit: Tekst("complex"),
            verantwoordelijkheid: Tekst("zelf"),
            vakkennisEnVaardigheden: [KennisVerwijzing(nr: 11, titel: "kan rekenen")],
            werkprocessen: [
                Werkproces(
                    nr: nr + 1, titel: "Werkproces", hoofdstuk: 1,
                    code: OnderdeelCode(code.deel, Int(code.deelnummer), kerntaak: hoofdstuk, werkproces: 1),
                    omschrijving: Tekst("doet"), resultaat: Tekst("klaar"), gedrag: Tekst("net"),
                    competenties: [CompetentieVerwijzing(nr: 3085, code: "B", titel: "Aansturen")])
            ])
    }
}

extension Kerntaak {
    /// Without the places, which tests of the contents leave to others.
    var withoutPlaces: Kerntaak {
        var copy = self
        copy.place = .unknown
        copy.werkprocessen = werkprocessen.map { werkproces in
            var copy = werkproces
            copy.place = .unknown
            return copy
        }
        return copy
    }
}

extension DocumentContents {
    init(xml: String, validated: Bool = true, limits: Limits = .standard) throws {
        try self.init(MemorySource(xml), validated: validated, limits: limits)
    }

    var kinds: [Observation.Kind] { observations.map(\.kind) }

    /// What was noticed other than by the schema: `line:column path kind`.
    var remarks: [String] {
        observations.filter { $0.kind.name != "schemaViolation" }.map { observation in
            "\(observation.place.line):\(observation.place.column) \(observation.path) \(observation.kind)"
                .replacingOccurrences(of: "KwalificatieReaders.Observation.", with: "")
                .replacingOccurrences(of: "KwalificatieReaders.", with: "")
        }
    }
}

/// A document has no record of the kind that a test wants.
struct MissingRecord: Error {}

extension Observation.Kind {
    /// The name of the kind, without what it holds.
    var name: String { String("\(self)".prefix { $0 != "(" }) }
}

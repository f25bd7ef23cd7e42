import KwalificatieModel
import KwalificatieReaders

/// EXPERIMENT-001: a cross-over kwalificatie is of niveau 1.
struct NiveauVanCrossOver: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.experiment, 1), severity: .error,
        title: Bilingual("Cross-over op niveau 2, 3 of 4", "A cross-over of niveau 2, 3 or 4"),
        sentence: Bilingual(
            "Een cross-over kwalificatie is van niveau 1.", "A cross-over kwalificatie is of niveau 1."),
        reason: Bilingual(
            "Het experiment stond alleen open voor opleidingen van niveau 2 tot en met 4.",
            "The experiment was open to opleidingen of niveau 2 to 4 only."),
        source: "experiment cross-overs (seed 002, bijlage 1)",
        remedy: Bilingual("Verbeter het niveau.", "Mend the niveau."),
        accepted: [
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                #"titel="Middenkaderfunctionaris smart industry" niveau="4""#,
                becomes: #"titel="Middenkaderfunctionaris smart industry" niveau="2""#)
        ],
        rejected: [
            RuleExample(
                in: "cross-overs/26006-middenkaderfunctionaris-smart-industry.xml",
                "<crossoverkwalificaties>",
                becomes: """
                    <crossoverkwalificaties>
                        📍<crossoverkwalificatie nr="1299901" titel="Assistent smart industry" niveau="1" versie="" \
                    status="Vastgesteld">
                          <creboinformatie>
                            <crebo ministerie="OCW" prijsfactor="1,30" Geldig_vanaf="01-08-2019" \
                    Datum_einde_instroom="01-08-2025" Datum_einde_opleiding="01-08-2028">26043</crebo>
                          </creboinformatie>
                          <kennisenvaardigheden />
                          <voorblad titel="Voorblad">
                            <omschrijving>
                              <penvoerder>
                                <sectorkamer referentie="5672" />
                              </penvoerder>
                              <verantwoording>
                                <vaststellingsinformatie>
                                  <vastgestelddoor>Minister van Onderwijs, Cultuur en Wetenschap</vastgestelddoor>
                                  <vastgesteldop>15-03-2019</vastgesteldop>
                                  <vastgesteldte>Zoetermeer</vastgesteldte>
                                </vaststellingsinformatie>
                              </verantwoording>
                            </omschrijving>
                          </voorblad>
                          <omschrijving>
                            <typeringvanhetberoep><![CDATA[De assistent helpt bij de productie.]]></typeringvanhetberoep>
                            <sbu>1600</sbu>
                            <soortopleiding>entreeopleiding</soortopleiding>
                          </omschrijving>
                          <samengestelduit>
                            <kwalificatie crebo="25344" />
                          </samengestelduit>
                          <instellingen>
                            <instelling brin="25LX" naam="Voorbeeldcollege Noord" />
                          </instellingen>
                          <kerntaken />
                        </crossoverkwalificatie>
                    """
                ,
                within: ""
            )
            .shown(
                wrong: #"""
                    <crossoverkwalificatie nr="1299901" titel="Assistent smart industry" niveau="1" …>
                    …<crebo ministerie="OCW" …>26043</crebo>…
                    </crossoverkwalificatie>
                    """#,
                right: #"""
                    <crossoverkwalificatie nr="1200923" titel="Middenkaderfunctionaris smart industry" niveau="4" …>
                    …<crebo ministerie="OCW" …>26006</crebo>…
                    </crossoverkwalificatie>
                    """#)
        ])

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .crossOver(let kwalificatie) = record, kwalificatie.niveau == .een else { return }
        report.add(
            Bilingual(
                "de cross-over kwalificatie is van niveau 1; verwacht is niveau 2, 3 of 4",
                "the cross-over kwalificatie is of niveau 1; expected is niveau 2, 3 or 4"),
            at: record.place, subject: .init(record), expected: "2, 3, 4", found: "1")
    }
}

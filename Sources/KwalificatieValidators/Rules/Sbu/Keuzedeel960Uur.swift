import KwalificatieModel
import KwalificatieReaders

/// SBU-004: a keuzedeel of 960 hours that starts after such keuzedelen were abolished.
struct Keuzedeel960Uur: Rule {
    static let documentation = RuleDocumentation(
        id: RuleID(.sbu, 4), severity: .warning,
        title: Bilingual("Geen keuzedeel van 960 uur vanaf 2022", "No keuzedeel of 960 hours from 2022 on"),
        sentence: Bilingual(
            "Een keuzedeel dat op of na 01-08-2022 begint, heeft een studielast van 960 uur.",
            "A keuzedeel that starts on or after 01-08-2022 has a study load of 960 hours."),
        reason: Bilingual(
            "Sinds 01-08-2022 is een keuzedeel niet groter dan 720 uur.",
            "Since 01-08-2022 a keuzedeel is no larger than 720 hours."),
        source: "handleiding register 2.6 b",
        remedy: Bilingual(
            "Controleer de studielast en de ingangsdatum.", "Check the study load and the day on which it starts."),
        accepted: [
            RuleExample(in: "keuzedelen/gezonde-leefstijl.xml", "<sbu>240</sbu>", becomes: "<sbu>960</sbu>")
        ],
        rejected: [
            RuleExample(
                in: "keuzedelen/gezonde-leefstijl.xml",
                """
                <vastgesteldop>22-09-2022</vastgesteldop>
                              <vastgesteldte>Zoetermeer</vastgesteldte>
                            </vaststellingsinformatie>
                          </verantwoording>
                        </omschrijving>
                      </voorblad>
                      <algemeneinformatie titel="Algemene informatie">
                        <sbu>240</sbu>
                """,
                becomes: """
                    <vastgesteldop>22-09-2022</vastgesteldop>
                                  <vastgesteldte>Zoetermeer</vastgesteldte>
                                </vaststellingsinformatie>
                              </verantwoording>
                            </omschrijving>
                          </voorblad>
                          <algemeneinformatie titel="Algemene informatie">
                            📍<sbu>960</sbu>
                    """,
                within: #"""
                    <keuzedeel nr="1200775" titel="Gezonde leefstijl" code="K1469" versie="Tweede versie" \#
                    vervangt="K0219" status="Vastgesteld" Geldig_vanaf="01-08-2023"
                    """#
            )
            .shown(
                wrong: "<sbu>960</sbu>", right: "<sbu>240</sbu>")
        ])

    private static let last = Cohort(year: 2022)?.firstDay

    func check(_ record: RegisterRecord, _ report: inout Report) {
        guard case .keuzedeel(let keuzedeel) = record, keuzedeel.sbu == 960, let start = keuzedeel.geldigVanaf,
            let last = Self.last, start >= last
        else { return }
        report.add(
            Bilingual(
                "de studielast is 960 uur; dat kan niet meer voor een keuzedeel dat op \(start) begint",
                "the study load is 960 hours, which is no longer possible for a keuzedeel that starts on \(start)"),
            at: keuzedeel.fieldPlaces.sbu, subject: .init(record), expected: "240, 480, 720", found: "960")
    }
}

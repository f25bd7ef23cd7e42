/// Written by `CREBO_REGENERATE=1 swift test --filter HelpTextTests`; not edited by hand.
enum HelpTexts {
    static let reviewed: [(line: String, text: String)] = [
        (
            "--help",
            #"""
            crebo maakt van de gepubliceerde XML van de kwalificatiestructuur mbo gegevens:
            lijsten, JSON en leesbare pagina's, met een rapport van wat er niet klopt.

            Gebruik: crebo COMMANDO [OPERANDEN] [OPTIES]

            Commando's:
              convert        Zet publicaties om in lijsten en JSON, met een rapport.
              lists          Noemt de lijsten die convert maakt, met hun kolommen.
              validate       Zegt wat er niet klopt aan publicaties, waar, en waarom.
              rules          Noemt de regels van validate en odt, of legt er een uit.
              export         Schrijft elk onderdeel als een regel JSON naar de
                             standaarduitvoer.
              inspect        Vertelt wat er in een bestand zit, zonder het om te zetten.
              show           Toont de pagina van een onderdeel met alle teksten en
                             koppelingen.
              trace          Toont de voorgangers en opvolgers van een code, alle stappen.
              search         Zoekt in het register op code, titel of woorden in de teksten.
              diff           Vergelijkt twee registers: wat is nieuw, gewijzigd, loopt af of
                             is vervallen.
              overlap        Zegt of een keuzedeel ondoelmatig overlapt met een
                             kwalificatie.
              reconcile      Legt een gepubliceerde crebolijst naast de XML en noemt de
                             verschillen.
              odt deliver    Maakt van een lijst met inschrijvingen voor een certificaat een
                             levering aan DUO.
              odt read       Vertelt wat er in een registratieoverzicht van DUO staat.
              odt reconcile  Vergelijkt een registratieoverzicht met wat er is geleverd.
              doctor         Kijkt na of convert op deze machine kan werken.
              proef deliver  Maakt een levering.
              label          Plakt een kenmerk.
              help           Toont deze hulp, of die van een commando.

            Opties:
              -h, --help     Toont deze hulp.
              -V, --version  Toont de versie van crebo.

            Exitcodes:
              0  in orde
              1  klaar, maar er zijn bevindingen van de ernst ‘fout’
              2  verkeerd gebruik: het commando of een optie klopt niet
              3  de invoer is niet te lezen, of er is niets gepubliceerd
              4  er ging iets mis in crebo zelf

            Voorbeelden:
              crebo convert dossiers.xml keuzedelen.xml --output Output
              crebo show 25187 --register dossiers.xml keuzedelen.xml

            Zie ‘crebo help COMMANDO’ voor meer over een commando.

            """#
        ),
        (
            "--version",
            #"""
            crebo 0.1.0

            """#
        ),
        (
            "help convert",
            #"""
            Gebruik: crebo convert [INPUT...] [--output DIR] [--tables DIR]
                                   [--only LIJST,...] [--without-bundles]
                                   [--csv excel|rfc4180] [--year YYYY,...]
                                   [--on-date YYYY-MM-DD] [--strict] [--keep N] [--full]
                                   [--jobs N] [--log FILE] [--log-format text|json]
                                   [--schemas DIR] [--quiet]

            Zet publicaties om in lijsten en JSON, met een rapport.

            De invoer is de XML van kwalificatiedossiers, keuzedelen, certificaten,
            cross-over en geregionaliseerde kwalificaties. De uitvoer verschijnt in haar
            geheel of niet.

            De vorige uitvoer blijft ernaast staan, onder de naam van de map met de dag en
            tijd (UTC) waarop zij is gemaakt. Terugzetten is hernoemen.

            Is er sinds de vorige keer niets veranderd (invoer, tabellen, opties en
            programma), dan blijft elk bestand zoals het is, en meldt crebo opnieuw wat er
            toen te melden was. Anders wordt alles gelezen.

            Met --only bevat de map daarna alleen die lijsten, wat er mis is (afgekeurd en
            bevindingen) en wat er is gedaan (verschil, run en geheugen). Zonder INPUT komen
            de lijsten alleen uit de tabellen van --tables, zoals gepubliceerde
            crebolijsten.

            Operanden:
              [INPUT...]  Een of meer XML-bestanden, of mappen of ZIP-bestanden daarmee, of
                          --tables.

            Opties:
              -o, --output DIR            De map waarin de uitvoer komt (standaard: Output).
                  --tables DIR            De map met tabellen (CSV) naast de XML; anders de
                                          map tabellen naast de invoer, als die er is.
                  --only LIJST,...        Schrijft alleen deze lijsten, zoals keuzedelen;
                                          ‘crebo lists’ noemt ze (mag vaker).
                  --without-bundles       Maakt geen ZIP-bundels per cohort; dat scheelt
                                          tijd en ruimte.
                  --csv excel|rfc4180     De vorm van CSV: voor Nederlands Excel, of voor
                                          programma's (standaard: excel).
                  --year YYYY,...         Maakt alleen de lijsten van deze jaren (2026, of
                                          2022-2026), ook van een jaar waarin niets nieuws
                                          begint; anders van alle jaren waarvan genoeg
                                          bekend is (mag vaker).
                  --on-date YYYY-MM-DD    Maakt ook een crebolijst van wat op deze dag open
                                          is. Wat na deze dag begint, staat in het
                                          statusoverzicht; anders de laatste dag van
                                          vaststelling.
                  --strict                Publiceert niets als er iets is afgekeurd of er
                                          een fout is; de vorige uitvoer blijft.
                  --keep N                Hoeveel eerdere versies van de uitvoer ernaast
                                          blijven staan (standaard: 1).
                  --full                  Leest alles, ook als er sinds de vorige keer niets
                                          is veranderd.
              -j, --jobs N                Hoeveel documenten tegelijk worden gelezen; anders
                                          evenveel als er processorkernen zijn.
                  --log FILE              Schrijft een regel per gebeurtenis achteraan dit
                                          bestand.
                  --log-format text|json  De vorm van die regels: om te lezen, of voor
                                          programma's (standaard: text).
                  --schemas DIR           De map met de XML-schema's waartegen de invoer
                                          wordt gehouden.
              -q, --quiet                 Meldt alleen wat er mis is.
              -h, --help                  Toont deze hulp.
              -V, --version               Toont de versie van crebo.

            Voorbeelden:
              crebo convert dossiers.xml
              crebo convert publicaties/ --output Output --csv rfc4180
              crebo convert publicaties/ --output Lijsten --only crebolijst,keuzedelen
              crebo convert publicaties/ --output Lijsten --year 2026 --on-date 2026-02-01
              crebo convert publicaties/ --strict --keep 7 --quiet --log crebo.log

            """#
        ),
        (
            "help lists",
            #"""
            Gebruik: crebo lists [--format text|json|markdown]

            Noemt de lijsten die convert maakt, met hun kolommen.

            Opties:
                  --format text|json|markdown
                             De vorm: om te lezen, voor programma's, of als de pagina
                             docs/lijsten.md (standaard: text).
              -h, --help     Toont deze hulp.
              -V, --version  Toont de versie van crebo.

            Voorbeelden:
              crebo lists
              crebo lists --format markdown > lijsten.md

            """#
        ),
        (
            "help validate",
            #"""
            Gebruik: crebo validate INPUT... [--format text|json|sarif|junit|html|github]
                                    [--output FILE] [--fail-on error|warning|info|never]
                                    [--only REGEL,...] [--skip REGEL,...] [--config FILE]
                                    [--baseline FILE] [--write-baseline FILE]
                                    [--on-date YYYY-MM-DD] [--language nl|en]
                                    [--max-findings N] [--tables DIR] [--schemas DIR]
                                    [--jobs N]

            Zegt wat er niet klopt aan publicaties, waar, en waarom.

            Elke bevinding hoort bij een regel; ‘crebo rules’ noemt ze en legt ze uit. Een
            bestand dat niet (geheel) te lezen is, telt als fout, welke regels er ook lopen.

            De configuratie: {"rules": {"SBU-001": "warning", "XML-002": {"severity": "off",
            "reason": "..."}, "CREBO-001": {"exceptions": [{"code": "25821", "reason":
            "..."}]}}}.

            Operanden:
              INPUT...  Een of meer XML-bestanden, mappen of ZIP-bestanden daarmee, of
                        crebolijsten in CSV.

            Opties:
                  --format text|json|sarif|junit|html|github
                                         De vorm van het rapport (standaard: text).
              -o, --output FILE          Het bestand waarin het rapport komt; anders op de
                                         standaarduitvoer.
                  --fail-on error|warning|info|never
                                         Vanaf welke ernst bevindingen exitcode 1 geven
                                         (standaard: error).
                  --only REGEL,...       Alleen deze regels of families, zoals SBU-001 of
                                         XML (mag vaker).
                  --skip REGEL,...       Alle regels behalve deze, of deze families (mag
                                         vaker).
                  --config FILE          JSON met per regel een andere ernst, ‘off’ of
                                         uitzonderingen.
                  --baseline FILE        Bekende bevindingen: alleen nieuwe tellen.
                  --write-baseline FILE  Bewaart wat nu wordt gevonden als bekend.
                  --on-date YYYY-MM-DD   De dag waarop wordt geoordeeld, voor regels die
                                         milder worden (KEUZEDEEL-001).
                  --language nl|en       De taal van de zinnen; anders die van LC_ALL of
                                         LANG, of Nederlands.
                  --max-findings N       Hoeveel bevindingen er worden getoond, de ergste;
                                         geteld worden alle.
                  --tables DIR           De map met tabellen (CSV) naast de XML; anders de
                                         map tabellen naast de invoer, als die er is.
                  --schemas DIR          De map met de XML-schema's waartegen de invoer
                                         wordt gehouden.
              -j, --jobs N               Hoeveel documenten tegelijk worden gelezen; anders
                                         evenveel als er processorkernen zijn.
              -h, --help                 Toont deze hulp.
              -V, --version              Toont de versie van crebo.

            Voorbeelden:
              crebo validate publicaties/
              crebo validate publicaties/ --format html --output bevindingen.html
              crebo validate dossier.xml --only SBU,DATUM --fail-on warning
              crebo validate publicaties/ --write-baseline bekend.json
              crebo validate publicaties/ --baseline bekend.json

            """#
        ),
        (
            "help rules",
            #"""
            Gebruik: crebo rules [REGEL...] [--format text|markdown] [--language nl|en]

            Noemt de regels van validate en odt, of legt er een uit.

            Operanden:
              [REGEL...]  De code van een regel of familie (SBU-001, XML).

            Opties:
                  --format text|markdown  De vorm: om te lezen, of als de pagina
                                          docs/regels.md (standaard: text).
                  --language nl|en        De taal van de zinnen; anders die van LC_ALL of
                                          LANG, of Nederlands.
              -h, --help                  Toont deze hulp.
              -V, --version               Toont de versie van crebo.

            Voorbeelden:
              crebo rules
              crebo rules SBU-001
              crebo rules --format markdown > regels.md

            """#
        ),
        (
            "help export",
            #"""
            Gebruik: crebo export INPUT... [--schemas DIR] [--jobs N]

            Schrijft elk onderdeel als een regel JSON naar de standaarduitvoer.

            Operanden:
              INPUT...  Een of meer XML-bestanden, of mappen of ZIP-bestanden daarmee.

            Opties:
                  --schemas DIR  De map met de XML-schema's waartegen de invoer wordt
                                 gehouden.
              -j, --jobs N       Hoeveel documenten tegelijk worden gelezen; anders evenveel
                                 als er processorkernen zijn.
              -h, --help         Toont deze hulp.
              -V, --version      Toont de versie van crebo.

            Voorbeelden:
              crebo export dossiers.xml > register.jsonl

            """#
        ),
        (
            "help inspect",
            #"""
            Gebruik: crebo inspect FILE [--format text|json]

            Vertelt wat er in een bestand zit, zonder het om te zetten.

            Operanden:
              FILE  Een XML-bestand.

            Opties:
                  --format text|json  De vorm van het antwoord: om te lezen, of voor
                                      programma's (standaard: text).
              -h, --help              Toont deze hulp.
              -V, --version           Toont de versie van crebo.

            Voorbeelden:
              crebo inspect dossiers.xml
              crebo inspect keuzedelen.xml --format json

            """#
        ),
        (
            "help show",
            #"""
            Gebruik: crebo show CODE --register INPUT... [--tables DIR]

            Toont de pagina van een onderdeel met alle teksten en koppelingen.

            CODE is die van een kwalificatiedossier, kwalificatie, keuzedeel, certificaat,
            cross-over of geregionaliseerde kwalificatie. Van een code die alleen tabellen
            of andere onderdelen noemen, staat er wat die ervan zeggen en waar.

            Operanden:
              CODE  Een crebo (25187), de code van een keuzedeel (K0717) of van een
                    certificaat (C0013).

            Opties:
                  --register INPUT...  De publicaties die samen het register vormen, of de
                                       uitvoer van convert: alles tot de volgende optie of
                                       ‘--’; met ‘--register=INPUT’ alleen die ene
                                       (verplicht; mag vaker).
                  --tables DIR         De map met tabellen (CSV) naast de XML; anders de map
                                       tabellen naast de invoer, als die er is.
              -h, --help               Toont deze hulp.
              -V, --version            Toont de versie van crebo.

            Voorbeelden:
              crebo show 25187 --register dossiers.xml keuzedelen.xml
              crebo show --register publicaties/ -- K0717

            """#
        ),
        (
            "help trace",
            #"""
            Gebruik: crebo trace CODE [--register INPUT...] [--tables DIR] [--year YYYY]
                                 [--format text|dot|svg|json|csv]

            Toont de voorgangers en opvolgers van een code, alle stappen.

            CODE is een crebo, of de code van een keuzedeel of certificaat. Wat waardoor is
            vervangen, staat in tabellen van vervallen codes, in dossiers die hun vorige
            versie noemen, en in keuzedelen die zeggen welke ze vervangen. ‘Geen’ opvolgers
            is iets anders dan ‘onbekend’: dan zegt geen bron er iets over.

            Operanden:
              CODE  Een crebo (25187), de code van een keuzedeel (K0717) of van een
                    certificaat (C0013).

            Opties:
                  --register INPUT...  De publicaties die samen het register vormen, of de
                                       uitvoer van convert: alles tot de volgende optie of
                                       ‘--’. Mag weg als --tables genoeg is (mag vaker).
                  --tables DIR         De map met tabellen (CSV) naast de XML; anders de map
                                       tabellen naast de invoer, als die er is.
                  --year YYYY          Het jaar waarin het studiejaar begint: zegt waar de
                                       code dan naar verwijst.
                  --format text|dot|svg|json|csv
                                       De vorm: een boom om te lezen, een plaatje (dot voor
                                       Graphviz, svg), of voor programma's (standaard:
                                       text).
              -h, --help               Toont deze hulp.
              -V, --version            Toont de versie van crebo.

            Voorbeelden:
              crebo trace 23130 --register publicaties/ --year 2023
              crebo trace 23130 --register publicaties/ --format svg > opvolging.svg

            """#
        ),
        (
            "help search",
            #"""
            Gebruik: crebo search ZOEKTERM --register INPUT... [--tables DIR] [--kind SOORT]
                                  [--niveau 1|2|3|4] [--sectorkamer NAAM]
                                  [--valid-on YYYY-MM-DD] [--max N] [--format text|json|csv]
                                  [--csv excel|rfc4180]

            Zoekt in het register op code, titel of woorden in de teksten.

            De beste treffers staan bovenaan: eerst de code, dan de titel, dan woorden in de
            teksten. Hoofdletters en accenten tellen niet. Een kwalificatie is een treffer
            van zichzelf; wat in het basisdeel staat, hoort bij het dossier. Van meer
            woorden moeten alle erin staan.

            Operanden:
              ZOEKTERM  Een code, een deel van een titel of een woord, met een letter of
                        cijfer erin.

            Opties:
                  --register INPUT...     Waarin wordt gezocht: XML-bestanden, mappen of
                                          ZIP-bestanden daarmee, of de uitvoer van convert
                                          of export; alles tot de volgende optie of ‘--’,
                                          met ‘--register=INPUT’ alleen die ene (verplicht;
                                          mag vaker).
                  --tables DIR            De map met tabellen (CSV) naast de XML; anders de
                                          map tabellen naast de invoer, als die er is.
                  --kind SOORT            Alleen onderdelen van deze soort: dossier,
                                          kwalificatie, keuzedeel, certificaat, cross-over,
                                          geregionaliseerd of opleidingsdomein.
                  --niveau 1|2|3|4        Alleen wat dit niveau heeft; een certificaat heeft
                                          er geen.
                  --sectorkamer NAAM      Alleen wat deze sectorkamer beheert: een deel van
                                          de naam, of het nummer van SBB.
                  --valid-on YYYY-MM-DD   Alleen waarvoor een student zich op deze dag kan
                                          inschrijven, of wat dan kan worden aangeboden.
                  --max N                 Hoeveel treffers er worden getoond, de beste;
                                          anders 50 als tekst en alle als JSON of CSV.
                  --format text|json|csv  De vorm van het antwoord: om te lezen, of voor
                                          programma's en spreadsheets (standaard: text).
                  --csv excel|rfc4180     De vorm van CSV: voor Nederlands Excel, of voor
                                          programma's (standaard: excel).
              -h, --help                  Toont deze hulp.
              -V, --version               Toont de versie van crebo.

            Voorbeelden:
              crebo search duurzaam --register publicaties/
              crebo search metaal --register Output --niveau 2 --valid-on 2026-08-01
              crebo search K07 --register Output --format json

            """#
        ),
        (
            "help diff",
            #"""
            Gebruik: crebo diff OUD NIEUW [--common] [--format text|json|csv]
                                [--csv excel|rfc4180]

            Vergelijkt twee registers: wat is nieuw, gewijzigd, loopt af of is vervallen.

            Onderdelen horen bij elkaar als ze dezelfde code hebben; van meer versies telt
            de nieuwste. Van een gewijzigde tekst staat er het stuk dat anders is. Interne
            nummers van SBB, de volgorde van lijsten en de plaats in bestanden tellen niet
            als verschil. De exitcode is 0, of er nu verschillen zijn of niet, en 1 als iets
            niet te lezen is.

            Operanden:
              OUD    Een XML-bestand, een map daarmee, of de uitvoer van convert of export
                     (.jsonl).
              NIEUW  Een XML-bestand, een map daarmee, of de uitvoer van convert of export
                     (.jsonl).

            Opties:
                  --common                Vergelijkt alleen wat in beide registers staat,
                                          ook als een van de twee maar een deel is.
                  --format text|json|csv  De vorm van het antwoord: om te lezen, of voor
                                          programma's en spreadsheets (standaard: text).
                  --csv excel|rfc4180     De vorm van CSV: voor Nederlands Excel, of voor
                                          programma's (standaard: excel).
              -h, --help                  Toont deze hulp.
              -V, --version               Toont de versie van crebo.

            Voorbeelden:
              crebo diff publicaties-2025/ publicaties-2026/
              crebo diff Output publicaties/ --format csv > verschillen.csv

            """#
        ),
        (
            "help overlap",
            #"""
            Gebruik: crebo overlap CREBO KEUZEDEEL --register INPUT... [--tables DIR]
                                   [--format text|json]

            Zegt of een keuzedeel ondoelmatig overlapt met een kwalificatie.

            De uitkomsten zijn die van de overlapchecker van SBB: nog niet getoetst,
            getoetst met of zonder ondoelmatige overlap, of al gekoppeld. Wat SBB heeft
            getoetst staat in overlap*.csv en koppelingen*.csv, de koppelingen van nu in de
            XML.

            Operanden:
              CREBO      De crebo van een kwalificatie: vijf cijfers (25187).
              KEUZEDEEL  De code van een keuzedeel: een K en vier cijfers (K0717).

            Opties:
                  --register INPUT...  De publicaties die samen het register vormen, of de
                                       uitvoer van convert: alles tot de volgende optie of
                                       ‘--’; met ‘--register=INPUT’ alleen die ene
                                       (verplicht; mag vaker).
                  --tables DIR         De map met tabellen (CSV) naast de XML; anders de map
                                       tabellen naast de invoer, als die er is.
                  --format text|json   De vorm van het antwoord: om te lezen, of voor
                                       programma's (standaard: text).
              -h, --help               Toont deze hulp.
              -V, --version            Toont de versie van crebo.

            Voorbeelden:
              crebo overlap 25187 K0717 --register publicaties/
              crebo overlap 25187 K0717 --register=publicaties/ --format json

            """#
        ),
        (
            "help reconcile",
            #"""
            Gebruik: crebo reconcile CREBOLIJST... --register INPUT...
                                     [--format text|json|csv] [--csv excel|rfc4180]

            Legt een gepubliceerde crebolijst naast de XML en noemt de verschillen.

            Vergeleken worden codes, namen, niveaus, prijsfactoren, soort opleiding,
            beroepsvereisten, dossiers en datums. Hoofdletters en spaties tellen niet. Welke
            codes in een lijst ontbreken, is alleen te zeggen van een hele crebolijst, niet
            van een wijziging.

            Operanden:
              CREBOLIJST...  Een of meer gepubliceerde crebolijsten of lijsten van vervallen
                             codes in CSV.

            Opties:
                  --register INPUT...     De publicaties die samen het register vormen, of
                                          de uitvoer van convert: alles tot de volgende
                                          optie of ‘--’; met ‘--register=INPUT’ alleen die
                                          ene (verplicht; mag vaker).
                  --format text|json|csv  De vorm van het antwoord: om te lezen, of voor
                                          programma's en spreadsheets (standaard: text).
                  --csv excel|rfc4180     De vorm van CSV: voor Nederlands Excel, of voor
                                          programma's (standaard: excel).
              -h, --help                  Toont deze hulp.
              -V, --version               Toont de versie van crebo.

            Voorbeelden:
              crebo reconcile crebolijst-2022.csv --register publicaties/
              crebo reconcile lijst.csv --register publicaties/ \
                  --format csv > verschil.csv

            """#
        ),
        (
            "help odt deliver",
            #"""
            Gebruik: crebo odt deliver INSCHRIJVINGEN --register INPUT... --brin BRIN
                                       --output DIR [--erkenningen FILE]
                                       [--on-date YYYY-MM-DD] [--since LEVERING]
                                       [--format xml|csv] [--config FILE]

            Maakt van een lijst met inschrijvingen voor een certificaat een levering aan
            DUO.

            Elke rij wordt getoetst (crebo rules DUO). Wat DUO zou weigeren, komt met de
            reden in afgekeurd.csv en kan na verbetering opnieuw worden geleverd; de rest
            komt in ODT_<BRIN>_<datum>_<n>.xml. De bestanden bevatten persoonsgegevens en
            zijn alleen voor de eigenaar leesbaar.

            Let op: de namen in de XML zijn niet geverifieerd tegen de mbo-XSD van DUO, die
            niet openbaar is.

            Operanden:
              INSCHRIJVINGEN  Een CSV-bestand met inschrijvingen.

            Opties:
                  --register INPUT...   De publicaties die samen het register vormen, of de
                                        uitvoer van convert: alles tot de volgende optie of
                                        ‘--’; met ‘--register=INPUT’ alleen die ene
                                        (verplicht; mag vaker).
                  --brin BRIN           De instelling die levert, als 25LX (verplicht).
              -o, --output DIR          De map waarin leveringen komen, elk in een eigen
                                        map; wat er staat, blijft (verplicht).
                  --erkenningen FILE    CSV met brin, crebo, vanaf en tot: de
                                        diploma-erkenningen derde leerweg; tot telt zelf
                                        niet mee.
                  --on-date YYYY-MM-DD  De dag van de levering, anders vandaag; met een dag
                                        geeft dezelfde lijst dezelfde bytes.
                  --since LEVERING      Levert alleen wat nieuw of anders is dan in deze
                                        levering (XML), of in alle leveringen in deze map.
                  --format xml|csv      De vorm: berichten voor DUO, of vier lijsten voor
                                        een leerlingadministratie (standaard: xml).
                  --config FILE         JSON met per regel een andere ernst, ‘off’ of
                                        uitzonderingen.
              -h, --help                Toont deze hulp.
              -V, --version             Toont de versie van crebo.

            Voorbeelden:
              crebo odt deliver lijst.csv --register xml/ --brin 25LX --output leveringen
              crebo odt deliver lijst.csv --register xml/ --brin 25LX -o uit --since uit

            """#
        ),
        (
            "help odt read",
            #"""
            Gebruik: crebo odt read RO_FILE [--format text|json]

            Vertelt wat er in een registratieoverzicht van DUO staat.

            Leest ook bestanden die een spreadsheet opnieuw heeft opgeslagen, en meldt elke
            afwijking van de indeling met haar regel. Persoonsnummers worden nergens
            getoond, alleen hun laatste vier cijfers.

            Operanden:
              RO_FILE  Een registratieoverzicht van DUO (RO_….CSV).

            Opties:
                  --format text|json  De vorm van het antwoord: om te lezen, of voor
                                      programma's (standaard: text).
              -h, --help              Toont deze hulp.
              -V, --version           Toont de versie van crebo.

            Voorbeelden:
              crebo odt read RO_25LX_20250801_20260731.CSV
              crebo odt read RO_25LX_20250801_20260731.CSV --format json

            """#
        ),
        (
            "help odt reconcile",
            #"""
            Gebruik: crebo odt reconcile RO_FILE --deliveries DIR [--format text|csv|json]
                                         [--csv excel|rfc4180]

            Vergelijkt een registratieoverzicht met wat er is geleverd.

            Noemt per persoon, met een verhuld nummer: wat is geregistreerd zoals geleverd,
            wat anders, wat niet, en wat is geregistreerd zonder levering. Van wat vaker is
            geleverd, telt de laatste levering tot en met de dag waarop het overzicht is
            gemaakt. Alleen inschrijvingen met leertraject ODT tellen, met hun losse
            resultaten.

            Operanden:
              RO_FILE  Een registratieoverzicht van DUO (RO_….CSV).

            Opties:
                  --deliveries DIR        De map met leveringen, zoals ‘crebo odt deliver’
                                          ze schrijft (verplicht).
                  --format text|csv|json  De vorm: om te lezen, voor een spreadsheet, of
                                          voor programma's (standaard: text).
                  --csv excel|rfc4180     De vorm van CSV: voor Nederlands Excel, of voor
                                          programma's (standaard: excel).
              -h, --help                  Toont deze hulp.
              -V, --version               Toont de versie van crebo.

            Voorbeelden:
              crebo odt reconcile RO_25LX.CSV --deliveries leveringen/
              crebo odt reconcile RO_25LX.CSV --deliveries leveringen/ --format csv

            """#
        ),
        (
            "help doctor",
            #"""
            Gebruik: crebo doctor [--output DIR] [--schemas DIR] [--format text|json]

            Kijkt na of convert op deze machine kan werken.

            Kijkt naar de bibliotheken, de schema's, de map voor de uitvoer, de vrije ruimte
            en het slot. Aan de uitvoer verandert niets. Exitcode 1: er is iets dat eerst
            moet worden hersteld.

            Opties:
              -o, --output DIR        De map waarin de uitvoer zou komen (standaard:
                                      Output).
                  --schemas DIR       De map met de XML-schema's waartegen de invoer wordt
                                      gehouden.
                  --format text|json  De vorm van het antwoord: om te lezen, of voor
                                      programma's (standaard: text).
              -h, --help              Toont deze hulp.
              -V, --version           Toont de versie van crebo.

            Voorbeelden:
              crebo doctor
              crebo doctor --output /srv/crebo/uitvoer --format json

            """#
        ),
        (
            "help proef deliver",
            #"""
            Gebruik: crebo proef deliver FILE [--day DATUM] [--verbose] [--quiet]

            Maakt een levering.

            Operanden:
              FILE  Een XML-bestand.

            Opties:
                  --day DATUM  De dag.
              -v, --verbose    Vertelt meer.
              -q, --quiet      Meldt alleen wat er mis is.
              -h, --help       Toont deze hulp.
              -V, --version    Toont de versie van crebo.

            """#
        ),
        (
            "help label",
            #"""
            Gebruik: crebo label [--tag NAAM]

            Plakt een kenmerk.

            Opties:
              -t, --tag NAAM  Een kenmerk (mag vaker).
              -h, --help      Toont deze hulp.
              -V, --version   Toont de versie van crebo.

            """#
        ),
        (
            "help help",
            #"""
            Gebruik: crebo help [COMMANDO...]

            Toont deze hulp, of die van een commando.

            Operanden:
              [COMMANDO...]  De naam van een commando: een of twee woorden.

            Opties:
              -h, --help     Toont deze hulp.
              -V, --version  Toont de versie van crebo.

            Voorbeelden:
              crebo help convert

            """#
        ),
        (
            "help odt",
            #"""
            Gebruik: crebo odt COMMANDO [OPERANDEN] [OPTIES]

            Commando's:
              odt deliver    Maakt van een lijst met inschrijvingen voor een certificaat een
                             levering aan DUO.
              odt read       Vertelt wat er in een registratieoverzicht van DUO staat.
              odt reconcile  Vergelijkt een registratieoverzicht met wat er is geleverd.

            Zie ‘crebo help odt COMMANDO’ voor meer over een commando.

            """#
        ),
    ]
}

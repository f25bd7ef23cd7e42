// Made by scripts/embed-schemas from Schemas/*.xsd: change those and run it again.

extension SchemaBundle {
    /// The schemas that the program carries inside: the files of `Schemas/`, byte for byte.
    public static let bundled = SchemaBundle(files: [
        "certificaat.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Certificaat van beroepsgerichte onderdelen: eigen ontwerp van dit project, er is geen openbaar voorbeeld. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              EIGEN ONTWERP VAN DIT PROJECT: ER IS GEEN OPENBAAR VOORBEELD. SBB publiceert certificaten ook als XML, maar een
              voorbeeld of een schema daarvan is niet gevonden. De namen en de volgorde hieronder volgen de stijl van het
              kwalificatiedossier; de gegevens zijn die van de detailpagina van een certificaat (handleiding register
              kwalificatiestructuur 2.7). Een echt bestand van SBB kan anders zijn.

              Een keuzedeel waaraan een certificaat is verbonden houdt zijn K-code en staat bij de keuzedelen.
            </xs:documentation>
          </xs:annotation>

          <xs:include schemaLocation="gedeeld.xsd"/>

          <xs:complexType name="Certificaten">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Nul of meer certificaten. Eigen ontwerp van dit project.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="certificaat" type="Certificaat" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Certificaat">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een certificaat van beroepsgerichte onderdelen van een kwalificatie. Kerntaken en werkprocessen hebben een eigen
                nummering (D1-K…-W…); waar zij vandaan komen staat in samengestelduit. Wanneer meer dan één kwalificatie mag, is
                een regel van crebo (handleiding register kwalificatiestructuur 2.7). Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="kennisenvaardigheden" type="Kennisenvaardigheden"/>
              <xs:element name="voorblad" type="Voorblad"/>
              <xs:element name="omschrijving" type="Tekst"/>
              <xs:group ref="Certificaatinformatie"/>
              <xs:element name="samengestelduit" type="SamengesteldUit"/>
              <xs:element name="kerntaken" type="Kerntaken"/>
            </xs:sequence>
            <xs:attributeGroup ref="ProductKenmerken"/>
            <xs:attributeGroup ref="Geldigheid"/>
            <xs:attribute name="code" type="CertificaatCode">
              <xs:annotation>
                <xs:documentation>Eigen ontwerp. In de linked data van SBB heet de code certificaatcode: die naam mag ook.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="certificaatcode" type="CertificaatCode"/>
            <xs:attribute name="groen" type="JaNee" use="required">
              <xs:annotation>
                <xs:documentation xml:lang="nl">Of het een groen certificaat is.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:simpleType name="CertificaatCode">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Code van een certificaat: C en vier cijfers (handleiding register kwalificatiestructuur 2.7).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="C[0-9]{4}"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>

        """###,
        "cross-over-kwalificatie.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Cross-over kwalificatie: eigen ontwerp van dit project, er is geen openbaar voorbeeld. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              EIGEN ONTWERP VAN DIT PROJECT: ER IS GEEN OPENBAAR VOORBEELD. Een voorbeeld of een schema van de XML van een
              cross-over kwalificatie is niet gevonden. De namen en de volgorde hieronder volgen de stijl van het
              kwalificatiedossier (handleiding register kwalificatiestructuur 2.8; experiment cross-overs, tot en met
              31-07-2025). Een echt bestand van SBB kan anders zijn.
            </xs:documentation>
          </xs:annotation>

          <xs:include schemaLocation="gedeeld.xsd"/>

          <xs:complexType name="CrossOverKwalificaties">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Nul of meer cross-over kwalificaties. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="crossoverkwalificatie" type="CrossOverKwalificatie" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="CrossOverKwalificatie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een kwalificatie uit delen van een of meer bestaande kwalificaties. De reeks 26000 tot en met 26099 (afgeleid
                uit gepubliceerde codes), de niveaus 2 tot en met 4 en de looptijd van het experiment zijn regels van crebo.
                Codes van kerntaken en werkprocessen zijn B1-K…-W…. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="creboinformatie" type="Creboinformatie"/>
              <xs:element name="kennisenvaardigheden" type="Kennisenvaardigheden"/>
              <xs:element name="voorblad" type="Voorblad"/>
              <xs:element name="omschrijving" type="KwalificatieOmschrijving"/>
              <xs:element name="samengestelduit" type="SamengesteldUit"/>
              <xs:element name="instellingen" type="Instellingen"/>
              <xs:element name="kerntaken" type="Kerntaken"/>
            </xs:sequence>
            <xs:attributeGroup ref="ProductKenmerken"/>
            <xs:attribute name="niveau" type="Niveau" use="required"/>
          </xs:complexType>
        </xs:schema>

        """###,
        "duo-odt.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Leveringen aan DUO van inschrijvingen voor een certificaat (ODT). Namen niet geverifieerd tegen DUO's mbo-XSD. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://duo.nl/schema/DUO_MBO_ODT_V0"
          targetNamespace="http://duo.nl/schema/DUO_MBO_ODT_V0" elementFormDefault="qualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              Dit is geen schema van DUO: de mbo-XSD van DUO is niet openbaar. De namen zijn niet geverifieerd tegen DUO's
              mbo-XSD (names not verified against DUO's mbo XSD). De begrippen zijn die van de uitleg over het registreren van
              certificaten (SBB en MBO Raad), de vorm is die van de XSD's die DUO voor andere sectoren publiceert (VO, RIO). De
              vormen van codes en nummers komen uit het Programma van Eisen MBO-instelling 4.8.2.

              Wat over meer dan een bericht gaat, staat hier niet en is een regel van crebo (DUO-001 en verder).
            </xs:documentation>
          </xs:annotation>

          <xs:element name="odtLevering">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="bericht" type="Bericht" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>

          <xs:complexType name="Bericht">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De envelop van een bericht, en een van de drie leveringen. Een bericht bevat altijd de laatste stand.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="identificatiecodeBedrijfsdocument" type="Uuid"/>
              <xs:element name="verzendendeInstantie" type="Brin"/>
              <xs:element name="ontvangendeInstantie">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="DUO"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:element>
              <xs:element name="datumTijdBedrijfsdocument" type="DatumTijd"/>
              <xs:choice>
                <xs:element name="identificatiePersoon" type="IdentificatiePersoon"/>
                <xs:element name="inschrijving" type="Inschrijving"/>
                <xs:element name="resultaat" type="Resultaat"/>
              </xs:choice>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="IdentificatiePersoon">
            <xs:sequence>
              <xs:group ref="Persoonsnummer"/>
              <xs:element name="achternaam" type="Naam"/>
              <xs:element name="voorvoegsels" type="Naam" minOccurs="0"/>
              <xs:element name="voornamen" type="Naam" minOccurs="0"/>
              <xs:element name="geboortedatum" type="Geboortedatum"/>
              <xs:element name="geslacht" type="Geslacht"/>
              <xs:element name="postcode" type="Postcode" minOccurs="0"/>
              <xs:element name="landcode" type="Landcode" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Inschrijving">
            <xs:sequence>
              <xs:group ref="Persoonsnummer"/>
              <xs:element name="brin" type="Brin"/>
              <xs:element name="inschrijvingvolgnummer" type="Volgnummer"/>
              <xs:element name="datumInschrijving" type="Datum"/>
              <xs:element name="datumUitschrijvingGepland" type="Datum"/>
              <xs:element name="datumUitschrijving" type="Datum" minOccurs="0"/>
              <xs:element name="redenUitschrijving" type="RedenUitschrijving" minOccurs="0"/>
              <xs:element name="inschrijfperiode" type="Inschrijfperiode" maxOccurs="100"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Inschrijfperiode">
            <xs:sequence>
              <xs:element name="datumBegin" type="Datum"/>
              <xs:element name="onderwijsaanbieder" type="Onderwijsaanbieder" minOccurs="0"/>
              <xs:element name="onderwijslocatie" type="Onderwijslocatie" minOccurs="0"/>
              <xs:element name="opleidingcode" type="Opleidingcode"/>
              <xs:element name="leertraject">
                <xs:annotation>
                  <xs:documentation xml:lang="nl">Overig onderwijs niet-diploma gericht.</xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="ODT"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:element>
              <xs:element name="indicatieBekostigbaar">
                <xs:annotation>
                  <xs:documentation xml:lang="nl">ODT is nooit bekostigbaar (in bestanden: N).</xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:boolean">
                    <xs:pattern value="false"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Resultaat">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een behaald certificaat, los van een diploma. De code staat in keuzedeel bij soortResultaat keuzedeel en in
                codeAMvBonderdeel bij AMvB-onderdeel.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:group ref="Persoonsnummer"/>
              <xs:element name="brin" type="Brin"/>
              <xs:element name="inschrijvingvolgnummer" type="Volgnummer"/>
              <xs:element name="resultaatvolgnummer" type="Volgnummer"/>
              <xs:element name="soortResultaat">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="keuzedeel"/>
                    <xs:enumeration value="AMvB-onderdeel"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:element>
              <xs:choice>
                <xs:element name="keuzedeel" type="KeuzedeelCode"/>
                <xs:element name="codeAMvBonderdeel" type="CertificaatCode"/>
              </xs:choice>
              <xs:element name="datumResultaat" type="Datum"/>
              <xs:element name="certificaat">
                <xs:annotation>
                  <xs:documentation xml:lang="nl">Altijd waar (in bestanden: J).</xs:documentation>
                </xs:annotation>
                <xs:simpleType>
                  <xs:restriction base="xs:boolean">
                    <xs:pattern value="true"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:element>
              <xs:element name="onderwijsaanbieder" type="Onderwijsaanbieder" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:group name="Persoonsnummer">
            <xs:choice>
              <xs:element name="burgerservicenummer" type="NegenCijfers"/>
              <xs:element name="onderwijsnummer" type="NegenCijfers"/>
            </xs:choice>
          </xs:group>

          <xs:simpleType name="Uuid">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="DatumTijd">
            <xs:restriction base="xs:dateTime">
              <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Datum">
            <xs:restriction base="xs:date">
              <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Geboortedatum">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{4}-(00-00|(0[1-9]|1[0-2])-(0[0-9]|[12][0-9]|3[01]))"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Geslacht">
            <xs:restriction base="xs:string">
              <xs:pattern value="[123]"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="NegenCijfers">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{9}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Naam">
            <xs:restriction base="xs:string">
              <xs:minLength value="1"/>
              <xs:maxLength value="200"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Postcode">
            <xs:restriction base="xs:string">
              <xs:pattern value="[1-9][0-9]{3}[A-Z]{2}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Landcode">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{4}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Brin">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{2}[A-Z]{2}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Volgnummer">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9A-Za-z]{1,20}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="RedenUitschrijving">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9A-Za-z]{2}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Onderwijsaanbieder">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{3}A[0-9]{3}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Onderwijslocatie">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{3}X[0-9]{3}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="Opleidingcode">
            <xs:restriction base="xs:string">
              <xs:pattern value="[1-9][0-9]{4}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="KeuzedeelCode">
            <xs:restriction base="xs:string">
              <xs:pattern value="K[0-9]{4}"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="CertificaatCode">
            <xs:restriction base="xs:string">
              <xs:pattern value="C[0-9]{4}"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>

        """###,
        "gedeeld.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Gedeelde typen van crebo: waarden, verwijzingen en onderdelen die in meer dan één soort document voorkomen. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              Typen die de andere schema's delen. Dit bestand declareert geen element op het hoogste niveau.

              Waar een type ook in een kwalificatiedossier voorkomt, is de vorm beschreven naar de gepubliceerde dossiers van
              2016. Waar dat niet zo is, staat bij het type dat het een eigen ontwerp van dit project is.

              Witruimte om een code, datum of getal is niet toegestaan; in titels en lopende tekst komt zij in gepubliceerde
              bestanden voor en mag zij blijven staan.
            </xs:documentation>
          </xs:annotation>

          <!-- Enkelvoudige waarden -->

          <xs:simpleType name="Tekst">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Lopende tekst, in gepubliceerde dossiers als CDATA; mag leeg zijn. Opmaak die erin staat is tekst, geen element
                (gepubliceerde dossiers van 2016). Of een tekst gevuld moet zijn, is een regel van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string"/>
          </xs:simpleType>

          <xs:simpleType name="NietLeeg">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Een waarde van ten minste één teken, verder vrij.</xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:minLength value="1"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Titel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een titel, niet leeg. Gepubliceerde titels hebben soms spaties vooraan, achteraan of dubbel; het schema laat die
                toe (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="NietLeeg"/>
          </xs:simpleType>

          <xs:simpleType name="Nr">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Het interne nummer van SBB, of een verwijzing daarnaar: cijfers (gepubliceerde dossiers van 2016). Dat een
                nummer eenmaal per bestand voorkomt en dat een verwijzing ergens uitkomt, zijn regels van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]+"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="NrOfLeeg">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een verwijzing naar een nummer, of leeg als er niets is om naar te verwijzen: een eerste versie van een dossier,
                een dossier zonder opleidingsdomein (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]*"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Hoofdstuk">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Volgnummer van een onderdeel, in cijfers. Van een profiel, kerntaak of werkproces is het een deel van de
                opgebouwde code, zoals P1-K2-W3 (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]+"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="JaNee">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Ja of Nee, zo geschreven (gepubliceerde dossiers van 2016).</xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="Ja"/>
              <xs:enumeration value="Nee"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Niveau">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Niveau van een kwalificatie: 1, 2, 3 of 4 (WEB 7.2.2).</xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="1"/>
              <xs:enumeration value="2"/>
              <xs:enumeration value="3"/>
              <xs:enumeration value="4"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Crebo">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Crebonummer: vijf cijfers (handleiding register kwalificatiestructuur 2.4 a en 2.5 a). Welke reeks bij welke
                soort hoort (23… voor een dossier, 25… en 27… voor een kwalificatie, 26… voor een experiment, 79… voor een
                domein) staat niet in dit schema: dat zijn regels van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{5}"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="KeuzedeelCode">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Code van een keuzedeel: K en vier cijfers (handleiding register kwalificatiestructuur 2.6 a).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="K[0-9]{4}"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="KeuzedeelCodeOfLeeg">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Code van een keuzedeel, of leeg als er geen is.</xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="(K[0-9]{4})?"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="WerkprocesCode">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Code van een werkproces van een kwalificatie: B1 (basisdeel) of P en het hoofdstuk van het profiel, dan kerntaak
                en werkproces, zoals B1-K1-W2 of P2-K1-W4. In een dossier staat deze code niet; zij wordt opgebouwd uit de
                hoofdstukken (afgeleid uit gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="(B1|P[1-9][0-9]?)-K[1-9][0-9]?-W[1-9][0-9]?"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Datum">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een dag als dd-MM-jjjj, zoals SBB publiceert, of als jjjj-MM-dd (gezien in een openbaar voorbeeld); leeg als er
                geen is. Het patroon kent de lengte van de maanden; alleen 29 februari in een gewoon jaar laat het door, en die
                dag is een bevinding van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <!-- Eén patroon, geen rij van patronen: een melding van xmllint noemt anders alleen het laatste. -->
              <xs:pattern
                value="(((0[1-9]|[12][0-9])-(0[1-9]|1[0-2])|30-(0[13-9]|1[0-2])|31-(0[13578]|1[02]))-[12][0-9]{3}|[12][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31))?"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Prijsfactor">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Prijsfactor: een getal met een komma of een punt. Gepubliceerde dossiers schrijven bij een crebo 1,10 en bij een
                domein 1.0 (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{1,4}([.,][0-9]{1,4})?"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="SbuOpleiding">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Studielast van een hele opleiding in uren: 1600 per jaar, dus 1600, 3200, 4800 of 6400 (WEB 7.2.4a;
                gepubliceerde dossiers van 2016). Wat bij welke soort opleiding past, is een regel van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="1600"/>
              <xs:enumeration value="3200"/>
              <xs:enumeration value="4800"/>
              <xs:enumeration value="6400"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="SoortOpleiding">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Soort opleiding, zoals vakopleiding (WEB 7.2.2). Gepubliceerde gegevens wisselen van hoofd- en kleine letters;
                daarom alleen niet leeg. Een regel van crebo toetst de waarde en of zij bij het niveau past.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="NietLeeg"/>
          </xs:simpleType>

          <xs:simpleType name="Status">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Status van een product. Gepubliceerd is Vastgesteld (gepubliceerde dossiers van 2016); andere waarden, zoals In
                ontwikkeling en Vervallen, mogen.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="NietLeeg"/>
          </xs:simpleType>

          <xs:simpleType name="Brin">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Instellingscode (BRIN): twee cijfers en twee hoofdletters, zonder vestigingsnummer (afgeleid uit gepubliceerde
                codes).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{2}[A-Z]{2}"/>
            </xs:restriction>
          </xs:simpleType>

          <!-- Kenmerken -->

          <xs:attributeGroup name="NrEnTitel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Wat een onderdeel herkenbaar maakt: zijn nummer en zijn titel.</xs:documentation>
            </xs:annotation>
            <xs:attribute name="nr" type="Nr" use="required"/>
            <xs:attribute name="titel" type="Titel" use="required"/>
          </xs:attributeGroup>

          <xs:attributeGroup name="NrTitelEnHoofdstuk">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Nummer, titel en het hoofdstuk waaruit de code van een profiel, kerntaak of werkproces wordt opgebouwd.
              </xs:documentation>
            </xs:annotation>
            <xs:attributeGroup ref="NrEnTitel"/>
            <xs:attribute name="hoofdstuk" type="Hoofdstuk" use="required"/>
          </xs:attributeGroup>

          <xs:attributeGroup name="ProductKenmerken">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Kenmerken van een product dat geen dossier is; versie mag leeg zijn. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:attributeGroup ref="NrEnTitel"/>
            <xs:attribute name="versie" type="xs:string" use="required"/>
            <xs:attribute name="status" type="Status" use="required"/>
          </xs:attributeGroup>

          <xs:attributeGroup name="Geldigheid">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Begin en einde van de tijd waarin een keuzedeel of certificaat wordt aangeboden (handleiding register
                kwalificatiestructuur 2.6 d en 2.7). Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:attribute name="Geldig_vanaf" type="Datum" use="required"/>
            <xs:attribute name="Geldig_tot" type="Datum" use="required"/>
          </xs:attributeGroup>

          <!-- Verwijzingen -->

          <xs:complexType name="Verwijzing">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een element zonder inhoud dat naar een nr in hetzelfde bestand verwijst (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:attribute name="referentie" type="Nr" use="required"/>
          </xs:complexType>

          <xs:complexType name="KwalificatieVerwijzing">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een kwalificatie, aangewezen met haar crebo. Dat zij bestaat, is een regel van crebo. Eigen ontwerp van dit
                project.
              </xs:documentation>
            </xs:annotation>
            <xs:attribute name="crebo" type="Crebo" use="required"/>
          </xs:complexType>

          <xs:complexType name="SamengesteldUit">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De kwalificaties, en daarvan de werkprocessen, waaruit een certificaat of cross-over kwalificatie is
                samengesteld (handleiding register kwalificatiestructuur 2.7). Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="kwalificatie" type="KwalificatieMetWerkprocessen" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="KwalificatieMetWerkprocessen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een kwalificatie met de werkprocessen die eruit komen. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:complexContent>
              <xs:extension base="KwalificatieVerwijzing">
                <xs:sequence>
                  <xs:element name="werkproces" type="WerkprocesVerwijzing" minOccurs="0" maxOccurs="unbounded"/>
                </xs:sequence>
              </xs:extension>
            </xs:complexContent>
          </xs:complexType>

          <xs:complexType name="WerkprocesVerwijzing">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een werkproces, aangewezen met zijn code of met zijn nr. Precies een van beide hoort er te staan; XSD 1.0 kan
                dat niet uitdrukken, een regel van crebo toetst het. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:attribute name="code" type="WerkprocesCode"/>
            <xs:attribute name="referentie" type="Nr"/>
          </xs:complexType>

          <!-- Onderdelen -->

          <xs:complexType name="Kennisenvaardigheden">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De kennis en vaardigheden waarnaar de kerntaken verwijzen (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="kennisofvaardigheid" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attributeGroup ref="NrEnTitel"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Voorblad">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Wie de pen voert en door wie, wanneer en waar is vastgesteld (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="omschrijving">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="penvoerder">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="sectorkamer" type="Verwijzing"/>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                    <xs:element name="verantwoording">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="vaststellingsinformatie" type="Vaststellingsinformatie"/>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="titel" type="Titel" use="required"/>
          </xs:complexType>

          <xs:complexType name="Vaststellingsinformatie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Door wie, op welke dag en waar is vastgesteld (gepubliceerde dossiers van 2016); de dag mag leeg zijn.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="vastgestelddoor" type="Tekst"/>
              <xs:element name="vastgesteldop" type="Datum"/>
              <xs:element name="vastgesteldte" type="Tekst"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="CreboMetGeldigheid">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een crebonummer met het ministerie, de prijsfactor en de dagen waartussen het geldt. Een dossier of kwalificatie
                kan er meer hebben, ieder met eigen dagen (gepubliceerde dossiers van 2016). De volgorde van de dagen is een
                regel van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:simpleContent>
              <xs:extension base="Crebo">
                <xs:attribute name="ministerie" type="NietLeeg" use="required"/>
                <xs:attribute name="prijsfactor" type="Prijsfactor" use="required"/>
                <xs:attribute name="Geldig_vanaf" type="Datum" use="required"/>
                <xs:attribute name="Datum_einde_instroom" type="Datum" use="required"/>
                <xs:attribute name="Datum_einde_opleiding" type="Datum" use="required"/>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>

          <xs:complexType name="Creboinformatie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De crebo's van een kwalificatie (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="crebo" type="CreboMetGeldigheid" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:group name="Certificaatinformatie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Waarvoor een certificaat er is: doelgroep, scholingsbehoefte en zelfstandige betekenis (handleiding register
                kwalificatiestructuur 2.7). Dat zij gevuld zijn, is een regel van crebo. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="doelgroep" type="Tekst"/>
              <xs:element name="scholingsbehoefte" type="Tekst"/>
              <xs:element name="zelfstandigebetekenis" type="Tekst"/>
            </xs:sequence>
          </xs:group>

          <xs:complexType name="KwalificatieOmschrijving">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Omschrijving van een cross-over of geregionaliseerde kwalificatie, een uittreksel van die van een profiel. Eigen
                ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="typeringvanhetberoep" type="Tekst"/>
              <xs:element name="sbu" type="SbuOpleiding"/>
              <xs:element name="soortopleiding" type="SoortOpleiding"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Instellingen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De instellingen die aan een experiment deelnemen. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="instelling" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attribute name="brin" type="Brin" use="required"/>
                  <xs:attribute name="naam" type="NietLeeg" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <!-- Kerntaken en werkprocessen -->

          <xs:group name="KerntaakInhoud">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Inhoud van een kerntaak zonder toevoegingen per profiel, tot aan de werkprocessen: zo bij een kerntaak van een
                profiel (gepubliceerde dossiers van 2016) en bij die van een product dat geen dossier is.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="complexiteit" type="Tekst"/>
              <xs:element name="verantwoordelijkheid" type="Tekst"/>
              <xs:element name="vakkennisenvaardigheden" type="Vakkennisenvaardigheden"/>
            </xs:sequence>
          </xs:group>

          <xs:complexType name="Vakkennisenvaardigheden">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Verwijzingen naar kennis en vaardigheden. De verwijzing heet net als het element om haar heen (gepubliceerde
                dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="vakkennisenvaardigheden" type="Verwijzing" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="vakkennisenvaardigheden_met_categorie" type="VakkennisMetCategorie" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="VakkennisMetCategorie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                In alle gelezen dossiers leeg (gepubliceerde dossiers van 2016); wat erin kan staan is niet bekend. Daarom
                alleen leeg, zodat inhoud opvalt.
              </xs:documentation>
            </xs:annotation>
          </xs:complexType>

          <xs:group name="WerkprocesInhoud">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Inhoud van een werkproces zonder toevoegingen per profiel (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="werkprocesomschrijving" type="Tekst"/>
              <xs:element name="werkprocesresultaat" type="Tekst"/>
              <xs:element name="werkprocesgedrag" type="Tekst"/>
              <xs:element name="werkprocescompetenties" type="CompetentieVerwijzingen"/>
            </xs:sequence>
          </xs:group>

          <xs:complexType name="CompetentieVerwijzingen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Verwijzingen naar competenties (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="competentie" type="Verwijzing" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Werkprocessen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Werkprocessen zonder toevoegingen per profiel (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="werkproces" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:group ref="WerkprocesInhoud"/>
                  <xs:attributeGroup ref="NrTitelEnHoofdstuk"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Kerntaak">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Kerntaak van een keuzedeel, certificaat, cross-over of geregionaliseerde kwalificatie: gelijk aan een kerntaak
                van een profiel, maar het element om de werkprocessen heet werkprocessen. Het mag ontbreken. Eigen ontwerp van
                dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:group ref="KerntaakInhoud"/>
              <xs:element name="werkprocessen" type="Werkprocessen" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="NrTitelEnHoofdstuk"/>
          </xs:complexType>

          <xs:complexType name="Kerntaken">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De kerntaken van een product dat geen dossier is; het mogen er nul zijn. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="kerntaak" type="Kerntaak" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:schema>

        """###,
        "geregionaliseerde-kwalificatie.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Geregionaliseerde kwalificatie: eigen ontwerp van dit project, er is geen openbaar voorbeeld. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              EIGEN ONTWERP VAN DIT PROJECT: ER IS GEEN OPENBAAR VOORBEELD. Een voorbeeld of een schema van de XML van een
              geregionaliseerde kwalificatie is niet gevonden. De namen en de volgorde hieronder volgen de stijl van het
              kwalificatiedossier (handleiding register kwalificatiestructuur 2.8; experiment ruimte voor de regio). Een echt
              bestand van SBB kan anders zijn.
            </xs:documentation>
          </xs:annotation>

          <xs:include schemaLocation="gedeeld.xsd"/>

          <xs:complexType name="GeregionaliseerdeKwalificaties">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Nul of meer geregionaliseerde kwalificaties. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="geregionaliseerdekwalificatie" type="GeregionaliseerdeKwalificatie" minOccurs="0"
                maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="GeregionaliseerdeKwalificatie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een bestaande kwalificatie met een regionale invulling: een landelijk deel, een regionaal deel en een
                regionaal of gewoon keuzedeel. De reeks 26100 tot en met 26199 (afgeleid uit gepubliceerde codes) is een
                regel van crebo. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="creboinformatie" type="Creboinformatie"/>
              <xs:element name="kennisenvaardigheden" type="Kennisenvaardigheden"/>
              <xs:element name="voorblad" type="Voorblad"/>
              <xs:element name="omschrijving" type="KwalificatieOmschrijving"/>
              <xs:element name="gebaseerdop">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="kwalificatie" type="KwalificatieVerwijzing"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="regio">
                <xs:complexType>
                  <xs:attribute name="titel" type="Titel" use="required"/>
                </xs:complexType>
              </xs:element>
              <xs:element name="instellingen" type="Instellingen"/>
              <xs:element name="landelijkdeel" type="LandelijkDeel"/>
              <xs:element name="regionaaldeel" type="RegionaalDeel"/>
              <xs:element name="regionaalkeuzedeel" type="RegionaalKeuzedeel" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="ProductKenmerken"/>
            <xs:attribute name="niveau" type="Niveau" use="required"/>
          </xs:complexType>

          <xs:group name="DeelInhoud">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Inhoud van een deel. Eigen ontwerp van dit project.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="omschrijving" type="Tekst"/>
              <xs:element name="kerntaken" type="Kerntaken" minOccurs="0"/>
            </xs:sequence>
          </xs:group>

          <xs:complexType name="LandelijkDeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Het deel dat uit de bestaande kwalificatie komt (B1-K…-W…). Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:group ref="DeelInhoud"/>
            <xs:attribute name="percentage" type="PercentageLandelijk" use="required"/>
          </xs:complexType>

          <xs:complexType name="RegionaalDeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Het deel dat de regio invult (P1-K…-W…). Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:group ref="DeelInhoud"/>
            <xs:attribute name="percentage" type="PercentageRegionaal" use="required"/>
          </xs:complexType>

          <xs:complexType name="RegionaalKeuzedeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Het keuzedeel van de regio (D1-K…-W…), met een K-code als het een gewoon keuzedeel is. Eigen ontwerp van dit
                project.
              </xs:documentation>
            </xs:annotation>
            <xs:group ref="DeelInhoud"/>
            <xs:attribute name="percentage" type="Percentage" use="required"/>
            <xs:attribute name="titel" type="Titel" use="required"/>
            <xs:attribute name="code" type="KeuzedeelCodeOfLeeg" use="required"/>
          </xs:complexType>

          <xs:simpleType name="Percentage">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Heel percentage van 0 tot en met 100, zonder procentteken.</xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]|[1-9][0-9]|100"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="PercentageLandelijk">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Aandeel van het landelijk deel: ten minste 60 (experiment ruimte voor de regio).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="Percentage">
              <xs:pattern value="[6-9][0-9]|100"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="PercentageRegionaal">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Aandeel van het regionaal deel: ten hoogste 25 (experiment ruimte voor de regio).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="Percentage">
              <xs:pattern value="[0-9]|1[0-9]|2[0-5]"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>

        """###,
        "keuzedeel.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Keuzedeel: eigen ontwerp van dit project, er is geen openbaar voorbeeld. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              EIGEN ONTWERP VAN DIT PROJECT: ER IS GEEN OPENBAAR VOORBEELD. SBB publiceert keuzedelen ook als XML, maar een
              voorbeeld of een schema daarvan is niet gevonden. De namen en de volgorde hieronder volgen de stijl van het
              kwalificatiedossier; de gegevens zijn die van de detailpagina van een keuzedeel (handleiding register
              kwalificatiestructuur 2.6). Een echt bestand van SBB kan anders zijn.
            </xs:documentation>
          </xs:annotation>

          <xs:include schemaLocation="gedeeld.xsd"/>

          <xs:complexType name="Keuzedelen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Nul of meer keuzedelen. Eigen ontwerp van dit project.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="keuzedeel" type="Keuzedeel" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Keuzedeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een keuzedeel. Vastgesteld vóór 01-10-2020 is het gekoppeld (gekoppeldekwalificaties), vanaf die dag niet
                (ontwikkeldvoor, dat ontbreekt als het keuzedeel breed bruikbaar is): handleiding register kwalificatiestructuur
                2.6. Dat certificaatinformatie er is als er een certificaat is, dat niet beide lijsten van kwalificaties er
                staan en dat zij bij de dag van vaststelling passen, zijn regels van crebo. Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="kennisenvaardigheden" type="Kennisenvaardigheden"/>
              <xs:element name="voorblad" type="Voorblad"/>
              <xs:element name="algemeneinformatie" type="KeuzedeelAlgemeneinformatie"/>
              <xs:element name="omschrijving" type="Tekst"/>
              <xs:element name="toegevoegdewaarde" type="Tekst"/>
              <xs:element name="certificaatinformatie" minOccurs="0">
                <xs:complexType>
                  <xs:group ref="Certificaatinformatie"/>
                </xs:complexType>
              </xs:element>
              <xs:element name="gekoppeldekwalificaties" type="KwalificatieLijst" minOccurs="0"/>
              <xs:element name="ontwikkeldvoor" type="KwalificatieLijst" minOccurs="0"/>
              <xs:element name="kerntaken" type="KeuzedeelKerntaken"/>
            </xs:sequence>
            <xs:attributeGroup ref="ProductKenmerken"/>
            <xs:attributeGroup ref="Geldigheid"/>
            <xs:attribute name="code" type="KeuzedeelCode">
              <xs:annotation>
                <xs:documentation>Eigen ontwerp. In de linked data van SBB heet de code keuzedeelcode: die naam mag ook.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="keuzedeelcode" type="KeuzedeelCode"/>
            <xs:attribute name="vervangt" type="KeuzedeelCodeOfLeeg" use="required">
              <xs:annotation>
                <xs:documentation xml:lang="nl">Code van het keuzedeel dat door dit wordt vervangen, of leeg.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="KeuzedeelAlgemeneinformatie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De gegevens boven aan de detailpagina van een keuzedeel (handleiding register kwalificatiestructuur 2.6 b tot en
                met h). Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="sbu" type="SbuKeuzedeel"/>
              <xs:element name="aard" type="AardKeuzedeel"/>
              <xs:element name="niveaus">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="niveau" type="Niveau" maxOccurs="unbounded"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="certificaat" type="JaNee"/>
              <xs:element name="wettelijkeberoepsvereisten" type="JaNee"/>
              <xs:element name="toelichtingwettelijkeberoepsvereisten" type="Tekst"/>
              <xs:element name="branchevereisten" type="JaNee"/>
              <xs:element name="toelichtingbranchevereisten" type="Tekst"/>
              <xs:element name="ontwikkelddoor" type="NietLeeg">
                <xs:annotation>
                  <xs:documentation xml:lang="nl">
                    SBB bij een gekoppeld keuzedeel, anders de organisatie die het heeft ingediend (handleiding register
                    kwalificatiestructuur 2.6 h).
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="titel" type="Titel" use="required"/>
          </xs:complexType>

          <xs:simpleType name="SbuKeuzedeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Studielast van een keuzedeel in uren: 240, 480 of 720 (handleiding register kwalificatiestructuur 2.6 b). 960
                was mogelijk tot 01-08-2022; het schema laat het toe, een regel van crebo waarschuwt.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="240"/>
              <xs:enumeration value="480"/>
              <xs:enumeration value="720"/>
              <xs:enumeration value="960"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="AardKeuzedeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Hoe het keuzedeel zich tot de kwalificaties verhoudt (handleiding register kwalificatiestructuur 2.6 c). Dat
                remediërend alleen bij niveau 1 en 2 hoort, is een regel van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="verbredend"/>
              <xs:enumeration value="verdiepend"/>
              <xs:enumeration value="gericht op doorstroming"/>
              <xs:enumeration value="generiek"/>
              <xs:enumeration value="remediërend"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:complexType name="KwalificatieLijst">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Kwalificaties waaraan het keuzedeel is gekoppeld of waarvoor het is ontwikkeld, ten minste één. Eigen ontwerp
                van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="kwalificatie" type="KwalificatieVerwijzing" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="KeuzedeelKerntaken">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De kerntaken van een keuzedeel (D1-K…), ten minste één; werkprocessen (D1-K…-W…) mogen ontbreken (afgeleid uit
                het wettelijk model van een keuzedeel). Eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="kerntaak" type="Kerntaak" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:schema>

        """###,
        "kwalificatiedossier.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Kwalificatiedossier: beschrijvend schema naar gepubliceerde dossiers van 2016. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              Het kwalificatiedossier, met zijn kwalificaties (het element profiel).

              Dit schema is geschreven naar gepubliceerde dossiers van 2016, geldig vanaf 01-08-2015. Het is dus beschrijvend:
              het zegt wat in die bestanden is gezien, niet wat SBB voorschrijft. Verplicht is wat een dossier en zijn
              kwalificaties herkenbaar maakt; onderdelen die een ouder of nieuwer dossier kan missen, mogen ontbreken. Een
              element of kenmerk dat niet is gezien, is fout, zodat het opvalt.

              Codes van kerntaken en werkprocessen staan niet in het dossier; zij worden opgebouwd uit de hoofdstukken: B1-K1-W2
              in het basisdeel, P2-K1-W2 in het tweede profiel.
            </xs:documentation>
          </xs:annotation>

          <xs:include schemaLocation="gedeeld.xsd"/>

          <xs:complexType name="Kwalificatiedossiers">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Nul of meer dossiers.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="dossier" type="Kwalificatiedossier" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Kwalificatiedossier">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een kwalificatiedossier: een basisdeel en een of meer profielen. Het nr wisselt per versie, het crebo kan
                blijven (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="dossiercrebos" type="Dossiercrebos"/>
              <xs:element name="kennisenvaardigheden" type="Kennisenvaardigheden"/>
              <xs:element name="categoriekennisenvaardigheden" type="CategorieKennisenvaardigheden" minOccurs="0"/>
              <xs:element name="voorblad" type="Voorblad"/>
              <xs:element name="inleiding" type="Omschrijvingsdeel" minOccurs="0"/>
              <xs:element name="basis" type="Basisdeel" minOccurs="0"/>
              <xs:element name="profielen" type="Profielen"/>
              <xs:element name="verantwoordingsinformatie" type="Verantwoordingsinformatie" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="NrEnTitel"/>
            <xs:attribute name="versie" type="xs:string"/>
            <xs:attribute name="referentievorigeversie" type="NrOfLeeg">
              <xs:annotation>
                <xs:documentation xml:lang="nl">Nr van de vorige versie; leeg bij de eerste.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="status" type="Status" use="required"/>
            <xs:attribute name="referentiedomein" type="NrOfLeeg">
              <xs:annotation>
                <xs:documentation xml:lang="nl">
                  Nr van het opleidingsdomein. Alleen het dossier Entree heeft er geen (WEB 7.2.4); dat is een regel van crebo.
                </xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="wettelijkeberoepsvereisten" type="JaNee"/>
            <xs:attribute name="positief_advies_toetsingskamer" type="JaNee"/>
          </xs:complexType>

          <xs:complexType name="Dossiercrebos">
            <xs:annotation>
              <xs:documentation xml:lang="nl">De crebo's van het dossier, een per ministerie.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="dossiercrebo" type="CreboMetGeldigheid" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="CategorieKennisenvaardigheden">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Categorieën van kennis en vaardigheden, meestal geen.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="categorie" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attributeGroup ref="NrEnTitel"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Omschrijvingsdeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Een onderdeel met een kop en alleen een omschrijving.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="omschrijving" type="Tekst"/>
            </xs:sequence>
            <xs:attribute name="titel" type="Titel"/>
          </xs:complexType>

          <xs:complexType name="Omschreven">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Een onderdeel zonder kop, met alleen een omschrijving.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="omschrijving" type="Tekst"/>
            </xs:sequence>
          </xs:complexType>

          <!-- Basisdeel -->

          <xs:complexType name="Basisdeel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Wat voor alle kwalificaties van het dossier geldt.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="typeringberoepengroep" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="context" type="Omschreven" minOccurs="0"/>
                    <xs:element name="beroepshouding" type="Omschreven" minOccurs="0"/>
                    <xs:element name="resultaatvanhetberoep" type="Omschreven" minOccurs="0"/>
                  </xs:sequence>
                  <xs:attribute name="titel" type="Titel"/>
                </xs:complexType>
              </xs:element>
              <xs:element name="basistaken">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="basiskerntaken">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="kerntaak" type="Basiskerntaak" minOccurs="0" maxOccurs="unbounded"/>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                    <xs:element name="generieke_onderdelen" type="Omschrijvingsdeel" minOccurs="0"/>
                  </xs:sequence>
                  <xs:attribute name="titel" type="Titel"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="titel" type="Titel"/>
          </xs:complexType>

          <xs:complexType name="Basiskerntaak">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Kerntaak van het basisdeel (B1-K…), met wat er voor afzonderlijke profielen bij komt. Dat staat binnen het
                onderdeel zelf, na de tekst.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="complexiteit">
                <xs:complexType mixed="true">
                  <xs:sequence>
                    <xs:element name="complexiteitperprofiel" minOccurs="0">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="aanvullend" minOccurs="0" maxOccurs="unbounded">
                            <xs:complexType>
                              <xs:sequence>
                                <xs:element name="profiel" type="Verwijzing"/>
                                <xs:element name="complexiteit" type="Tekst"/>
                              </xs:sequence>
                            </xs:complexType>
                          </xs:element>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="verantwoordelijkheid">
                <xs:complexType mixed="true">
                  <xs:sequence>
                    <xs:element name="verantwoordelijkheidperprofiel" minOccurs="0">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="aanvullend" minOccurs="0" maxOccurs="unbounded">
                            <xs:complexType>
                              <xs:sequence>
                                <xs:element name="profiel" type="Verwijzing"/>
                                <xs:element name="verantwoordelijkheid" type="Tekst"/>
                              </xs:sequence>
                            </xs:complexType>
                          </xs:element>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="vakkennisenvaardigheden" type="Basisvakkennisenvaardigheden"/>
              <xs:element name="basiswerkprocessen" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="werkproces" type="Basiswerkproces" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="NrTitelEnHoofdstuk"/>
          </xs:complexType>

          <xs:complexType name="Basisvakkennisenvaardigheden">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Verwijzingen naar kennis en vaardigheden voor alle profielen, daarna die voor afzonderlijke profielen.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="vakkennisenvaardigheden" type="Verwijzing" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="vakkennisenvaardighedenperprofiel" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="aanvullend" minOccurs="0" maxOccurs="unbounded">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="profiel" type="Verwijzing"/>
                          <xs:element name="vakkennisenvaardighedenonderdelen">
                            <xs:complexType>
                              <xs:sequence>
                                <xs:element name="vakkennisenvaardigheden" type="Verwijzing" minOccurs="0"
                                  maxOccurs="unbounded"/>
                              </xs:sequence>
                            </xs:complexType>
                          </xs:element>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="vakkennisenvaardigheden_met_categorie" type="VakkennisMetCategorie" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Basiswerkproces">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Werkproces van het basisdeel (B1-K…-W…), met wat er voor afzonderlijke profielen bij komt.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="werkprocesomschrijving">
                <xs:complexType mixed="true">
                  <xs:sequence>
                    <xs:element name="werkprocesomschrijvingperprofiel" type="OmschrijvingPerProfiel" minOccurs="0"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="werkprocesresultaat">
                <xs:complexType mixed="true">
                  <xs:sequence>
                    <xs:element name="werkprocesresultaatperprofiel" type="OmschrijvingPerProfiel" minOccurs="0"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="werkprocesgedrag">
                <xs:complexType mixed="true">
                  <xs:sequence>
                    <xs:element name="werkprocesgedragperprofiel" type="OmschrijvingPerProfiel" minOccurs="0"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="werkprocescompetenties">
                <xs:complexType>
                  <xs:complexContent>
                    <xs:extension base="CompetentieVerwijzingen">
                      <xs:sequence>
                        <xs:element name="werkprocescompetentiesperprofiel" minOccurs="0">
                          <xs:complexType>
                            <xs:sequence>
                              <xs:element name="aanvullend" minOccurs="0" maxOccurs="unbounded">
                                <xs:complexType>
                                  <xs:sequence>
                                    <xs:element name="profiel" type="Verwijzing"/>
                                    <xs:element name="omschrijving" type="CompetentieVerwijzingen"/>
                                  </xs:sequence>
                                </xs:complexType>
                              </xs:element>
                            </xs:sequence>
                          </xs:complexType>
                        </xs:element>
                      </xs:sequence>
                    </xs:extension>
                  </xs:complexContent>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="NrTitelEnHoofdstuk"/>
          </xs:complexType>

          <xs:complexType name="OmschrijvingPerProfiel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Toevoegingen in tekst, elk voor één profiel; vaak geen.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="aanvullend" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="profiel" type="Verwijzing"/>
                    <xs:element name="omschrijving" type="Tekst"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <!-- Profieldeel -->

          <xs:complexType name="Profielen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">De kwalificaties van het dossier, ten minste één.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="profiel" type="Profiel" maxOccurs="unbounded"/>
            </xs:sequence>
            <xs:attribute name="titel" type="Titel"/>
          </xs:complexType>

          <xs:complexType name="Profiel">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Een kwalificatie. Haar volledige inhoud is het basisdeel, de toevoegingen daarin voor dit profiel, en de eigen
                kerntaken.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="omschrijving" type="ProfielOmschrijving"/>
              <xs:element name="creboinformatie" type="Creboinformatie"/>
              <xs:element name="profielkerntaken" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="kerntaak" type="Profielkerntaak" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="NrTitelEnHoofdstuk"/>
            <xs:attribute name="niveau" type="Niveau" use="required"/>
            <xs:attribute name="beroepsgroep" type="xs:string"/>
          </xs:complexType>

          <xs:complexType name="ProfielOmschrijving">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Het beroep, de beroepsvereisten, de studielast en de soort opleiding.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="typeringvanhetberoep" type="Tekst"/>
              <xs:element name="wettelijkeberoepsvereisten" type="JaNee"/>
              <xs:element name="toelichtingwettelijkeberoepsvereisten" type="Tekst" minOccurs="0"/>
              <xs:element name="bronwettelijkeberoepsvereisten" type="Tekst" minOccurs="0"/>
              <xs:element name="certificaten" type="Tekst" minOccurs="0"/>
              <xs:element name="sbu" type="SbuOpleiding"/>
              <xs:element name="soortopleiding" type="SoortOpleiding"/>
              <xs:element name="instellingendieaanmogenbieden" type="Tekst" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Profielkerntaak">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Kerntaak van één kwalificatie (P…-K…), zonder toevoegingen per profiel.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:group ref="KerntaakInhoud"/>
              <xs:element name="profielwerkprocessen" type="Werkprocessen" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="NrTitelEnHoofdstuk"/>
          </xs:complexType>

          <!-- Verantwoordingsinformatie -->

          <xs:attributeGroup name="Kop">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Kop van een deel van de verantwoordingsinformatie.</xs:documentation>
            </xs:annotation>
            <xs:attribute name="titel" type="Titel"/>
            <xs:attribute name="hoofdstuk" type="Hoofdstuk"/>
          </xs:attributeGroup>

          <xs:complexType name="TekstMetKop">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Een deel met een kop en alleen tekst.</xs:documentation>
            </xs:annotation>
            <xs:simpleContent>
              <xs:extension base="Tekst">
                <xs:attributeGroup ref="Kop"/>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>

          <xs:complexType name="Verantwoordingsinformatie">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Achtergrond bij het dossier. Elk deel mag ontbreken. Hoofdstuk 11 is in geen gelezen dossier gezien.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="brondocumenten" type="Brondocumenten" minOccurs="0"/>
              <xs:element name="arbeidsmarktinformatie" type="TekstMetKop" minOccurs="0"/>
              <xs:element name="trendsenontwikkelingen" type="Trendsenontwikkelingen" minOccurs="0"/>
              <xs:element name="wettelijkeberoepsvereisten" type="TekstMetKop" minOccurs="0"/>
              <xs:element name="bijzonderevereisten" type="Bijzonderevereisten" minOccurs="0"/>
              <xs:element name="taalbeheersingseisen" type="Taalbeheersingseisen" minOccurs="0"/>
              <xs:element name="ontwikkelmogelijkheden" type="TekstMetKop" minOccurs="0"/>
              <xs:element name="onderhoudsagenda" type="Onderhoudsagenda" minOccurs="0"/>
              <xs:element name="wijzigingen" type="Wijzigingen" minOccurs="0"/>
              <xs:element name="betrokkenen" type="TekstMetKop" minOccurs="0"/>
              <xs:element name="aanvullendeinfo" type="TekstMetKop" minOccurs="0"/>
              <xs:element name="examenprofielen" type="TekstMetKop" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="titel" type="Titel"/>
          </xs:complexType>

          <xs:complexType name="Brondocumenten">
            <xs:annotation>
              <xs:documentation xml:lang="nl">De documenten waarop het dossier steunt.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="brondocument" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attribute name="naam" type="xs:string" use="required"/>
                  <xs:attribute name="type" type="xs:string"/>
                  <xs:attribute name="datum" type="Datum"/>
                  <xs:attribute name="omschrijving" type="xs:string"/>
                  <xs:attribute name="link" type="xs:string"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="Kop"/>
          </xs:complexType>

          <xs:complexType name="Trendsenontwikkelingen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Trends en ontwikkelingen. Alleen de onderdelen die zijn gezien; een ander onderdeel is fout, zodat het opvalt.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="wetenregelgeving" type="Tekst" minOccurs="0"/>
              <xs:element name="ontwikkelingenindeberoepsuitoefening" type="Tekst" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="Kop"/>
          </xs:complexType>

          <xs:complexType name="Bijzonderevereisten">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Bijzondere vereisten, per profiel.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="profiel" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="eisen" type="Tekst" minOccurs="0"/>
                    <xs:element name="toelichtingvereisten" type="Tekst" minOccurs="0"/>
                  </xs:sequence>
                  <xs:attribute name="referentie" type="Nr" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="Kop"/>
          </xs:complexType>

          <xs:complexType name="Taalbeheersingseisen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Beroepsgerichte eisen voor moderne vreemde talen, per profiel, taal en vaardigheid. Het niveau is dat van het
                Europees referentiekader (zoals B1) en kan leeg zijn.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="toelichting" type="Tekst" minOccurs="0"/>
              <xs:element name="taalbeheersingseis" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="profiel" minOccurs="0" maxOccurs="unbounded">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="taal" type="Taal" minOccurs="0" maxOccurs="unbounded"/>
                        </xs:sequence>
                        <xs:attribute name="referentie" type="Nr" use="required"/>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                  <xs:attribute name="titel" type="Titel"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="Kop"/>
          </xs:complexType>

          <xs:complexType name="Taal">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Een taal met het gevraagde niveau per vaardigheid.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="taalvaardigheden" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="taalvaardigheid" minOccurs="0" maxOccurs="unbounded">
                      <xs:complexType>
                        <xs:attribute name="titel" type="Titel" use="required"/>
                        <xs:attribute name="niveau" type="xs:string" use="required"/>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="titel" type="Titel" use="required"/>
          </xs:complexType>

          <xs:complexType name="Onderhoudsagenda">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Het voorgenomen onderhoud van het dossier.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="agenda" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="onderdeel" minOccurs="0" maxOccurs="unbounded">
                      <xs:complexType>
                        <xs:sequence>
                          <xs:element name="onderwerp" type="Tekst"/>
                          <xs:element name="actie" type="Tekst"/>
                          <xs:element name="wie" type="Tekst"/>
                          <xs:element name="wanneer" type="Tekst"/>
                        </xs:sequence>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="toelichting" type="Tekst" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="Kop"/>
          </xs:complexType>

          <xs:complexType name="Wijzigingen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Wat is veranderd sinds de vorige versie.</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="wijzigingscategorien" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="wijzigingscategorie" minOccurs="0" maxOccurs="unbounded">
                      <xs:complexType>
                        <xs:attribute name="titel" type="Titel" use="required"/>
                        <xs:attribute name="categorie" type="NietLeeg" use="required"/>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="omschrijving" type="Tekst" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="Kop"/>
          </xs:complexType>
        </xs:schema>

        """###,
        "sbb.xsd": ###"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Ingang van de schema's van crebo: het element sbb en de naslaglijsten; voegt de andere bestanden in. -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="unqualified">
          <xs:annotation>
            <xs:documentation xml:lang="nl">
              XML van de kwalificatiestructuur voor het mbo: één bestand met het element sbb, zonder naamruimte.

              Dit is geen schema van SBB. Het deel tot en met dossiers is geschreven naar gepubliceerde dossiers van 2016. De
              delen keuzedelen, certificaten, crossoverkwalificaties en geregionaliseerdekwalificaties zijn een eigen ontwerp
              van dit project: er is geen openbaar voorbeeld.

              Het schema is XSD 1.0 en is ook in een enkele doorgang te gebruiken, voor bestanden met alle dossiers:
              xmllint --noout --stream --schema sbb.xsd BESTAND

              Wat op meer dan één plaats in het bestand betrekking heeft, staat hier niet en is een regel van crebo: dat een nr
              eenmaal voorkomt, dat een referentie ergens uitkomt, de reeksen van crebonummers, de volgorde van data. Daarom
              staan er geen xs:key, xs:keyref en xs:unique in.
            </xs:documentation>
          </xs:annotation>

          <xs:include schemaLocation="gedeeld.xsd"/>
          <xs:include schemaLocation="kwalificatiedossier.xsd"/>
          <xs:include schemaLocation="keuzedeel.xsd"/>
          <xs:include schemaLocation="certificaat.xsd"/>
          <xs:include schemaLocation="cross-over-kwalificatie.xsd"/>
          <xs:include schemaLocation="geregionaliseerde-kwalificatie.xsd"/>

          <xs:element name="sbb" type="Sbb">
            <xs:annotation>
              <xs:documentation xml:lang="nl">Het enige element op het hoogste niveau.</xs:documentation>
            </xs:annotation>
          </xs:element>

          <xs:complexType name="Sbb">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De naslaglijsten en de producten. Elke lijst mag ontbreken; de volgorde ligt vast. De eerste drie en dossiers
                komen uit gepubliceerde dossiers van 2016, de andere vijf zijn een eigen ontwerp van dit project.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="domeinen" type="Domeinen" minOccurs="0"/>
              <xs:element name="sectorkamers" type="Sectorkamers" minOccurs="0"/>
              <xs:element name="competenties" type="Competenties" minOccurs="0"/>
              <xs:element name="werkprocessen" type="WerkprocessenElders" minOccurs="0"/>
              <xs:element name="dossiers" type="Kwalificatiedossiers" minOccurs="0"/>
              <xs:element name="keuzedelen" type="Keuzedelen" minOccurs="0"/>
              <xs:element name="certificaten" type="Certificaten" minOccurs="0"/>
              <xs:element name="crossoverkwalificaties" type="CrossOverKwalificaties" minOccurs="0"/>
              <xs:element name="geregionaliseerdekwalificaties" type="GeregionaliseerdeKwalificaties" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Domeinen">
            <xs:annotation>
              <xs:documentation xml:lang="nl">De opleidingsdomeinen (gepubliceerde dossiers van 2016).</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="domein" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attributeGroup ref="NrEnTitel"/>
                  <xs:attribute name="crebo" type="CreboOfLeeg" use="required"/>
                  <xs:attribute name="prijsfactor" type="Prijsfactor"/>
                  <xs:attribute name="OBK_ID" type="xs:string">
                    <xs:annotation>
                      <xs:documentation xml:lang="nl">
                        Kenmerk in het Onderwijsbegrippenkader (bk: en een UUID), of leeg. De vorm wordt niet getoetst.
                      </xs:documentation>
                    </xs:annotation>
                  </xs:attribute>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:simpleType name="CreboOfLeeg">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Crebo van een domein: vijf cijfers, of leeg voor een domein zonder crebo (gepubliceerde dossiers van 2016). De
                reeks 79… is een regel van crebo.
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="([0-9]{5})?"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:complexType name="Sectorkamers">
            <xs:annotation>
              <xs:documentation xml:lang="nl">De sectorkamers van SBB (gepubliceerde dossiers van 2016).</xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="sectorkamer" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attributeGroup ref="NrEnTitel"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Competenties">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                De competenties waarnaar werkprocessen verwijzen (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="competentie" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attributeGroup ref="NrEnTitel"/>
                  <xs:attribute name="code" type="CompetentieCode" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="WerkprocessenElders">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Werkprocessen van dossiers die in een ander bestand staan en waarnaar certificaten en cross-overs in dit bestand
                verwijzen (eigen ontwerp): hun nr en hun code in dat dossier.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="werkproces" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attribute name="nr" type="Nr" use="required"/>
                  <xs:attribute name="code" type="WerkprocesCode" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:simpleType name="CompetentieCode">
            <xs:annotation>
              <xs:documentation xml:lang="nl">
                Letter van een competentie, A tot en met Y (gepubliceerde dossiers van 2016).
              </xs:documentation>
            </xs:annotation>
            <xs:restriction base="xs:string">
              <xs:pattern value="[A-Y]"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>

        """###,
    ])
}

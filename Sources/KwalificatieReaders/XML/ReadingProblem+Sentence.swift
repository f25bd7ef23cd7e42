import KwalificatieModel

extension ReadingProblem {
    /// One sentence: what is wrong, what was expected, what to do. Without file and line, which stand before it.
    public func sentence(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private var dutch: String {
        switch kind {
        case .missing: "dit bestand bestaat niet; controleer de naam"
        case .isDirectory: "dit is een map en geen bestand"
        case .notAFile: "dit is geen gewoon bestand maar een apparaat, pipe of socket; geef een XML-bestand"
        case .noPermission:
            "u mag dit bestand niet lezen; geef leesrecht of start het programma als een andere gebruiker"
        case .closedDirectory:
            "u mag niet in deze map, of in de map waarin dit staat; geef leesrecht en uitvoerrecht op de map (chmod a+rx) of start het programma als een andere gebruiker"
        case .nameTooLong: "deze naam is met de mappen ervoor te lang voor het besturingssysteem; kort de namen in"
        case .danglingLink: "deze verwijzing (symlink) leidt nergens heen; herstel of verwijder haar"
        case .linkCircle: "deze verwijzing (symlink) leidt naar zichzelf; herstel of verwijder haar"
        case .inputFailed(let reason): "het besturingssysteem kan dit bestand niet lezen: \(reason)"
        case .empty: "het bestand is leeg; haal het opnieuw op"
        case .fileTooLarge(let limit): "het bestand is groter dan \(ByteSize(limit)); splits het"
        case .notXML("", let format?): "dit is geen XML, maar lijkt \(format) te zijn; geef het XML-bestand"
        case .notXML(let beginning, let format):
            "dit is geen XML: het begint met “\(beginning)”\(format.map { ", zoals \($0)" } ?? ""); geef het XML-bestand"
        case .workbook:
            "dit is een werkmap (Excel, LibreOffice) en wordt niet gelezen; sla het tabblad op als CSV (in Excel: Opslaan als, “CSV UTF-8”) en geef dat bestand"
        case .webPage:
            "dit is een webpagina (HTML) en geen publicatie: misschien is een foutmelding of inlogpagina bewaard in plaats van het bestand; haal de XML opnieuw op"
        case .unsupportedEncoding(let name):
            "de tekencodering “\(name)” wordt niet gelezen; sla het bestand op als UTF-8"
        case .contradictoryEncoding(let declared, let actual):
            "het bestand zegt in \(declared) te staan maar staat in \(actual); herstel de XML-declaratie"
        case .invalidBytes(let encoding):
            "hier staan bytes die in \(encoding) niet bestaan; het bestand is beschadigd of zegt de verkeerde codering"
        case .mixedEncodings:
            "tot hier staat de lijst in windows-1252 en vanaf hier in UTF-8; zij is uit twee bestanden samengevoegd, sla haar op als CSV UTF-8"
        case .doctype: "een DOCTYPE wordt geweigerd: SBB publiceert er geen en er kan een aanval in zitten"
        case .tagTooLong(let limit): "deze tag is langer dan \(ByteSize(limit)) en wordt daarom geweigerd"
        case .tooManyAttributes(let limit): "dit element heeft meer dan \(limit) attributen en wordt daarom geweigerd"
        case .tooDeep(let limit): "hier staan meer dan \(limit) elementen in elkaar; dat wordt geweigerd"
        case .textTooLong(let element, let limit):
            "de tekst van <\(element)> is langer dan \(ByteSize(limit)) en wordt daarom geweigerd"
        case .commentTooLong(let limit):
            "dit commentaar of deze verwerkingsinstructie is langer dan \(ByteSize(limit)) en wordt daarom geweigerd"
        case .recordTooLong(let element, let limit):
            "deze <\(element)> is groter dan \(ByteSize(limit)) en wordt daarom geweigerd"
        case .tooManyNames(let limit):
            "het bestand heeft meer dan \(limit) namen die niet van SBB zijn en wordt daarom geweigerd"
        case .truncated(let element?, let line, let construct):
            "het bestand eindigt midden in \(dutch(construct))<\(element)>, geopend op regel \(line); haal het opnieuw op"
        case .truncated(nil, _, let construct):
            "het bestand eindigt midden in \(dutch(construct, of: false)); haal het opnieuw op"
        case .noElement: "er staat geen enkel element in; haal het bestand opnieuw op"
        case .wrongClosingTag(let open, let line):
            "deze sluittag hoort niet bij het open element <\(open)> van regel \(line)"
        case .contentAfterEnd: "na het einde van het hoofdelement staat nog meer; daar mag niets meer staan"
        case .notWellFormed(let breach, let detail): "dit is geen welgevormde XML: \(dutch(breach, detail))"
        case .unknownRoot(let name): "het hoofdelement is <\(name)>; verwacht wordt <sbb>, zoals SBB publiceert"
        case .otherRoot(let name, let expected): "het hoofdelement is <\(name)>; verwacht wordt <\(expected)>"
        case .schemaViolation(let reason): "dit voldoet niet aan het schema: \(reason)"
        case .unusableRecord(let record, let element):
            "in deze <\(record)> ontbreekt <\(element)>, of er staat iets in dat niet kan"
        case .noRecords: "er staat geen dossier, keuzedeel, certificaat of experimentele kwalificatie in"
        case .unterminatedQuote:
            "het aanhalingsteken dat hier staat, wordt nergens gesloten; haal het bestand opnieuw op of herstel deze rij"
        case .textAfterQuote:
            "na het sluitende aanhalingsteken hoort een scheidingsteken of het einde van de rij; schrijf een aanhalingsteken in een veld dubbel"
        case .nulByte: "hier staat een nulteken; dit is geen tekst; geef de lijst als CSV"
        case .fieldTooLong(let limit): "dit veld is langer dan \(ByteSize(limit)) en wordt daarom geweigerd"
        case .tooManyFields(let limit): "deze rij heeft meer dan \(limit) velden en wordt daarom geweigerd"
        case .tooManyRows(let limit): "het bestand heeft meer dan \(limit) rijen en wordt daarom geweigerd"
        case .tooManyTableRows(let limit):
            "met dit bestand hebben de tabellen samen meer dan \(limit) rijen; het wordt daarom geweigerd: haal eruit wat niet nodig is"
        case .archive(let problem): problem.sentence(in: .dutch)
        case .noCrebolijst:
            "dit is geen crebolijst: geen van de eerste rijen is een kopregel zoals SBB die publiceert; geef het tabblad “Complete lijst” of “Vervallen” als CSV"
        case .notJSON(let reason):
            "dit is geen regel van crebo export: \(reason.dutch); maak het bestand opnieuw met export of convert"
        case .notARecord(let field):
            "dit is geen regel van crebo export\(field.isEmpty ? "" : ": “\(field)” klopt niet of ontbreekt"); maak het bestand opnieuw met export of convert"
        case .lineTooLong(let limit):
            "deze regel is langer dan \(ByteSize(limit)) en wordt daarom geweigerd; geef een bestand van crebo export"
        case .otherThanRegistratieoverzicht(let sentence): sentence.dutch
        case .noRegistratieoverzicht:
            "dit is geen registratieoverzicht: geen enkele regel begint met een recordsoort als VLP, PER of ISG; geef het bestand RO_….CSV van DUO"
        }
    }

    private var english: String {
        switch kind {
        case .missing: "there is no such file; check the name"
        case .isDirectory: "this is a directory and not a file"
        case .notAFile: "this is no regular file but a device, pipe or socket; give an XML file"
        case .noPermission: "you may not read this file; allow reading or run the program as another user"
        case .closedDirectory:
            "you may not look into this directory, or the one in which this stands; allow reading and entering it (chmod a+rx) or run the program as another user"
        case .nameTooLong: "this name is too long for the operating system with its directories; shorten the names"
        case .danglingLink: "this link leads to nothing; mend or remove it"
        case .linkCircle: "this link leads to itself; mend or remove it"
        case .inputFailed(let reason): "the operating system cannot read this file: \(reason)"
        case .empty: "the file is empty; fetch it again"
        case .fileTooLarge(let limit): "the file is larger than \(ByteSize(limit)); split it"
        case .notXML("", let format?): "this is not XML but looks like \(format); give the XML file"
        case .notXML(let beginning, let format):
            "this is not XML: it begins with “\(beginning)”\(format.map { ", like \($0)" } ?? ""); give the XML file"
        case .workbook:
            "this is a workbook (Excel, LibreOffice) and is not read; save the sheet as CSV (in Excel: Save as, “CSV UTF-8”) and give that file"
        case .webPage:
            "this is a web page (HTML) and no publication: perhaps an error or login page was saved in its place; fetch the XML again"
        case .unsupportedEncoding(let name): "the character encoding “\(name)” is not read; save the file as UTF-8"
        case .contradictoryEncoding(let declared, let actual):
            "the file says that it is in \(declared) but is in \(actual); mend the XML declaration"
        case .invalidBytes(let encoding):
            "these bytes do not exist in \(encoding); the file is damaged or names the wrong encoding"
        case .mixedEncodings:
            "up to here the list is in windows-1252 and from here in UTF-8; it was put together from two files, save it as CSV UTF-8"
        case .doctype: "a DOCTYPE is refused: SBB publishes none and it can hold an attack"
        case .tagTooLong(let limit): "this tag is longer than \(ByteSize(limit)) and is therefore refused"
        case .tooManyAttributes(let limit): "this element has more than \(limit) attributes and is therefore refused"
        case .tooDeep(let limit): "more than \(limit) elements stand within each other here; that is refused"
        case .textTooLong(let element, let limit):
            "the text of <\(element)> is longer than \(ByteSize(limit)) and is therefore refused"
        case .commentTooLong(let limit):
            "this comment or processing instruction is longer than \(ByteSize(limit)) and is therefore refused"
        case .recordTooLong(let element, let limit):
            "this <\(element)> is larger than \(ByteSize(limit)) and is therefore refused"
        case .tooManyNames(let limit):
            "the file has more than \(limit) names that are not SBB's and is therefore refused"
        case .truncated(let element?, let line, let construct):
            "the file ends in the middle of \(english(construct))<\(element)>, opened on line \(line); fetch it again"
        case .truncated(nil, _, let construct):
            "the file ends in the middle of \(english(construct, of: false)); fetch it again"
        case .noElement: "there is not one element in it; fetch the file again"
        case .wrongClosingTag(let open, let line):
            "this closing tag does not belong to the open element <\(open)> of line \(line)"
        case .contentAfterEnd: "something follows the end of the root element; nothing may stand there"
        case .notWellFormed(let breach, let detail): "this is not well-formed XML: \(english(breach, detail))"
        case .unknownRoot(let name): "the root element is <\(name)>; expected is <sbb>, as SBB publishes"
        case .otherRoot(let name, let expected): "the root element is <\(name)>; expected is <\(expected)>"
        case .schemaViolation(let reason): "this is not as the schema says: \(reason)"
        case .unusableRecord(let record, let element):
            "in this <\(record)> <\(element)> is missing, or holds what it cannot hold"
        case .noRecords: "there is no dossier, keuzedeel, certificaat or experimental kwalificatie in it"
        case .unterminatedQuote: "the quote that stands here is closed nowhere; fetch the file again or mend this row"
        case .textAfterQuote:
            "behind the closing quote a separator or the end of the row should follow; write a quote within a field twice"
        case .nulByte: "there is a NUL here; this is no text; give the list as CSV"
        case .fieldTooLong(let limit): "this field is longer than \(ByteSize(limit)) and is therefore refused"
        case .tooManyFields(let limit): "this row has more than \(limit) fields and is therefore refused"
        case .tooManyRows(let limit): "the file has more than \(limit) rows and is therefore refused"
        case .tooManyTableRows(let limit):
            "with this file the tables have more than \(limit) rows together; it is therefore refused: take out what is not needed"
        case .archive(let problem): problem.sentence(in: .english)
        case .noCrebolijst:
            "this is no crebolijst: none of the first rows is a header row as SBB publishes it; give the sheet “Complete lijst” or “Vervallen” as CSV"
        case .notJSON(let reason):
            "this is no line of crebo export: \(reason.english); make the file again with export or convert"
        case .notARecord(let field):
            "this is no line of crebo export\(field.isEmpty ? "" : ": “\(field)” is wrong or missing"); make the file again with export or convert"
        case .lineTooLong(let limit):
            "this line is longer than \(ByteSize(limit)) and is therefore refused; give a file of crebo export"
        case .otherThanRegistratieoverzicht(let sentence): sentence.english
        case .noRegistratieoverzicht:
            "this is no registratieoverzicht: not one line begins with a recordsoort like VLP, PER or ISG; give the file RO_….CSV of DUO"
        }
    }

    private func dutch(_ construct: Construct, of: Bool = true) -> String {
        let name =
            switch construct {
            case .content: of ? "" : "het begin"
            case .tag: "een tag"
            case .comment: "een commentaar"
            case .cdata: "een CDATA-deel"
            case .instruction: "een verwerkingsinstructie"
            }
        return name.isEmpty || !of ? name : "\(name) binnen "
    }

    private func english(_ construct: Construct, of: Bool = true) -> String {
        let name =
            switch construct {
            case .content: of ? "" : "its beginning"
            case .tag: "a tag"
            case .comment: "a comment"
            case .cdata: "a CDATA section"
            case .instruction: "a processing instruction"
            }
        return name.isEmpty || !of ? name : "\(name) within "
    }

    private func dutch(_ breach: Breach, _ detail: String) -> String {
        switch breach {
        case .unescapedLessThan: "hier staat een “<” die geen tag begint; schrijf &lt;"
        case .lessThanInAttribute:
            "hier staat een “<” in een attribuutwaarde; schrijf &lt; of sluit de waarde met een aanhalingsteken"
        case .unescapedAmpersand: "hier staat een “&” die geen verwijzing begint; schrijf &amp;"
        case .unknownEntity: "hier staat een verwijzing (&…;) die XML niet kent"
        case .unknownCharacter: "hier staat een verwijzing (&#…;) naar een teken dat in XML niet bestaat"
        case .duplicateAttribute: "dit element heeft twee keer hetzelfde attribuut"
        case .missingQuote: "een attribuutwaarde staat niet tussen aanhalingstekens"
        case .badTag: "deze tag is niet goed geschreven"
        case .badName: "hier hoort een naam te staan"
        case .longName: "deze naam is te lang"
        case .forbiddenCharacter: "hier staat een teken dat in XML niet mag"
        case .misplacedDeclaration:
            "de XML-declaratie (<?xml …?>) staat niet helemaal vooraan of klopt niet; haal weg wat ervoor staat, ook lege regels"
        case .cdataEndInText: "“]]>” staat in gewone tekst"
        case .hyphensInComment: "in commentaar mag geen “--” staan"
        case .textBeforeRoot: "vóór het hoofdelement staat tekst; daar mag alleen commentaar staan"
        case .other: detail
        }
    }

    private func english(_ breach: Breach, _ detail: String) -> String {
        switch breach {
        case .unescapedLessThan: "this “<” does not begin a tag; write &lt;"
        case .lessThanInAttribute:
            "this “<” stands in the value of an attribute; write &lt; or close the value with a quote"
        case .unescapedAmpersand: "this “&” does not begin a reference; write &amp;"
        case .unknownEntity: "this is a reference (&…;) that XML does not know"
        case .unknownCharacter: "this is a reference (&#…;) to a character that XML does not have"
        case .duplicateAttribute: "this element has the same attribute twice"
        case .missingQuote: "the value of an attribute is not in quotes"
        case .badTag: "this tag is not written well"
        case .badName: "a name should stand here"
        case .longName: "this name is too long"
        case .forbiddenCharacter: "this character is not allowed in XML"
        case .misplacedDeclaration:
            "the XML declaration (<?xml …?>) is not at the very start or is wrong; remove what stands before it, empty lines too"
        case .cdataEndInText: "“]]>” stands in plain text"
        case .hyphensInComment: "a comment may not hold “--”"
        case .textBeforeRoot: "text stands before the root element; only comments may stand there"
        case .other: detail
        }
    }
}

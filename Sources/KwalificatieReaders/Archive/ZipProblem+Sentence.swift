import KwalificatieModel
import ZipArchives

extension ZipProblem {
    /// One sentence: what is wrong and what to do. Without the name of the file, which stands before it.
    func sentence(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private var dutch: String {
        switch self {
        case .noDirectory:
            "dit ZIP-bestand heeft aan het einde geen inhoudsopgave: het is afgebroken of beschadigd; haal het opnieuw op"
        case .bytesAfterEnd(let count):
            "na het einde van dit ZIP-bestand staan nog \(count) bytes, zodat niet vaststaat wat erin zit; haal het opnieuw op of pak het opnieuw in"
        case .severalDirectories:
            "dit ZIP-bestand heeft twee inhoudsopgaven, zodat niet vaststaat wat erin zit; het wordt daarom geweigerd"
        case .badDirectory: "de inhoudsopgave van dit ZIP-bestand klopt niet met het bestand; haal het opnieuw op"
        case .multipart: "dit is een deel van een ZIP-bestand in meer delen; geef één heel ZIP-bestand"
        case .tooManyEntries(let limit):
            "dit ZIP-bestand heeft meer dan \(limit) bestanden en wordt daarom geweigerd; verdeel het over meer ZIP-bestanden"
        case .directoryTooLarge(let limit):
            "de inhoudsopgave van dit ZIP-bestand is groter dan \(ByteSize(limit)) en wordt daarom geweigerd"
        case .officeDocument:
            "dit is een document van een kantoorprogramma (Excel, LibreOffice, Word) en wordt niet gelezen; sla elke lijst op als CSV (in Excel: Opslaan als, “CSV UTF-8”) en geef die, of geef de XML"
        case .badName(let fault):
            "dit bestand in de ZIP wordt niet gelezen: \(Self.dutch(fault)); pak de ZIP opnieuw in"
        case .duplicateName:
            "deze naam staat meer dan eens in de ZIP, zodat niet vaststaat welk bestand telt; geen ervan wordt gelezen"
        case .notAFile: "dit is in de ZIP een verwijzing en geen bestand; pak het bestand zelf in"
        case .encrypted: "dit bestand in de ZIP is versleuteld; geef een ZIP zonder wachtwoord"
        case .unsupportedMethod(let number):
            "dit bestand is gecomprimeerd met methode \(number), die niet wordt gelezen; pak de ZIP opnieuw in met “deflate”"
        case .headerMismatch:
            "wat de inhoudsopgave van de ZIP over dit bestand zegt, staat anders bij het bestand zelf; haal de ZIP opnieuw op"
        case .outOfBounds:
            "dit bestand ligt volgens de inhoudsopgave buiten de ZIP: die is beschadigd; haal de ZIP opnieuw op"
        case .overlapping:
            "dit bestand deelt zijn plaats in de ZIP met een ander, zoals in een ZIP-bom; het wordt daarom geweigerd"
        case .tooLarge(let limit): "dit bestand in de ZIP is groter dan \(ByteSize(limit)); splits het"
        case .totalTooLarge(let limit):
            "tot en met dit bestand is de ZIP uitgepakt groter dan \(ByteSize(limit)); verdeel de bestanden over meer ZIP-bestanden"
        case .tooCompressed(let limit):
            "dit bestand wordt bij uitpakken meer dan \(limit) keer zo groot, zoals een ZIP-bom; het wordt daarom geweigerd"
        case .nested: "dit is een ZIP binnen een ZIP, en die wordt niet gelezen; geef haar als bestand op zichzelf"
        case .wrongSize: "dit bestand is niet zo groot als de ZIP zegt; haal de ZIP opnieuw op"
        case .wrongChecksum: "dit bestand in de ZIP is beschadigd: de controlesom klopt niet; haal de ZIP opnieuw op"
        case .damaged: "dit bestand in de ZIP kan niet worden uitgepakt: het is beschadigd; haal de ZIP opnieuw op"
        case .truncated: "de ZIP eindigt midden in dit bestand; haal de ZIP opnieuw op"
        case .failed(let code): "het besturingssysteem weigert (foutnummer \(code))"
        case .refused(let code): "de ZIP kan niet worden verwerkt (libzip-fout \(code))"
        }
    }

    private static func dutch(_ fault: NameFault) -> String {
        switch fault {
        case .empty: "het heeft geen naam"
        case .tooLong(let limit): "de naam is langer dan \(ByteSize(limit))"
        case .absolute: "de naam begint bij de hoofdmap of met een schijfletter"
        case .dots: "de naam bevat “..”, “.” of een lege map en kan buiten de map wijzen"
        case .backslash: "de naam bevat een backslash en kan buiten de map wijzen"
        case .control: "de naam bevat een onzichtbaar teken"
        case .encoding: "de naam zou UTF-8 zijn maar is dat niet"
        }
    }

    private var english: String {
        switch self {
        case .noDirectory: "this ZIP has no directory at its end: it is cut off or damaged; fetch it again"
        case .bytesAfterEnd(let count):
            "\(count) bytes follow the end of this ZIP, so that what is in it is uncertain; fetch it again or pack it again"
        case .severalDirectories:
            "this ZIP has two directories, so that what is in it is uncertain; it is therefore refused"
        case .badDirectory: "the directory of this ZIP does not agree with the file; fetch it again"
        case .multipart: "this is one part of a ZIP in several parts; give one whole ZIP"
        case .tooManyEntries(let limit):
            "this ZIP has more than \(limit) files and is therefore refused; divide it over several ZIPs"
        case .directoryTooLarge(let limit):
            "the directory of this ZIP is larger than \(ByteSize(limit)) and is therefore refused"
        case .officeDocument:
            "this is a document of an office program (Excel, LibreOffice, Word) and is not read; save each list as CSV (in Excel: Save as, “CSV UTF-8”) and give that, or give the XML"
        case .badName(let fault): "this file in the ZIP is not read: \(Self.english(fault)); pack the ZIP again"
        case .duplicateName:
            "this name is in the ZIP more than once, so that which file counts is uncertain; none of them is read"
        case .notAFile: "in the ZIP this is a link and not a file; pack the file itself"
        case .encrypted: "this file in the ZIP is encrypted; give a ZIP without a password"
        case .unsupportedMethod(let number):
            "this file is compressed with method \(number), which is not read; pack the ZIP again with “deflate”"
        case .headerMismatch:
            "what the directory of the ZIP says of this file is not what stands at the file; fetch the ZIP again"
        case .outOfBounds:
            "by the directory this file lies outside the ZIP, which is damaged; fetch the ZIP again"
        case .overlapping:
            "this file shares its place in the ZIP with another, as in a ZIP bomb; it is therefore refused"
        case .tooLarge(let limit): "this file in the ZIP is larger than \(ByteSize(limit)); split it"
        case .totalTooLarge(let limit):
            "up to this file the ZIP is larger than \(ByteSize(limit)) when unpacked; divide the files over several ZIPs"
        case .tooCompressed(let limit):
            "this file grows more than \(limit) times when unpacked, like a ZIP bomb; it is therefore refused"
        case .nested: "this is a ZIP within a ZIP, which is not read; give it as a file of its own"
        case .wrongSize: "this file is not as large as the ZIP says; fetch the ZIP again"
        case .wrongChecksum: "this file in the ZIP is damaged: its checksum is wrong; fetch the ZIP again"
        case .damaged: "this file in the ZIP cannot be unpacked: it is damaged; fetch the ZIP again"
        case .truncated: "the ZIP ends in the middle of this file; fetch the ZIP again"
        case .failed(let code): "the operating system refuses (error number \(code))"
        case .refused(let code): "the ZIP cannot be processed (libzip error \(code))"
        }
    }

    private static func english(_ fault: NameFault) -> String {
        switch fault {
        case .empty: "it has no name"
        case .tooLong(let limit): "its name is longer than \(ByteSize(limit))"
        case .absolute: "its name begins at the root or with the letter of a disk"
        case .dots: "its name has “..”, “.” or an empty folder in it and may lead outside"
        case .backslash: "its name has a backslash in it and may lead outside"
        case .control: "its name has an invisible character in it"
        case .encoding: "its name should be UTF-8 and is not"
        }
    }
}

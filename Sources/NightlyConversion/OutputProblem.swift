import Glibc
import KwalificatieModel

/// Why outputs cannot be written.
public struct OutputProblem: Error, Sendable, Equatable {
    /// The file or directory.
    public let path: String
    /// What is the matter.
    public let reason: Reason

    /// What can be the matter with an output.
    public enum Reason: Sendable, Equatable {
        /// The operating system refuses; the number is its `errno`.
        case refused(Int32)
        /// A library that this program uses does not do as it should; the text is its own. That is a fault of the program.
        case libraryRefused(String)
        /// The output directory holds something that this program did not make, and would be lost.
        case holdsOthersWork(String)
        /// There is a link where the output directory should come, to something that is not there.
        case leadsNowhere
        /// There is a file where the output directory should come.
        case isNoDirectory
        /// Another run published under this name meanwhile.
        case exists
        /// Somebody took it away or changed it while it was being written.
        case altered
        /// The output directory is where a file system is mounted, and cannot change names with another.
        case isMountPoint
        /// Another run is writing the same output.
        case locked(Holder)
    }

    /// Who has a lock.
    public struct Holder: Sendable, Equatable {
        /// The number of the process; nil when it is not known.
        public let process: Int?
    }

    /// The problem that `errno` tells.
    static func current(_ path: String) -> OutputProblem {
        OutputProblem(path: path, reason: .refused(errno))
    }

    /// Whether nobody but the makers of the program can do anything about it.
    public var isOfTheProgram: Bool { if case .libraryRefused = reason { true } else { false } }

    /// One sentence: what is wrong and what to do.
    public func sentence(in language: Language) -> String {
        switch (reason, language) {
        case (.refused(let code), .dutch): "“\(path)” kan niet worden geschreven: \(Self.dutch(code))"
        case (.refused(let code), .english): "“\(path)” cannot be written: \(Self.english(code))"
        case (.libraryRefused(let text), .dutch):
            "“\(path)” is niet gemaakt: een fout in crebo zelf (\(text)); aan de schijf en de invoer ligt het niet: geef deze "
                + "melding aan de makers"
        case (.libraryRefused(let text), .english):
            "“\(path)” was not made: a fault of crebo itself (\(text)); disk and input are not to blame: give this message to "
                + "its makers"
        case (.holdsOthersWork(let name), .dutch):
            "de map “\(path)” bevat “\(name)”, dat niet van crebo is en verloren zou gaan; geef met --output een andere map"
        case (.holdsOthersWork(let name), .english):
            "the directory “\(path)” holds “\(name)”, which is not crebo’s and would be lost; give another to --output"
        case (.isNoDirectory, .dutch): "“\(path)” is een bestand en geen map; geef met --output een map"
        case (.leadsNowhere, .dutch):
            "“\(path)” verwijst naar een map die er niet is; maak die map, of geef met --output een andere"
        case (.leadsNowhere, .english):
            "“\(path)” is a link to a directory that is not there; make that, or give another to --output"
        case (.exists, .dutch): "“\(path)” is intussen door een ander gemaakt; draai het commando opnieuw"
        case (.exists, .english): "“\(path)” was made by another meanwhile; run the command again"
        case (.altered, .dutch):
            "“\(path)” is tijdens het schrijven door een ander weggehaald of gewijzigd; draai het commando opnieuw"
        case (.altered, .english):
            "“\(path)” was taken away or changed by another while it was written; run the command again"
        case (.isNoDirectory, .english): "“\(path)” is a file and not a directory; give a directory to --output"
        case (.isMountPoint, .dutch):
            "op “\(path)” is een schijf gekoppeld (mount), en die naam kan niet wisselen; geef met --output een map daarin"
        case (.isMountPoint, .english):
            "“\(path)” is a mount point, and cannot change names with another; give a directory in it to --output"
        case (.locked(let holder), .dutch):
            "een andere run van crebo\(Self.process(holder, "proces")) is bezig met “\(path)”; wacht tot die klaar is"
        case (.locked(let holder), .english):
            "another run of crebo\(Self.process(holder, "process")) is at work on “\(path)”; wait until it is done"
        }
    }

    /// One sentence about standard output, of which the operating system gave this number.
    public static func sentence(ofStandardOutput code: Int32, in language: Language) -> String {
        switch language {
        case .dutch:
            "De uitvoer is niet volledig: de standaarduitvoer kan niet worden geschreven: \(reason(code, in: language))."
        case .english:
            "The output is incomplete: standard output cannot be written: \(reason(code, in: language))."
        }
    }

    private static func reason(_ code: Int32, in language: Language) -> String {
        switch (code, language) {
        case (EBADF, .dutch): "zij is gesloten"
        case (EBADF, .english): "it is closed"
        case (_, .dutch): dutch(code)
        case (_, .english): english(code)
        }
    }

    private static func process(_ holder: Holder, _ word: String) -> String {
        holder.process.map { " (\(word) \($0))" } ?? ""
    }

    private static func dutch(_ code: Int32) -> String {
        switch code {
        case EACCES, EPERM: "u mag daar niet schrijven; geef met --output een andere map"
        case EROFS: "daar kan alleen worden gelezen; geef met --output een andere map"
        case ENOSPC, EDQUOT: "er is geen ruimte meer; maak ruimte en probeer het opnieuw"
        case EFBIG: "het bestand wordt groter dan hier mag; verhoog de grens (ulimit -f) en probeer het opnieuw"
        case EIO: "de schijf geeft een fout; laat haar nakijken"
        case ENOLCK: "het bestandssysteem geeft geen sloten (flock); geef met --output een map op een ander"
        case ENOENT: "die map bestaat niet"
        case ENOTDIR: "een deel van de naam is geen map"
        case ENAMETOOLONG: "de naam is te lang"
        case EISDIR: "dat is een map; geef de naam van een bestand"
        case EMFILE, ENFILE: "er zijn te veel bestanden open; verhoog de grens (ulimit -n) en probeer het opnieuw"
        case EAGAIN, ENOMEM: "het systeem heeft geen geheugen of threads meer vrij; probeer het opnieuw"
        case EXDEV:
            "die map kan niet van naam wisselen, zoals een map uit het image van een container (overlay); geef met --output "
                + "een map die er nog niet is, of een op een volume"
        case EBUSY: "de map is in gebruik; geef met --output een andere map"
        default: english(code)
        }
    }

    /// The operating system's own text.
    private static func english(_ code: Int32) -> String { String(cString: strerror(code)) }
}

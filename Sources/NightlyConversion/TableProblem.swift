import Glibc
import KwalificatieModel
import KwalificatieReaders

/// Why the directory of tables that the user named cannot be used.
public struct TableProblem: Error, Sendable, Equatable {
    /// The directory as given.
    public let directory: String
    /// What is the matter.
    public let kind: Kind

    /// What can be the matter.
    public enum Kind: Sendable, Equatable {
        /// There is nothing of that name.
        case missing
        /// It is a file.
        case notADirectory
        /// The user may not look into it.
        case noPermission
        /// The operating system refuses for another reason; the number is its `errno`.
        case refused(Int32)
        /// It holds more CSV files than the limit.
        case tooManyFiles(limit: Int)
    }

    /// The problem with a directory of tables.
    init(directory: String, kind: Kind) {
        self.directory = directory
        self.kind = kind
    }

    /// The problem that the operating system has with a directory of tables, by its `errno`.
    init(directory: String, _ code: Int32) {
        let kind: Kind =
            switch code {
            case ENOENT: .missing
            case ENOTDIR: .notADirectory
            case EACCES, EPERM: .noPermission
            default: .refused(code)
            }
        self.init(directory: directory, kind: kind)
    }

    /// What is wrong and what to do: one sentence.
    public func sentence(in language: Language) -> String {
        switch language {
        case .dutch:
            switch kind {
            case .missing:
                "De map met tabellen “\(directory)” bestaat niet; geef met --tables een map met CSV-bestanden."
            case .notADirectory: "“\(directory)” is geen map; geef met --tables de map waarin de tabellen staan."
            case .noPermission:
                "De map met tabellen “\(directory)” mag niet worden gelezen; geef leesrecht en uitvoerrecht op de map."
            case .refused(let code):
                "De map met tabellen “\(directory)” kan niet worden gelezen: \(String(cString: strerror(code))); herstel haar of geef een andere met --tables."
            case .tooManyFiles(let limit):
                "In de map met tabellen “\(directory)” staan meer dan \(limit) CSV-bestanden; dat zijn geen tabellen naast de XML."
            }
        case .english:
            switch kind {
            case .missing:
                "The directory of tables “\(directory)” does not exist; give a directory of CSV files with --tables."
            case .notADirectory:
                "“\(directory)” is no directory; give the directory that holds the tables with --tables."
            case .noPermission:
                "The directory of tables “\(directory)” may not be read; allow reading and entering it."
            case .refused(let code):
                "The directory of tables “\(directory)” cannot be read: \(String(cString: strerror(code))); mend it or give another with --tables."
            case .tooManyFiles(let limit):
                "The directory of tables “\(directory)” holds more than \(limit) CSV files; those are no tables beside the XML."
            }
        }
    }
}

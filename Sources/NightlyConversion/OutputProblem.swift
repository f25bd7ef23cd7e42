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
        /// The operating system refuses; the text is its own.
        case refused(String)
        /// The output directory holds something that this program did not make, and would be lost.
        case holdsOthersWork(String)
        /// There is a file where the output directory should come.
        case isNoDirectory
    }

    /// The problem that `errno` tells.
    static func current(_ path: String) -> OutputProblem {
        OutputProblem(path: path, reason: .refused(String(cString: strerror(errno))))
    }

    /// One sentence: what is wrong and what to do.
    public func sentence(in language: Language) -> String {
        switch (reason, language) {
        case (.refused(let why), .dutch): "“\(path)” kan niet worden geschreven: \(why)"
        case (.refused(let why), .english): "“\(path)” cannot be written: \(why)"
        case (.holdsOthersWork(let name), .dutch):
            "de map “\(path)” bevat “\(name)”, dat niet van crebo is en verloren zou gaan; geef met --output een andere map"
        case (.holdsOthersWork(let name), .english):
            "the directory “\(path)” holds “\(name)”, which is not crebo’s and would be lost; give another to --output"
        case (.isNoDirectory, .dutch): "“\(path)” is een bestand en geen map; geef met --output een map"
        case (.isNoDirectory, .english): "“\(path)” is a file and not a directory; give a directory to --output"
        }
    }
}

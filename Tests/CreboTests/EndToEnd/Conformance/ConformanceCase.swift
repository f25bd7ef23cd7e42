import Foundation

/// One document of a conformance suite, and what the suite says of it.
struct ConformanceCase {
    /// What a parser should do with a document, in the words of the suite's index.
    enum Kind: String {
        /// Well-formed and valid.
        case valid
        /// Well-formed, and not as its DTD says; crebo reads no DTD.
        case invalid
        /// Must be refused.
        case notWellFormed = "not-wf"
        /// May be refused.
        case error
    }

    /// What became of it.
    enum Result: String, CaseIterable {
        /// Read, or refused, as it should be.
        case asExpected = "zoals het hoort"
        /// Refused because of its DOCTYPE.
        case doctype = "geweigerd om de DOCTYPE"
        /// Refused because of its character encoding.
        case encoding = "geweigerd om de tekencodering"
        /// Read, though it breaks a rule of namespaces: no rule of XML itself, so the element is unknown to the readers.
        case namespace = "gelezen met een fout in een naamruimte"
        /// Either is right: XML 1.1, an older edition of XML 1.0, or an error that need not be found.
        case free = "beide goed"
        /// Read while it must be refused.
        case readWrongly = "ten onrechte gelezen"
        /// Refused while it must be read.
        case refusedWrongly = "ten onrechte geweigerd"
        /// No ending that the help names: a crash, or a run without end.
        case broken = "gecrasht of vastgelopen"

        /// Whether a suite with such a result has failed.
        var isFailure: Bool { [.readWrongly, .refusedWrongly, .broken].contains(self) }
    }

    let id: String
    let kind: Kind
    let file: URL
    /// Whether the case asks what XML 1.0, fifth edition, with namespaces asks.
    let isOfThisXML: Bool
    /// Whether the rule that it is about is one of namespaces.
    let isAboutNamespaces: Bool

    /// Gives the document to `crebo inspect`, which reads any root element, in a process of its own.
    func run() throws -> (result: Result, errors: String) {
        let outcome = try Executable.crebo.run(["inspect", file.path], within: .hostile)
        return (result(code: outcome.code, outcome.errors), outcome.errors)
    }

    private func result(code: Int32, _ errors: String) -> Result {
        guard code == 0 || code == 3 else { return .broken }
        let isRead = code == 0
        if kind == .error || !isOfThisXML { return .free }
        if kind == .notWellFormed {
            guard isRead else { return .asExpected }
            return isAboutNamespaces ? .namespace : .readWrongly
        }
        if errors.contains("een DOCTYPE wordt geweigerd") { return .doctype }
        if errors.contains("wordt niet gelezen; sla het bestand op als UTF-8") { return .encoding }
        return isRead ? .asExpected : .refusedWrongly
    }
}

import KwalificatieModel
import ZipArchives

/// Why a document, or the rest of it, cannot be read.
///
/// A problem is about the whole document: what is wrong with one value in it is an `Observation`.
public struct ReadingProblem: Error, Sendable, Equatable {
    /// What is the matter.
    public let kind: Kind
    /// The line, from 1; 0 when the problem is not at a place in the text.
    public let line: UInt32
    /// The column in characters, from 1; 0 when unknown.
    public let column: UInt32

    /// What can be the matter with a document.
    public enum Kind: Sendable, Equatable {
        /// There is no file of that name.
        case missing
        /// It is a directory where a file was expected.
        case isDirectory
        /// It is a device, a pipe or a socket: reading one might never end.
        case notAFile
        /// The user may not read it.
        case noPermission
        /// The user may not look into this directory, or into the one in which it stands.
        case closedDirectory
        /// Its name, or its path as a whole, is longer than the operating system takes.
        case nameTooLong
        /// A link that leads to nothing.
        case danglingLink
        /// A link that leads to itself.
        case linkCircle
        /// The operating system could not read it; the text is its own.
        case inputFailed(String)
        /// There is nothing in it.
        case empty
        /// It is larger than the limit, in bytes.
        case fileTooLarge(limit: Int)
        /// It does not begin as XML; `beginning` is what it begins with, empty where that is not to be shown, and `format`
        /// what that looks like.
        case notXML(beginning: MaskedText, format: String?)
        /// It is a workbook, in which lists stand, and not the list as CSV.
        case workbook
        /// It is a page of a web site, saved in the place of the XML.
        case webPage
        /// Its encoding is none of those that are read.
        case unsupportedEncoding(String)
        /// It says one encoding and is in another.
        case contradictoryEncoding(declared: String, actual: String)
        /// Bytes that do not exist in its encoding.
        case invalidBytes(encoding: String)
        /// A character of UTF-8 in a list that began in windows-1252.
        case mixedEncodings
        /// A DOCTYPE, which published documents never have and attacks always need.
        case doctype
        /// A tag longer than the limit, in bytes.
        case tagTooLong(limit: Int)
        /// An element with more attributes than the limit.
        case tooManyAttributes(limit: Int)
        /// Elements deeper within each other than the limit.
        case tooDeep(limit: Int)
        /// A text longer than the limit, in bytes.
        case textTooLong(element: String, limit: Int)
        /// A comment or processing instruction longer than the limit, in bytes.
        case commentTooLong(limit: Int)
        /// A record longer than the limit, in bytes.
        case recordTooLong(element: String, limit: Int)
        /// More different names than the limit.
        case tooManyNames(limit: Int)
        /// The file ends within this element, which was opened on that line.
        case truncated(element: String?, openedOnLine: UInt32, within: Construct)
        /// There is no element at all.
        case noElement
        /// A closing tag that closes another element than the open one.
        case wrongClosingTag(open: String, openedOnLine: UInt32)
        /// Text or an element behind the end of the root element.
        case contentAfterEnd
        /// Any other breach of XML's rules; the text is libxml2's own, without line end.
        case notWellFormed(Breach, detail: String)
        /// XML, but the root element is not that of any known kind.
        case unknownRoot(String)
        /// XML with another root element, or the same in another namespace, than the one kind that is read here.
        case otherRoot(String, expected: String)
        /// What the schema says against a document that this project made itself; the text is libxml2's.
        case schemaViolation(String)
        /// A record in which an element is missing or holds what it cannot hold.
        case unusableRecord(record: String, element: String)
        /// The root is right, but there is no record of any kind below it.
        case noRecords
        /// A quote in CSV that no other quote closes; the place is where it opens.
        case unterminatedQuote
        /// Text in CSV between the quote that closes a field and the end of the field.
        case textAfterQuote
        /// A byte 0, which no text has: it is a file of another kind.
        case nulByte
        /// A field of CSV longer than the limit, in bytes.
        case fieldTooLong(limit: Int)
        /// A row of CSV with more fields than the limit.
        case tooManyFields(limit: Int)
        /// CSV with more rows than the limit.
        case tooManyRows(limit: Int)
        /// The tables beside the XML hold more rows together.
        case tooManyTableRows(limit: Int)
        /// CSV without the header row of any published crebolijst.
        case noCrebolijst
        /// A line that is no JSON, and why not.
        case notJSON(Bilingual)
        /// A line of JSON that is no record of `crebo export`; the field that is not as it should be, empty when it is
        /// the line as a whole.
        case notARecord(field: String)
        /// A line of JSON longer than the limit, in bytes.
        case lineTooLong(limit: Int)
        /// A text without a single record of a registratieoverzicht.
        case noRegistratieoverzicht
        /// Another file that was given as a registratieoverzicht: what it is and what reads it.
        case otherThanRegistratieoverzicht(Bilingual)
        /// It is a ZIP archive, or a file in one, that is not read.
        case archive(ZipProblem)
    }

    /// Within what a file ends.
    public enum Construct: Sendable, Equatable {
        case content, tag, comment, cdata, instruction
    }

    /// The breaches of XML's rules that have a sentence of their own.
    public enum Breach: Sendable, Equatable {
        case unescapedLessThan, lessThanInAttribute, unescapedAmpersand, unknownEntity, unknownCharacter
        case duplicateAttribute, missingQuote, badTag, badName, longName, forbiddenCharacter, misplacedDeclaration
        case cdataEndInText, hyphensInComment, textBeforeRoot, other
    }

    /// A problem at a place; zeros when it has none.
    public init(_ kind: Kind, line: UInt32 = 0, column: UInt32 = 0) {
        self.kind = kind
        self.line = line
        self.column = column
    }
}

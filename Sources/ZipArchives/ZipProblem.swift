/// Why an archive, or one entry of it, is not read.
public enum ZipProblem: Error, Sendable, Hashable {
    // About the archive as a whole.

    /// It has no directory at its end, as every ZIP has: it is cut off, or is something else.
    case noDirectory
    /// So many bytes follow its end: programs that are more lenient find another directory there.
    case bytesAfterEnd(Int)
    /// Two places in it claim to be its directory; which one counts depends on the program that opens it.
    case severalDirectories
    /// Its directory is not where it should be, or does not hold what it says.
    case badDirectory
    /// It is one part of an archive in several files.
    case multipart
    /// It has more entries than the limit.
    case tooManyEntries(limit: Int)
    /// Its directory is larger than the limit, in bytes.
    case directoryTooLarge(limit: Int)
    /// It is a document of an office program, which is a ZIP as well.
    case officeDocument

    // About one entry.

    /// Its name could lead outside the directory, or is not plain text.
    case badName(NameFault)
    /// Another entry has the same name; which one counts depends on the program that opens it.
    case duplicateName
    /// It is a link, or another thing that is no file.
    case notAFile
    /// It is encrypted.
    case encrypted
    /// It is compressed in a way that is not read; the number is that of the ZIP specification.
    case unsupportedMethod(Int)
    /// What stands before its data contradicts the directory.
    case headerMismatch
    /// Its data lie outside the file, or in the directory.
    case outOfBounds
    /// Its data lie across those of another entry, as in archives that are made to explode.
    case overlapping
    /// It is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// All entries up to this one are together larger than the limit, in bytes.
    case totalTooLarge(limit: Int)
    /// It grows more than the limit, in times, when it is unpacked.
    case tooCompressed(limit: Int)
    /// It is an archive itself.
    case nested
    /// It holds more or fewer bytes than the directory says.
    case wrongSize
    /// Its bytes are not those of which the directory holds the checksum.
    case wrongChecksum
    /// It cannot be unpacked.
    case damaged

    // About reading and writing.

    /// The file ends too soon.
    case truncated
    /// The operating system refuses; the number is its `errno`.
    case failed(Int32)
    /// libzip refuses; the number is its own.
    case refused(Int32)

    /// What can be the matter with a name.
    public enum NameFault: Sendable, Hashable {
        /// It has none.
        case empty
        /// It is longer than the limit, in bytes.
        case tooLong(limit: Int)
        /// It begins at the root, or with the letter of a disk.
        case absolute
        /// It has `..` in it, `.`, or nothing between two slashes.
        case dots
        /// It has a backslash in it.
        case backslash
        /// It has a character in it that cannot be shown, or NUL.
        case control
        /// It says that it is UTF-8 and is not.
        case encoding
    }
}

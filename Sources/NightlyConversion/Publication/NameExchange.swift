import FileNames
import Glibc

/// Exchanges the names of two files or directories in one step, so that nobody ever sees one of the names missing.
///
/// That is Linux's `renameat2` with `RENAME_EXCHANGE`. Swift's view of the C library leaves both out, so the function
/// is asked for by name.
enum NameExchange {
    private typealias Function =
        @convention(c) (
            _ firstDirectory: Int32, _ first: UnsafePointer<CChar>, _ secondDirectory: Int32,
            _ second: UnsafePointer<CChar>, _ flags: UInt32
        ) -> Int32

    /// `RENAME_EXCHANGE` in `<linux/fs.h>`.
    private static let exchange: UInt32 = 1 << 1

    /// Whether the names were exchanged; `errno` tells why not.
    static func exchange(_ first: String, _ second: String) -> Bool {
        guard let address = dlsym(nil, "renameat2") else {
            errno = ENOSYS
            return false
        }
        let function = unsafeBitCast(address, to: Function.self)
        return function(AT_FDCWD, first.onDisk, AT_FDCWD, second.onDisk, exchange) == 0
    }
}

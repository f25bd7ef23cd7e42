import Foundation
import TestSupport
import XCTest

/// libzip prepares itself, without a lock, when the first archive is opened. Here that takes so long that of two threads
/// that open their first archive at once the second always sees the half of it, unless the first call was made before.
final class LibZipOrderTests: XCTestCase {
    /// Takes the place of the function of libzip that says what a source must be able to do. The 8th is the first that an
    /// archive to be written asks for; it waits in the first calls, of which two are those of the first archives.
    private static let shim = """
        #include <stdarg.h>
        #include <unistd.h>
        long long zip_source_make_command_bitmap(int first, ...) {
            static int calls;
            if (first == 8 && __sync_fetch_and_add(&calls, 1) < 6) usleep(200000);
            long long bitmap = 1LL << first;
            va_list rest;
            va_start(rest, first);
            for (int command; (command = va_arg(rest, int)) >= 0;) bitmap |= 1LL << command;
            va_end(rest);
            return bitmap;
        }
        """

    func testSeveralThreadsCanOpenTheirFirstArchivesAtOnce() throws {
        let directory = try TemporaryDirectory()
        let source = try directory.file("shim.c", Self.shim).path
        let compiler = try XCTUnwrap(ExternalProgram("clang") ?? ExternalProgram("cc"), "Swift brings clang along")
        XCTAssertNotNil(try compiler.output(["-shared", "-fPIC", "-o", directory.path("shim.so"), source]))
        let outcome = try Executable.crebo.run(
            ["convert", "SampleXML", "--jobs", "2", "--only", "bundels", "--output", directory.path("out")],
            environment: ["LD_PRELOAD": directory.path("shim.so")])
        XCTAssertEqual(outcome.code, 0, outcome.errors)
    }
}

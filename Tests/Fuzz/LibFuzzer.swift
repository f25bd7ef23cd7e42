import Glibc

/// What libFuzzer calls with each input; `CREBO_FUZZ_TARGET` says which target reads it.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    reader.read(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}

/// Ends the program when there is nothing to fuzz. libFuzzer calls from one thread.
private nonisolated(unsafe) let reader: FuzzReader = {
    let name = getenv("CREBO_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name), let reader = try? FuzzReader(target) else {
        preconditionFailure("CREBO_FUZZ_TARGET names no target, or the schemas cannot be compiled")
    }
    return reader
}()

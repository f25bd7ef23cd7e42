import Glibc

/// What libFuzzer calls with each input; `CREBO_FUZZ_TARGET` says which target reads it.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    chosen.read(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}

private let chosen: FuzzTarget = {
    guard let name = getenv("CREBO_FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name)) else {
        preconditionFailure("CREBO_FUZZ_TARGET names no target")
    }
    return target
}()

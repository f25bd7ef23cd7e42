import KwalificatieReaders

/// A source that tells an observer of what is read from it.
struct ObservedSource<Source: ByteSource>: ByteSource {
    private var source: Source
    private let observer: any RunObserver

    /// The bytes of this source.
    init(_ source: Source, by observer: any RunObserver) {
        self.source = source
        self.observer = observer
    }

    /// Reads on from the source, and tells how much came.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingProblem) -> Int {
        let count = try source.read(into: buffer)
        observer.observe(.bytesRead(count))
        return count
    }
}

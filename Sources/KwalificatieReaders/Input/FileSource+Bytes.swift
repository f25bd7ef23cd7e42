extension FileSource {
    /// All bytes of a file that fits in memory: a configuration, not a publication.
    public static func bytes(of path: String, limits: Limits = .standard) throws(ReadingProblem) -> [UInt8] {
        let source = try FileSource(path: path, limits: limits)
        let buffer = ReadBuffer()
        var bytes: [UInt8] = []
        while true {
            let count = try source.read(into: buffer.bytes)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer.bytes[..<count])
        }
    }
}

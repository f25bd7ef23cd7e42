import ZipArchives

extension OutputDirectory {
    /// Writes a ZIP archive, and waits until it is on disk.
    ///
    /// - Parameter fill: says what is in it.
    func writeArchive(_ name: String, _ fill: (ZipWriter) throws(ZipProblem) -> Void) throws(OutputProblem) {
        let path = try place(of: name)
        do throws(ZipProblem) {
            let writer = try ZipWriter(creating: path)
            try fill(writer)
            try writer.finish()
        } catch {
            throw OutputProblem(path: path, error)
        }
        try DirectoryTree.sync(path)
    }
}

extension OutputProblem {
    /// The problem of an archive that is being written.
    init(path: String, _ problem: ZipProblem) {
        let reason: Reason =
            switch problem {
            case .failed(let code): .refused(code)
            case .truncated: .altered
            case .refused(let code): .libraryRefused("libzip \(code): \(ZipProblem.libraryText(code))")
            default: .libraryRefused("libzip: \(problem)")
            }
        self.init(path: path, reason: reason)
    }
}

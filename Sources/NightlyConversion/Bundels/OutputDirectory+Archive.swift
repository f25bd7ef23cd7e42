import Glibc
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
        // What libzip itself refuses is no fault of the user; the operating system's name for it comes nearest.
        let code = if case .failed(let code) = problem { code } else { EIO }
        self.init(path: path, reason: .refused(code))
    }
}

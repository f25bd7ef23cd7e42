import FileNames
import Glibc

/// What a conversion to an output would meet, found without changing that output.
public struct OutputInspection: Sendable {
    /// The output.
    public let path: String
    /// The nearest directory above it that is there.
    public let parent: String
    /// Whether there is an output already.
    public let isThere: Bool
    /// How many bytes it holds.
    public let byteCount: Int
    /// Why nothing can be written there; nil when it can.
    public let problem: OutputProblem?
    /// Whether the file system exchanges two names in one step.
    public let canExchange: Bool
    /// How many bytes are free for this user.
    public let freeBytes: Int
    /// Who is at work on the output, as a problem; nil when nobody is.
    public let lockProblem: OutputProblem?
    /// The previous outputs, the oldest first.
    public let kept: [String]

    /// Looks at an output. In the directory above it two directories are made, exchanged and removed.
    public init(_ output: String) {
        let place = OutputPlace(output)
        path = place.target
        parent = Self.nearest(place.parent)
        isThere = DirectoryTree.isDirectory(place.target)
        byteCount = isThere ? DirectoryTree.byteCount(place.target) : 0
        lockProblem = OutputLock.holder(of: place.lock).map { OutputProblem(path: place.target, reason: .locked($0)) }
        kept = (try? KeptOutputs(of: place, atMost: 0, isOwn: Outputs.isOwn).paths()) ?? []
        let trial = ExchangeTrial(in: parent, output: isThere ? place.target : nil)
        canExchange = trial.canExchange
        problem = Self.problem(with: place) ?? trial.problem
        var status = statvfs()
        freeBytes = statvfs(parent.onDisk, &status) == 0 ? Self.product(status.f_bavail, status.f_frsize) : 0

    }

    /// Some file systems tell of more room than a number holds.
    private static func product(_ blocks: some BinaryInteger, _ size: some BinaryInteger) -> Int {
        let (product, isTooLarge) = Int(clamping: blocks).multipliedReportingOverflow(by: Int(clamping: size))
        return isTooLarge ? .max : product
    }

    private static func nearest(_ directory: String) -> String {
        var directory = directory
        while access(directory.onDisk, F_OK) != 0, directory != ".", directory != "/" {
            directory = DirectoryTree.split(directory).parent
        }
        return directory
    }

    private static func problem(with place: OutputPlace) -> OutputProblem? {
        do {
            try place.check(isOwn: Outputs.isOwn)
            return nil
        } catch {
            return error
        }
    }
}

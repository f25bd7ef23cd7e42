import FileNames
import NightlyConversion

/// What a command does with a file or directory that is named on its command line.
enum PathUse: Sendable, Hashable {
    /// It is read.
    case read
    /// It is a file that is written.
    case written
    /// It is a directory that gives way to a new one.
    case replaced
    /// It is a directory that gets more in it; what stands there stays.
    case filled
}

extension ParsedArguments {
    /// Throws when what is read would be written over: when two paths lead to one file, whatever they are called, when a
    /// file that is written would be one of a directory that is read, or when what is read stands in a directory that
    /// makes way for a new one. Nothing has been opened for writing then.
    func checkPaths() throws(UsageError) {
        let all = namedPaths
        let read = all.filter { $0.use == .read }.map(\.path)
        for target in all where target.use != .read {
            guard let option = target.option else { continue }
            switch target.use {
            case .written:
                if let source = read.first(where: { Self.overwrites(target.path, $0) }) {
                    throw error(.overwritesInput(option, value: target.path, input: source))
                }
                if let other = all.first(where: { $0.use == .written && $0.option != option && Self.isOne($0, target) }
                ),
                    let second = other.option
                {
                    throw error(.sameOutput(option, second, value: target.path))
                }
            case .replaced:
                if let source = read.first(where: { FileIdentity.isWithin($0, target.path) }) {
                    throw error(.overwritesInput(option, value: target.path, input: source))
                }
                fallthrough
            case .filled:
                if target.path == "-" { throw error(.unusableValue(option, value: "-", expected: "een map")) }
            case .read: break
            }
        }
    }

    /// These arguments with the standard input for `-` where something is read, and the standard output where something
    /// is written, and with files for what can be read only once.
    ///
    /// - Parameter note: is told of a pipe that goes on under another name.
    func withRereadablePaths(note: (_ path: String, _ name: String) -> Void) throws -> ParsedArguments {
        try replacingPaths { path, use in
            switch use {
            case .read:
                let path = path == "-" ? StandardPath.input : path
                let name = try ReadOnce.rereadable(path, in: Surroundings.temporaryDirectory)
                if name != path { note(path, name) }
                return name
            case .written: return path == "-" ? StandardPath.output : path
            case .replaced, .filled: return path
            }
        }
    }

    private static func overwrites(_ target: String, _ source: String) -> Bool {
        let source = source == "-" ? StandardPath.input : source
        if FileIdentity.isOneFile(target, source) { return true }
        return documentEndings.contains { target.lowercased().hasSuffix($0) } && FileIdentity.isWithin(target, source)
    }

    /// What is read of a directory by the ends of names.
    private static let documentEndings = [".xml", ".zip", ".csv", ".xsd"]

    private static func isOne(_ left: NamedPath, _ right: NamedPath) -> Bool {
        left.path == right.path || FileIdentity.isOneFile(left.path, right.path)
    }
}

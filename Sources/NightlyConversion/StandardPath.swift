/// The names under which a process finds what it was started with.
public enum StandardPath {
    /// The standard input.
    public static let input = "/dev/stdin"
    /// The standard output.
    public static let output = "/dev/stdout"

    /// The number of the open file that a path names; nil for every other path.
    static func descriptor(of path: String) -> Int32? {
        switch path {
        case input: return 0
        case output: return 1
        default:
            let name = ["/dev/fd/", "/proc/self/fd/"].first { path.hasPrefix($0) }.map { path.dropFirst($0.count) }
            return name.flatMap { Int32($0) }
        }
    }
}

import FileNames
import Glibc

/// The outputs that came before the published one: beside it, under its name with their date.
///
/// The date is when the directory was last changed, and so when that output was made; renaming does not change it.
struct KeptOutputs {
    private let place: OutputPlace
    private let maximum: Int
    private let isOwn: (String) -> Bool

    /// The previous outputs of a place, at most so many.
    init(of place: OutputPlace, atMost maximum: Int, isOwn: @escaping (String) -> Bool) {
        self.place = place
        self.maximum = maximum
        self.isOwn = isOwn
    }

    /// One of them: its name, and what it is sorted by. Two outputs of the same second are told apart by a number.
    private struct Kept {
        let name: String
        let date: String
        let number: Int
    }

    /// Gives an output that was replaced its name with its date, and removes the oldest of what are too many.
    ///
    /// - Returns: its path; nil when none is kept.
    func add(_ path: String) throws(OutputProblem) -> String? {
        guard maximum > 0 else {
            removeAtOnce(path)
            try prune(sparing: nil)
            return nil
        }
        guard let status = DirectoryTree.status(path) else { throw OutputProblem.current(path) }
        let date = UTCTime(seconds: status.st_mtim.tv_sec).inName
        let number = (try all().filter { $0.date == date }.map(\.number).max() ?? 0) + 1
        let name = "\(place.name).\(date)" + (number == 1 ? "" : "-\(number)")
        let keptPath = place.path(name)
        guard rename(path.onDisk, keptPath.onDisk) == 0 else { throw OutputProblem.current(keptPath) }
        try DirectoryTree.flushNames(in: place.parent)
        try prune(sparing: name)
        return keptPath
    }

    /// The paths of those there are, the oldest first.
    func paths() throws(OutputProblem) -> [String] { try all().map { place.path($0.name) } }

    /// Removes the oldest of what are too many; a directory with anything in it that is not this program's stays.
    func prune() throws(OutputProblem) { try prune(sparing: nil) }

    /// Removes the oldest of what are too many. What was just added stays, also if a clock that was wrong made it seem
    /// old.
    private func prune(sparing newest: String?) throws(OutputProblem) {
        let others = try all().filter { $0.name != newest }
        for kept in others.dropLast(newest == nil ? maximum : max(0, maximum - 1)) {
            let path = place.path(kept.name)
            if try DirectoryTree.firstOther(in: path, isOwn) == nil { removeAtOnce(path) }
        }
    }

    /// Under its own name it is complete until it is gone: nobody puts back half of it.
    private func removeAtOnce(_ path: String) {
        DirectoryTree.remove(place.trash)
        if rename(path.onDisk, place.trash.onDisk) == 0 { DirectoryTree.remove(place.trash) }
    }

    private func all() throws(OutputProblem) -> [Kept] {
        try DirectoryTree.entries(of: place.parent).compactMap(kept).sorted {
            ($0.date, $0.number) < ($1.date, $1.number)
        }
    }

    private func kept(_ name: String) -> Kept? {
        guard name.hasPrefix(place.name + "."), DirectoryTree.isDirectory(place.path(name)) else { return nil }
        let parts = name.dropFirst(place.name.count + 1).split(separator: "Z", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = parts.first.map({ "\($0)Z" }), Self.isDate(date) else { return nil }
        guard let rest = parts.last, !rest.isEmpty else { return Kept(name: name, date: date, number: 1) }
        guard rest.hasPrefix("-"), rest.utf8.count <= Self.numberLength + 1, let number = Int(rest.dropFirst()),
            number > 1
        else { return nil }
        return Kept(name: name, date: date, number: number)
    }

    /// How many digits a number behind a date has at most. More outputs a second are not made.
    private static let numberLength = 9

    /// Whether it has the form of `UTCTime.inName`.
    private static func isDate(_ text: String) -> Bool {
        let form = "0000-00-00T000000Z"
        return text.utf8.count == form.utf8.count
            && zip(text.utf8, form.utf8).allSatisfy { byte, expected in
                expected == UInt8(ascii: "0")
                    ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == expected
            }
    }
}

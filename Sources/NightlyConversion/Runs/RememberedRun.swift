import Glibc
import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// `geheugen.json`: what a run leaves behind for the next one in the same place. With it a run in which nothing has changed
/// knows so without reading XML, and tells again what there was to tell; and a run in which something has tells what.
///
/// Nothing of it comes into another output but `wijzigingen.csv`, so throwing it away costs one full run.
struct RememberedRun: Codable {
    /// The name of the file.
    static let fileName = "geheugen.json"

    /// What the outputs depended on (`RunKey`).
    let sleutel: String
    /// The files of the output but this one, as they stood when they had been written.
    let bestanden: [RememberedFile]
    /// The paths of the inputs in messages, in the order in which they were read.
    let paden: [String]
    /// What came of the run.
    let resultaat: Conversion.Result
    /// What counted in the lists.
    let onderdelen: [ChangeList.Item]

    /// Whether every file of the output in this directory is still what the run wrote, and no other has come.
    func isUntouched(in directory: String) -> Bool {
        guard let found = try? RememberedFile.names(in: directory), found == bestanden.map(\.naam).sorted() else {
            return false
        }
        return bestanden.allSatisfy { $0.isUntouched(in: directory) }
    }

    /// Whether the run wrote this file.
    func wrote(_ file: ProducedFile) -> Bool { bestanden.contains { $0.naam == file.naam && $0.sha256 == file.sha256 } }

    /// What came of the run, told of the same inputs at these paths.
    func result(paths: [String]) -> Conversion.Result {
        let moved = Dictionary(zip(paden, paths), uniquingKeysWith: { first, _ in first })
        func path(_ old: String) -> String { moved[old] ?? old }
        var result = resultaat
        for index in result.findings.indices { result.findings[index].file = path(result.findings[index].file) }
        for index in result.rejections.indices { result.rejections[index].file = path(result.rejections[index].file) }
        return result
    }
}

// The file is `{"sha256":"…","inhoud":{…}}`: the hash of what stands behind it tells whether somebody changed it.
extension RememberedRun {
    private static let hashLength = 64

    private static func start(_ sha256: String) -> [UInt8] { Array(#"{"sha256":"\#(sha256)","inhoud":"#.utf8) }

    /// The file.
    func bytes() throws -> [UInt8] {
        var body: [UInt8] = []
        try JSONValue(encoding: self).append(to: &body)
        return Self.start(SHA256(body).hexadecimal) + body + Array("}\n".utf8)
    }

    /// What the run before left in this directory; nil where there is nothing that can be used.
    init?(in directory: String) {
        guard let bytes = Self.contents("\(directory)/\(Self.fileName)") else { return nil }
        let start = Self.start(String(repeating: "0", count: Self.hashLength)).count
        guard bytes.count > start + 2 else { return nil }
        let body = Array(bytes[start..<bytes.count - 2])
        guard bytes.starts(with: Self.start(SHA256(body).hexadecimal)),
            let run = try? JSONParser.parse(body).decoded(as: Self.self)
        else { return nil }
        self = run
    }

    private static func contents(_ path: String) -> [UInt8]? {
        guard let source = try? FileSource(path: path) else { return nil }
        let buffer = ReadBuffer()
        var bytes: [UInt8] = []
        while true {
            guard let count = try? source.read(into: buffer.bytes) else { return nil }
            if count == 0 { return bytes }
            bytes += buffer.bytes[..<count]
        }
    }
}

/// A file of an output, as it stood when it had been written.
struct RememberedFile: Codable {
    let naam: String
    let bytes: Int
    let sha256: String
    /// When it was changed last, by its content and by anything: in seconds and nanoseconds.
    let tijden: [Int]

    /// A file that has just been written to this directory.
    init(_ file: ProducedFile, in directory: String) throws(OutputProblem) {
        let path = "\(directory)/\(file.naam)"
        guard let status = DirectoryTree.status(path) else { throw OutputProblem.current(path) }
        (naam, bytes, sha256, tijden) = (file.naam, file.bytes, file.sha256, Self.times(status))
    }

    /// Whether it still has its content. The times of the operating system say so at once; where those changed, as they do
    /// when an owner or a mode is changed or the directory was copied, the content itself does.
    func isUntouched(in directory: String) -> Bool {
        let path = "\(directory)/\(naam)"
        guard let status = DirectoryTree.status(path), status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes
        else { return false }
        return Self.times(status) == tijden
            || (try? HashingSource(FileSource(path: path)).finish()) == sha256
    }

    private static func times(_ status: stat) -> [Int] {
        [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }

    /// The names of crebo's files in this output but for what is remembered, sorted.
    static func names(in directory: String, below prefix: String = "") throws(OutputProblem) -> [String] {
        var names: [String] = []
        for entry in try DirectoryTree.entries(of: directory) {
            let (path, name) = ("\(directory)/\(entry)", prefix + entry)
            if DirectoryTree.isDirectory(path) {
                names += try Self.names(in: path, below: name + "/")
            } else if Outputs.isOwn(name), name != RememberedRun.fileName {
                names.append(name)
            }
        }
        return names.sorted()
    }
}

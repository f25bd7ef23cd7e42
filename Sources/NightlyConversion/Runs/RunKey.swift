import KwalificatieModel
import KwalificatieReaders
import ZipArchives

/// One number for everything that outputs depend on: the program by its content, its libraries, what was asked, and each
/// input with its name, its content and what it is used as. Runs with the same key give the same outputs.
struct RunKey {
    private let head: [String]

    /// The key of this conversion, but for its inputs.
    init(_ conversion: Conversion, _ settings: RunSettings) {
        let program = conversion.executable.flatMap { path in
            (try? FileSource(path: path)).flatMap { try? HashingSource($0).finish() }
        }
        let options = [
            settings.csv, settings.lijsten?.joined(separator: " ") ?? "*", settings.peildatum ?? "",
            settings.jaren.map { $0.map(String.init).joined(separator: " ") } ?? "*",
        ]
        head =
            [program ?? "", settings.crebo, LibXML2Version.running, LibZipVersion.running]
            + [settings.schemas, settings.regels] + options
    }

    /// The whole key, when these are the inputs: what could not be looked at, documents, tables. Every one of them is read.
    func key(_ discovery: InputDiscovery, _ tables: TableDiscovery, jobs: Int) -> String {
        let files =
            discovery.files.map { (CollectedInput.Soort.document, $0) } + tables.files.map { (.tabel, $0) }
        var entries = discovery.problems.map { Self.entry(.document, $0.file, Self.content($0.problem)) }
        // Nothing in this work throws.
        try? OrderedJobs(jobs: jobs).run(files.count) { _ in
        } work: { _, index in
            Self.entry(files[index].0, files[index].1, Self.content(of: files[index].1))
        } end: { _, entry in
            entries.append(entry)
        }
        return key(entries)
    }

    /// The whole key, when these inputs have been read.
    func key(_ inputs: [CollectedInput]) -> String {
        key(inputs.map { Self.entry($0.soort, $0.file, $0.sha256 ?? $0.reason?.dutch ?? "") })
    }

    private func key(_ entries: [[String]]) -> String {
        var hash = SHA256()
        // With its length, so that two texts cannot be mistaken for two others.
        for text in head + entries.joined() { hash.update(Array("\(text.utf8.count) \(text)".utf8)) }
        return hash.hexadecimal
    }

    private static func entry(_ soort: CollectedInput.Soort, _ file: InputFile, _ content: String) -> [String] {
        [soort.rawValue, file.name, content]
    }

    /// The SHA-256 of a file; of one that cannot be read, why not.
    private static func content(of file: InputFile) -> String {
        do throws(ReadingProblem) {
            return try HashingSource(file.open()).finish()
        } catch {
            return content(error)
        }
    }

    private static func content(_ problem: ReadingProblem) -> String { problem.sentence(in: .dutch) }
}

import Glibc
import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import ZipArchives

/// Writes `bundels/cohort-JJJJ.zip` for each cohort: the document of every record for which a student can enrol that
/// year, the crebolijst, an index and checksums.
///
/// A document that belongs to ten cohorts is compressed once, into an archive that nobody sees; each bundle copies the
/// compressed bytes from there.
struct Bundels {
    static let familie = Lijstfamilie(
        naam: "bundels", bestandsnaam: "bundels/cohort-JJJJ.zip",
        omschrijving:
            "Per jaar een ZIP met de XML van alles waarvoor inschrijven op 1 augustus mogelijk is; de kolommen zijn die van "
            + "inhoud.csv in de ZIP.",
        kolommen: Bundelindex.kolommen)

    private let register: Register
    private let dialect: CSVDialect
    private var files: [File] = []

    /// A file that goes into at least one bundle.
    private struct File {
        let stuk: Bundelstuk
        let document: SpooledDocument
    }

    /// The bundles of this register.
    ///
    /// - Parameter document: the document of the record that stood at this place among the records that were given.
    init(_ register: Register, dialect: CSVDialect, document: (Int) -> SpooledDocument?) {
        self.register = register
        self.dialect = dialect
        let cohorts = register.cohorts
        for (record, position) in register.onderdelen {
            guard let stuk = Bundelstuk(record), cohorts.contains(where: stuk.hoortBij),
                let document = document(position)
            else { continue }
            files.append(File(stuk: stuk, document: document))
        }
    }

    /// Writes the bundles and gives their names.
    func write(to directory: OutputDirectory) throws(OutputProblem) -> [String] {
        let store = try makeStore(in: directory)
        var names: [String] = []
        for cohort in register.cohorts {
            let name = "bundels/cohort-\(cohort.year).zip"
            try write(cohort, from: store, to: name, in: directory)
            names.append(name)
        }
        return names
    }

    /// The archive from which bundles copy; nil when there is no document.
    private func makeStore(in directory: OutputDirectory) throws(OutputProblem) -> ZipStore? {
        guard !files.isEmpty else { return nil }
        let name = ".documenten.zip"
        try directory.writeArchive(name) { (writer) throws(ZipProblem) in
            for file in files { try writer.add(file.stuk.bestandsnaam, PieceBytes(file.document.piece)) }
        }
        let path = "\(directory.staging)/\(name)"
        // Open, it can be read without a name; so nothing of it is published.
        defer { unlink(path) }
        do throws(ZipProblem) { return try ZipStore(FileBytes(path: path)) } catch {
            throw OutputProblem(path: path, error)
        }
    }

    private func write(
        _ cohort: Cohort, from store: ZipStore?, to name: String, in directory: OutputDirectory
    ) throws(OutputProblem) {
        let crebolijst = Crebolijst(cohort)
        let listName = "crebolijst-\(cohort.year).csv"
        let list = crebolijst.bytes(register, dialect: dialect)
        let included = files.indices.filter { files[$0].stuk.hoortBij(cohort) }

        var index = Bundelindex(cohort, dialect: dialect)
        index.addCrebolijst(listName, sha256: SHA256(list).hexadecimal)
        for file in included { index.add(files[file].stuk, sha256: files[file].document.sha256) }

        var sums = "\(SHA256(index.bytes).hexadecimal)  \(Bundelindex.bestandsnaam)\n"
        sums += "\(SHA256(list).hexadecimal)  \(listName)\n"
        for file in included { sums += "\(files[file].document.sha256)  \(files[file].stuk.bestandsnaam)\n" }

        try directory.writeArchive(name) { (writer) throws(ZipProblem) in
            try writer.add(Bundelindex.bestandsnaam, MemoryBytes(index.bytes))
            try writer.add("SHA256SUMS", MemoryBytes(Array(sums.utf8)))
            try writer.add(listName, MemoryBytes(list))
            guard let store else { return }
            for file in included { try writer.copy(files[file].stuk.bestandsnaam, from: store, index: file) }
        }
    }
}

import KwalificatieEmitters
import KwalificatieModel
import KwalificatieReaders
import ZipArchives

/// Writes `bundels/cohort-JJJJ.zip` for each cohort: the document of every record for which a student can enrol that
/// year, the crebolijst, an index and checksums.
///
/// A document that belongs to ten cohorts is compressed once (`DocumentStores`); each bundle copies the compressed bytes.
struct Bundels {
    static let familie = Lijstfamilie(
        naam: "bundels", bestandsnaam: "bundels/cohort-JJJJ.zip",
        omschrijving:
            "Per jaar een ZIP met de XML van alles waarvoor inschrijven op 1 augustus mogelijk is; de kolommen zijn die van "
            + "inhoud.csv in de ZIP.",
        kolommen: Bundelindex.kolommen)

    private let register: Register
    private let cohorts: [Cohort]
    private let dialect: CSVDialect
    private var files: [File] = []

    /// A file that goes into at least one bundle.
    private struct File {
        /// Its place among the records that were given.
        let position: Int
        let stuk: Bundelstuk
        let document: SpooledDocument
    }

    /// The bundles of this register.
    ///
    /// - Parameters:
    ///   - years: the study years that were asked for; nil for all.
    ///   - document: the document of the record that stood at this place among the records that were given.
    init(_ register: Register, years: [Cohort]?, dialect: CSVDialect, document: (Int) -> SpooledDocument?) {
        self.register = register
        self.dialect = dialect
        cohorts = register.cohorts(years)
        for (record, position) in register.onderdelen {
            guard let stuk = Bundelstuk(record), cohorts.contains(where: stuk.hoortBij),
                let document = document(position)
            else { continue }
            files.append(File(position: position, stuk: stuk, document: document))
        }
    }

    /// The documents that go into at least one bundle, by their places among the records that were given.
    var documents: [Int: SpooledDocument] {
        Dictionary(files.map { ($0.position, $0.document) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes the bundles.
    ///
    /// - Parameter stores: has the `documents`.
    func write(_ writer: inout OutputWriter, from stores: DocumentStores) throws {
        for cohort in cohorts {
            let included = files.indices.filter { files[$0].stuk.hoortBij(cohort) }
            try write(cohort, included, from: stores, to: "bundels/cohort-\(cohort.year).zip", &writer)
        }
    }

    /// How many files a bundle has before its documents: the index, the checksums, the crebolijst.
    private static let ownFiles = 3

    private func write(
        _ cohort: Cohort, _ included: [Int], from stores: DocumentStores, to name: String, _ writer: inout OutputWriter
    ) throws {
        let crebolijst = Crebolijst(cohort)
        let listName = "crebolijst-\(cohort.year).csv"
        let list = crebolijst.bytes(register, dialect: dialect)

        var index = Bundelindex(cohort, dialect: dialect)
        index.addCrebolijst(listName, sha256: SHA256(list).hexadecimal)
        for file in included { index.add(files[file].stuk, sha256: files[file].document.sha256) }

        var sums = "\(SHA256(index.bytes).hexadecimal)  \(Bundelindex.bestandsnaam)\n"
        sums += "\(SHA256(list).hexadecimal)  \(listName)\n"
        for file in included { sums += "\(files[file].document.sha256)  \(files[file].stuk.bestandsnaam)\n" }

        try writer.writeArchive(name, files: Self.ownFiles + included.count) { (writer) throws(ZipProblem) in
            try writer.add(Bundelindex.bestandsnaam, MemoryBytes(index.bytes))
            try writer.add("SHA256SUMS", MemoryBytes(Array(sums.utf8)))
            try writer.add(listName, MemoryBytes(list))
            for file in included {
                try stores.copy(files[file].position, as: files[file].stuk.bestandsnaam, to: writer)
            }
        }
    }
}

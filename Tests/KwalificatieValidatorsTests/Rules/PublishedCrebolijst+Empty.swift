@testable import KwalificatieModel
import KwalificatieReaders

extension PublishedCrebolijst {
    /// A list without rows, for tests that fill it themselves.
    init(file: String) {
        self.init(file: file, vorm: .completeLijst, titel: Cel(tekst: "", place: .unknown, kolom: ""))
    }
}

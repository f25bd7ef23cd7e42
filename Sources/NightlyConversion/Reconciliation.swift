import KwalificatieModel
import KwalificatieReaders
import KwalificatieValidators

/// Published crebolijsten held against the XML of a register.
public struct Reconciliation: Sendable {
    /// A list with its differences.
    public struct Lijst: Sendable {
        /// The list.
        public let lijst: PublishedCrebolijst
        /// On what it and the XML disagree, in its order.
        public let verschillen: [Lijstverschil]
    }

    /// The lists, in the order given.
    public let lijsten: [Lijst]

    /// Reads these lists and compares them with the documents of the register; its tables play no part.
    ///
    /// Throws a `ReconciliationProblem` for the first list that cannot be read.
    public init(_ paths: [String], with register: Register) throws(ReconciliationProblem) {
        let vergelijking = Crebolijstvergelijking(register)
        var lijsten: [Lijst] = []
        for path in paths {
            do {
                let lijst = try PublishedCrebolijstReader.read(FileSource(path: path), file: path)
                lijsten.append(Lijst(lijst: lijst, verschillen: vergelijking.verschillen(met: lijst)))
            } catch {
                throw ReconciliationProblem(file: path, problem: error)
            }
        }
        self.lijsten = lijsten
    }

    /// How many differences there are in all.
    public var count: Int { lijsten.reduce(0) { $0 + $1.verschillen.count } }

    /// How many differences of each kind there are, in the order of the kinds; those of which there are none left out.
    public var counts: [(soort: Lijstverschil.Soort, count: Int)] {
        Lijstverschil.Soort.allCases.map { soort in
            (soort, lijsten.reduce(0) { $0 + $1.verschillen.count { $0.soort == soort } })
        }.filter { $0.count > 0 }
    }
}

/// A list that cannot be compared, because it cannot be read.
public struct ReconciliationProblem: Error, Sendable, Equatable {
    /// The path of the list.
    public let file: String
    /// Why it cannot be read.
    public let problem: ReadingProblem

    /// What is wrong and what to do: the place, and one sentence.
    public func sentence(in language: Language) -> String {
        let place = problem.line == 0 ? file : "\(file):\(problem.line):\(problem.column)"
        return "\(place): \(problem.sentence(in: language))"
    }
}

import DUODelivery
import KwalificatieModel
import KwalificatieReaders
import NightlyConversion

/// The delivered files in a directory, in the order of their deliveries.
struct Leveringen {
    /// The files with messages of the institution.
    private(set) var bestanden: [(levering: Leveringsnaam, file: InputFile)] = []
    /// How many files are of another institution, and were left out.
    private(set) var aantalVanAnderen = 0

    /// Finds the files `ODT_….xml` below a directory; those of other institutions than `brin`, when that is known, are
    /// left out.
    init(in directory: String, brin: Brin?) throws {
        let discovery = InputDiscovery([directory])
        if let (file, problem) = discovery.problems.first { throw CommandFailure.explaining(problem, in: file.path) }
        for file in discovery.files {
            guard let name = file.name.split(separator: "/").last, let levering = Leveringsnaam(name) else { continue }
            if brin == nil || brin == levering.brin {
                bestanden.append((levering, file))
            } else {
                aantalVanAnderen += 1
            }
        }
        bestanden.sort { ($0.levering, $0.file.name) < ($1.levering, $1.file.name) }
        guard !bestanden.isEmpty else {
            let van = brin.map { " van \($0)" } ?? ""
            throw CommandFailure(
                status: .unreadable,
                sentence: """
                    In “\(directory)” staat geen levering\(van): verwacht worden bestanden ODT_<BRIN>_<datum>_<n>.xml, \
                    zoals ‘crebo odt deliver’ ze schrijft. Leveringen in CSV worden niet vergeleken.
                    """)
        }
    }

    /// How many deliveries they are.
    var aantal: Int { Set(bestanden.map(\.levering)).count }

    /// What was delivered last of everything.
    func stand(aanmaak: CalendarDate?) throws -> OdtStand {
        var stand = OdtStand(aanmaak: aanmaak)
        for (levering, file) in bestanden {
            do {
                try stand.add(FileSource(path: file.path), of: levering)
            } catch {
                throw CommandFailure.explaining(error, in: file.path)
            }
        }
        return stand
    }
}

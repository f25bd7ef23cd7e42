import KwalificatieModel

/// The order of a published crebolijst, which is not quite that of the alphabet.
///
/// What the list has stays in its order; what it does not have is put in where the alphabet wants it.
struct GepubliceerdeVolgorde {
    private let plaats: [DossierCrebo: Int]

    init(_ list: Crebolijsttabel?) {
        let codes = list?.dossiers.flatMap { $0.crebos.map(\.crebo) } ?? []
        plaats = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func geordend(_ groepen: [Crebogroep]) -> [Crebogroep] {
        let listed = groepen.compactMap { groep in plaats[groep.periode.crebo].map { (groep, $0) } }
            .sorted { $0.1 < $1.1 }.map(\.0)
        var others = groepen.filter { plaats[$0.periode.crebo] == nil }.sorted()[...]
        var result: [Crebogroep] = []
        for groep in listed {
            while let other = others.first, other < groep { result.append(others.removeFirst()) }
            result.append(groep)
        }
        return result + others
    }
}

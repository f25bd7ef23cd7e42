import KwalificatieModel

/// The differences for programs. The columns and names are the project's own.
extension Vergelijkingsantwoord {
    /// CSV with a header row, and a row for each field that differs; one row for what is new or gone. An element of a
    /// list that came or went has a row of its own.
    public func csv(_ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.append(
            ["Soort", "Code", "Titel", "Crebo dossier", "Verschil", "Veld", "Pad", "Wijziging", "Oud", "Nieuw"].map {
                .text($0)
            })
        for verschil in vergelijking.verschillen {
            let onderdeel = verschil.onderdeel
            let start: [CSVCell] = [
                .text(onderdeel.soort.rawValue), .of(onderdeel.codes), .of(onderdeel.titel),
                .of(onderdeel.dossier?.code), .text(verschil.soort.rawValue),
            ]
            if verschil.velden.isEmpty { writer.append(start + Array(repeating: .empty, count: 5)) }
            for veld in verschil.velden {
                for change in VeldwijzigingJSON.all(veld) {
                    writer.append(
                        start + [
                            .text(change.naam), .text(change.pad), .text(change.wijziging), .of(change.oud),
                            .of(change.nieuw),
                        ])
                }
            }
        }
        return writer.bytes
    }

    /// One line of JSON, without its line end.
    public func json() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try JSONValue(
            encoding: Answer(
                oud: Self.byName(vergelijking.aantallenOud), nieuw: Self.byName(vergelijking.aantallenNieuw),
                verschillen: vergelijking.verschillen.map(Difference.init),
                zonderZichtbaarVerschil: vergelijking.zonderZichtbaarVerschil.map(OnderdeelJSON.init))
        ).append(to: &bytes)
        return bytes
    }

    private static func byName(_ counts: [Onderdeelsoort: Int]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
    }

    private struct Answer: Encodable {
        let oud: [String: Int]
        let nieuw: [String: Int]
        let verschillen: [Difference]
        let zonderZichtbaarVerschil: [OnderdeelJSON]
    }

    private struct Difference: Encodable {
        let verschil: Registerverschil

        init(_ verschil: Registerverschil) {
            self.verschil = verschil
        }

        private enum CodingKeys: String, CodingKey {
            case verschil, velden
        }

        func encode(to encoder: any Encoder) throws {
            try OnderdeelJSON(verschil.onderdeel).encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(verschil.soort, forKey: .verschil)
            try container.encode(verschil.velden.flatMap(VeldwijzigingJSON.all), forKey: .velden)
        }
    }
}

import KwalificatieModel

extension Conversion.Result {
    /// What came of reading these documents.
    init(_ collection: RecordCollection, _ register: Register) {
        let counted = collection.inputs.filter { $0.soort == .document && $0.lot == .geteld }
        documentCount = counted.count
        bytesRead = counted.reduce(0) { $0 + $1.bytes }
        doubleCount = collection.doubleCount
        tableCount = collection.inputs.count { $0.soort == .tabel && $0.lot == .geteld }
        recordCounts = [
            .dossier: register.dossiers.count, .keuzedeel: register.keuzedelen.count,
            .certificaat: register.certificaten.count, .crossOver: register.crossOvers.count,
            .geregionaliseerd: register.geregionaliseerde.count,
        ]
        kwalificatieCount = register.dossiers.reduce(0) { $0 + $1.kwalificaties.count }
        rejections = collection.rejections
        findings = collection.findings
        onlyCounted = collection.onlyCounted
    }
}

import KwalificatieModel
import KwalificatieValidators

extension Conversion.Result {
    /// What came of reading these documents.
    init(_ collection: RecordCollection, _ register: Register) {
        self.init(inputs: collection.inputs, MemoryRegister(collection, register))
        rejections = collection.rejections
        findings = collection.findings
        onlyCounted = collection.onlyCounted
        rememberedCount = collection.rememberedCount
    }

    /// The numbers of a run.
    init(inputs: [CollectedInput], _ register: MemoryRegister) {
        let counted = inputs.filter { $0.soort == .document && $0.lot == .geteld }
        documentCount = counted.count
        bytesRead = counted.reduce(0) { $0 + $1.bytes }
        doubleCount = inputs.count { if case .dubbel = $0.lot { true } else { false } }
        tableCount = inputs.count { $0.soort == .tabel && $0.lot == .geteld }
        for soort in RegisterRecord.Soort.allCases { recordCounts[soort] = register.aantallen[soort.rawValue] ?? 0 }
        kwalificatieCount = register.kwalificaties
    }
}

extension MemoryRegister {
    /// What holds for everything in this collection together.
    init(_ collection: RecordCollection, _ register: Register) {
        var counts = collection.validated.counts
        for input in collection.inputs {
            for (rule, count) in input.yielded.counts { counts.add(-count, of: rule) }
        }
        self.init(
            aantallen: [
                RegisterRecord.Soort.dossier.rawValue: register.dossiers.count,
                RegisterRecord.Soort.keuzedeel.rawValue: register.keuzedelen.count,
                RegisterRecord.Soort.certificaat.rawValue: register.certificaten.count,
                RegisterRecord.Soort.crossOver.rawValue: register.crossOvers.count,
                RegisterRecord.Soort.geregionaliseerd.rawValue: register.geregionaliseerde.count,
            ],
            kwalificaties: register.dossiers.reduce(0) { $0 + $1.kwalificaties.count },
            tellingen: .init(counts))
    }
}

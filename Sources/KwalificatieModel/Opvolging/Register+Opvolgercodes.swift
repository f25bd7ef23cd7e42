extension Register {
    /// The keuzedelen that replace this one, as they themselves or tables say, each once.
    public func opvolgercodes(van code: KeuzedeelCode) -> [KeuzedeelCode] {
        var seen: Set<KeuzedeelCode> = [code]
        let codes = opvolgers(van: code).map(\.code) + tabellen.conversies.filter { $0.oud == code }.map(\.nieuw)
        return codes.filter { seen.insert($0).inserted }
    }
}

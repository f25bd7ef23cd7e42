import NightlyConversion

extension ParsedArguments {
    /// The number of `--jobs`; without it, one for each core.
    func jobs() throws(UsageError) -> Int {
        guard let text = self[.jobs] else { return JobCount.available }
        guard let number = Int(text), (1...JobCount.maximum).contains(number), String(number) == text else {
            throw error(.unusableValue(.jobs, value: text, expected: "een getal van 1 tot en met \(JobCount.maximum)"))
        }
        return number
    }
}

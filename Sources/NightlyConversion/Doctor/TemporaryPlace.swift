/// The directory for temporary files.
public enum TemporaryPlace {
    /// Why nothing can be written there; nil when it can.
    public static func problem(in directory: String) -> OutputProblem? { ExchangeTrial(in: directory).problem }
}

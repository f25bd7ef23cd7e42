import KwalificatieModel

/// One line of `crebo export`.
public enum RegisterLine {
    /// The record in a line, without line end. Throws `JSONParser.Problem` where it is no JSON, and `RecordJSONProblem`
    /// where it is no record.
    public static func record(_ line: [UInt8]) throws -> RegisterRecord { try RegisterRecord(JSONParser.parse(line)) }
}

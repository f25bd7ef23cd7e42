/// What an XML Schema does not allow, as libxml2 says it.
struct SchemaViolation: Equatable, Sendable {
    /// libxml2's number for the kind of violation (`XML_SCHEMAV_…`).
    let code: Int32
    /// libxml2's sentence, without line end.
    let message: String
}

import CLibXML2

/// Something in a document that its schema does not allow; it is gone with the event that tells of it.
struct SchemaViolation {
    private let error: UnsafePointer<xmlError>

    init(_ error: UnsafePointer<xmlError>) {
        self.error = error
    }

    /// libxml2's number of the breach.
    var code: Int32 { error.pointee.code }
    /// libxml2's sentence. It is made when it is asked for: most breaches of a document that has many are only counted.
    var message: String { LibXML2.message(error.pointee) }
}

import CLibXML2

/// What is global in libxml2.
enum LibXML2 {
    /// Prepares libxml2 for use from several threads; only the first call does anything.
    static func initialize() { initialized }

    /// `static let` runs once, whichever thread comes first.
    private static let initialized: Void = {
        xmlInitParser()
        // Otherwise the first schema does it, and of two threads that both compile their first one may see half of it.
        xmlSchemaInitTypes()
    }()

    /// What libxml2 said last on this thread.
    static var lastMessage: String {
        guard let error = xmlGetLastError() else { return "?" }
        return message(error.pointee)
    }

    /// The sentence of an error, without line end.
    static func message(_ error: xmlError) -> String {
        guard let text = error.message else { return "?" }
        return String(String(cString: text).trimmingXMLWhiteSpace)
    }
}

/// Keeps the first of the errors that libxml2 reports through a structured error function.
final class ErrorCollector {
    private(set) var first: (code: Int32, message: String)?

    /// For use in a structured error function: `context` is an unretained `ErrorCollector`.
    ///
    /// The error comes as a pointer to a variable before libxml2 2.12 and to a constant from then on; both become this.
    static func take(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
        guard let context, let error else { return }
        let collector = Unmanaged<ErrorCollector>.fromOpaque(context).takeUnretainedValue()
        if collector.first == nil { collector.first = (error.pointee.code, LibXML2.message(error.pointee)) }
    }

    static func take(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
        take(context, error.map { UnsafePointer($0) })
    }
}

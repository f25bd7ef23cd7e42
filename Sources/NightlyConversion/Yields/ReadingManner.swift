import KwalificatieReaders

/// How documents are read.
struct ReadingManner {
    /// The schema against which they are validated; nil for none.
    var schema: CompiledSchema?
    /// Whether each record comes with a document of its own.
    var keepsSource = false
}

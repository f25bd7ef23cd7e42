/// Why no corpus is made.
enum MakerError: Error {
    /// The command line is not as it should be.
    case usage
    /// The operating system does not let this be written.
    case refused(String)

    var sentence: String {
        switch self {
        case .usage:
            """
            Gebruik: maak-corpus bulk --megabytes N --seed N FILE
                     maak-corpus many --files N --seed N DIR
                     maak-corpus enrolments --rows N --seed N FILE
                     maak-corpus register --files N --seed N DIR (N van 4 tot en met 4000)
            """
        case .refused(let path): "maak-corpus: “\(path)” kan niet worden geschreven"
        }
    }
}

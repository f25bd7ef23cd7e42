import Glibc

/// The three files with which a process begins.
enum StandardStreams {
    /// Keeps the numbers of those that were closed from being given to the next file that is opened: what is meant for
    /// standard output would be written to that. Writing to one of them fails, as it would have without this.
    static func holdNumbers() {
        while true {
            let descriptor = open("/dev/null", O_RDONLY)
            guard descriptor >= 0, descriptor <= STDERR_FILENO else {
                close(descriptor)
                return
            }
        }
    }
}

import Glibc

// A file that becomes larger than the process may write is a problem with a sentence, not a reason to be killed.
signal(SIGXFSZ, SIG_IGN)

exit(
    Crebo.run(
        Array(CommandLine.arguments.dropFirst()),
        commands: [
            .convert, .lists, .validate, .rules, .export, .inspect, .show, .trace, .search, .diff, .overlap, .reconcile,
            .odtDeliver, .odtRead, .odtReconcile, .doctor,
        ]))

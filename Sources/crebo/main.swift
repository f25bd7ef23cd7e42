import Glibc

exit(
    Crebo.run(
        Array(CommandLine.arguments.dropFirst()),
        commands: [
            .convert, .lists, .validate, .rules, .export, .inspect, .show, .trace, .search, .diff, .overlap, .reconcile,
            .odtDeliver, .odtRead, .odtReconcile,
        ]))

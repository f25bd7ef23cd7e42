import Glibc

exit(
    Crebo.run(
        Array(CommandLine.arguments.dropFirst()),
        commands: [
            .convert, .validate, .rules, .export, .inspect, .show, .odtDeliver, .odtRead, .odtReconcile,
        ]))

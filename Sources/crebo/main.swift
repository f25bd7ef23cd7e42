import Glibc

exit(
    Crebo.run(
        Array(CommandLine.arguments.dropFirst()),
        commands: [.convert, .export, .inspect, .show]))

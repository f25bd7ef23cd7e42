import Glibc

MemoryGuard.begin()
StandardStreams.holdNumbers()
// A file that becomes larger than the process may write is a problem with a sentence, not a reason to be killed; nor is it
// a reason that nobody reads what is written any more.
signal(SIGXFSZ, SIG_IGN)
signal(SIGPIPE, SIG_IGN)

exit(Crebo.run(Array(CommandLine.arguments.dropFirst()), commands: Command.all))

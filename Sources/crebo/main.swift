import FileNames
import Glibc

MemoryGuard.begin()
StandardStreams.holdNumbers()
// A file that becomes larger than the process may write is a problem with a sentence, not a reason to be killed; nor is it
// a reason that nobody reads what is written any more.
signal(SIGXFSZ, SIG_IGN)
signal(SIGPIPE, SIG_IGN)

exit(Crebo.run(words(), commands: Command.all))

/// What was typed behind the name of the program, each word as the text of a path: `CommandLine.arguments` would change
/// bytes that are no UTF-8.
func words() -> [String] {
    (1..<Int(max(1, CommandLine.argc))).compactMap { index in
        CommandLine.unsafeArgv[index].map { word in
            String(path: UnsafeRawBufferPointer(start: word, count: strlen(word)))
        }
    }
}

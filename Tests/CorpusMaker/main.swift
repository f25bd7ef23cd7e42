// Makes XML that looks like published dossiers, in any amount: for tests of memory and speed, and lists of enrolments. The same seed gives the
// same bytes.

import Glibc

/// Reads `--name value` for these two names, in any order, and one operand.
func arguments(_ words: [String], _ names: [String]) throws(MakerError) -> (numbers: [UInt64], operand: String) {
    guard words.count == 5, let operand = words.last else { throw .usage }
    let given = stride(from: 0, to: 4, by: 2).map { (name: words[$0], number: UInt64(words[$0 + 1])) }
    let numbers = names.compactMap { name in given.first { $0.name == name }?.number }
    guard numbers.count == names.count, numbers.allSatisfy({ $0 <= 1 << 32 }) else { throw .usage }
    return (numbers, operand)
}

do throws(MakerError) {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "bulk":
        let (numbers, file) = try arguments(Array(words.dropFirst()), ["--megabytes", "--seed"])
        var corpus = Corpus(seed: numbers[1])
        try corpus.writeBulk(megabytes: Int(numbers[0]), to: file)
    case "many":
        let (numbers, directory) = try arguments(Array(words.dropFirst()), ["--files", "--seed"])
        var corpus = Corpus(seed: numbers[1])
        try corpus.writeMany(files: Int(numbers[0]), to: directory)
    case "enrolments":
        let (numbers, file) = try arguments(Array(words.dropFirst()), ["--rows", "--seed"])
        try Corpus.writeEnrolments(rows: Int(numbers[0]), seed: numbers[1], to: file)
    case "register":
        let (numbers, directory) = try arguments(Array(words.dropFirst()), ["--files", "--seed"])
        var corpus = Corpus(seed: numbers[1])
        try corpus.writeRegister(files: Int(numbers[0]), to: directory)
    default: throw .usage
    }
} catch {
    let line = Array((error.sentence + "\n").utf8)
    write(STDERR_FILENO, line, line.count)
    exit(2)
}

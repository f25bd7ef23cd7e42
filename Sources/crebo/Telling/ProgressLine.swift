import NightlyConversion

/// How far a run is, and the line that says so.
struct ProgressLine {
    private var phase = RunPhase.reading
    private var documents = (total: 0, done: 0)
    private var bytes = (total: 0, read: 0)

    /// Takes note of an event. Gives whether the line has to be shown at once.
    mutating func take(_ event: RunEvent) -> Bool {
        switch event {
        case .began(let count, let length):
            documents.total = count
            bytes.total = length
        case .phaseBegan(let next):
            phase = next
            return true
        case .bytesRead(let count): bytes.read += count
        case .documentEnded: documents.done += 1
        case .documentBegan, .published: break
        }
        return false
    }

    /// The line, of fewer characters than `width`: what matters less goes first when there is no room.
    ///
    /// - Parameter seconds: how long the run has lasted.
    func text(width: Int, seconds: Double) -> String {
        guard phase == .reading else { return String("Bezig met \(Self.name(phase))".prefix(max(0, width - 1))) }
        let drawing = width < Self.widthWithBar ? "" : "[\(bar(Self.barLength))]  "
        var text = drawing + "Lezen \(Self.rightAligned(percentage, 3))%"
        for part in [documentText, timeLeft(seconds), byteText].compactMap(\.self) {
            guard text.count + 2 + part.count < width else { break }
            text += "  " + part
        }
        return String(text.prefix(max(0, width - 1)))
    }

    private static let barLength = 20
    /// On less than that the words say more.
    private static let widthWithBar = 60

    private static func name(_ phase: RunPhase) -> String {
        switch phase {
        case .reading, .publishing: phase.rawValue
        case .lists: "de lijsten"
        case .bundles: "de bundels"
        }
    }

    /// Files that grow while they are read hold more than was counted.
    private var share: Double {
        bytes.total > 0 ? min(1, Double(bytes.read) / Double(bytes.total)) : 0
    }

    private var percentage: Int { Int(share * 100) }

    private func bar(_ length: Int) -> String {
        let filled = Int(share * Double(length))
        return String(repeating: "#", count: filled) + String(repeating: ".", count: length - filled)
    }

    private var documentText: String { "\(documents.done) van \(Hoeveelheid.documenten(documents.total))" }

    private var byteText: String {
        "\(Hoeveelheid.bytes(bytes.read)) van \(Hoeveelheid.bytes(bytes.total))"
    }

    /// Nothing before there is something to go by.
    private func timeLeft(_ seconds: Double) -> String? {
        guard seconds >= 2, share >= 0.01 else { return nil }
        let left = Int((seconds / share - seconds).rounded(.up))
        return left < 100 ? "nog \(left) s" : "nog \((left + 59) / 60) min"
    }

    private static func rightAligned(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }
}

import NightlyConversion
import Synchronization

/// Shows on a terminal how far a run is, on one line that is written over and over and gone at the end.
final class ProgressBar: RunObserver {
    /// How long a run has lasted, in seconds, by a clock that is never set back.
    typealias Clock = @Sendable () -> Double

    private let console: Console
    private let width: @Sendable () -> Int
    private let clock: Clock
    private let state: Mutex<State>

    private struct State {
        var line = ProgressLine()
        let began: Double
        var shown: Double?
        var isFinished = false
    }

    /// More often a person does not see, and a terminal far away does not keep up.
    private static let secondsBetween = 0.1
    /// To the start of the line, and what was there is gone.
    private static let clear = "\r\u{1B}[K"

    /// A bar on the console's terminal; nil when it writes to none.
    init?(on console: Console, clock: @escaping Clock = { Surroundings.uptime }) {
        guard let width = console.terminalWidth else { return nil }
        self.console = console
        self.width = width
        self.clock = clock
        state = Mutex(State(began: clock()))
    }

    /// Takes note, and shows it if it is time to.
    func observe(_ event: RunEvent) {
        state.withLock { state in
            let isUrgent = state.line.take(event)
            let now = clock()
            guard !state.isFinished, isUrgent || now - (state.shown ?? -1) >= Self.secondsBetween else { return }
            state.shown = now
            console.errors(steering: Self.clear + state.line.text(width: width(), seconds: now - state.began))
        }
    }

    /// Makes the line disappear; nothing is shown after that.
    func finish() {
        state.withLock { state in
            if state.shown != nil, !state.isFinished { console.errors(steering: Self.clear) }
            state.isFinished = true
        }
    }
}

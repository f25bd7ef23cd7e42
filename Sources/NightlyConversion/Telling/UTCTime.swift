import Glibc
import KwalificatieModel

/// A moment to the second, in UTC: summer time makes no hour come twice, and no zone has to be known to read it.
public struct UTCTime: Sendable, Hashable {
    /// Seconds since the beginning of 1970.
    public let seconds: Int

    /// The moment so many seconds after the beginning of 1970.
    public init(seconds: Int) {
        self.seconds = seconds
    }

    /// What the clock of the system says.
    public static func now() -> UTCTime { UTCTime(seconds: time(nil)) }

    /// ISO 8601 as logs have it: `2026-11-21T02:00:00Z`.
    public var iso: String { text(betweenTimes: ":") }

    /// The same without what file names cannot hold everywhere: `2026-11-21T020000Z`. In the order of time when sorted.
    var inName: String { text(betweenTimes: "") }

    private func text(betweenTimes separator: String) -> String {
        var moment = time_t(seconds)
        var parts = tm()
        // Fails for years that do not fit in 32 bits; those of a clock that is that wrong are shown as 1970.
        if gmtime_r(&moment, &parts) == nil {
            moment = 0
            gmtime_r(&moment, &parts)
        }
        let day =
            [zeroPadded(Int(parts.tm_year) + 1900, width: 4)] + [parts.tm_mon + 1, parts.tm_mday].map(Self.twoDigits)
        let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(Self.twoDigits)
        return "\(day.joined(separator: "-"))T\(time.joined(separator: separator))Z"
    }

    private static func twoDigits(_ number: Int32) -> String { zeroPadded(Int(number), width: 2) }
}

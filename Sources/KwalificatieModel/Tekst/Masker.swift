/// Hides what can be a burgerservicenummer or onderwijsnummer in texts that people gave: messages, logs, reports.
public enum Masker {
    /// The text with every digit but the last four of what may be the number of a person replaced by `*`: `*****0007`.
    /// It keeps its length in scalars, so that a place within it stays right.
    ///
    /// A number is told by its digits, not by its spelling: `999990007`, `999.99.0007`, `999 990 007`, `9.99990007E8`, one
    /// that lost its leading zeros, one with an `O` for a `0`. Whether an elfproef passes does not count: a number with a
    /// typing error still points at a person. Dates, ranges of years and rows of codes of five digits can be read.
    public static func masked(_ text: String) -> String {
        // Most texts have no seven digits at all.
        guard text.utf8.count(where: canBeDigit) > maximumDigits else { return text }
        var scalars = Array(text.unicodeScalars)
        var hidden: [Int] = []
        var position = 0
        while position < scalars.count {
            guard isDigit(scalars[position]) else {
                position += 1
                continue
            }
            let run = Run(in: scalars, from: position)
            hidden += run.hidden
            position = run.end
        }
        for index in hidden { scalars[index] = "*" }
        return string(scalars)
    }

    /// A piece of a text, cut perhaps within a number: as `masked`, and without the digits at its cut ends.
    public static func masked(piece: String, isCutBefore: Bool, isCutAfter: Bool) -> String {
        var scalars = Array(masked(piece).unicodeScalars)
        func hide(_ indices: some Sequence<Int>) {
            for index in indices {
                if scalars[index].properties.isAlphabetic || isDivider(scalars[index]) { return }
                if isDigit(scalars[index]) { scalars[index] = "*" }
            }
        }
        if isCutBefore { hide(scalars.indices) }
        if isCutAfter { hide(scalars.indices.reversed()) }
        return string(scalars)
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// A number of a person has nine digits; of some a spreadsheet took two leading zeros away. Fewer are a code.
    private static let maximumDigits = 6
    /// How many digits a masked number shows: enough for a school to find the person, too little for anyone else.
    private static let shownDigits = 4

    private static func canBeDigit(_ byte: UInt8) -> Bool {
        isASCIIDigit(byte) || byte >= 0x80 || "OolI".utf8.contains(byte)
    }

    private static func isASCIIDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? isASCIIDigit(UInt8(scalar.value)) : scalar.properties.numericType == .decimal
    }

    /// Whether it stands between values and never within one.
    private static func isDivider(_ scalar: Unicode.Scalar) -> Bool {
        ";|\t\r\n\"“”‘’<>()[]{}=*…".unicodeScalars.contains(scalar)
    }

    /// Digits, alone or in groups with signs between them.
    private struct Run {
        /// Where the run ends.
        private(set) var end: Int
        /// The digits to be hidden.
        private(set) var hidden: [Int] = []

        private let scalars: [Unicode.Scalar]
        /// Where the digits of each group are.
        private var groups: [Range<Int>] = []

        /// The longest sign between two groups: ` - `.
        private static let longestJoint = 3
        /// How many digits a number of a person has; as many without a sign among them stand by themselves.
        private static let longestNumber = 9

        init(in scalars: [Unicode.Scalar], from start: Int) {
            self.scalars = scalars
            end = start
            while let group = nextGroup() {
                groups.append(group)
                end = group.upperBound
            }
            hide()
        }

        /// The digits behind the end, when no more than a joint stands before them.
        private func nextGroup() -> Range<Int>? {
            var first = end
            if !groups.isEmpty {
                while first < scalars.count, first - end <= Run.longestJoint, isJoint(first) { first += 1 }
                guard first > end, first - end <= Run.longestJoint else { return nil }
                // `25187, 25188` are two values.
                if first - end == 2, scalars[end] == ",", scalars[end + 1] == " " { return nil }
                if let group = groups.last, isLetterCode(group) { return nil }
            }
            guard first < scalars.count, isDigit(scalars[first]) else { return nil }
            var last = first
            while last < scalars.count, isDigit(scalars[last]) || isLetterForDigit(last) { last += 1 }
            return first..<last
        }

        private func isJoint(_ index: Int) -> Bool {
            let scalar = scalars[index]
            return !isDigit(scalar) && !isDivider(scalar) && !scalar.properties.isAlphabetic
        }

        /// `K0717`, `C0013`, `P0012`.
        private func isLetterCode(_ group: Range<Int>) -> Bool {
            guard group.count == 4, let letter = scalars[..<group.lowerBound].last,
                "KCP".unicodeScalars.contains(letter)
            else { return false }
            return scalars[..<(group.lowerBound - 1)].last.map { !$0.properties.isAlphabetic } ?? true
        }

        /// `9999900O7`, `99999OOO7`.
        private func isLetterForDigit(_ index: Int) -> Bool {
            let isOne: (Unicode.Scalar) -> Bool = { "OolI".unicodeScalars.contains($0) }
            guard isOne(scalars[index]) else { return false }
            return scalars[index...].prefix(Run.longestNumber).first { !isOne($0) }.map(isDigit) ?? false
        }

        private mutating func hide() {
            var rest = groups[...]
            var number: [Range<Int>] = []
            while let group = rest.first {
                if isDate(rest.prefix(3)) {
                    hide(number)
                    number = []
                    rest = rest.dropFirst(3)
                } else if group.count >= Run.longestNumber {
                    hide(number)
                    hide([group])
                    number = []
                    rest = rest.dropFirst()
                } else {
                    number.append(group)
                    rest = rest.dropFirst()
                }
            }
            hide(number)
        }

        /// Hides these groups when they may be a number together.
        private mutating func hide(_ number: [Range<Int>]) {
            let digits = number.joined()
            guard digits.count > maximumDigits, !number.allSatisfy({ $0.count == 5 }), !isYears(number) else { return }
            hidden += digits.dropLast(shownDigits)
        }

        /// `2015-2022`.
        private func isYears(_ groups: [Range<Int>]) -> Bool {
            groups.count == 2 && groups.allSatisfy { $0.count == 4 && isYear($0) }
        }

        /// `2026-08-01`, `1-8-2026`, `1/15/2020`: a year, a month and a day, of which the last two may be 0.
        private func isDate(_ parts: ArraySlice<Range<Int>>) -> Bool {
            guard parts.count == 3, let first = parts.first, let last = parts.last else { return false }
            let (one, two) = (first.upperBound, last.lowerBound - 1)
            let middle = parts[parts.startIndex + 1]
            guard middle.lowerBound == one + 1, middle.upperBound == two, scalars[one] == scalars[two],
                "-/.".unicodeScalars.contains(scalars[one]), !continues(before: first), !continues(after: last)
            else { return false }
            let days = [first, middle, last].filter { $0.count <= 2 }.map(value)
            let year = [first, last].filter { $0.count == 4 && isYear($0) }
            return year.count == 1 && days.count == 2 && days.contains { $0 <= 12 } && days.allSatisfy { $0 <= 31 }
        }

        /// Whether the same signs go on, so that three groups are no date: `1-2-1990-3`.
        private func continues(before group: Range<Int>) -> Bool {
            group.lowerBound > 1 && "-/.".unicodeScalars.contains(scalars[group.lowerBound - 1])
                && isDigit(scalars[group.lowerBound - 2])
        }

        private func continues(after group: Range<Int>) -> Bool {
            group.upperBound + 1 < scalars.count && "-/.".unicodeScalars.contains(scalars[group.upperBound])
                && isDigit(scalars[group.upperBound + 1])
        }

        private func isYear(_ group: Range<Int>) -> Bool { (1900...2199).contains(value(group)) }

        /// What at most four digits say; of others than those of ASCII nothing.
        private func value(_ group: Range<Int>) -> Int {
            group.reduce(0) { $0 * 10 + (scalars[$1].properties.numericValue.map { Int($0) } ?? 0) }
        }
    }
}

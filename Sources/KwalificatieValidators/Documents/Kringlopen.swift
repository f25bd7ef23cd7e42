/// The circles in what leads to what: Tarjan's search for codes that lead to each other, without recursion, because a
/// hostile table can hold a chain of any length.
struct Kringlopen {
    /// Of each group of codes that lead to each other a shortest circle through its smallest code, beginning there;
    /// ascending by that code.
    private(set) var kortste: [[String]] = []

    private let links: [String: [String]]
    private var numbers: [String: Int] = [:]
    /// The lowest number that a code leads to within its group.
    private var lowest: [String: Int] = [:]
    /// The codes whose group is not complete yet.
    private var open: [String] = []
    private var isOpen: Set<String> = []

    /// The circles of these links: from a code to others.
    init(_ links: [String: [String]]) {
        self.links = links
        var groups: [Set<String>] = []
        for start in links.keys.sorted() where numbers[start] == nil { search(from: start, &groups) }
        kortste = groups.compactMap { shortest(in: $0) }.sorted { $0[0] < $1[0] }
    }

    /// A code on the way, and how many of its links have been followed.
    private struct Step {
        let code: String
        var followed = 0
    }

    private mutating func search(from start: String, _ groups: inout [Set<String>]) {
        var way = [enter(start)]
        while let step = way.last {
            let next = links[step.code, default: []]
            if step.followed < next.count {
                way[way.endIndex - 1].followed += 1
                let code = next[step.followed]
                if numbers[code] == nil {
                    way.append(enter(code))
                } else if isOpen.contains(code) {
                    lower(step.code, to: numbers[code])
                }
            } else {
                way.removeLast()
                if let previous = way.last { lower(previous.code, to: lowest[step.code]) }
                if lowest[step.code] == numbers[step.code] { groups.append(leave(step.code)) }
            }
        }
    }

    private mutating func enter(_ code: String) -> Step {
        numbers[code] = numbers.count
        lowest[code] = numbers[code]
        open.append(code)
        isOpen.insert(code)
        return Step(code: code)
    }

    private mutating func lower(_ code: String, to number: Int?) {
        if let number, let own = lowest[code], number < own { lowest[code] = number }
    }

    /// The group of which this code was entered first.
    private mutating func leave(_ code: String) -> Set<String> {
        var group: Set<String> = []
        while let last = open.popLast() {
            isOpen.remove(last)
            group.insert(last)
            if last == code { break }
        }
        return group
    }

    /// A shortest circle through the smallest code of a group; nil when nothing in it leads back.
    private func shortest(in group: Set<String>) -> [String]? {
        guard let start = group.min() else { return nil }
        var previous: [String: String] = [:]
        var queue = [start]
        var position = 0
        while position < queue.count {
            let code = queue[position]
            position += 1
            for next in links[code, default: []] where group.contains(next) {
                if next == start { return circle(back: code, to: start, previous) }
                guard previous[next] == nil else { continue }
                previous[next] = code
                queue.append(next)
            }
        }
        return nil
    }

    private func circle(back code: String, to start: String, _ previous: [String: String]) -> [String] {
        var circle = [code]
        while let last = circle.last, last != start, let before = previous[last] { circle.append(before) }
        return circle.reversed()
    }
}

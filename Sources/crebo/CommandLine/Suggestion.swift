/// Finds what somebody meant to type.
enum Suggestion {
    /// The candidate nearest to what was typed, or nil when none is near.
    ///
    /// Near is: the beginning of a candidate, or at most one slip (a letter too many, missing, wrong, or two swapped)
    /// for every three letters of it. Of equally near candidates the first is taken.
    static func nearest(to typed: String, among candidates: [String]) -> String? {
        let letters = Array(typed.lowercased())
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let goal = Array(candidate.lowercased())
            let isBeginning = letters.count >= 2 && goal.starts(with: letters)
            let limit = isBeginning ? goal.count : max(1, goal.count / 3)
            guard abs(goal.count - letters.count) <= limit else { continue }
            let distance = distance(letters, goal)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// The edit distance in which swapping two neighbours counts once (optimal string alignment).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let isSame = left[row] == right[column]
                var steps = min(
                    previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    steps = min(steps, beforePrevious[column - 1] + 1)
                }
                current.append(steps)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}

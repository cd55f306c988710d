/// How many slips lie between two words: a letter too many, too few, another one, or two changed round.
enum EditDistance {
    /// Optimal string alignment; nothing when they are farther apart than asked.
    static func between(_ left: [UInt8], _ right: ArraySlice<UInt8>, atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        let right = Array(right)
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var row = last
        for i in left.indices {
            row[0] = i + 1
            var least = row[0]
            for j in right.indices {
                var cost = last[j] + (left[i] == right[j] ? 0 : 1)
                cost = min(cost, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row[j + 1] = cost
                least = min(least, cost)
            }
            guard least <= limit else { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}

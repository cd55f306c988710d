/// Every word of the directory, in order, in one buffer: for completing and for guessing what was meant.
struct Vocabulary: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int32] = []
    private var uses: [Int32] = []
    /// One bit a letter: words that differ in too many letters are passed over without a look.
    private var signatures: [UInt64] = []

    /// Words once each, in any order.
    init(_ words: [(word: String, uses: Int)]) {
        let sorted = words.sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
        ends.reserveCapacity(sorted.count)
        for (word, uses) in sorted {
            bytes.append(contentsOf: word.utf8)
            ends.append(Int32(bytes.count))
            self.uses.append(Int32(clamping: uses))
            signatures.append(Self.signature(word.utf8))
        }
    }

    var count: Int { ends.count }

    private var words: [(word: String, uses: Int)] {
        ends.indices.map { (word($0), Int(uses[$0])) }
    }

    func adding(_ more: [(word: String, uses: Int)]) -> Vocabulary {
        Vocabulary(words + more)
    }

    /// How many texts had the word when it was learnt; nothing for an unknown word.
    func uses(of word: String) -> Int? {
        let place = lowerBound(Array(word.utf8))
        guard place < count, slice(place).elementsEqual(word.utf8) else { return nil }
        return Int(uses[place])
    }

    /// The words that begin so, most used first.
    func completions(of prefix: String, limit: Int) -> [String] {
        let prefix = Array(prefix.utf8)
        var best: [Int] = []
        var place = lowerBound(prefix)
        while place < count, slice(place).starts(with: prefix) {
            keep(place, in: &best, limit)
            place += 1
        }
        return best.map(word)
    }

    /// The words that differ by a slip of the fingers, nearest first, most used first among equals.
    func neighbours(of word: String, limit: Int) -> [String] {
        let letters = Array(word.utf8)
        guard letters.count >= 4, letters.contains(where: { $0 > 0x39 }) else { return [] }
        let farthest = letters.count < 7 ? 1 : 2
        let signature = Self.signature(letters)
        var found: [[Int]] = [[], []]
        for place in 0..<count {
            let length = Int(ends[place]) - start(place)
            guard abs(length - letters.count) <= farthest,
                (signatures[place] ^ signature).nonzeroBitCount <= 2 * farthest,
                let distance = EditDistance.between(letters, slice(place), atMost: farthest), distance > 0
            else { continue }
            keep(place, in: &found[distance - 1], limit)
        }
        return found.joined().prefix(limit).map(self.word)
    }

    private func keep(_ place: Int, in best: inout [Int], _ limit: Int) {
        if best.count == limit {
            guard let last = best.last, uses[last] < uses[place] else { return }
            best.removeLast()
        }
        let index = best.firstIndex { uses[$0] < uses[place] } ?? best.endIndex
        best.insert(place, at: index)
    }

    private func start(_ place: Int) -> Int { place == 0 ? 0 : Int(ends[place - 1]) }
    private func slice(_ place: Int) -> ArraySlice<UInt8> { bytes[start(place)..<Int(ends[place])] }
    private func word(_ place: Int) -> String { String(decoding: slice(place), as: UTF8.self) }

    private func lowerBound(_ word: [UInt8]) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if slice(middle).lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func signature(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}

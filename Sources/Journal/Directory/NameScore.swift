import Cooperation

/// How well a name answers the words: the name first, then the rest.
struct NameScore {
    /// Alternatives of each word, as bytes.
    private let terms: [[[UInt8]]]
    private let key: [UInt8]

    init(_ terms: SearchTerms, text: String) {
        let telling = terms.alternatives.filter { alternatives in
            !alternatives.contains { NameKey.legalForms.contains($0) }
        }
        self.terms = (telling.isEmpty ? terms.alternatives : telling).map { $0.map { Array($0.utf8) } }
        key = Array(NameKey.key(of: text).utf8)
    }

    /// From 0 (none of the words) to 1000 and more (the very name).
    func score(_ nameKey: String) -> Int {
        var nameKey = nameKey
        return nameKey.withUTF8 { score($0) }
    }

    private func score(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        guard !terms.isEmpty else { return 0 }
        var found: UInt64 = 0
        var exact: UInt64 = 0
        var words = 0
        var start = 0
        while start < name.count {
            var end = start
            while end < name.count, name[end] != 0x20 { end += 1 }
            words += 1
            let word = name[start..<end]
            for (index, alternatives) in terms.enumerated() {
                guard let place = alternatives.firstIndex(where: { word.elementsEqual($0) }) else { continue }
                found |= 1 << UInt64(index)
                if place == 0 { exact |= 1 << UInt64(index) }
            }
            start = end + 1
        }
        let matched = found.nonzeroBitCount
        var score = 400 * matched / terms.count + 40 * exact.nonzeroBitCount / terms.count
        if words > 0 { score += 100 * min(matched, words) / words }
        if !key.isEmpty, name.starts(with: key) { score += name.count == key.count ? 1000 : 200 }
        return score
    }
}

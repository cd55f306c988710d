/// Words met while rows are written: how often, in the order they came.
///
/// Uses only ever grow: they tell which of two words people more likely mean, no more.
struct WordTally {
    private var uses: [String: Int] = [:]
    private var order: [String] = []

    mutating func count(_ text: IndexedText) {
        for word in text.name { count(word) }
        for word in text.rest { count(word) }
    }

    mutating func count(_ word: String) {
        guard let known = uses.updateValue(1, forKey: word) else { return order.append(word) }
        uses[word] = known + 1
    }

    mutating func flush(on connection: any Connection) throws {
        var last = try connection.integer("SELECT coalesce(max(number), 0) FROM directory_word") ?? 0
        for word in order {
            let more = uses[word] ?? 0
            let known = try connection.run(
                "UPDATE directory_word SET uses = uses + \(more) WHERE word = \(word)"
            )
            guard known == 0 else { continue }
            last += 1
            try connection.enqueue(
                "INSERT INTO directory_word (number, word, uses) VALUES (\(last), \(word), \(more))"
            )
        }
        self = WordTally()
    }
}

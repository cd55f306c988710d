/// The words kept, removed and added between two texts, in reading order.
package struct TextDifference: Sendable, Equatable {
    package enum Part: Sendable, Equatable {
        case kept(String)
        case removed(String)
        case added(String)
    }

    package let parts: [Part]

    /// Words, or lines, compared at most: the cost grows with the square of what changed.
    static let limit = 4000

    /// Compares word by word, very different long texts line by line; runs of a kind are joined by single spaces.
    package init(from old: String, to new: String) {
        parts =
            Self.compare(Self.words(old), Self.words(new)) ?? Self.compare(Self.lines(old), Self.lines(new))
            ?? [.removed(Self.words(old).joined(separator: " ")), .added(Self.words(new).joined(separator: " "))]
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { words(String($0)).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// Nothing when too much lies between what both texts begin and end with.
    private static func compare(_ before: [String], _ after: [String]) -> [Part]? {
        let start = zip(before, after).prefix { $0 == $1 }.count
        let room = min(before.count, after.count) - start
        let end = zip(before.reversed(), after.reversed()).prefix(room).prefix { $0 == $1 }.count
        let old = Array(before[start..<before.count - end])
        let new = Array(after[start..<after.count - end])
        guard old.count + new.count <= limit else { return nil }
        var runs = Runs()
        for word in before[..<start] { runs.add(word, .kept) }
        runs.add(from: old, to: new)
        for word in before[(before.count - end)...] { runs.add(word, .kept) }
        return runs.parts
    }
}

/// Words of the same kind, gathered before they are joined.
private struct Runs {
    enum Kind { case kept, removed, added }

    private var runs: [(kind: Kind, words: [String])] = []

    var parts: [TextDifference.Part] {
        runs.map { run in
            let text = run.words.joined(separator: " ")
            return switch run.kind {
            case .kept: .kept(text)
            case .removed: .removed(text)
            case .added: .added(text)
            }
        }
    }

    mutating func add(_ word: String, _ kind: Kind) {
        if runs.last?.kind == kind { runs[runs.count - 1].words.append(word) } else { runs.append((kind, [word])) }
    }

    mutating func add(from old: [String], to new: [String]) {
        let changes = new.difference(from: old)
        let removed = Set(changes.removals.map(\.offset))
        let added = Set(changes.insertions.map(\.offset))
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                add(old[left], .removed)
                left += 1
            } else if right < new.count, added.contains(right) {
                add(new[right], .added)
                right += 1
            } else {
                add(new[right], .kept)
                left += 1
                right += 1
            }
        }
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

package import Cooperation

/// A directory of names in memory, for measuring and for small lists.
package struct ListedNames: NameDirectory {
    private let byKey: [String: [DirectoryName]]
    private let byAcronym: [String: [DirectoryName]]
    private let byWord: [String: [Int]]
    private let names: [DirectoryName]

    package init(_ names: [DirectoryName]) {
        var byKey: [String: [DirectoryName]] = [:]
        var byAcronym: [String: [DirectoryName]] = [:]
        var byWord: [String: [Int]] = [:]
        for (place, name) in names.enumerated() {
            for key in name.keys { byKey[key, default: []].append(name) }
            for acronym in name.acronyms { byAcronym[acronym, default: []].append(name) }
            for word in Set(NameKey.words(of: name.name).map(Self.stem)) { byWord[word, default: []].append(place) }
        }
        self.names = names
        self.byKey = byKey
        self.byAcronym = byAcronym
        self.byWord = byWord
    }

    package func named(_ keys: Set<String>) -> [String: [DirectoryName]] {
        byKey.filter { keys.contains($0.key) }
    }

    package func abbreviated(_ acronyms: Set<String>) -> [String: [DirectoryName]] {
        byAcronym.filter { acronyms.contains($0.key) }
    }

    package func resembling(_ phrase: String, limit: Int) -> [DirectoryName] {
        var shared: [Int: Double] = [:]
        for word in Set(NameKey.words(of: phrase).map(Self.stem)) {
            let places = byWord[word] ?? []
            for place in places { shared[place, default: 0] += 1 / Double(places.count) }
        }
        return shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit).map { names[$0.key] }
    }

    /// The beginning of a word, which a mistake or a plural seldom touches.
    private static func stem(_ word: String) -> String { String(word.prefix(5)) }
}

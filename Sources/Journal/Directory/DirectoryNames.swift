package import Cooperation

extension Store {
    /// Where names read in papers are looked up.
    package var directoryNames: DirectoryNames { DirectoryNames(store: self) }
}

/// The directory as a list of names.
package struct DirectoryNames: NameDirectory {
    let store: Store

    package func named(_ keys: Set<String>) async throws -> [String: [DirectoryName]] {
        try await lookUp(keys, kind: "name")
    }

    package func abbreviated(_ acronyms: Set<String>) async throws -> [String: [DirectoryName]] {
        try await lookUp(acronyms, kind: "acronym")
    }

    /// Organisations that share the phrase's rarest words, or words a slip away, those that share most first.
    package func resembling(_ phrase: String, limit: Int) async throws -> [DirectoryName] {
        try await store.read { [vocabulary = store.vocabulary] connection in
            let known = try vocabulary.current(on: connection).vocabulary
            let words = NameResemblance.words(of: phrase, known)
            guard !words.isEmpty else { return [] }
            var candidates: [Int: (name: DirectoryName, key: String)] = [:]
            for terms in NameResemblance.expressions(words) {
                let matching = DirectoryText.organisation.matching(terms, limit: 200, connection.dialect)
                try connection.each(
                    """
                    SELECT \(Self.columns), o.number, o.name_key FROM (\(matching)) AS found
                    JOIN directory_organisation AS o ON o.number = found.number
                    """
                ) { candidates[try $0.integer(4)] = (try DirectoryName($0), try $0.text(5)) }
                if candidates.count >= limit { break }
            }
            let scored = candidates.map { (number: $0.key, $0.value.name, NameResemblance.score($0.value.key, words)) }
            return scored.sorted { ($1.2, $0.number) < ($0.2, $1.number) }.prefix(limit).map(\.1)
        }
    }

    private static let columns: SQL = "o.id, o.name, o.acronym, o.commune"

    private func lookUp(_ keys: Set<String>, kind: String) async throws -> [String: [DirectoryName]] {
        try await store.read { connection in
            var found: [String: [DirectoryName]] = [:]
            for page in SQLPage.pages(of: keys) {
                try connection.each(
                    """
                    SELECT \(Self.columns), n.name_key FROM directory_name AS n
                    JOIN directory_organisation AS o ON o.number = n.organisation
                    WHERE n.kind = \(kind) AND n.name_key IN (\(page.list)) ORDER BY o.number
                    """
                ) { found[try $0.text(4), default: []].append(try DirectoryName($0)) }
            }
            return found
        }
    }
}

extension DirectoryName {
    fileprivate init(_ row: Row) throws {
        self.init(
            organisation: try row.identifier(0),
            name: try row.text(1),
            acronym: try row.textOrNil(2),
            commune: try row.textOrNil(3)
        )
    }
}

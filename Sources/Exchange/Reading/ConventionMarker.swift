package import Cooperation

/// What a clause is known by in a file that goes to a word processor and comes back: `[[3.2]]`.
package struct ConventionMarker: Sendable, Equatable {
    let clause: Int
    let version: Int

    var text: String { "[[\(clause).\(version)]]" }

    /// What follows the last clause.
    static let end = "[[/]]"

    /// The marker in a line, however the line was spaced.
    static func read(_ line: some StringProtocol) -> ConventionMarker? {
        guard let match = String(line).firstMatch(of: /\[\[\s*(\d{1,5})\s*\.\s*(\d{1,5})\s*\]\]/),
            let clause = Int(match.1), let version = Int(match.2)
        else { return nil }
        return ConventionMarker(clause: clause, version: version)
    }

    static func isEnd(_ line: some StringProtocol) -> Bool {
        String(line).contains(/\[\[\s*\/\s*\]\]/)
    }

    /// The clauses of a returned text; nothing when its markers are gone.
    package static func clauses(in text: String) -> [ReturnedClause]? {
        ReturnedLines(text).clauses
    }
}

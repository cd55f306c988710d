import Cooperation

extension DirectoryHit {
    static let columns: SQL =
        "o.number, o.id, o.name, o.acronym, o.commune, o.postcode, o.networks, o.updated, o.verified, o.declared"

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier(1),
            name: try row.text(2),
            acronym: try row.textOrNil(3),
            commune: try row.textOrNil(4),
            postcode: try row.textOrNil(5),
            networks: try row.text(6).split(separator: "|").map(String.init),
            updated: try row.day(7),
            isVerified: try row.bool(8),
            isDeclared: try row.bool(9)
        )
    }

    /// The rows of the candidates, in their order.
    static func hits(of candidates: [SearchCandidate], on connection: any Connection) throws -> [DirectoryHit] {
        var byNumber: [Int: DirectoryHit] = [:]
        for page in SQLPage.pages(of: candidates.map(\.number)) {
            try connection.each("SELECT \(columns) FROM directory_organisation AS o WHERE o.number IN (\(page.list))") {
                byNumber[try $0.integer(0)] = try DirectoryHit($0)
            }
        }
        return candidates.compactMap { candidate in
            var hit = byNumber[candidate.number]
            hit?.services = candidate.services
            hit?.distance = candidate.distance
            return hit
        }
    }
}

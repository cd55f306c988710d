import Cooperation

/// Answers without words: by name, or the nearest first.
extension DirectorySearch {
    /// So many are counted at most.
    private static let counted = 1000

    func browse(_ results: inout DirectoryResults) throws {
        let inCommune: [SQL] = commune.map { ["o.commune_code = \($0.code)"] } ?? []
        let conditions = conditions.where(inCommune)
        let count =
            try connection.integer(
                """
                SELECT count(*) FROM (SELECT 1 AS one FROM directory_organisation AS o\(conditions)
                LIMIT \(Self.counted + 1)) AS counted
                """
            ) ?? 0
        results.total = min(count, Self.counted)
        results.isMore = count > Self.counted
        let offset = (min(max(1, query.page), Self.counted) - 1) * DirectoryQuery.pageSize
        guard offset < results.total else { return }
        results.hits = try connection.rows(
            """
            SELECT \(DirectoryHit.columns) FROM directory_organisation AS o\(conditions)
            ORDER BY o.name_key, o.number LIMIT \(DirectoryQuery.pageSize) OFFSET \(offset)
            """
        ).map { try DirectoryHit($0) }
    }

    /// The nearest of a small circle, then of wider ones until there are enough.
    func nearest() throws -> SearchGathering {
        guard let centre = conditions.centre else { return SearchGathering() }
        var candidates: [SearchCandidate] = []
        for share in [16.0, 4, 1] {
            let near = SearchConditions(query, commune, on: conditions.today, radius: conditions.radius / share)
            candidates = try nearest(to: centre, near)
            if candidates.count == DirectoryQuery.candidates { break }
        }
        return SearchGathering(ranked: candidates, isMore: candidates.count == DirectoryQuery.candidates)
    }

    private func nearest(to centre: Position, _ near: SearchConditions) throws -> [SearchCandidate] {
        let (latitude, longitude) = centre.degrees(ofKilometres: 1)
        var candidates: [SearchCandidate] = []
        try connection.each(
            """
            SELECT \(SearchCandidate.columns) FROM directory_organisation AS o\(near.where())
            ORDER BY ((o.latitude - \(centre.latitude)) / \(latitude)) * ((o.latitude - \(centre.latitude)) / \(latitude))
            + ((o.longitude - \(centre.longitude)) / \(longitude)) * ((o.longitude - \(centre.longitude)) / \(longitude)),
            o.number LIMIT \(DirectoryQuery.candidates)
            """
        ) { row in
            var candidate = try SearchCandidate(row)
            if near.places(&candidate) { candidates.append(candidate) }
        }
        return candidates
    }
}

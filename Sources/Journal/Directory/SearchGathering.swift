import Cooperation

/// The candidates of a search, each organisation once.
struct SearchGathering {
    private(set) var candidates: [Int: SearchCandidate] = [:]
    private(set) var ranked: [SearchCandidate] = []
    var isMore = false

    mutating func add(_ candidate: SearchCandidate) {
        if candidates[candidate.number] == nil { candidates[candidate.number] = candidate }
    }

    mutating func add(_ candidate: SearchCandidate, service: DirectoryServiceName) {
        add(candidate)
        candidates[candidate.number]?.services.append(service)
    }

    /// Orders the candidates, best first.
    ///
    /// What is sorted is small: a candidate carries its services along.
    mutating func rank(_ score: (SearchCandidate) -> Int) {
        let found = Array(candidates.values)
        var order = found.indices.map { (score: score(found[$0]), place: $0) }
        order.sort { left, right in
            left.score == right.score
                ? found[left.place].precedesAmongEquals(found[right.place]) : left.score > right.score
        }
        ranked = order.map { found[$0.place] }
    }

    /// Already in order.
    init(ranked: [SearchCandidate] = [], isMore: Bool = false) {
        self.ranked = ranked
        self.isMore = isMore
    }
}

extension DirectorySearch {
    /// Looks into names and all the rest, then into services; a word that too many have is looked for in names again.
    func gather(words: [SearchExpression.Term]) throws -> SearchGathering {
        var gathering = SearchGathering()
        if query.theme == nil, query.aimedAt == nil {
            let found = try organisations(words, into: &gathering)
            if found == limit, !words.isEmpty {
                let names = words.map { SearchExpression.Term(place: .name, alternatives: $0.alternatives) }
                if try organisations(names, into: &gathering) == limit { try exactNames(into: &gathering) }
            }
            guard found < limit else {
                gathering.isMore = true
                return gathering
            }
        }
        if !words.isEmpty || query.theme != nil || query.aimedAt != nil {
            if try services(words, into: &gathering) == limit { gathering.isMore = true }
        }
        return gathering
    }

    /// Conditions on rows come after the words: then more words' worth is looked at, still a bounded number.
    private var limit: Int { conditions.isEmpty ? DirectoryQuery.candidates : 10 * DirectoryQuery.candidates }

    private func organisations(
        _ words: [SearchExpression.Term],
        into gathering: inout SearchGathering
    ) throws -> Int {
        let expression = SearchExpression(terms: words + codes(ofServices: false))
        var matched = 0
        let matching = DirectoryText.organisation.matching(expression, limit: limit, connection.dialect)
        try connection.each(
            """
            SELECT \(SearchCandidate.columns) FROM (\(matching)) AS found
            JOIN directory_organisation AS o ON o.number = found.number\(conditions.where())
            """
        ) { row in
            matched += 1
            var candidate = try SearchCandidate(row)
            if conditions.places(&candidate) { gathering.add(candidate) }
        }
        return matched
    }

    private func services(_ words: [SearchExpression.Term], into gathering: inout SearchGathering) throws -> Int {
        let expression = SearchExpression(terms: words + codes(ofServices: true))
        let matching = DirectoryText.service.matching(expression, limit: limit, connection.dialect)
        var matched = 0
        try connection.each(
            """
            SELECT \(SearchCandidate.columns), s.id, s.name FROM (\(matching)) AS found
            JOIN directory_service AS s ON s.number = found.number
            JOIN directory_organisation AS o ON o.number = s.owner\(conditions.where())
            ORDER BY s.number
            """
        ) { row in
            matched += 1
            var candidate = try SearchCandidate(row)
            let service = DirectoryServiceName(
                id: try row.identifier(.init(integerLiteral: SearchCandidate.width)),
                name: try row.text(.init(integerLiteral: SearchCandidate.width + 1))
            )
            if conditions.places(&candidate) { gathering.add(candidate, service: service) }
        }
        return matched
    }

    /// Organisations that bear the very name, where names alone are too many.
    private func exactNames(into gathering: inout SearchGathering) throws {
        guard codes(ofServices: false).isEmpty else { return }
        try connection.each(
            """
            SELECT \(SearchCandidate.columns) FROM directory_name AS n
            JOIN directory_organisation AS o ON o.number = n.organisation\(
                conditions.where(["n.kind = 'name'", "n.name_key = \(NameKey.key(of: query.text))"])) LIMIT 20
            """
        ) { row in
            var candidate = try SearchCandidate(row)
            if conditions.places(&candidate) { gathering.add(candidate) }
        }
    }

    private func codes(ofServices: Bool) -> [SearchExpression.Term] {
        var codes: [String] = []
        if conditions.centre == nil, let commune { codes.append(SearchCode.commune(commune.code)) }
        if let network = query.network { codes.append(SearchCode.network(network)) }
        if ofServices, let theme = query.theme { codes.append(SearchCode.theme(theme)) }
        if ofServices, let aimedAt = query.aimedAt { codes.append(SearchCode.aimed(at: aimedAt)) }
        return codes.map { SearchExpression.Term(place: .codes, alternatives: [$0]) }
    }
}

import Cooperation

extension Store {
    /// The organisations that answer a question, best first.
    package func searchDirectory(_ query: DirectoryQuery) async throws -> DirectoryResults {
        let today = clock.now().day
        return try await read { [vocabulary] connection in
            try DirectorySearch(query, vocabulary.current(on: connection), today, connection).run()
        }
    }
}

/// One search: a few hundred candidates at most are looked at, whatever the size of the directory.
struct DirectorySearch {
    let query: DirectoryQuery
    let connection: any Connection
    let terms: SearchTerms
    let commune: DirectoryCommune?
    let conditions: SearchConditions
    private let codesInUse: DirectoryCodesInUse
    private let hasWords: Bool

    init(_ query: DirectoryQuery, _ known: VocabularyCache.Known, _ today: Day, _ connection: any Connection) throws {
        self.query = query
        self.connection = connection
        hasWords = query.text.contains { !$0.isWhitespace }
        terms = SearchTerms(hasWords ? query.text : "", known.vocabulary)
        commune = try DirectoryCommune.find(query.commune, on: connection)
        conditions = SearchConditions(query, commune, on: today)
        codesInUse = known.codes
    }

    func run() throws -> DirectoryResults {
        var results = DirectoryResults()
        results.codes = codesInUse
        results.commune = commune
        results.isCommuneUnknown = commune == nil && query.commune.contains { !$0.isWhitespace }
        guard !results.isCommuneUnknown else { return results }
        if hasWords {
            try answerWords(&results)
        } else if query.theme != nil || query.aimedAt != nil || query.network != nil {
            var gathering = try gather(words: [])
            rank(&gathering, text: "")
            try fill(&results, gathering)
        } else if conditions.centre != nil {
            try fill(&results, nearest())
        } else {
            try browse(&results)
        }
        return results
    }

    private func answerWords(_ results: inout DirectoryResults) throws {
        guard !terms.alternatives.isEmpty else { return }
        results.understood = terms.understood
        results.isPartial = !terms.unknown.isEmpty
        var gathering = try gather(words: terms.all(in: .anywhere))
        if gathering.candidates.isEmpty, terms.alternatives.count > 1 {
            gathering = try gather(words: terms.any(in: .anywhere))
            results.isPartial = !gathering.candidates.isEmpty
        }
        rank(&gathering, text: query.text)
        try fill(&results, gathering)
    }

    private func rank(_ gathering: inout SearchGathering, text: String) {
        let name = NameScore(terms, text: terms.understood ?? text)
        gathering.rank { candidate in
            let freshness = Freshness(updated: candidate.updated, on: conditions.today)
            var score = name.score(candidate.nameKey)
            score += candidate.services.isEmpty ? 0 : 60
            score += (candidate.isVerified ? 15 : 0) + (freshness == .fresh ? 10 : freshness == .ageing ? 5 : 0)
            return score - Int(min(candidate.distance ?? 0, 100)) * 2
        }
    }

    /// The rows of one page out of ranked candidates.
    private func fill(_ results: inout DirectoryResults, _ gathering: SearchGathering) throws {
        results.total = gathering.ranked.count
        results.isMore = gathering.isMore
        let start = (max(1, query.page) - 1).multipliedReportingOverflow(by: DirectoryQuery.pageSize)
        guard !start.overflow else { return }
        let page = gathering.ranked.dropFirst(start.partialValue).prefix(DirectoryQuery.pageSize)
        results.hits = try DirectoryHit.hits(of: Array(page), on: connection)
    }
}

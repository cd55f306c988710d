import Cooperation

/// The names found so far in one text, and the words they take.
struct NameSearch {
    let text: NameText
    private var taken: Set<Int> = []
    private var names: [FoundName] = []

    init(text: NameText) {
        self.text = text
    }

    /// In the order of the text, each organisation or unknown name once.
    var found: [FoundName] {
        var places: [String: Int] = [:]
        var result: [FoundName] = []
        for name in names.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let identity = name.organisation?.rawValue ?? name.candidates.first.map(\.name.organisation.rawValue)
            let key = name.kind == .unknown ? "?" + NameKey.key(of: name.phrase) : identity ?? ""
            if let place = places[key] {
                let count = result[place].count + 1
                if name.score > result[place].score { result[place] = name }
                result[place].count = count
            } else {
                places[key] = result.count
                result.append(name)
            }
        }
        return result
    }

    mutating func takeExact(_ matches: [String: [DirectoryName]], _ spans: [String: [ClosedRange<Int>]]) {
        let all = matches.flatMap { key, names in (spans[key] ?? []).map { (span: $0, key: key, names: names) } }
        var announced: Set<String> = []
        // Longest first; what an association was called once, it is called with a capital elsewhere.
        for pass in 0...1 {
            for match in all.sorted(by: { ($1.span.count, $0.span.lowerBound) < ($0.span.count, $1.span.lowerBound) })
            where isFree(match.span) {
                let evidence = text.evidence(match.span)
                let words = match.key.split(separator: " ").count
                let isKnown = pass == 1 && announced.contains(match.key) && evidence.contains(.firstCapital)
                let isPlaced =
                    evidence.contains(.firstCapital)
                    && match.names.contains { text.isFollowed(by: $0.commune, match.span) }
                guard evidence.allowsExact(words: words) || (isKnown || isPlaced) && !evidence.contains(.otherwise)
                else { continue }
                announced.insert(match.key)
                let score = min(1, 0.9 + 0.02 * Double(words))
                add(.exact, match.span, match.names.map { FoundName.Candidate(name: $0, score: score) }, score)
            }
        }
    }

    mutating func takeAcronyms(_ matches: [String: [DirectoryName]], _ spans: [String: [ClosedRange<Int>]]) {
        for (acronym, names) in matches.sorted(by: { $0.key < $1.key }) {
            for span in spans[acronym] ?? [] where isFree(span) {
                let long = longForm(before: span)
                let candidates = names.map { name in
                    let likeness = long.map { NameSimilarity.score($0, name.name) } ?? 0
                    return FoundName.Candidate(name: name, score: likeness >= 0.5 ? 0.8 + 0.2 * likeness : 0.75)
                }
                // One acronym serves in many towns: the long form or the town must be there too.
                let isLocal = candidates.contains { $0.score > 0.75 || isMentioned($0.name.commune) }
                add(isLocal ? .acronym : .unknown, span, candidates, isLocal ? candidates.map(\.score).max() ?? 0 : 0.6)
            }
        }
    }

    /// Phrases not matched yet, each name once, the most promising reading first.
    func openPhrases() -> [NamePhrase] {
        var seen: Set<String> = []
        return text.phrases().sorted { $0.confidence > $1.confidence }.filter { phrase in
            let key = text.key(phrase.span)
            let isNew = !key.isEmpty && !isOrgan(key) && !NameVocabulary.kinds.contains(key)
            return isNew && isFree(phrase.span) && seen.insert(key).inserted
        }
    }

    /// Matches a phrase with names that look like it, or proposes it as unknown.
    mutating func take(_ phrase: NamePhrase, _ names: [DirectoryName]) {
        guard isFree(phrase.span) else { return }
        let words = text.key(phrase.span)
        let scored = names.map { name in
            FoundName.Candidate(name: name, score: NameSimilarity.score(words, name.name, commune: name.commune))
        }.sorted { $0.score > $1.score }
        let threshold = words.contains(" ") ? 0.8 : 0.92
        if let best = scored.first, best.score >= threshold {
            let close = scored.filter { best.score - $0.score < 0.05 }
            add(.fuzzy, phrase.span, close, best.score * 0.9)
        } else if !text.evidence(phrase.span).contains(.otherwise), !isOtherAcronym(phrase.span) {
            add(.unknown, phrase.span, scored.filter { $0.score >= 0.5 }, phrase.confidence)
        }
    }

    /// Capitals that are no organisation's, and single letters beside them: "PLUI-H".
    private func isOtherAcronym(_ span: ClosedRange<Int>) -> Bool {
        span.allSatisfy { place in
            let word = text.tokens[place].word
            return NameVocabulary.otherAcronyms.contains(word) || word.utf8.count == 1
        }
    }

    private func isOrgan(_ key: String) -> Bool {
        let words = key.split(separator: " ")
        return (1...2).contains { NameVocabulary.organs.contains(words.prefix($0).joined(separator: " ")) }
    }

    private func isMentioned(_ commune: String?) -> Bool {
        guard let first = commune.map(NameKey.words)?.first else { return false }
        return text.tokens.contains { $0.word == first }
    }

    /// "Association pour le jeu (APJ)": the words before the bracket.
    private func longForm(before span: ClosedRange<Int>) -> String? {
        guard text.character(before: span.lowerBound) == "(", span.lowerBound > 1 else { return nil }
        var start = span.lowerBound - 1
        while start > 0, text.tokens[start].gap <= .line, span.lowerBound - start < 12 { start -= 1 }
        return text.phrase(start...(span.lowerBound - 1))
    }

    private func isFree(_ span: ClosedRange<Int>) -> Bool { span.allSatisfy { !taken.contains($0) } }

    private mutating func add(
        _ kind: FoundName.Kind,
        _ span: ClosedRange<Int>,
        _ candidates: [FoundName.Candidate],
        _ score: Double
    ) {
        taken.formUnion(span)
        names.append(
            FoundName(
                kind: kind,
                phrase: text.phrase(span),
                candidates: candidates.sorted { ($1.score, $0.name.organisation) < ($0.score, $1.name.organisation) },
                score: score,
                passage: text.passage(span),
                range: text.range(span)
            )
        )
    }
}

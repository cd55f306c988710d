import Cooperation

extension NameText {
    /// Stretches of up to ten telling words that could be a name of the directory, by key.
    func spans(longest: Int = 10) -> [String: [ClosedRange<Int>]] {
        var spans: [String: [ClosedRange<Int>]] = [:]
        for start in tokens.indices where canStart(start) {
            var telling = 0
            var key = ""
            for end in start..<tokens.count {
                if end > start, tokens[end].gap > .line { break }
                if tokens[end].isSilent { continue }
                telling += 1
                if telling > longest { break }
                key += key.isEmpty ? tokens[end].word : " " + tokens[end].word
                if key.utf8.count > 1 { spans[key, default: []].append(start...end) }
            }
        }
        return spans
    }

    /// A name begins with a capital, or where something announces one.
    private func canStart(_ place: Int) -> Bool {
        let token = tokens[place]
        if token.isSilent { return false }
        if token.isNameLike || itemOf[place] != nil { return true }
        if let before = wordBefore(place), NameVocabulary.heads.contains(tokens[before].word) { return true }
        return character(before: place).map { "«\"“".contains($0) } ?? false
    }

    /// Words in capitals that could be acronyms, by folded acronym.
    func acronyms() -> [String: [ClosedRange<Int>]] {
        var found: [String: [ClosedRange<Int>]] = [:]
        for (place, token) in tokens.enumerated() where token.shape == .upper && !token.isSilent {
            let evidence = evidence(place...place)
            guard !NameVocabulary.otherAcronyms.contains(token.word) else { continue }
            let isClear = !evidence.isDisjoint(with: [.bracketed, .item, .announced])
            let length = token.word.utf8.count
            guard isClear ? length >= 2 : length >= 3 && !evidence.contains(.otherwise) && !isInCapitals(place) else {
                continue
            }
            found[token.word, default: []].append(place...place)
        }
        return found
    }

    /// Whether the neighbours are in capitals too: a title or a table, not an acronym.
    private func isInCapitals(_ place: Int) -> Bool {
        let neighbours = [place - 1, place + 1].filter {
            tokens.indices.contains($0) && tokens[max($0, place)].gap <= .line
        }
        return neighbours.contains { tokens[$0].shape == .upper && !tokens[$0].isSilent }
    }
}

import Cooperation

/// What speaks for a stretch of words being the name of an organisation, and not prose.
struct NameEvidence: OptionSet {
    let rawValue: Int

    static let quoted = NameEvidence(rawValue: 1 << 0)
    /// After "association", "compagnie"… or before "asbl".
    static let announced = NameEvidence(rawValue: 1 << 1)
    /// A whole item of a list of partners.
    static let item = NameEvidence(rawValue: 1 << 2)
    static let bracketed = NameEvidence(rawValue: 1 << 3)
    /// A whole line in capitals: a row of a table.
    static let wholeLine = NameEvidence(rawValue: 1 << 4)
    /// Each word that counts begins with a capital.
    static let capitals = NameEvidence(rawValue: 1 << 5)
    static let allUpper = NameEvidence(rawValue: 1 << 6)
    static let firstCapital = NameEvidence(rawValue: 1 << 7)
    static let insideSentence = NameEvidence(rawValue: 1 << 8)
    /// After "rue", "Monsieur", "programme"…, or a person's first name.
    static let otherwise = NameEvidence(rawValue: 1 << 9)

    static let strong: NameEvidence = [.announced, .item, .bracketed]
}

extension NameText {
    func evidence(_ span: ClosedRange<Int>) -> NameEvidence {
        var evidence: NameEvidence = []
        let telling = span.filter { !tokens[$0].isSilent }
        let (before, after) = (character(before: span.lowerBound), character(after: span.upperBound))
        if let before, let after, "«\"“‘'".contains(before), "»\"”’'".contains(after) { evidence.insert(.quoted) }
        if before == "(", after == ")" { evidence.insert(.bracketed) }
        if isAnnounced(span) { evidence.insert(.announced) }
        if isWholeItem(span) { evidence.insert(.item) }
        if telling.allSatisfy({ tokens[$0].shape != .lower }) { evidence.insert(.capitals) }
        if span.allSatisfy({ tokens[$0].shape == .upper || tokens[$0].shape == .number }) { evidence.insert(.allUpper) }
        if telling.first.map({ tokens[$0].isNameLike }) == true { evidence.insert(.firstCapital) }
        if tokens[span.lowerBound].gap < .hard, tokens[span.lowerBound].gap != .line {
            evidence.insert(.insideSentence)
        }
        if evidence.contains(.allUpper), isWholeLine(span) { evidence.insert(.wholeLine) }
        if isOtherwise(span) { evidence.insert(.otherwise) }
        return evidence
    }

    private func isAnnounced(_ span: ClosedRange<Int>) -> Bool {
        if let before = wordBefore(span.lowerBound), NameVocabulary.heads.contains(tokens[before].word) { return true }
        let next = span.upperBound + 1
        guard next < tokens.count, tokens[next].gap <= .line else { return false }
        return ["asbl", "aisbl", "vzw"].contains(tokens[next].word)
    }

    private func isWholeItem(_ span: ClosedRange<Int>) -> Bool {
        guard let item = itemOf[span.lowerBound], itemOf[span.upperBound] == item else { return false }
        var (first, last) = (span.lowerBound, span.upperBound)
        while first > 0, itemOf[first - 1] == item, tokens[first - 1].isSilent { first -= 1 }
        while last + 1 < tokens.count, itemOf[last + 1] == item, tokens[last + 1].isSilent { last += 1 }
        return (first == 0 || itemOf[first - 1] != item) && (last + 1 == tokens.count || itemOf[last + 1] != item)
    }

    private func isWholeLine(_ span: ClosedRange<Int>) -> Bool {
        let range = range(span)
        let before = text[..<range.lowerBound].last { $0 != " " && $0 != "\t" }
        let after = text[range.upperBound...].first { $0 != " " && $0 != "\t" }
        return (before ?? "\n") == "\n" && (after ?? "\n") == "\n"
    }

    /// After a word that announces something else, or in a person's name.
    private func isOtherwise(_ span: ClosedRange<Int>) -> Bool {
        var first = span.lowerBound
        guard let before = wordBefore(first, crossing: .space) else { return false }
        if NameVocabulary.notBefore.contains(tokens[before].word) { return true }
        // "Jean-Marc DI RUGGIERO": back over the capitals to a first name that no small word separates.
        while first > 0, tokens[first].gap <= .space, tokens[first].shape == .upper { first -= 1 }
        let isPerson =
            first < span.lowerBound && tokens[first].shape == .capital && tokens[span.lowerBound].shape == .upper
        return isPerson && !NameVocabulary.bodies.contains(tokens[first].word)
    }
}

extension NameEvidence {
    /// Whether a name of the directory, found word for word, is meant here.
    func allowsExact(words count: Int) -> Bool {
        if contains(.otherwise), !contains(.item) { return false }
        if !isDisjoint(with: [.announced, .item, .wholeLine]) { return true }
        if contains(.quoted) { return contains(.firstCapital) }
        switch count {
        case 1: return contains(.allUpper) && !isDisjoint(with: [.insideSentence, .bracketed])
        case 2: return contains(.capitals) || isSuperset(of: [.firstCapital, .insideSentence])
        default: return contains(.firstCapital)
        }
    }
}

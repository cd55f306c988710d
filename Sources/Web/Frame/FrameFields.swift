import Cooperation

/// The frame's form, read as rules and filled in from the last ones.
enum FrameFields {
    static let articleLimit = 4_000

    static func read(_ input: FormInput) throws -> (FrameRules, version: Int) {
        var check = FormCheck(input)
        var ways: [DecisionSubject: DecisionWay] = [:]
        for subject in DecisionSubject.ruled { ways[subject] = DecisionWay(rawValue: input[way(subject)]) }
        var articles: [FrameArticle: String] = [:]
        for article in FrameArticle.allCases {
            articles[article] = check.optionalText(article.rawValue, limit: articleLimit)
        }
        let quorum = check.optionalNumber("quorum", in: 1...100)
        try check.finish()
        let rules = FrameRules(ways: ways, quorumPercent: quorum ?? 0, articles: articles)
        return (rules, Int(counted: input["version"]) ?? 0)
    }

    static func draft(of frame: Frame) -> Draft {
        guard let rules = frame.versions.last?.value.rules else { return Draft(["quorum": "50"]) }
        var values = ["quorum": String(rules.quorumPercent)]
        for (subject, choice) in rules.ways { values[way(subject)] = choice.rawValue }
        for (article, text) in rules.articles { values[article.rawValue] = text }
        return Draft(values)
    }

    static func way(_ subject: DecisionSubject) -> String { "way-\(subject.rawValue)" }
}

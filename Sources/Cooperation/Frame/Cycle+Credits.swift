extension Cycle {
    /// What the frame in force says of who is named where, and of how the project is seen: printed on every copy
    /// (S-116).
    package func creditRules(on day: Day) -> [String] {
        guard let rules = rules(on: day) else { return [] }
        return [FrameArticle.credits, .visibility].compactMap { rules.articles[$0]?.meaningful }
    }
}
